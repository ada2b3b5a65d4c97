import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { root } from '#platform/config'
import { connectTrialKiosk } from '../sandbox/kiosk/connect.ts'
import { build } from '../script/build.ts'

// The program on a PostgreSQL of the operator's: DATABASE_URL names a user who owns the database and nothing more.

const name = `own_${randomBytes(4).toString('hex')}`
const out = join(root, 'build', name)
const superuser = JSON.parse(inject('superuserUrl')) as pg.ClientConfig
let dataDir: string
const running: ChildProcess[] = []

beforeAll(async () => {
  await build({ out })
  dataDir = await mkdtemp(join(tmpdir(), 'mot-cua-own-'))
  await asSuperuser(`create role ${name} login nosuperuser nocreatedb nobypassrls`)
  await asSuperuser(`create database ${name} owner ${name}`)
}, 60_000)

afterAll(async () => {
  for (const child of running) child.kill('SIGKILL')
  await asSuperuser(`drop database ${name} with (force)`)
  await asSuperuser(`drop owned by ${name}`)
  await asSuperuser(`drop role ${name}`)
  await rm(dataDir, { recursive: true, force: true })
  await rm(out, { recursive: true, force: true })
})

async function asSuperuser(statement: string): Promise<void> {
  const client = new pg.Client(superuser)
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** Starts the program; what it wrote by the time it was open or had ended. */
async function start(): Promise<{ child: ChildProcess; output: string; port: string | undefined }> {
  const { PATH, HOME } = process.env
  const host = encodeURIComponent(String(superuser.host))
  const env = {
    ...{ PATH, HOME, DATA_DIR: dataDir, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' },
    DATABASE_URL: `postgresql:///${name}?host=${host}&port=${superuser.port}&user=${name}`,
  }
  const child = spawn(process.execPath, ['--enable-source-maps', join(out, 'main.mjs')], { env })
  running.push(child)
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (some) => (output += some))
  const port = () => /For citizens\s+http:\/\/localhost:(\d+)\//.exec(output)?.[1]
  while (child.exitCode === null && !port()) await sleep(20)
  return { child, output, port: port() }
}

async function stop(child: ChildProcess): Promise<void> {
  child.kill('SIGTERM')
  if (child.exitCode === null) await once(child, 'exit')
  expect(child.exitCode).toBe(0)
}

test('a user who may not take on the program’s role is told what a superuser has to do', async () => {
  const { child, output } = await start()
  expect(child.exitCode).toBe(1)
  expect(output).toContain('grant motcua_app to')
}, 60_000)

test('once granted, the house opens on it, works as the bound role, and opens again with what it had', async () => {
  await asSuperuser(`grant motcua_app to ${name}`)
  const first = await start()
  expect(first.port, first.output).toBeDefined()
  const cookie = await connectTrialKiosk(`http://127.0.0.1:${first.port}`, 'cua-nam')
  const take = await fetch(`http://127.0.0.1:${first.port}/api/v1/places/cua-nam/tickets`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID(), cookie },
    body: JSON.stringify({ series: 'A', channel: 'kiosk' }),
  })
  expect(take.status).toBe(201)
  const { secret, label } = (await take.json()) as { secret: string; label: string }
  const watcher = new pg.Client({ ...superuser, database: name })
  await watcher.connect()
  const { rows } = await watcher.query(
    `select tableowner from pg_tables where schemaname = 'reception' and tablename = 'ticket'`,
  )
  expect(rows).toEqual([{ tableowner: name }])
  await watcher.end()
  await stop(first.child)

  const second = await start()
  const followed = await fetch(`http://127.0.0.1:${second.port}/api/v1/tickets/${secret}`)
  expect(await followed.json()).toMatchObject({ label, state: 'waiting' })
  await stop(second.child)
}, 60_000)
