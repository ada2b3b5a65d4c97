import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { root } from '#platform/config'
import { type Database, migrate, openDatabase } from '#platform/db'

/**
 * TO BE REPLACED by `testDatabase()` of tests/support/database.ts: a server of its own in /tmp, with the ledger's and
 * this module's tables, opened as the application's role. The tests need only `db` and `close`.
 */
export async function scratchDatabase(): Promise<{ db: Database; close(): Promise<void> }> {
  const bin = '/usr/lib/postgresql/15/bin'
  const folder = mkdtempSync(join(tmpdir(), 'motcua-documents-pg-'))
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  const asPostgres = process.getuid?.() === 0 ? { uid: id('-u'), gid: id('-g') } : {}
  const run = (program: string, ...args: string[]) =>
    execFileSync(join(bin, program), args, { ...asPostgres, stdio: 'ignore', cwd: '/' })
  chmodSync(folder, 0o777)
  const data = join(folder, 'data')
  run('initdb', '-D', data, '-U', 'postgres', '-A', 'trust', '--no-sync')
  run(
    'pg_ctl',
    '-D',
    data,
    '-w',
    '-o',
    `-k ${folder} -c listen_addresses= -c fsync=off`,
    '-l',
    join(folder, 'log'),
    'start',
  )
  const connection = { host: folder, user: 'postgres', database: 'postgres' }
  const owner = new pg.Client(connection)
  await owner.connect()
  await owner.query('create role motcua_app nologin')
  const at = (path: string) => join(root, 'src', path, 'migrations')
  await migrate(owner, [
    { name: 'ledger', directory: at('platform/ledger') },
    { name: 'documents', directory: at('modules/documents') },
  ])
  await owner.end()
  const db = openDatabase(connection, 'motcua_app')
  return {
    db,
    close: async () => {
      await db.close()
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
