import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { formatDateTime } from '#platform/text'
import { type TestHouse, testHouse, workingMorning } from '../../../../tests/support/house.ts'
import { redate } from '../clocks/redate.ts'
import type { Deps } from '../deps.ts'
import { desk } from '../desk.fixture.ts'
import { hanoiWithDayOff } from '../hanoi.fixture.ts'

let it: TestHouse
let at: ReturnType<typeof desk>
let people = 0
const newAddress = () => `nguoi-dan-${++people}@example.vn`

beforeAll(async () => {
  it = await testHouse({ mail: true })
  at = desk(it)
})
afterEach(async () => {
  it.clock.set(workingMorning)
  it.mail!.mend()
  it.mail!.arrived.length = 0
  await it.superuser.query('delete from messages.message')
})
afterAll(() => it.close())

const receive = (email: string | undefined, more: object = {}) =>
  at.receive({ applicant: { fullName: 'Nguyễn Thị Mẫu', idNumber: '000190000001', email }, ...more })
/** What arrives now, by its subject without the code. */
async function arriving(): Promise<string[]> {
  it.mail!.arrived.length = 0
  await it.house.deliverMessages()
  return it.mail!.arrived.map(({ mail }) => mail.subject!.replace(/^.*: /, ''))
}

test('whoever gives an address is told of each turn of their dossier, and of nothing between officers', async () => {
  const { id, code, secret } = await receive(newAddress())
  expect(await arriving()).toEqual(['đã được tiếp nhận'])
  await at.take(id)
  await at.act('chuyenvien', id, 'remark', { text: 'Hỏi lại phường cũ' })
  expect(await arriving()).toEqual([])
  await at.act('chuyenvien', id, 'ask-supplement', { items: ['c1'], reason: 'Ảnh mờ', days: 5 })
  expect(await arriving()).toEqual(['cần bổ sung giấy tờ'])
  const text = it.mail!.arrived[0]!.mail.text!
  expect(text).toContain(`/follow?code=${code}`)
  for (const secretThing of [secret, 'Nguyễn Thị Mẫu', '000190000001', 'Ảnh mờ'])
    expect(text).not.toContain(secretThing)
  await at.act('tiepnhan', id, 'supply', { components: [], note: 'Đã nộp lại' })
  await at.act('chuyenvien', id, 'resume')
  const file = await at.addFile('chuyenvien', id)
  await at.act('chuyenvien', id, 'attach-result', { files: [file] })
  await at.act('chuyenvien', id, 'pass', { step: 'approve' })
  await at.act('lanhdao', id, 'approve')
  expect(await arriving()).toEqual(['đã có kết quả'])
})

test('a letter that is no longer so is not sent', async () => {
  const { id } = await receive(newAddress())
  await arriving()
  await at.take(id)
  await at.act('chuyenvien', id, 'ask-supplement', { items: ['c1'], reason: 'Ảnh mờ', days: 5 })
  await at.act('tiepnhan', id, 'supply', { components: [], note: 'Đã nộp lại' })
  expect(await arriving()).toEqual([])
})

test('when another ward deals with it, its letters go all the same', async () => {
  const { id } = await receive(newAddress(), { resolving: 'ba-dinh' })
  await arriving()
  const there = desk(it, 'ba-dinh')
  await there.take(id)
  await there.act('chuyenvien', id, 'ask-supplement', { items: ['c1'], reason: 'Ảnh mờ', days: 5 })
  expect(await arriving()).toEqual(['cần bổ sung giấy tờ'])
})

test('a calendar corrected after dates were told: people are told, and both dates stand in the letter', async () => {
  const { id } = await receive(newAddress())
  await arriving()
  const calendar = hanoiWithDayOff('2026-11-25')
  const { db, ledger, clock, places, people, procedures, documents, access, messages } = it.house
  const deps = { db, ledger, clock, places, people, procedures, documents, access, messages, calendar }
  expect(await redate({ ...deps, calendarVersion: calendar.version } as unknown as Deps)).toBeGreaterThan(0)
  expect(await arriving()).toEqual(['ngày hẹn trả thay đổi'])
  const { state } = await at.get(id)
  const [moved] = state.redated
  const text = it.mail!.arrived[0]!.mail.text!
  for (const moment of [moved!.from, moved!.to!])
    expect(text).toContain(formatDateTime(Temporal.Instant.from(moment)))
})

test('an address that cannot be used keeps nobody from filing; its owner gives another, and may end the letters', async () => {
  const { id, code, secret } = await receive('viết-sai@mẫu.vn..')
  expect(await arriving()).toEqual([])
  const { dossiers } = it.house
  expect(await dossiers.letters({ id, code, secret })).toBeUndefined()
  const owner = it.house.access.contextOf(undefined, 'vi')
  const address = newAddress()
  await dossiers.setLetters(owner, { code, secret }, { address, language: 'en' })
  expect(await dossiers.letters({ id, code, secret })).toMatchObject({
    masked: expect.stringMatching(/^n•••\d@example\.vn$/),
  })
  await at.take(id)
  await at.act('chuyenvien', id, 'ask-supplement', { items: ['c1'], reason: 'Ảnh mờ', days: 5 })
  expect(await arriving()).toEqual(['papers are missing'])
  await dossiers.dropLetters(owner, { code, secret })
  await at.act('tiepnhan', id, 'supply', { components: [], note: 'Đã nộp lại' })
  await at
    .act('chuyenvien', id, 'stop', { reason: 'Không đủ điều kiện', legalGround: 'Nghị định 118' })
    .catch(() => {})
  expect(await arriving()).toEqual([])
  await expect(
    dossiers.setLetters(owner, { code, secret: 'AAAAA-AAAAA' }, { address, language: 'en' }),
  ).rejects.toMatchObject({ status: 404 })
})
