import { realpath } from 'node:fs/promises'
import pg from 'pg'
import { afterAll, afterEach, expect, test, vi } from 'vitest'
import { holderOf, lockKey } from './claim-folder.ts'
import { anotherProcess, cleanUp, eventually, freshDataFolder, query, serverOf } from './for-tests.ts'
import { claimFolder, startPostgres } from './index.ts'
import { signal } from './postmaster.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
afterEach(cleanUp)
afterAll(() => vi.resetConfig())

const log = () => {}
const onLost = () => {}

test('a second process is refused, is told who has the folder, and leaves the server running', async () => {
  const dataDirectory = await freshDataFolder()
  const first = anotherProcess(dataDirectory)
  await first.says('ready')
  const server = await serverOf(dataDirectory)

  const second = anotherProcess(dataDirectory)
  const message = await second.says('refused')
  expect(message).toContain(`process ${first.pid}, running since 2`)
  expect(message).toContain('at 127.0.0.1:8080')
  expect(await second.ended()).toBe(0)
  expect(await serverOf(dataDirectory)).toBe(server)
})

test.each(['open', 'closed'] as const)(
  'of two that start at once on an empty folder, one gets it (%s)',
  async (parent) => {
    const dataDirectory = await freshDataFolder(parent)
    const [one, two] = [anotherProcess(dataDirectory), anotherProcess(dataDirectory)]
    const outcomes = await Promise.all([one, two].map((each) => each.says('ready', 'refused')))
    const first = outcomes.findIndex((line) => line.startsWith('ready'))
    const winner = [one, two][first]!
    expect(outcomes[1 - first]).toContain(
      `refused The data folder ${dataDirectory} is in use by process ${winner.pid},`,
    )
  },
)

test('the folder of a killed process is free at once', async () => {
  const dataDirectory = await freshDataFolder()
  const first = anotherProcess(dataDirectory)
  await first.says('ready')
  first.kill()
  const second = anotherProcess(dataDirectory)
  expect(await second.says('ready')).toBe('ready {"attached":true}')
})

test('the claim outlives a killed database, and ends with its release', async () => {
  const dataDirectory = await freshDataFolder()
  const postgres = await startPostgres({ dataDirectory, log })
  const lines: string[] = []
  const claim = await claimFolder({
    connection: postgres.url,
    dataDirectory,
    address: '[::1]:8080',
    log: (line) => lines.push(line),
    onLost,
  })
  const folder = await realpath(dataDirectory)
  const holder = () => holderOf({ connection: postgres.connection, folder }).catch(() => undefined)
  expect(await holder()).toMatchObject({ pid: process.pid, address: '[::1]:8080' })

  signal((await serverOf(dataDirectory))!, 'SIGKILL')
  await eventually(() => lines.some((line) => line.endsWith(' again') && line.startsWith('claimed')))
  expect(await holder()).toMatchObject({ pid: process.pid })

  await claim.release()
  await eventually(async () => (await holder()) === undefined)
  await postgres.stop()
})

test('who loses the folder to another is told', async () => {
  const dataDirectory = await freshDataFolder()
  const postgres = await startPostgres({ dataDirectory, log })
  const lost = Promise.withResolvers<Error>()
  const claim = await claimFolder({
    connection: postgres.connection,
    dataDirectory,
    log,
    onLost: lost.resolve,
  })

  // Another one waits for the lock, and so gets it the moment the session of the first is ended.
  const other = new pg.Client({
    ...postgres.owner,
    application_name: 'mot-cua pid=4242 since=2026-11-21T08:00:00Z at=',
  })
  await other.connect()
  const taken = other.query(`select pg_advisory_lock(${lockKey(await realpath(dataDirectory))})`)
  await query(
    postgres.superuser,
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'mot-cua pid=${process.pid} %'`,
  )
  await taken
  expect((await lost.promise).message).toContain('process 4242, running since 2026-11-21T08:00:00Z.')

  await claim.release()
  await other.end()
  await postgres.stop()
})
