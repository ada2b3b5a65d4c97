import { type ChildProcess, spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import { type AddressInfo, connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from '#platform/config'
import { sha256 } from '#platform/crypto'
import { type Clamd, startClamd } from '../sandbox/clamd/server.ts'
import { build } from '../script/build.ts'
import { type TestDatabase, testDatabase } from './support/database.ts'

/** The whole program as it is installed, killed with a file on its way, and with one in the scanner's hands. */
const out = join(root, 'build', `papers-${process.pid}`)
let database: TestDatabase
let scanner: Clamd
let folder: string
/** Stands before the real scanner: answers who it is, and takes files without ever answering while it `hangs`. */
let door: Server
let hangs = false
const children: ChildProcess[] = []

beforeAll(async () => {
  await build()
  await build({ out })
  database = await testDatabase()
  scanner = await startClamd()
  door = createServer((socket) => {
    const real = connect(scanner.address)
    for (const line of [socket, real]) line.on('error', () => {})
    socket.on('close', () => real.destroy())
    socket.once('data', (first) => {
      if (hangs && first.includes('zINSTREAM')) return socket.resume()
      real.write(first)
      socket.pipe(real).pipe(socket)
    })
  })
  await new Promise<void>((resolve) => door.listen(0, '127.0.0.1', resolve))
  folder = await mkdtemp(join(tmpdir(), 'mot-cua-papers-'))
}, 120_000)
afterAll(async () => {
  for (const child of children) await end(child)
  await new Promise((resolve) => door.close(resolve))
  await scanner?.close()
  await database?.close()
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
      ...{ PATH, HOME, DATA_DIR: folder, PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'fatal' },
      ...{ DATABASE_URL: address.href, CLAMD: `tcp:127.0.0.1:${(door.address() as AddressInfo).port}` },
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

async function eventually(condition: () => boolean | Promise<boolean>, within = 60_000): Promise<void> {
  const since = performance.now()
  while (!(await condition())) {
    if (performance.now() - since > within) throw new Error(`not within ${within} ms: ${condition}`)
    await sleep(20)
  }
}

/** Sends some bytes of a piece and then falls silent, as a phone in a lift does. */
function sendAndFallSilent(url: string, offset: number, bytes: Buffer, announced: number) {
  const sending = request(url, {
    method: 'PATCH',
    headers: {
      'content-type': 'application/offset+octet-stream',
      'upload-offset': String(offset),
      'content-length': String(announced),
    },
  })
  sending.on('error', () => {})
  sending.write(bytes)
  return sending
}
async function offsetAt(url: string): Promise<number> {
  const answer = await fetch(url, { method: 'HEAD' })
  expect(answer.status).toBe(200)
  return Number(answer.headers.get('upload-offset'))
}

test('a line that breaks and a house that dies in the middle: the upload goes on at its offset, is right, and is looked at', async () => {
  const first = await start()
  const drafted = await fetch(`${first.url}/api/v1/places/cua-nam/drafts`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': randomUUID() },
    body: JSON.stringify({ procedureCode: '1.001193' }),
  })
  const { token } = await drafted.json()
  // A PDF of two megabytes that no two bytes of which are alike.
  const content = Buffer.concat([
    Buffer.from('%PDF-1.4\n1 0 obj\n<< /Length 2000000 >>\nstream\n'),
    Buffer.from(randomBytes(1_000_000).toString('hex'), 'latin1'),
    Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n'),
  ])
  const created = await fetch(`${first.url}/api/v1/drafts/${token}/papers/c2/uploads`, {
    method: 'POST',
    headers: {
      'upload-length': String(content.length),
      'upload-metadata': `filename ${Buffer.from('Giấy chứng sinh.pdf').toString('base64')}`,
    },
  })
  expect(created.status).toBe(201)
  const path = created.headers.get('location')!

  const lift = sendAndFallSilent(`${first.url}${path}`, 0, content.subarray(0, 700_000), content.length)
  await sleep(200)
  // Another line asks; the silent one is let go, and what came is there.
  const reached = await offsetAt(`${first.url}${path}`)
  expect(reached).toBeGreaterThan(0)
  expect(reached).toBeLessThanOrEqual(700_000)
  lift.destroy()
  sendAndFallSilent(
    `${first.url}${path}`,
    reached,
    content.subarray(reached, 1_300_000),
    content.length - reached,
  )
  await sleep(200)
  await end(first.child)

  hangs = true
  const second = await start()
  const after = await offsetAt(`${second.url}${path}`)
  expect(after).toBeGreaterThanOrEqual(reached)
  expect(after).toBeLessThanOrEqual(1_300_000)
  const rest = await fetch(`${second.url}${path}`, {
    method: 'PATCH',
    headers: { 'content-type': 'application/offset+octet-stream', 'upload-offset': String(after) },
    body: content.subarray(after),
  })
  expect([rest.status, rest.headers.get('upload-offset')]).toEqual([204, String(content.length)])
  const row = async () =>
    (await database.superuser.query('select scan, sha256, name, scan_attempts from documents.file')).rows
  expect(await row()).toMatchObject([{ scan: 'pending', name: 'Giấy chứng sinh.pdf' }])
  expect(Buffer.compare((await row())[0].sha256, sha256(content))).toBe(0)

  // Killed with the file in the scanner's hands.
  await eventually(async () => (await row())[0].scan_attempts > 0)
  await end(second.child)
  hangs = false
  // Whoever comes next does not wait until the time has passed that the dead one had for it.
  await database.superuser.query(`update documents.file set scan_due_at = now() + interval '1 hour'`)
  await start()
  await eventually(async () => (await row())[0].scan === 'clean', 90_000)
}, 240_000)
