import { randomUUID } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { PDFDocument } from 'pdf-lib'
import pg from 'pg'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Context, Refusal } from '#platform/ledger'
import { type Clamd, eicar, startClamd } from '../../../sandbox/clamd/server.ts'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { mostPhotos, type NewReport } from './index.ts'

let it: TestHouse
let scanner: Clamd
beforeAll(async () => {
  scanner = await startClamd()
  it = await testHouse({ clamd: scanner.setting })
})
afterAll(async () => {
  await it?.close()
  await scanner?.close()
})

const where = 'Cho-Hom-21.0178N-105.8525E'
/** A photo as a phone makes it, with where it was taken; each `shade` is another one. */
const photo = (shade: number) =>
  sharp({ create: { width: 64, height: 48, channels: 3, background: { r: shade, g: 90, b: 60 } } })
    .withExifMerge({ IFD0: { Make: where }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '21/1 1/1 4/1' } })
    .jpeg()
    .toBuffer()
const stage = async (bytes: Buffer, fileName = 'rac.jpg') =>
  it.house.documents.takeIn(bytes, { fileName, sender: 'citizen' })
const anybody = () => it.house.access.contextOf(undefined, 'vi')

const told: NewReport = {
  ...{ place: 'cua-nam', kind: 'site', channel: 'web', language: 'vi' },
  words: 'Rác để lâu ngày trước cổng chợ, xin đến dọn giúp.',
}
async function file(more: Partial<NewReport> = {}) {
  const photos = more.photos ?? [await stage(await photo(10)), await stage(await photo(20))]
  const filed = await it.house.feedback.file(anybody(), { ...told, ...more, photos })
  await it.house.documents.work()
  return { ...filed, sender: it.house.feedback.senderContext(anybody(), filed.code, filed.secret) }
}
async function refusal(work: Promise<unknown>): Promise<Refusal> {
  const error = await work.then(
    () => undefined,
    (caught) => caught,
  )
  expect(error).toBeInstanceOf(Refusal)
  return error
}
const idsOf = async (context: Context, id: string) =>
  (await it.house.feedback.photos(context, id)).map((shown) => shown.id)

/** How many rows the application sees under some settings, through no function of ours. */
async function seen(settings: Record<string, string>, statement: string, values: unknown[]): Promise<number> {
  const client = new pg.Client(it.connection as pg.ClientConfig)
  await client.connect()
  try {
    await client.query('begin')
    for (const [name, value] of Object.entries(settings))
      await client.query('select set_config($1, $2, true)', [name, value])
    return (await client.query(statement, values)).rowCount ?? 0
  } finally {
    await client.end()
  }
}

test('the sender and those who may read the report see its photos, without where they were taken', async () => {
  const filed = await file()
  const officers = ['chuyenvien.cua-nam', 'lanhdao.cua-nam', 'dieuhanh.ha-noi'].map((name) =>
    it.contextOf(name),
  )
  for (const context of [filed.sender, ...(await Promise.all(officers))]) {
    const shown = await it.house.feedback.photos(context, filed.id)
    expect(shown).toMatchObject([
      { name: 'rac.jpg', scan: 'clean', look: { drawn: 1 } },
      { name: 'rac.jpg', scan: 'clean', look: { drawn: 1 } },
    ])
    const { row, stream } = await it.house.feedback.openPhoto(context, filed.id, shown[0]!.id)
    const bytes = await buffer(stream)
    expect(row.mime).toBe('image/jpeg')
    expect(bytes.includes(where)).toBe(false)
    expect(bytes.includes('GPS')).toBe(false)
    const pixel = await sharp(bytes).raw().toBuffer()
    expect(Math.abs(pixel[0]! - 10)).toBeLessThan(6)
    const small = await it.house.feedback.openThumbnail(context, filed.id, shown[1]!.id)
    expect((await sharp(await buffer(small.stream)).metadata()).format).toBe('webp')
  }
})

test('programs of officers read them by the API, by the same right, and nobody else', async () => {
  const filed = await file()
  const at = `/api/v1/feedback/reports/${filed.id}/photos`
  const listed = await it.api('GET', at, { as: 'lanhdao.cua-nam' })
  expect(listed.body).toMatchObject([
    { name: 'rac.jpg', scan: 'clean' },
    { name: 'rac.jpg', scan: 'clean' },
  ])
  expect(Object.keys(listed.body[0]).sort()).toEqual(['id', 'name', 'scan', 'size'])
  const photoAt = `${at}/${listed.body[0].id}`
  const { statusCode, headers, rawPayload } = await it.house.server.inject({
    ...{ method: 'GET', url: photoAt },
    headers: { host: 'localhost', cookie: await it.signIn('lanhdao.cua-nam') },
  })
  expect([statusCode, headers['content-type']]).toEqual([200, 'image/jpeg'])
  expect((await sharp(rawPayload).metadata()).width).toBe(64)
  expect(rawPayload.includes(where)).toBe(false)
  for (const [as, status] of [
    ['tiepnhan.cua-nam', 403],
    ['lanhdao.ba-dinh', 404],
    [undefined, 403],
  ] as const)
    for (const url of [at, photoAt])
      expect((await it.api('GET', url, as ? { as } : {})).status, `${as} ${url}`).toBe(status)
  // By the address of another report one does not get to it.
  const other = await file()
  const wrong = `/api/v1/feedback/reports/${other.id}/photos/${listed.body[0].id}`
  expect((await it.api('GET', wrong, { as: 'lanhdao.cua-nam' })).status).toBe(404)
})

test('nobody else does: not other wards, not the counter, not whoever reads all dossiers, not another sender', async () => {
  const [filed, other] = [await file(), await file({ photos: [await stage(await photo(77))] })]
  const [photoId] = await idsOf(filed.sender, filed.id)
  const { feedback, documents } = it.house
  for (const name of ['tiepnhan.cua-nam', 'lanhdao.ba-dinh']) {
    const why = name.startsWith('tiepnhan') ? 'forbidden' : 'not-found'
    const context = await it.contextOf(name)
    expect((await refusal(feedback.photos(context, filed.id))).type).toBe(why)
    expect((await refusal(feedback.openPhoto(context, filed.id, photoId!))).type).toBe(why)
    expect((await refusal(feedback.openThumbnail(context, filed.id, photoId!))).type).toBe(why)
  }
  expect((await refusal(feedback.photos(other.sender, filed.id))).type).toBe('not-found')
  // By one's own report one does not get to another's photo.
  expect((await refusal(feedback.openPhoto(other.sender, other.id, photoId!))).type).toBe('not-found')
  expect((await refusal(feedback.openThumbnail(other.sender, other.id, photoId!))).type).toBe('not-found')
  expect((await refusal(feedback.openThumbnail(filed.sender, filed.id, 'x'))).type).toBe('not-found')
  // By the door of dossiers' files: also those who may open any of them.
  for (const name of ['tiepnhan.cua-nam', 'lanhdao.cua-nam', 'dieuhanh.ha-noi'])
    expect((await refusal(documents.open(await it.contextOf(name), 'document.read', photoId!))).type).toBe(
      'not-found',
    )
})

test('the database itself shows a photo to its key and to the house alone, whatever places are in reach', async () => {
  const filed = await file()
  const ids = await idsOf(filed.sender, filed.id)
  const { rows } = await it.superuser.query(
    `select encode(photo_key, 'hex') as key from feedback.report where id = $1`,
    [filed.id],
  )
  const { key } = rows[0]
  const { code } = it.house.places.get('cua-nam')
  const tables = { file: 'id', derivation: 'file_id', rendition: 'file_id' }
  for (const [table, column] of Object.entries(tables)) {
    const statement = `select 1 from documents.${table} where ${column} = any($1)`
    const count = (settings: Record<string, string>) => seen(settings, statement, [ids])
    expect(await count({ 'app.places': '*', 'app.actor': 'officer:1' }), table).toBe(0)
    expect(await count({ 'app.places': code, 'app.actor': 'officer:1' }), table).toBe(0)
    expect(await count({ 'app.places': '', 'app.secret': 'ab'.repeat(32) }), table).toBe(0)
    expect(await count({ 'app.places': '', 'app.secret': key }), table).toBeGreaterThanOrEqual(2)
    expect(await count({ 'app.places': '*', 'app.actor': 'system:scan' }), table).toBeGreaterThanOrEqual(2)
  }
  // Nor are they changed or taken away.
  const scope = { 'app.places': '*', 'app.actor': 'officer:1' }
  const moved = `update documents.file set owner = 'dossier:x' where id = any($1)`
  expect(await seen(scope, moved, [ids])).toBe(0)
  expect(
    await seen({ ...scope, 'app.secret': key }, `delete from documents.file where id = any($1)`, [ids]),
  ).toBe(0)
})

test('sent on to another unit: both see the photos, as they see the report', async () => {
  const filed = await file()
  await it.house.feedback.act(await it.contextOf('lanhdao.cua-nam'), filed.id, {
    ...{ type: 'transfer', data: { place: 'ba-dinh', reason: 'Việc ở phường Ba Đình' } },
  })
  for (const name of ['lanhdao.cua-nam', 'lanhdao.ba-dinh'])
    expect(await idsOf(await it.contextOf(name), filed.id), name).toHaveLength(2)
})

test('what stands written on a photo is not read', async () => {
  const { id } = await file()
  const { rows } = await it.superuser.query(
    `select distinct what from documents.derivation join documents.file f on f.id = file_id where f.owner = $1`,
    [`feedback:${id}`],
  )
  expect(rows).toEqual([{ what: 'pictures' }])
})

test('what is published carries no photo, nor what leads to one', async () => {
  const filed = await file()
  const leader = await it.contextOf('lanhdao.cua-nam')
  const { feedback } = it.house
  await feedback.act(leader, filed.id, { type: 'receive', data: { level: 'normal' } })
  await feedback.act(leader, filed.id, { type: 'answer', data: { words: 'Đã dọn sạch.' } })
  const words = { title: 'Rác trước chợ', words: 'Rác để lâu ngày.', answer: 'Đã dọn sạch.' }
  await feedback.act(leader, filed.id, { type: 'publish', data: words })
  const ids = await idsOf(filed.sender, filed.id)
  const { body } = await it.api('GET', '/api/v1/feedback/published?place=cua-nam')
  expect(body.rows.some((row: { id: string }) => row.id === filed.id)).toBe(true)
  const page = await it.api('GET', '/feedback/published?ward=cua-nam')
  for (const shown of [JSON.stringify(body), String(page.body)])
    for (const id of ids) expect(shown).not.toContain(id)
  expect(String(page.body)).toContain('Rác trước chợ')
  for (const id of ids)
    expect((await it.api('GET', `/feedback/my/${filed.code}/AAAAAAAAAA/photos/${id}`)).status).toBe(404)
})

test('a photo with a virus is locked to everybody, and the report is there', async () => {
  // Behind the end of the picture, where a citizen's photo would have lost it.
  const bytes = Buffer.concat([await photo(50), eicar])
  const bad = await it.house.documents.takeIn(bytes, { fileName: 'x.jpg', sender: 'officer' })
  const filed = await file({ photos: [bad] })
  const shown = await it.house.feedback.photos(filed.sender, filed.id)
  expect(shown).toMatchObject([{ scan: 'infected', look: undefined }])
  const leader = await it.contextOf('lanhdao.cua-nam')
  for (const context of [filed.sender, leader])
    expect((await refusal(it.house.feedback.openPhoto(context, filed.id, shown[0]!.id))).type).toBe(
      'file-infected',
    )
})

test('too many, and what is no photo: said by the field, nothing is filed', async () => {
  const count = async () =>
    Number((await it.superuser.query('select count(*) from feedback.report')).rows[0].count)
  const before = await count()
  const many = await Promise.all(
    Array.from({ length: mostPhotos + 1 }, async (_, n) => stage(await photo(30 + n))),
  )
  const document = await PDFDocument.create()
  document.addPage()
  const paper = await stage(Buffer.from(await document.save()), 'don.pdf')
  for (const photos of [many, [paper]]) {
    const { type, fields } = await refusal(file({ photos }))
    expect([type, Object.keys(fields)]).toEqual(['report-wrong', ['photos']])
  }
  expect(() => it.house.feedback.notePhoto(paper)).toThrow(Refusal)
  const forged = { ...told, photos: ['e30.made-up'] }
  const { channel, language, ...body } = forged
  expect((await it.api('POST', '/api/v1/feedback', { body })).body.fields).toHaveProperty('photos')
  expect(await count()).toBe(before)
})

test('sent in pieces, the photo becomes a note that the report carries; the same request twice is one report', async () => {
  const bytes = await photo(120)
  const metadata = `filename ${Buffer.from('cho.jpg').toString('base64')},filetype ${Buffer.from('image/jpeg').toString('base64')}`
  const begun = await it.api('POST', '/api/v1/feedback/uploads', {
    headers: { 'upload-length': String(bytes.length), 'upload-metadata': metadata, 'tus-resumable': '1.0.0' },
  })
  expect(begun.status).toBe(201)
  const sent = await it.house.server.inject({
    ...{ method: 'PATCH', url: String(begun.headers.location), payload: bytes },
    headers: {
      ...{ host: 'localhost', 'upload-offset': '0', 'tus-resumable': '1.0.0' },
      'content-type': 'application/offset+octet-stream',
    },
  })
  const note = String(sent.headers['upload-result'])
  expect(it.house.feedback.findNotedPhoto(note)).toMatchObject({ mime: 'image/jpeg', fileName: 'cho.jpg' })
  const { channel, language, ...said } = told
  const [key, body] = [randomUUID(), { ...said, photos: [note] }]
  const first = await it.api('POST', '/api/v1/feedback', { body, key })
  expect(first.status, JSON.stringify(first.body)).toBe(201)
  expect((await it.api('POST', '/api/v1/feedback', { body, key })).body).toEqual(first.body)
  const { rowCount } = await it.superuser.query('select 1 from documents.file where owner = $1', [
    `feedback:${first.body.id}`,
  ])
  expect(rowCount).toBe(1)
})
