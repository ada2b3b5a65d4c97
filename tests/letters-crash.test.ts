import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localDate, systemClock } from '#platform/clock'
import { root } from '#platform/config'
import { type MailStandIn, startMailServer } from '../sandbox/mail/server.ts'
import { build } from '../script/build.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'

/** The whole program as it is installed, killed while a letter is on its way. */
const out = join(root, 'build', `letters-${process.pid}`)
let database: TestDatabase
let mail: MailStandIn
let folder: string
const children: ChildProcess[] = []

beforeAll(async () => {
  await build()
  await build({ out })
  database = await testDatabase()
  mail = await startMailServer()
  folder = await mkdtemp(join(tmpdir(), 'mot-cua-letters-'))
}, 120_000)
afterAll(async () => {
  for (const child of children) await end(child)
  await mail.close()
  await database.close()
  await rm(folder, { recursive: true, force: true })
  await rm(out, { recursive: true, force: true })
}, 60_000)

async function start(): Promise<{ child: ChildProcess; url: string }> {
  const { PATH, HOME } = process.env
  const { host, port, database: name } = database.connection
  const address = new URL('postgres://motcua_owner@localhost/')
  address.pathname = `/${name}`
  if (String(host).startsWith('/')) address.searchParams.set('host', String(host))
  else address.hostname = String(host)
  if (port) address.port = String(port)
  const child = spawn(process.execPath, [join(out, 'main.mjs')], {
    env: {
      ...{ PATH, HOME, DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'error' },
      DATABASE_URL: address.href,
      SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
      MAIL_FROM: 'no-reply@motcua.example',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let text = ''
  for (const stream of [child.stdout!, child.stderr!])
    stream.setEncoding('utf8').on('data', (some: string) => {
      text += some
    })
  let found: string | undefined
  await eventually(() => {
    if (child.exitCode !== null) throw new Error(text)
    found = /For citizens\s+http:\/\/localhost:(\d+)\//.exec(text)?.[1]
    return found !== undefined
  }, 60_000)
  return { child, url: `http://127.0.0.1:${found}` }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

async function eventually(condition: () => boolean | Promise<boolean>, within = 30_000): Promise<void> {
  const since = performance.now()
  while (!(await condition())) {
    if (performance.now() - since > within) throw new Error(`not within ${within} ms: ${condition}`)
    await sleep(20)
  }
}

async function send(method: string, url: string, body: object) {
  const answer = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify(body),
  })
  expect(answer.ok, await answer.clone().text()).toBe(true)
  return answer
}

test('killed with a letter in its hand, the program sends it when it is there again, under the same Message-ID', async () => {
  mail.faults.slow = 60_000
  const first = await start()
  // The next day on which this ward gives out numbers, whatever today is.
  let secret: string | undefined
  for (let ahead = 1; ahead <= 6 && !secret; ahead++) {
    const day = localDate(systemClock.now()).add({ days: ahead }).toString()
    const answer = await fetch(`${first.url}/api/v1/places/cua-nam/tickets`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
      body: JSON.stringify({ series: 'A', day, idNumber: '001190000001' }),
    })
    if (answer.ok) secret = (await answer.json()).secret
  }
  await send('PUT', `${first.url}/api/v1/tickets/${secret}/reminder`, { address: 'lan@example.vn' })
  const tried = async () =>
    (
      await database.superuser.query(
        `select id, attempts, state, due_at > now() as later from messages.message where kind = 'confirmed'`,
      )
    ).rows[0]
  // The job of the command has begun to send it, and the server has it and does not answer.
  await eventually(async () => (await tried())?.attempts === 1 && mail.connections() > 0)
  await end(first.child)
  expect(await tried()).toMatchObject({ state: 'waiting', attempts: 1, later: true })
  mail.mend()
  // Whoever comes next does not wait for the pause that a failed try would have.
  await database.superuser.query(
    `update messages.message set due_at = now() + interval '1 hour' where kind = 'confirmed'`,
  )
  await start()
  await eventually(async () => (await tried()).state === 'sent', 90_000)
  const { id } = await tried()
  const ids = mail.arrived.map(({ mail }) => mail.messageId)
  expect(ids.length).toBeGreaterThan(0)
  expect(new Set(ids)).toEqual(new Set([`<${id}@motcua.example>`]))
}, 180_000)
