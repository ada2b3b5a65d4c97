import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rmdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest'
import { anotherProcess, cleanUp, eventually, freshDataFolder, homeOf, query, serverOf } from './for-tests.ts'
import { type PostgresOptions, startPostgres } from './index.ts'
import { isAlive, signal } from './postmaster.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })
afterEach(cleanUp)
afterAll(() => vi.resetConfig())

const log = () => {}

describe.each([
  { name: 'the server npm brings', sources: ['embedded'] as const },
  { name: 'the server of the machine', sources: ['debian', 'homebrew', 'pg_config'] as const },
])('with $name', ({ sources }) => {
  test('a fresh folder gets a database with its roles, which is there again after a stop', async () => {
    const dataDirectory = await freshDataFolder()
    const first = await startPostgres({ dataDirectory, log, sources })
    expect(first.attached).toBe(false)
    expect(Number.parseInt(first.version, 10)).toBeGreaterThanOrEqual(15)

    await query(first.owner, 'create table paper (name text)')
    await query(first.ownerUrl, "insert into paper values ('giấy khai sinh')")
    await query(first.owner, 'grant select on paper to motcua_app')
    expect(await query(first.url, 'select name, current_user as role from paper')).toEqual([
      { name: 'giấy khai sinh', role: 'motcua_app' },
    ])
    await expect(query(first.connection, 'create table mine ()')).rejects.toThrow('permission denied')
    expect(
      await query(
        first.superuser,
        `select rolname, rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb
           from pg_roles where rolname like 'motcua%' order by 1`,
      ),
    ).toEqual([
      { ...plainRole, rolname: 'motcua_analyst', rolcanlogin: false },
      { ...plainRole, rolname: 'motcua_app' },
      { ...plainRole, rolname: 'motcua_owner' },
    ])

    await first.stop()
    expect(await serverOf(dataDirectory)).toBeUndefined()

    const second = await startPostgres({ dataDirectory, log, sources })
    expect(second.attached).toBe(false)
    expect(await query(second.connection, 'select name from paper')).toEqual([{ name: 'giấy khai sinh' }])
    await second.stop()
  })

  test('it is durable, reachable through its socket only, and at home in Vietnamese', async () => {
    const postgres = await startPostgres({ dataDirectory: await freshDataFolder(), log, sources })
    const shown = async (setting: string) => (await query(postgres.superuser, `show ${setting}`))[0][setting]
    expect(await shown('fsync')).toBe('on')
    expect(await shown('synchronous_commit')).toBe('on')
    expect(await shown('data_checksums')).toBe('on')
    expect(await shown('listen_addresses')).toBe('')
    expect(await shown('max_connections')).toBe('60')
    expect(await shown('server_encoding')).toBe('UTF8')

    const [text] = await query(
      postgres.connection,
      `select lower('ĐẶNG THỊ ƯỚC') as lower, 'ĐẶNG' ~* 'đặng' as same,
              (select string_agg(x, ' ' order by x collate "vi-x-icu")
                 from unnest('{Đào,Dung,Anh,Ẩn,Ăn,Ánh}'::text[]) as x) as sorted`,
    )
    expect(text).toEqual({ lower: 'đặng thị ước', same: true, sorted: 'Anh Ánh Ăn Ẩn Dung Đào' })
    await postgres.stop()
  })
})

const plainRole = {
  rolcanlogin: true,
  rolsuper: false,
  rolbypassrls: false,
  rolcreaterole: false,
  rolcreatedb: false,
}

test('a folder the server cannot enter gets its database elsewhere, and says where', async () => {
  const dataDirectory = await freshDataFolder('closed')
  const first = await startPostgres({ dataDirectory, log })
  await query(first.owner, 'create table here ()')
  await first.stop()

  const asRoot = process.getuid?.() === 0
  expect(first.home.startsWith(asRoot ? '/var/lib/mot-cua/' : dataDirectory)).toBe(true)
  if (asRoot) expect(await readFile(join(dataDirectory, 'postgres.location'), 'utf8')).toContain(first.home)

  const second = await startPostgres({ dataDirectory, log })
  expect(second.home).toBe(first.home)
  expect(await query(second.owner, 'select from here')).toEqual([])
  await second.stop()
})

test('a path too long for a socket is no obstacle', async () => {
  const dataDirectory = await freshDataFolder()
  const postgres = await startPostgres({ dataDirectory: join(dataDirectory, 'x'.repeat(100)), log })
  expect(postgres.connection.host).toMatch(/^\/tmp\/mot-cua-/)
  expect(await query(postgres.url, 'select 1 as one')).toEqual([{ one: 1 }])
  await postgres.stop()
  await rmdir(postgres.connection.host)
})

test('when the program is killed its server lives on, and the next start attaches to it', async () => {
  const dataDirectory = await freshDataFolder()
  const killed = anotherProcess(dataDirectory)
  expect(await killed.says('ready')).toBe('ready {"attached":false}')
  const server = await serverOf(dataDirectory)
  killed.kill()
  await killed.ended()

  const next = anotherProcess(dataDirectory)
  expect(await next.says('ready')).toBe('ready {"attached":true}')
  expect(await serverOf(dataDirectory)).toBe(server)
})

test('Ctrl-C at the terminal reaches the program and not the server', async () => {
  const dataDirectory = await freshDataFolder()
  const program = anotherProcess(dataDirectory)
  await program.says('ready')
  const server = await serverOf(dataDirectory)

  signal(-program.pid, 'SIGINT') // what a terminal does: to the whole process group
  await program.says('interrupted')
  await sleep(300)
  expect(await serverOf(dataDirectory)).toBe(server)
})

test('a killed server is back by itself, with everything that was acknowledged', async () => {
  const dataDirectory = await freshDataFolder()
  const lines: string[] = []
  let downs = 0
  const postgres = await startPostgres({
    dataDirectory,
    log: (line) => lines.push(line),
    onDown: () => downs++,
  })
  await query(postgres.owner, 'create table acknowledged as select 1 as one')
  const server = (await serverOf(dataDirectory))!

  signal(server, 'SIGKILL')
  await eventually(() => lines.some((line) => line.includes('is back')))
  expect(downs).toBe(1)
  expect(await serverOf(dataDirectory)).not.toBe(server)
  expect(await query(postgres.owner, 'select one from acknowledged')).toEqual([{ one: 1 }])

  const next = (await serverOf(dataDirectory))!
  signal(next, 'SIGKILL')
  await eventually(() => !isAlive(next))
  await postgres.ensureRunning()
  expect(await query(postgres.owner, 'select one from acknowledged')).toEqual([{ one: 1 }])
  await postgres.stop()
})

test('program and server killed together, in the middle of a long statement, come back', async () => {
  const dataDirectory = await freshDataFolder()
  const first = await startPostgres({ dataDirectory, log })
  await query(first.owner, 'create table acknowledged as select 1 as one')
  const busy = query(first.owner, 'select count(*) from generate_series(1, 1e9)').catch((error) => error)
  await sleep(300)
  await first.detach()
  signal((await serverOf(dataDirectory))!, 'SIGKILL')

  const second = await startPostgres({ dataDirectory, log })
  expect(await busy).toBeInstanceOf(Error)
  expect(second.attached).toBe(false)
  expect(await query(second.owner, 'select one from acknowledged')).toEqual([{ one: 1 }])
  await second.stop()
})

test.each([
  { whom: 'the program and initdb', group: true },
  { whom: 'the program but not initdb', group: false },
])('after $whom was killed halfway through making the cluster, it is made anew', async ({ group }) => {
  const dataDirectory = await freshDataFolder()
  const killed = anotherProcess(dataDirectory)
  const unfinished = async () => {
    const names = await readdir(join(dataDirectory, 'postgres')).catch(() => [])
    return names.filter((name) => name.startsWith('data.unfinished'))
  }
  await eventually(async () => {
    const [name] = await unfinished()
    return name !== undefined && existsSync(join(dataDirectory, 'postgres', name, 'PG_VERSION'))
  })
  signal(group ? -killed.pid : killed.pid, 'SIGKILL')
  await killed.ended()
  expect(existsSync(join(dataDirectory, 'postgres', 'data'))).toBe(false)
  expect(await unfinished()).toHaveLength(1)

  const postgres = await startPostgres({ dataDirectory, log })
  expect(await query(postgres.connection, 'select 1 as one')).toEqual([{ one: 1 }])
  expect(await unfinished()).toEqual([])
  await postgres.stop()
})

test.each([
  { what: 'names a living process that is no server', content: `${process.pid}\n/elsewhere\n0\n5432\n` },
  { what: 'was emptied by a power cut', content: '' },
])('a lock file that $what is no obstacle', async ({ content }) => {
  const dataDirectory = await freshDataFolder()
  const first = await startPostgres({ dataDirectory, log })
  await first.stop()
  await writeFile(join(first.home, 'data', 'postmaster.pid'), content)

  const second = await startPostgres({ dataDirectory, log })
  expect(second.attached).toBe(false)
  await second.stop()
})

test('a data folder moved while its server runs is served in its new place', async () => {
  const dataDirectory = await freshDataFolder()
  const before = join(dirname(dataDirectory), 'before')
  const first = await startPostgres({ dataDirectory: before, log })
  await query(first.owner, 'create table moved ()')
  await first.detach()
  await rename(before, dataDirectory)

  const second = await startPostgres({ dataDirectory, log })
  expect(second.attached).toBe(true)
  expect(await query(second.owner, 'select from moved')).toEqual([])
  await second.stop()
})

test('a copy of a running data folder gets a server of its own', async () => {
  const dataDirectory = await freshDataFolder()
  const original = join(dirname(dataDirectory), 'original')
  const first = await startPostgres({ dataDirectory: original, log })
  await query(first.superuser, 'checkpoint')
  execFileSync('cp', ['-a', original, dataDirectory])

  const second = await startPostgres({ dataDirectory, log })
  expect(second.attached).toBe(false)
  await query(second.owner, 'create table only_in_the_copy ()')
  await expect(query(first.owner, 'select from only_in_the_copy')).rejects.toThrow('does not exist')
  await second.stop()
  await first.stop()
})

test('a lost pointer target is an error, never an empty database', async () => {
  const dataDirectory = await freshDataFolder()
  await mkdir(dataDirectory)
  const lines = ['database: /var/lib/mot-cua/gone', `folder: ${dataDirectory}`, '']
  await writeFile(join(dataDirectory, 'postgres.location'), lines.join('\n'))
  await expect(startPostgres({ dataDirectory, log })).rejects.toThrow('Bring it back')
})

test('without any server the message says what to do', async () => {
  const options: PostgresOptions = { dataDirectory: await freshDataFolder(), log, sources: [] }
  await expect(startPostgres(options)).rejects.toThrow('set DATABASE_URL')
})

test('a server told to end gently while sessions last is hurried, and started again', async () => {
  const dataDirectory = await freshDataFolder()
  const lines: string[] = []
  const postgres = await startPostgres({ dataDirectory, log: (line) => lines.push(line) })
  const idle = query(postgres.owner, 'select pg_sleep(60)').catch((error) => error)
  await sleep(200)
  signal((await serverOf(dataDirectory))!, 'SIGTERM')
  await eventually(() => lines.some((line) => line.includes('is back')), 30_000)
  expect(await idle).toBeInstanceOf(Error)
  expect(await homeOf(dataDirectory)).toBe(postgres.home)
  await postgres.stop()
})
