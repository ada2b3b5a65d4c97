import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type pg from 'pg'
import { sha256 } from '../crypto/index.ts'

/** A folder of numbered `.sql` files and the name they are remembered by. Order of the list is order of running. */
export interface MigrationSet {
  name: string
  directory: string
}

/**
 * Brings the database up to date, in one transaction, under a lock that lets several processes start at once.
 * @throws Error when a file that already ran was changed afterwards, or when the database is newer than the program.
 */
export async function migrate(client: pg.ClientBase, sets: MigrationSet[]): Promise<string[]> {
  const ran: string[] = []
  await client.query('begin')
  try {
    await client.query(`select pg_advisory_xact_lock(hashtextextended('mot-cua migrate', 0))`)
    await client.query(roles).catch(explain)
    await client.query(`create table if not exists public.migration (
      name text primary key, checksum text not null, at timestamptz not null default now())`)
    const known = new Map<string, string>()
    const rows = await client.query<{ name: string; checksum: string }>(
      'select name, checksum from public.migration',
    )
    for (const row of rows.rows) known.set(row.name, row.checksum)
    for (const set of sets) {
      const files = (await readdir(set.directory)).filter((file) => file.endsWith('.sql')).sort()
      for (const file of files) {
        const name = `${set.name}/${file}`
        const text = await readFile(join(set.directory, file), 'utf8')
        const checksum = sha256(text).toString('hex')
        const before = known.get(name)
        known.delete(name)
        if (before === checksum) continue
        if (before) throw new Error(`Migration ${name} was changed after it ran; write a new one instead`)
        await client.query(text)
        await client.query('insert into public.migration (name, checksum) values ($1, $2)', [name, checksum])
        ran.push(name)
      }
    }
    if (known.size > 0) {
      throw new Error(`The database is newer than this program: it has ${[...known.keys()].join(', ')}`)
    }
    await client.query('commit')
    return ran
  } catch (error) {
    await client.query('rollback')
    throw error
  }
}

/** A database user that may not do this needs a hand once; the database's own words would not say which. */
function explain(error: { code?: string; message: string }): never {
  if (error.code !== '42501') throw error
  throw new Error(
    `The database user of DATABASE_URL may not make the roles motcua_app and motcua_analyst or take on the first (${error.message}). ` +
      'Let a superuser run what of this is not done yet: create role motcua_app nologin; ' +
      'create role motcua_analyst nologin; grant motcua_app to <that user>;',
  )
}

/**
 * The role the program works as: it owns nothing, and row-level security holds for it. And the one of analysts, which
 * logins of people are given (decision 0080).
 */
const roles = `do $$ begin
  if not exists (select from pg_roles where rolname = 'motcua_app') then
    create role motcua_app nologin;
  end if;
  if not exists (select from pg_roles where rolname = 'motcua_analyst') then
    create role motcua_analyst nologin;
  end if;
  if not pg_has_role(current_user, 'motcua_app', 'member') then
    execute format('grant motcua_app to %I', current_user);
  end if;
end $$`
