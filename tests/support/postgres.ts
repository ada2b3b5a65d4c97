import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '#platform/db'
import { prepareJobs } from '#platform/jobs'
import { startPostgres } from '#platform/postgres'
import { migrations } from '../../src/house.ts'

declare module 'vitest' {
  interface ProvidedContext {
    superuserUrl: string
    template: string
  }
}

/**
 * Starts the PostgreSQL of the tests and makes the template that test databases are cloned from: the machine's own
 * where there is one, or, for the project of that name, the one that npm brings.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'mot-cua-test-'))
  // Started by root, PostgreSQL runs as another user, who must get through: else it lies elsewhere and is not removed.
  await chmod(dataDirectory, 0o711)
  const postgres = await startPostgres({
    dataDirectory,
    log: () => {},
    ...(project.name === 'npm-postgres' ? { sources: ['embedded'] } : {}),
  })
  const template = 'motcua_template'
  const admin = new pg.Client(postgres.superuser)
  await admin.connect()
  const old = await admin.query<{ datname: string }>(
    `select datname from pg_database where datname like 'test\\_%'`,
  )
  for (const { datname } of old.rows) await admin.query(`drop database if exists ${datname} with (force)`)
  await admin.query(`drop database if exists ${template} with (force)`)
  await admin.query(`create database ${template} owner motcua_owner`)
  await admin.end()

  const owner = new pg.Pool({ ...postgres.owner, database: template, max: 2 })
  owner.on('error', () => {})
  await prepareJobs(owner)
  const client = await owner.connect()
  await migrate(client, migrations)
  client.release()
  await owner.end()

  project.provide('superuserUrl', JSON.stringify(postgres.superuser))
  project.provide('template', template)
  return async () => {
    await postgres.stop()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}
