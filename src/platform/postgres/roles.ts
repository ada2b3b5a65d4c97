import pg from 'pg'
import type { Connection } from './connection.ts'

/**
 * The roles and the database, made or set right; safe to repeat.
 *
 * The owner changes tables; the program works as the second, whom row-level security binds. Nobody signs in as the
 * third: it is given to the logins of analysts (decision 0080).
 */
export async function ensureRolesAndDatabase(superuser: Connection): Promise<void> {
  const client = new pg.Client({ ...superuser, application_name: 'mot-cua set-up' })
  client.on('error', () => {}) // the query under way rejects as well
  await client.connect()
  try {
    // Two processes may start at once; the number is arbitrary.
    await client.query('select pg_advisory_lock(7401)')
    await ensureRole(
      client,
      'motcua_owner',
      'login nocreaterole nosuperuser nocreatedb nobypassrls noreplication',
    )
    await ensureRole(
      client,
      'motcua_app',
      'login nocreaterole nosuperuser nocreatedb nobypassrls noreplication',
    )
    await ensureRole(
      client,
      'motcua_analyst',
      'nologin nocreaterole nosuperuser nocreatedb nobypassrls noreplication',
    )
    // Migrations insist on it, and since PostgreSQL 16 only a superuser or the role's maker may grant it.
    await client.query('grant motcua_app to motcua_owner')
    await ensureDatabase(client)
  } finally {
    await client.end()
  }
}

async function ensureRole(client: pg.Client, name: string, attributes: string): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [name])
  await client.query(`${rowCount ? 'alter' : 'create'} role ${name} ${attributes}`)
}

async function ensureDatabase(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("select from pg_database where datname = 'motcua'")
  if (!rowCount) await client.query('create database motcua owner motcua_owner')
  await client.query('revoke all on database motcua from public')
  await client.query('grant connect on database motcua to motcua_app, motcua_analyst')
}
