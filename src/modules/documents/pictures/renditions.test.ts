import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { manualClock } from '#platform/clock'
import { type Database, sql, type Transaction } from '#platform/db'
import { announce } from '#platform/jobs'
import { type Context, createLedger } from '#platform/ledger'
import { type TestDatabase, testDatabase } from '../../../../tests/support/database.ts'
import { pdfOf, pngOf } from '../files.fixture.ts'
import { createDocuments, type Documents, type Engine } from '../index.ts'

let db: Database
let it: TestDatabase
beforeAll(async () => {
  it = await testDatabase()
  db = it.db
})
afterAll(() => it?.close())

const clock = manualClock('2026-11-18T02:00:00Z')
let folder: string
let documents: Documents
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'motcua-pictures-'))
  documents = house()
})
afterEach(async () => {
  await documents.close()
  rmSync(folder, { recursive: true, force: true })
})
const house = (engine?: Engine): Documents =>
  createDocuments({
    process: 'this one',
    ...{
      ledger: createLedger({ db, clock }),
      db,
      clock,
      filesDir: join(folder, 'files'),
      maxBytes: 15_000_000,
    },
    engine,
    log: { info: () => {}, warn: () => {}, error: () => {} },
  })

let dossier = 0
let shades = 0
const owner = () => `dossier:${dossier}` as const
beforeEach(() => void dossier++)
const inside = <Answer>(places: string, body: (tx: Transaction) => Promise<Answer>) =>
  db.transaction({ 'app.places': places, 'app.actor': 'officer:1' }, body)
const reader = (place: string): Context => ({
  ...{ actor: 'officer:1', name: '', language: 'vi', purpose: 'test' },
  grants: new Map([['document.read', [place]]]),
})
async function bring(content: Buffer, fileName: string, by = documents): Promise<string> {
  const staged = await by.takeIn(content, { fileName, sender: 'officer' })
  return inside('cua-nam', (tx) =>
    by.insert(tx, staged, { place: 'cua-nam', owner: owner(), uploadedBy: 'officer:1' }),
  )
}
const lookOf = async (fileId: string) =>
  (await inside('cua-nam', (tx) => documents.pictures.looks(tx, owner()))).get(fileId)
const see = async (fileId: string, kind: 'thumbnail' | 'preview', page = 1, place = 'cua-nam') => {
  const wanted = { owner: owner(), fileId, kind, page }
  const { stream } = await documents.pictures.open(reader(place), 'document.read', wanted)
  return buffer(stream)
}
const notFound = expect.objectContaining({ name: 'Refusal', type: 'not-found' })

/** Left half red, right half blue, higher than wide; another picture each time. */
async function colours(orientation = 1): Promise<Buffer> {
  const [width, height] = [2000, 3000]
  const background = { r: 0, g: ++shades, b: 255 }
  const half = await sharp({ create: { width: width / 2, height, channels: 3, background: '#f00' } })
    .png()
    .toBuffer()
  return sharp({ create: { width, height, channels: 3, background } })
    .composite([{ input: half, left: 0, top: 0 }])
    .withMetadata({ orientation })
    .jpeg()
    .toBuffer()
}
async function cornerOf(picture: Buffer): Promise<'red' | 'blue'> {
  const { data } = await sharp(picture)
    .extract({ left: 5, top: 5, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true })
  return data[0]! > data[2]! ? 'red' : 'blue'
}
const filesIn = (path: string) =>
  readdirSync(path, { recursive: true, encoding: 'utf8' }).filter((it) => statSync(join(path, it)).isFile())

describe('pictures of a photo', () => {
  test('that a dead process held are made at once, those of a living one are left to it', async () => {
    const id = await bring(await colours(), 'anh.jpg')
    const hold = (by: string) =>
      it.superuser.query(
        `update documents.derivation set held_by = $1, due_at = $2::timestamptz + interval '1 hour' where file_id = $3`,
        [by, clock.now().toString(), id],
      )
    await hold('living')
    const living = await announce(it.owner, ['living'])
    await documents.work()
    expect(await lookOf(id)).toMatchObject({ pictures: 'waiting' })
    await living.end()
    // The server takes a moment to notice that a line was closed.
    await expect
      .poll(() => documents.work().then(() => lookOf(id)), { timeout: 30_000 })
      .toMatchObject({ pictures: 'made' })
  })

  test('are small and middling, the right way up, and the original stays as it came', async () => {
    const original = await colours(6)
    const id = await bring(original, 'anh.jpg')
    expect(await lookOf(id)).toMatchObject({ pictures: 'waiting', drawn: 0 })
    await documents.work()
    expect(await lookOf(id)).toMatchObject({ pictures: 'made', pages: 1, drawn: 1, turn: 0 })
    // Orientation 6: what was left is above.
    expect(await sharp(await see(id, 'preview')).metadata()).toMatchObject({
      format: 'webp',
      width: 1600,
      height: 1067,
    })
    expect(await sharp(await see(id, 'thumbnail')).metadata()).toMatchObject({ width: 240, height: 160 })
    const { row, stream } = await documents.open(reader('cua-nam'), 'document.read', id)
    expect((await buffer(stream)).equals(original)).toBe(true)
    const hex = row.sha256.toString('hex')
    expect(readFileSync(join(folder, 'files', hex.slice(0, 2), hex)).equals(original)).toBe(true)
  })

  test('turn by a quarter, four times round', async () => {
    const original = await colours()
    const id = await bring(original, 'anh.jpg')
    const seen: string[] = []
    for (let quarter = 0; quarter <= 4; quarter++) {
      if (quarter > 0) await inside('cua-nam', (tx) => documents.pictures.turn(tx, owner(), id))
      await documents.work()
      const picture = await see(id, 'preview')
      const { width = 0, height = 0 } = await sharp(picture).metadata()
      seen.push(`${(await lookOf(id))?.turn} ${width > height ? 'wide' : 'high'} ${await cornerOf(picture)}`)
    }
    expect(seen).toEqual(['0 high red', '90 wide red', '180 high blue', '270 wide blue', '0 high red'])
    const { stream } = await documents.open(reader('cua-nam'), 'document.read', id)
    expect((await buffer(stream)).equals(original)).toBe(true)
  })

  test('are seen by whoever sees the file and asks for it by its owner', async () => {
    const id = await bring(await colours(), 'anh.jpg')
    await documents.work()
    await expect(see(id, 'preview', 1, 'hong-ha')).rejects.toEqual(notFound)
    await expect(see(id, 'preview', 2)).rejects.toEqual(notFound)
    const foreign = { owner: 'dossier:0', fileId: id, kind: 'preview', page: 1 } as const
    await expect(documents.pictures.open(reader('cua-nam'), 'document.read', foreign)).rejects.toEqual(
      notFound,
    )
    await expect(inside('hong-ha', (tx) => documents.pictures.turn(tx, owner(), id))).rejects.toEqual(
      notFound,
    )
  })

  test('are made again when somebody emptied their folder', async () => {
    const id = await bring(await colours(), 'anh.jpg')
    await documents.work()
    rmSync(join(folder, 'renditions'), { recursive: true })
    await expect(see(id, 'preview')).rejects.toEqual(notFound)
    await documents.work()
    expect((await see(id, 'preview')).length).toBeGreaterThan(100)
  })

  test('that are no more needed are swept away after a day', async () => {
    const id = await bring(await colours(), 'anh.jpg')
    await documents.work()
    await inside('cua-nam', (tx) => documents.pictures.turn(tx, owner(), id))
    await documents.work()
    expect(filesIn(join(folder, 'renditions'))).toHaveLength(4)
    clock.advance({ hours: 25 })
    await documents.sweepOrphans()
    expect(filesIn(join(folder, 'renditions'))).toHaveLength(2)
    expect((await see(id, 'preview')).length).toBeGreaterThan(100)
  })
})

test('no picture is made of a file before it is clean, and none is shown after it was found to be bad', async () => {
  let verdict: Awaited<ReturnType<Engine['scan']>> | Error = new Error('no answer')
  const scanned = house({
    version: async () => 'T',
    async scan() {
      if (verdict instanceof Error) throw verdict
      return verdict
    },
  })
  const id = await bring(await colours(), 'anh.jpg', scanned)
  await scanned.work()
  expect(filesIn(folder).filter((path) => path.startsWith('renditions'))).toEqual([])
  clock.advance({ minutes: 4 })
  verdict = { state: 'clean' }
  await scanned.work()
  expect((await see(id, 'thumbnail')).length).toBeGreaterThan(100)
  await inside('cua-nam', (tx) => scanned.scanning.askAgain(tx, [owner()], clock.now()))
  verdict = { state: 'infected', finding: 'X' }
  await scanned.work()
  await expect(see(id, 'thumbnail')).rejects.toEqual(notFound)
  const rows = await inside('*', (tx) =>
    tx.many(sql`select 1 from documents.rendition where file_id = ${id}`),
  )
  expect(rows).toEqual([])
  await scanned.close()
})

test('each page of a PDF gets its pictures, up to a bound', async () => {
  const pdf = await PDFDocument.create()
  for (let n = 0; n < 33; n++) pdf.addPage([300, n === 1 ? 150 : 400])
  const id = await bring(Buffer.from(await pdf.save({ useObjectStreams: false })), 'giay.pdf')
  await documents.work()
  expect(await lookOf(id)).toMatchObject({ pictures: 'made', pages: 33, drawn: 30 })
  expect(await sharp(await see(id, 'preview', 2)).metadata()).toMatchObject({ width: 1600, height: 800 })
})

test('what cannot be drawn fails, is said to, and does not hold up the others', async () => {
  const lies = await bring(pngOf(9000, 9000), 'anh.png')
  const broken = await bring(pdfOf('1 0 obj\n<< /Type /Catalog >>\nendobj'), 'a.pdf')
  const good = await bring(await colours(), 'b.jpg')
  await documents.work()
  clock.advance({ minutes: 5 })
  await documents.work()
  expect(await lookOf(lies)).toMatchObject({ pictures: 'failed', drawn: 0 })
  expect(await lookOf(broken)).toMatchObject({ pictures: 'failed' })
  expect(await lookOf(good)).toMatchObject({ pictures: 'made' })
})
