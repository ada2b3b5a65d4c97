import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, statSync, writeFileSync } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate } from '#platform/db'
import { prepareJobs } from '#platform/jobs'
import { type Postgres, startPostgres } from '#platform/postgres'
import { migrations } from '../src/house.ts'

// A primary with a physical replica that streams from it, both real: what analysts are told to ask.

let folder: string
let primary: Postgres
let standby: ChildProcess
let replica: pg.ClientConfig

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mot-cua-replica-'))
  execFileSync('chmod', ['755', folder])
  const start = () => startPostgres({ dataDirectory: join(folder, 'data'), log: () => {} })
  const first = await start()
  const pool = new pg.Pool({ ...first.owner, max: 1 })
  pool.on('error', () => {})
  await prepareJobs(pool)
  const client = await pool.connect()
  await migrate(client, migrations)
  client.release()
  await pool.end()
  const { rows } = await ask(first.superuser, `select setting from pg_config() where name = 'BINDIR'`)
  await first.stop()
  // A copy of a cluster that stands still is a whole one.
  const { uid, gid } = statSync(join(first.home, 'data'))
  const [data, sockets] = [join(folder, 'replica'), join(folder, 'sockets')]
  execFileSync('cp', ['-a', join(first.home, 'data'), data])
  await mkdir(sockets)
  chownSync(sockets, uid, gid)
  writeFileSync(join(data, 'standby.signal'), '')
  chownSync(join(data, 'standby.signal'), uid, gid)
  primary = await start()
  const { host, port } = primary.superuser
  const settings = {
    ...{ listen_addresses: '', unix_socket_directories: sockets, hot_standby: 'on', shared_buffers: '16MB' },
    primary_conninfo: `host=${host} port=${port} user=postgres`,
  }
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const as = process.getuid?.() === 0 ? { uid, gid } : {}
  standby = spawn(join(rows[0].setting, 'postgres'), ['-D', data, ...flags], {
    ...{ ...as, cwd: '/', stdio: 'ignore', env: { PATH: process.env.PATH, LC_ALL: 'C' } },
  })
  replica = { ...primary.superuser, host: sockets, port: 5432, database: 'motcua' }
  await eventually(async () => (await ask(replica, 'select pg_is_in_recovery() as it')).rows[0].it)
}, 180_000)

afterAll(async () => {
  standby?.kill('SIGQUIT')
  if (standby?.exitCode === null) await once(standby, 'exit')
  await primary?.stop()
  if (primary) await rm(primary.home, { recursive: true, force: true, maxRetries: 20 })
  await rm(folder, { recursive: true, force: true, maxRetries: 20 })
})

async function ask(config: pg.ClientConfig, text: string): Promise<pg.QueryResult> {
  const client = new pg.Client(config)
  client.on('error', () => {})
  await client.connect()
  return client.query(text).finally(() => client.end())
}

/** Until it is so; what cannot be asked yet is not so yet. */
async function eventually(holds: () => Promise<boolean>): Promise<void> {
  for (const until = performance.now() + 60_000; ; await sleep(50)) {
    if (standby.exitCode !== null) throw new Error(`the replica ended with ${standby.exitCode}`)
    if (await holds().catch(() => false)) return
    if (performance.now() > until) throw new Error(`not so after a minute: ${holds}`)
  }
}

test('a login made on the primary reads what was written there, on the replica, and nothing else', async () => {
  const owner = { ...primary.superuser, database: 'motcua' }
  await ask(owner, 'create role an login in role motcua_analyst')
  await ask(
    owner,
    `insert into places.place values ('01', null, 'city', 'Hà Nội', 'ha-noi', 'H26', '{}');
     insert into reception.visit values (gen_random_uuid(), '01', '2026-11-18', 'kiosk', 'vi', '\\x00', now());
     insert into reception.ticket (id, visit_id, place, day, series, number, queue, priority, channel, language, state,
       taken_at, entered_at, since, secret_hash)
     select id, id, '01', day, 'A', 1, 'A', 'aged', 'kiosk', 'vi', 'waiting', now(), now(), now(), '\\x00' from reception.visit`,
  )
  const an = { ...replica, user: 'an' }
  const counts = `select (select count(*) from analysts.ticket) as facts, (select sum(n) from analysts.tickets_taken_by_day) as counts`
  await eventually(async () => (await ask(an, counts)).rows[0].facts === '1')
  expect((await ask(an, counts)).rows).toEqual([{ facts: '1', counts: '1' }])
  await expect(ask(an, 'select 1 from reception.ticket')).rejects.toThrow('permission denied')
  await expect(ask(an, 'delete from analysts.place')).rejects.toThrow(/permission denied|read-only/)
})
