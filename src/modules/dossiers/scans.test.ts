import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { PDFDocument } from 'pdf-lib'
import sharp from 'sharp'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { createDocuments } from '#modules/documents'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { desk } from './desk.fixture.ts'

const root = mkdtempSync(join(tmpdir(), 'mot-cua-scans-'))
let it: TestHouse
let at: ReturnType<typeof desk>
let counter: string
let place: string
beforeAll(async () => {
  it = await testHouse({ scans: root })
  at = desk(it)
  place = it.house.places.get('cua-nam').code
})
afterAll(async () => {
  await it.close()
  rmSync(root, { recursive: true, force: true })
})
beforeEach(async () => {
  rmSync(join(root, 'cua-nam'), { recursive: true, force: true })
  counter = join(root, 'cua-nam', '3')
  mkdirSync(counter, { recursive: true })
  await it.superuser.query('delete from documents.scan_inbox')
})

const look = () => it.house.documents.scanFolder!.takeDue()
const after = async (seconds: number) => {
  it.clock.advance({ seconds })
  return look()
}
let width = 100
const pngOf = (across: number, down: number) =>
  sharp({ create: { width: across, height: down, channels: 3, background: '#fff' } })
    .png()
    .toBuffer()
const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\nstartxref\n9\n%%EOF\n')
const drop = async (name: string, content?: Buffer) =>
  writeFileSync(join(counter, name), content ?? (await pngOf(++width, 100)))
const list = async (who = 'tiepnhan.cua-nam', of = place) =>
  it.house.documents.inbox.list(await it.contextOf(who), of)

test('a scan is taken when it stood still for two seconds, once, also by two who watch; the hall is told', async () => {
  await drop('trang 1.png')
  expect([await look(), await after(1)]).toEqual([0, 0])
  await drop('trang 1.png')
  expect(await after(1)).toBe(0)
  // Another process watches the same folder, since as long.
  const { ledger, db, clock, server, places } = it.house
  const elsewhere = createDocuments({
    process: 'this one',
    ...{ ledger, db, clock, filesDir: join(root, 'files'), maxBytes: 1e7, log: server.log },
    scans: { directory: root, placeOf: (name) => places.find(name)?.code },
  })
  const other = elsewhere.scanFolder!
  await other.takeDue()
  it.clock.advance({ seconds: 2 })
  const taken = await Promise.all([look(), other.takeDue()])
  expect(taken.sort()).toEqual([0, 1])
  await elsewhere.close()
  expect(await after(5)).toBe(0)
  expect(await list()).toMatchObject([
    { counter: 3, name: 'trang 1.png', scan: 'clean', rejected: undefined },
  ])
  expect(readdirSync(counter)).toEqual(['.taken'])
  expect(readdirSync(join(counter, '.taken'))).toEqual([])
  const events = await it.superuser.query(
    `select type, data from ledger.event where stream = $1 and type like 'scan.%' order by seq desc limit 1`,
    [place],
  )
  expect(events.rows).toEqual([{ type: 'scan.arrived', data: { counter: 3 } }])
  expect(await list('tiepnhan.ba-dinh')).toEqual([])
  expect(await list('tiepnhan.ba-dinh', it.house.places.get('ba-dinh').code)).toEqual([])
})

test('whoever died in the middle is gone on from: before the row, after the row, and when it is used already', async () => {
  const taken = join(counter, '.taken')
  mkdirSync(taken)
  const [before, used] = [randomUUID(), randomUUID()]
  writeFileSync(join(taken, `${before}~mot.png`), await pngOf(++width, 100))
  const content = await pngOf(++width, 100)
  writeFileSync(join(taken, `${used}~hai.png`), content)
  expect(await look()).toBe(2)
  expect((await list()).map(({ id }) => id).sort()).toEqual([before, used].sort())
  const { id } = await at.receive()
  await at.act('tiepnhan', id, 'arrange', { component: 'c1', files: [], scans: [used] })
  // The row was written and the process died before it removed the file.
  writeFileSync(join(taken, `${before}~mot.png`), await pngOf(width, 100))
  writeFileSync(join(taken, `${used}~hai.png`), content)
  await look()
  expect((await list()).map((scan) => scan.id)).toEqual([before])
  expect(readdirSync(taken)).toEqual([])
})

test('what is not whole is waited for; what stays so, is empty, of a wrong kind or a link lies in “rejected”, in words', async () => {
  const whole = pdf
  await drop('cham.pdf', whole.subarray(0, 40))
  await drop('nua.pdf', whole.subarray(0, 41))
  await drop('rong.pdf', Buffer.alloc(0))
  await drop('chuong-trinh.exe', Buffer.from('MZ and more'))
  writeFileSync(join(root, 'outside.png'), await pngOf(++width, 90))
  symlinkSync(join(root, 'outside.png'), join(counter, 'loi-tat.png'))
  linkSync(join(root, 'outside.png'), join(counter, 'cung-nut.png'))
  // A folder that leads elsewhere is none.
  const elsewhere = join(root, 'elsewhere')
  mkdirSync(elsewhere)
  writeFileSync(join(elsewhere, 'a.png'), await pngOf(++width, 90))
  symlinkSync(elsewhere, join(root, 'cua-nam', '4'))
  mkdirSync(join(root, 'khong-co', '1'), { recursive: true })
  await look()
  expect(await after(3)).toBe(3)
  await drop('cham.pdf', whole)
  await look()
  expect(await after(10)).toBe(1)
  expect(await after(25)).toBe(2)
  const scans = await list()
  const said = new Map(scans.map(({ name, rejected }) => [name, rejected?.en]))
  expect(said.get('cham.pdf')).toBeUndefined()
  expect(said.get('nua.pdf')).toContain('damaged')
  expect(said.get('rong.pdf')).toContain('no content')
  expect(said.get('chuong-trinh.exe')).toContain('kind of file')
  expect(said.get('loi-tat.png')).toContain('link')
  expect(said.get('cung-nut.png')).toContain('link')
  expect(scans).toHaveLength(6)
  expect(readdirSync(counter)).toEqual(['.taken', 'rejected'])
  expect(
    readdirSync(join(counter, 'rejected'))
      .map((name) => name.slice(9))
      .sort(),
  ).toEqual(['chuong-trinh.exe', 'cung-nut.png', 'loi-tat.png', 'nua.pdf', 'rong.pdf'].sort())
  // A note of what was not taken is put aside by an officer of the counter.
  const officer = await at.as('tiepnhan')
  const note = scans.find(({ name }) => name === 'rong.pdf')!
  await expect(
    it.house.documents.inbox.drop(await at.as('chuyenvien'), place, note.id),
  ).rejects.toMatchObject({
    type: 'forbidden',
  })
  await it.house.documents.inbox.drop(officer, place, note.id)
  expect(await list()).toHaveLength(5)
})

test('a TIFF of two pages becomes a PDF of two pages', async () => {
  const page = (shade: number) =>
    sharp({ create: { width: 120, height: 170, channels: 3, background: { r: shade, g: shade, b: shade } } })
  const both = await sharp([await page(250).png().toBuffer(), await page(200).png().toBuffer()], {
    join: { animated: true },
  })
    .tiff()
    .toBuffer()
  await drop('scan0001.tif', both)
  await look()
  expect(await after(3)).toBe(1)
  const [scan] = await list()
  const opened = await it.house.documents.open(await at.as('tiepnhan'), 'document.read', scan!.id)
  expect(opened.row).toMatchObject({ mime: 'application/pdf', name: 'scan0001.pdf' })
  expect((await PDFDocument.load(await buffer(opened.stream))).getPageCount()).toBe(2)
})

test('a scan joins a paper once, is refused to others, and is removed after a day', async () => {
  await drop('a.png')
  await drop('b.png')
  await look()
  await after(3)
  const [first, second] = await list()
  const { id } = await at.receive({ scans: { c1: [first!.id] } })
  expect((await at.get(id)).state.components).toMatchObject([{ id: 'c1', origin: 1, files: [first!.id] }])
  const opened = await it.house.dossiers.openFile(await at.as('tiepnhan'), id, first!.id)
  opened.stream.destroy()
  const again = { component: 'c1', files: [first!.id], scans: [first!.id] }
  await expect(at.act('tiepnhan', id, 'arrange', again)).rejects.toMatchObject({ type: 'scan-gone' })
  const away = desk(it, 'ba-dinh')
  const theirs = await away.receive()
  const taken = { component: 'c1', files: [], scans: [second!.id] }
  await expect(away.act('tiepnhan', theirs.id, 'arrange', taken)).rejects.toMatchObject({ type: 'scan-gone' })
  it.clock.advance({ hours: 23 })
  expect(await it.house.documents.inbox.sweep()).toBe(0)
  it.clock.advance({ hours: 2 })
  expect(await it.house.documents.inbox.sweep()).toBe(1)
  expect(await list()).toEqual([])
  const left = await it.superuser.query('select id from documents.file where id = any ($1)', [
    [first!.id, second!.id],
  ])
  expect(left.rows).toEqual([{ id: first!.id }])
})
