import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../tests/support/database.ts'
import { announce, prepareJobs, startJobs } from './index.ts'

let it: TestDatabase
let pool: pg.Pool
const troubles: (string | undefined)[] = []
let jobs: { stop(): Promise<void> } | undefined

beforeEach(async () => {
  it = await testDatabase()
  pool = new pg.Pool({ ...it.connection, user: 'motcua_owner', max: 4 })
  pool.on('error', () => {})
  await prepareJobs(pool)
  troubles.length = 0
})
afterEach(async () => {
  await jobs?.stop()
  await pool.end()
  await it.close()
})

const begin = async (task: (payload: Record<string, unknown>) => Promise<void>) => {
  const onError = (name: string | undefined) => troubles.push(name)
  jobs = await startJobs({ pool, name: 'this one', tasks: { work: task }, schedules: [], onError })
}
const add = (n: number) => it.superuser.query('select graphile_worker.add_job($1, $2::json)', ['work', { n }])
const left = async () =>
  Number((await it.superuser.query('select count(*) from graphile_worker._private_jobs')).rows[0].count)
/** Ends the connection by which the processes on this database, and on no other, say that they are alive. */
const cut = () =>
  it.superuser.query(
    `select pg_terminate_backend(pid, 5000) from (
       select distinct pid from pg_locks
       where locktype = 'advisory' and classid::bigint = jobs.presence()
         and database = (select oid from pg_database where datname = current_database())) held`,
  )

test('a job that fails is told of and tried again', async () => {
  let tries = 0
  await begin(async () => {
    if (++tries === 1) throw new Error('not yet')
  })
  await add(1)
  await expect.poll(left, { timeout: 20_000 }).toBe(0)
  expect([tries, troubles]).toEqual([2, ['work']])
})

test('the database goes in the middle of a job that fails: it is taken up again when it is back', async () => {
  const name = it.connection.database
  const postgres = new pg.Pool({ ...it.connection, user: it.superuser.options.user, database: 'postgres' })
  let tries = 0
  await begin(async () => {
    if (++tries > 1) return
    // Nobody can connect, and the workers cannot even say that their job failed.
    await postgres.query(`alter database ${name} allow_connections false`)
    await postgres.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
    throw new Error('lost')
  })
  await add(1)
  await expect.poll(() => troubles, { timeout: 20_000 }).toContain('work')
  await sleep(2000)
  await postgres.query(`alter database ${name} allow_connections true`)
  await expect.poll(() => left().catch(() => -1), { timeout: 60_000 }).toBe(0)
  expect(tries).toBe(2)
  await add(2)
  await expect.poll(left, { timeout: 20_000 }).toBe(0)
  expect(tries).toBe(3)
  await postgres.end()
}, 180_000)

test('workers that end by themselves are replaced, and what they held is done', async () => {
  let tries = 0
  await begin(async () => {
    if (++tries > 1) return
    // Its message cannot be read: the library gives up the worker.
    let reads = 0
    throw Object.defineProperty(new Error('odd'), 'message', {
      get() {
        if (++reads === 1) throw new Error('worse')
        return 'odd'
      },
    })
  })
  await add(1)
  await expect.poll(() => troubles, { timeout: 20_000 }).toContain(undefined)
  await expect.poll(left, { timeout: 60_000 }).toBe(0)
  expect(tries).toBe(2)
}, 120_000)

test('what a dead process held is free again within seconds; what a living one holds is left to it', async () => {
  await add(1)
  await add(2)
  await it.superuser.query(
    `update graphile_worker._private_jobs set locked_at = now() - interval '6 seconds',
       locked_by = case payload->>'n' when '1' then 'dead' else 'living' end`,
  )
  const other = await announce(it.owner, ['living'])
  const seen: unknown[] = []
  await begin(async ({ n }) => void seen.push(n))
  await expect.poll(() => seen, { timeout: 20_000 }).toEqual([1])
  await other.end()
  await expect.poll(() => seen, { timeout: 20_000 }).toEqual([1, 2])
})

test('when the line is cut by which a process says that it is alive, it begins anew', async () => {
  const isAlive = async () =>
    (await it.superuser.query(`select jobs.is_alive('this one') as alive`)).rows[0].alive as boolean
  expect(await isAlive()).toBe(false)
  const seen: unknown[] = []
  await begin(async ({ n }) => void seen.push(n))
  expect(await isAlive()).toBe(true)
  await cut()
  await expect.poll(() => troubles, { timeout: 20_000 }).toContain(undefined)
  await expect.poll(isAlive, { timeout: 20_000 }).toBe(true)
  await add(7)
  await expect.poll(() => seen, { timeout: 20_000 }).toEqual([7])
  await jobs!.stop()
  await expect.poll(isAlive, { timeout: 20_000 }).toBe(false)
})

test('stopped while they begin anew, they leave nothing that still runs', async () => {
  for (const after of [0, 980, 1000, 1010, 1020, 1040]) {
    troubles.length = 0
    await begin(async () => {})
    await cut()
    await expect.poll(() => troubles, { timeout: 20_000 }).toContain(undefined)
    await sleep(after)
    await jobs!.stop()
    await sleep(300)
    expect(pool.totalCount - pool.idleCount, `stopped after ${after} ms`).toBe(0)
  }
  jobs = undefined
}, 60_000)

test('a job that its processes died of is given up, told of once, and tried again or let go by a person', async () => {
  await add(1)
  await add(2)
  await it.superuser.query(`select graphile_worker.add_job('round', '{}'::json)`)
  // As after 25 deaths, each of which was a try.
  await it.superuser.query('update graphile_worker._private_jobs set attempts = max_attempts')
  const lost: string[] = []
  const done: unknown[] = []
  jobs = await startJobs({
    ...{ pool, name: 'this one', onError: () => {} },
    tasks: { work: async ({ n }) => void done.push(n), round: async () => {} },
    schedules: [{ task: 'round', match: '0 0 1 1 *' }],
    onGivenUp: ({ task }) => lost.push(task),
  })
  await expect.poll(() => lost.sort(), { timeout: 20_000 }).toEqual(['round', 'work', 'work'])
  // The next round does what a round did.
  await expect.poll(left, { timeout: 20_000 }).toBe(2)
  const given = async () => (await it.owner.query('select id, task, tries, error from jobs.given_up()')).rows
  const [second, first] = await given()
  expect([first, second]).toMatchObject([
    { task: 'work', tries: 25, error: null },
    { task: 'work', tries: 25 },
  ])
  expect((await it.owner.query('select jobs.try_again($1) as done', [first.id])).rows[0].done).toBe(true)
  await expect.poll(() => done, { timeout: 20_000 }).toEqual([1])
  expect((await it.owner.query('select jobs.let_go($1) as done', [second.id])).rows[0].done).toBe(true)
  await expect.poll(left, { timeout: 20_000 }).toBe(0)
  // Neither is there any more; what runs or waits is not theirs to end.
  expect((await it.owner.query('select jobs.let_go($1) as done', [first.id])).rows[0].done).toBe(false)
  expect(lost).toHaveLength(3)
})
