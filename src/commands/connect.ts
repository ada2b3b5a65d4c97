import { mkdir } from 'node:fs/promises'
import type pg from 'pg'
import type { Config } from '#platform/config'
import { type Postgres, startPostgres } from '#platform/postgres'

export interface Connections {
  /** The PostgreSQL the program started itself; absent with DATABASE_URL. */
  own: Postgres | undefined
  /** For the program's work. */
  app: pg.PoolConfig
  /** The role to take on after connecting, where the login is the owner's. */
  role: string | undefined
  /** For migrations, jobs and the claim on the folder. */
  owner: pg.PoolConfig
}

/** Finds the database: the operator's, or one of our own in the data folder. */
export async function connect(config: Config): Promise<Connections> {
  await mkdir(config.dataDir, { recursive: true })
  if (config.databaseUrl) {
    const login = { connectionString: config.databaseUrl }
    return { own: undefined, app: login, role: 'motcua_app', owner: login }
  }
  const own = await startPostgres({ dataDirectory: config.dataDir, log: warn })
  return { own, app: own.connection, role: undefined, owner: own.owner }
}

export const say = (line = '') => process.stdout.write(`${line}\n`)
export const warn = (line: string) => process.stderr.write(`${line}\n`)
