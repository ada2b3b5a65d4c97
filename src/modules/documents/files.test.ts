import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { chmod } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { manualClock } from '#platform/clock'
import { root } from '#platform/config'
import { sha256 } from '#platform/crypto'
import { type Database, sql, type Transaction } from '#platform/db'
import { type Context, createLedger, type Places } from '#platform/ledger'
import { testDatabase } from '../../../tests/support/database.ts'
import { pdfOf, pngOf } from './files.fixture.ts'
import { createDocuments, type Documents, downloadHeaders } from './index.ts'

let db: Database
let close: () => Promise<void>
beforeAll(async () => {
  ;({ db, close } = await testDatabase())
})
afterAll(() => close?.())

const clock = manualClock('2025-10-03T02:00:00Z')
let filesDir: string
let documents: Documents
let problems: string[]
beforeEach(() => {
  filesDir = join(mkdtempSync(join(tmpdir(), 'motcua-files-')), 'files')
  problems = []
  documents = createDocuments({
    process: 'this one',
    ledger: createLedger({ db, clock }),
    db,
    clock,
    filesDir,
    maxBytes: 100_000,
    log: { info: () => {}, warn: () => {}, error: (_, message) => problems.push(message) },
  })
})

afterEach(() => rmSync(dirname(filesDir), { recursive: true, force: true }))

const secretHash = sha256('K7QM2WXR9A')
function person(grants: Record<string, Places>, secret?: Buffer): Context {
  return {
    actor: 'officer:1',
    name: 'Trần Đỗ Quỳnh Nga',
    grants: new Map(Object.entries(grants)),
    language: 'vi',
    purpose: 'test',
    ...(secret ? { secret: secret.toString('hex') } : {}),
  }
}
const officer = person({ 'document.read': ['cua-nam'] })
const neighbour = person({ 'document.read': ['hong-ha'] })
const citizen = person({}, secretHash)
const stranger = person({}, sha256('other'))
const inside = <Answer>(places: string, body: (tx: Transaction) => Promise<Answer>, secret = '') =>
  db.transaction({ 'app.places': places, 'app.actor': 'officer:1', 'app.secret': secret }, body)

const stored = () =>
  readdirSync(filesDir, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(filesDir, path)).isFile(),
  )
const pathOf = (hash: Buffer) => {
  const hex = hash.toString('hex')
  return join(filesDir, hex.slice(0, 2), hex)
}
const owning = { place: 'cua-nam', owner: 'dossier:1', uploadedBy: 'officer:1' } as const
const refusal = (type: string) => expect.objectContaining({ name: 'Refusal', type })

describe('taking in', () => {
  test('a stream lands whole under its hash, read-only, whoever sends it in what pieces', async () => {
    const file = pdfOf('x'.repeat(90_000))
    const pieces = Readable.from([file.subarray(0, 7), file.subarray(7, 50_000), file.subarray(50_000)])
    const staged = await documents.takeIn(pieces, { fileName: 'Đơn.pdf', declaredType: 'application/pdf' })
    expect(staged).toEqual({
      sha256: sha256(file),
      size: file.length,
      mime: 'application/pdf',
      fileName: 'Đơn.pdf',
    })
    expect(readFileSync(pathOf(staged.sha256)).equals(file)).toBe(true)
    expect(statSync(pathOf(staged.sha256)).mode & 0o777).toBe(0o440)
    expect(stored()).toHaveLength(1)
  })

  test('the same content is kept once', async () => {
    await documents.takeIn(pngOf(8, 8), { fileName: 'a.png' })
    await documents.takeIn(pngOf(8, 8), { fileName: 'b.png' })
    expect(stored()).toHaveLength(1)
  })

  test('what is refused or broken off leaves nothing behind', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(40_000)
      })(),
    )
    await expect(documents.takeIn(endless, { fileName: 'a.pdf' })).rejects.toEqual(refusal('file-too-large'))
    await expect(documents.takeIn(Buffer.alloc(0), { fileName: 'a.pdf' })).rejects.toEqual(
      refusal('file-empty'),
    )
    const cut = Object.assign(Readable.from([pdfOf('')]), { truncated: true })
    await expect(documents.takeIn(cut, { fileName: 'a.pdf' })).rejects.toEqual(refusal('file-too-large'))
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('%PDF-')
        throw new Error('aborted')
      })(),
    )
    await expect(documents.takeIn(broken, { fileName: 'a.pdf' })).rejects.toThrow('aborted')
    await expect(documents.takeIn(pngOf(8, 8), { fileName: 'a.pdf' })).rejects.toEqual(
      refusal('file-of-another-kind'),
    )
    expect(stored()).toEqual([])
  })

  test('the limit is named in the refusal', async () => {
    const error = await documents.takeIn(Buffer.alloc(200_000), { fileName: 'a.pdf' }).catch((error) => error)
    expect(error.text.vi).toContain('0.1 MB')
  })
})

describe('rows', () => {
  test('a file is read by the officers of its place and by who holds its secret, and by nobody else', async () => {
    const file = pdfOf('1')
    const staged = await documents.takeIn(file, { fileName: 'Giấy chứng sinh.pdf' })
    const id = await inside('cua-nam', (tx) => documents.insert(tx, staged, { ...owning, secretHash }))
    for (const context of [officer, citizen]) {
      const { row, stream } = await documents.open(context, 'document.read', id)
      expect(row).toMatchObject({ id, name: 'Giấy chứng sinh.pdf', size: file.length, owner: 'dossier:1' })
      expect((await buffer(stream)).equals(file)).toBe(true)
    }
    for (const context of [neighbour, stranger]) {
      await expect(documents.open(context, 'document.read', id)).rejects.toEqual(refusal('not-found'))
    }
    await expect(documents.open(person({}), 'document.read', id)).rejects.toEqual(refusal('forbidden'))
    await expect(documents.open(officer, 'document.read', 'x')).rejects.toEqual(refusal('not-found'))
  })

  test('the database refuses rows for places out of reach, changes of what a file is, and removal', async () => {
    const staged = await documents.takeIn(pdfOf('2'), { fileName: 'a.pdf' })
    await expect(inside('hong-ha', (tx) => documents.insert(tx, staged, owning))).rejects.toThrow(
      /row-level security/,
    )
    await inside('cua-nam', (tx) => documents.insert(tx, staged, owning))
    for (const change of [
      sql`update documents.file set name = 'b.pdf'`,
      sql`update documents.file set sha256 = ${secretHash}`,
      sql`truncate documents.file`,
    ]) {
      await expect(inside('*', (tx) => tx.run(change))).rejects.toThrow(/permission denied/)
    }
    // What belongs to a dossier stays, whoever asks.
    expect(await inside('*', (tx) => tx.run(sql`delete from documents.file`))).toBe(0)
    expect(await db.direct.many(sql`select id from documents.file`)).toEqual([])
  })

  test('a draft’s file is removed by whoever holds the draft, and by nobody else', async () => {
    const staged = await documents.takeIn(pdfOf('9'), { fileName: 'a.pdf' })
    const secret = secretHash.toString('hex')
    const draft = { place: 'draft', owner: 'draft:9', secretHash, uploadedBy: 'public' } as const
    const [first] = [await inside('', (tx) => documents.insert(tx, staged, draft), secret)]
    await inside('', (tx) => documents.insert(tx, staged, draft), secret)
    expect(await inside('', (tx) => documents.removeFromDraft(tx, 'draft:9'))).toBe(0)
    expect(await inside('', (tx) => documents.removeFromDraft(tx, 'draft:9', first), secret)).toBe(1)
    expect(await inside('', (tx) => documents.removeFromDraft(tx, 'draft:9'), secret)).toBe(1)
  })

  test('a draft of a citizen without account becomes a dossier of a place', async () => {
    const staged = await documents.takeIn(pdfOf('3'), { fileName: 'a.pdf' })
    const secret = secretHash.toString('hex')
    const draft = { place: 'draft', owner: 'draft:7', secretHash, uploadedBy: 'public' } as const
    const first = await inside('', (tx) => documents.insert(tx, staged, draft), secret)
    const second = await inside('', (tx) => documents.insert(tx, staged, draft), secret)
    const to = { owner: 'dossier:7', place: 'cua-nam', secretHash } as const
    expect(await inside('', (tx) => documents.handOver(tx, 'draft:7', to), secret)).toBe(2)
    const rows = await inside('cua-nam', (tx) => documents.listByOwner(tx, 'dossier:7'))
    expect(rows.map(({ id }) => id)).toEqual([first, second])
    expect(await inside('hong-ha', (tx) => documents.listByOwner(tx, 'dossier:7'))).toEqual([])
  })

  test('a file that lost its bytes or was changed on disk is never handed out as if it were whole', async () => {
    const staged = await documents.takeIn(pdfOf('4'), { fileName: 'a.pdf' })
    const id = await inside('cua-nam', (tx) => documents.insert(tx, staged, owning))
    const path = pathOf(staged.sha256)
    await chmod(path, 0o600)
    const changed = readFileSync(path)
    changed[20]! ^= 1
    writeFileSync(path, changed)
    const { stream } = await documents.open(officer, 'document.read', id)
    await expect(buffer(stream)).rejects.toThrow(/no longer has its content/)
    expect(problems).toHaveLength(1)
    rmSync(path)
    await expect(documents.open(officer, 'document.read', id)).rejects.toEqual(refusal('file-missing'))
  })
})

describe('sweeping', () => {
  test('only what no row names and nobody touched for 24 hours goes', async () => {
    const kept = await documents.takeIn(pdfOf('5'), { fileName: 'a.pdf' })
    await inside('cua-nam', (tx) => documents.insert(tx, kept, owning))
    const orphan = await documents.takeIn(pdfOf('6'), { fileName: 'a.pdf' })
    const again = await documents.takeIn(pdfOf('7'), { fileName: 'a.pdf' })
    clock.advance({ hours: 23 })
    expect(await documents.sweepOrphans()).toEqual({ removed: 0 })
    await documents.takeIn(pdfOf('7'), { fileName: 'b.pdf' })
    clock.advance({ hours: 2 })
    expect(await documents.sweepOrphans()).toEqual({ removed: 1 })
    expect([kept, orphan, again].map(({ sha256 }) => existsSync(pathOf(sha256)))).toEqual([true, false, true])
    await expect(inside('cua-nam', (tx) => documents.insert(tx, orphan, owning))).rejects.toEqual(
      refusal('file-expired'),
    )
  })

  test('what a killed upload or a killed sweep left is put right', async () => {
    const staged = await documents.takeIn(pdfOf('8'), { fileName: 'a.pdf' })
    await inside('cua-nam', (tx) => documents.insert(tx, staged, owning))
    renameSync(pathOf(staged.sha256), join(filesDir, 'incoming', `removing-${staged.sha256.toString('hex')}`))
    writeFileSync(join(filesDir, 'incoming', 'half'), 'x')
    clock.advance({ hours: 24 * 365 * 10 })
    expect(await documents.sweepOrphans()).toEqual({ removed: 1 })
    expect(existsSync(pathOf(staged.sha256))).toBe(true)
    clock.set('2025-10-03T02:00:00Z')
  })

  test('bringing the same file while it is being swept never loses it', async () => {
    for (let round = 0; round < 30; round++) {
      const file = pdfOf(`round ${round}`)
      await documents.takeIn(file, { fileName: 'a.pdf' })
      clock.advance({ hours: 25 })
      const [staged] = await Promise.all([
        documents.takeIn(file, { fileName: 'a.pdf' }),
        documents.sweepOrphans(),
      ])
      await inside('cua-nam', (tx) => documents.insert(tx, staged, owning))
      expect(existsSync(pathOf(staged.sha256))).toBe(true)
    }
  })
})

test('what was acknowledged survives a kill', async () => {
  const script = `
    import { openDisk } from ${JSON.stringify(join(root, 'src/modules/documents/disk.ts'))}
    const disk = openDisk({ directory: ${JSON.stringify(filesDir)}, clock: { now: () => Temporal.Now.instant() } })
    for (let n = 0; ; n++) {
      const { sha256 } = await disk.write([Buffer.from('file ' + n)], { onBytes() {}, accept: async () => {} })
      process.stdout.write(sha256.toString('hex') + '\\n')
    }`
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk) => {
    said += chunk
    if (said.length > 65 * 100) child.kill('SIGKILL')
  })
  await new Promise((resolve) => child.on('close', resolve))
  const hashes = said.split('\n').filter((hash) => hash.length === 64)
  expect(hashes.length).toBeGreaterThanOrEqual(100)
  for (const hash of hashes)
    expect(sha256(readFileSync(pathOf(Buffer.from(hash, 'hex')))).toString('hex')).toBe(hash)
})

test('a download is what it is said to be, under its own name', () => {
  const row = { mime: 'image/png', name: 'Ảnh chân dung.png', size: 70, sha256: sha256('x') }
  const headers = downloadHeaders(row, 'inline')
  expect(headers['content-disposition']).toBe(
    `inline; filename="anh-chan-dung.png"; filename*=UTF-8''%E1%BA%A2nh%20ch%C3%A2n%20dung.png`,
  )
  expect(headers).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-length': '70',
  })
  expect(headers['content-security-policy']).toContain('sandbox')
})
