import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { type Database, openDatabase } from '#platform/db'

export interface TestDatabase {
  db: Database
  /** As the application connects: `motcua_app`, bound by row-level security. */
  connection: pg.PoolConfig
  /** As migrations connect. */
  owner: pg.Pool
  /** As nobody of the house may: to tamper, to kill, to look past row-level security. */
  superuser: pg.Pool
  close(): Promise<void>
}

/** A database of its own, cloned from the migrated template in some tens of milliseconds. */
export async function testDatabase(): Promise<TestDatabase> {
  const superuser = JSON.parse(inject('superuserUrl')) as pg.PoolConfig
  const name = `test_${randomBytes(6).toString('hex')}`
  await once(superuser, `create database ${name} template ${inject('template')} owner motcua_owner`)
  const connection = { ...superuser, user: 'motcua_app', database: name }
  const pool = (user: string) => {
    const it = new pg.Pool({ ...superuser, user, database: name, max: 4 })
    it.on('error', () => {})
    return it
  }
  const owner = pool('motcua_owner')
  const above = pool(superuser.user as string)
  const db = openDatabase(connection, undefined)
  return {
    db,
    connection,
    owner,
    superuser: above,
    async close() {
      await db.close().catch(() => {})
      await owner.end()
      await above.end()
      await once(superuser, `drop database if exists ${name} with (force)`)
    },
  }
}

async function once(config: pg.PoolConfig, statement: string): Promise<void> {
  const client = new pg.Client(config as pg.ClientConfig)
  await client.connect()
  await client.query(statement)
  await client.end()
}
