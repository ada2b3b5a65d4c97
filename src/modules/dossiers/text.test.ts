import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/db'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import { desk } from './desk.fixture.ts'

let it: TestHouse
let at: ReturnType<typeof desk>
let slip: Uint8Array
const folder = mkdtempSync(join(tmpdir(), 'mot-cua-words-'))
beforeAll(async () => {
  it = await testHouse()
  at = desk(it)
  const { id } = await at.receive({ applicant: { fullName: 'Nguyễn Thị Mẫu', idNumber: '001190000777' } })
  const officer = await at.as('tiepnhan')
  slip = await it.house.dossiers.renderSlip(officer, await it.house.dossiers.get(officer, id), '01')
})
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await it.close()
})

async function bring(bytes: Uint8Array, fileName: string): Promise<{ id: string; file: string }> {
  const { id } = await at.receive()
  const officer = await at.as('tiepnhan')
  const staged = await it.house.documents.takeIn(bytes, { fileName, sender: 'officer' })
  return { id, file: await it.house.dossiers.addFile(officer, id, staged) }
}

test('the words of a PDF are its own: shown by page, found without tones, closed with the file, and the look is noted', async () => {
  const { dossiers, documents, db } = it.house
  const { id, file } = await bring(slip, 'giay.pdf')
  await documents.text.readDue()
  const officer = await at.as('tiepnhan')
  const [first] = await dossiers.readText(officer, id, { fileId: file })
  expect(first).toMatchObject({ fileId: file, page: 1, source: 'pdf' })
  expect(first!.words).toContain('001190000777')
  expect(await dossiers.readText(officer, id, { find: 'nguyen thi mau' })).toMatchObject([{ page: 1 }])
  expect(await dossiers.readText(officer, id, { find: 'nguyen zzyzx' })).toEqual([])
  expect(await dossiers.readText(officer, id, { find: ' ' })).toEqual([])
  await expect(dossiers.readText(await desk(it, 'ba-dinh').as('tiepnhan'), id, {})).rejects.toMatchObject({
    type: 'not-found',
  })
  const audit = await it.superuser.query(
    `select count(*)::int as n from ledger.audit where subject = $1 and action = 'dossiers.read-text'`,
    [`dossier:${id}`],
  )
  expect(audit.rows[0].n).toBe(4)
  await db.transaction({ 'app.places': '*', 'app.actor': 'system:test' }, (tx) =>
    tx.run(sql`select documents.judge(${file}, 'infected', 'test', 'x', ${it.clock.now()})`),
  )
  expect(await dossiers.readText(officer, id, {})).toEqual([])
})

test('the words of a draft’s file are read once it is handed in', async () => {
  const { documents, db } = it.house
  const secretHash = Buffer.alloc(32, 7)
  const citizen = { 'app.secret': secretHash.toString('hex'), 'app.actor': 'public' }
  const staged = await documents.takeIn(slip, { fileName: 'giay.pdf', sender: 'citizen' })
  const id = await db.transaction(citizen, (tx) =>
    documents.insert(tx, staged, { place: 'draft', owner: 'draft:77', secretHash, uploadedBy: 'public' }),
  )
  const words = async () =>
    (await it.superuser.query(`select words from documents.text where file_id = $1`, [id])).rows
  await documents.text.readDue()
  expect(await words()).toEqual([])
  const to = { owner: 'dossier:77', place: 'cua-nam', secretHash } as const
  await db.transaction(citizen, (tx) => documents.handOver(tx, 'draft:77', to))
  expect(await documents.text.readDue()).toBe(1)
  expect((await words())[0].words).toContain('001190000777')
})

test('the words of a picture are recognised, where the program with Vietnamese is installed', async (context) => {
  if (!it.house.documents.programs.recognition) return context.skip()
  const pdf = join(folder, 'a.pdf')
  writeFileSync(pdf, slip)
  execFileSync('pdftoppm', ['-png', '-r', '200', '-l', '1', '-singlefile', pdf, join(folder, 'a')])
  const { id, file } = await bring(readFileSync(join(folder, 'a.png')), 'anh.png')
  expect(await it.house.documents.text.readDue()).toBeGreaterThan(0)
  const [page] = await it.house.dossiers.readText(await at.as('tiepnhan'), id, { fileId: file })
  expect(page).toMatchObject({ page: 1, source: 'recognised' })
  expect(page!.words).toContain('001190000777')
  expect(page!.words.normalize('NFC')).toMatch(/Nguyễn Thị Mẫu/i)
})

test('a picture that is too small for a line of letters has no words, and is done', async () => {
  const onePixel = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  )
  const { id, file } = await bring(onePixel, 'cham.png')
  await it.house.documents.text.readDue()
  expect(await it.house.dossiers.readText(await at.as('tiepnhan'), id, { fileId: file })).toEqual([])
  const { rows } = await it.superuser.query(
    `select state, attempts from documents.derivation where what = 'text' and file_id = $1`,
    [file],
  )
  const state = it.house.documents.programs.recognition ? 'made' : 'impossible'
  expect(rows).toEqual([{ state, attempts: 1 }])
})
