import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sql } from '#platform/db'
import { type TestHouse, testHouse, workingMorning } from '../../../tests/support/house.ts'
import { redate } from './clocks/redate.ts'
import type { Deps } from './deps.ts'
import { desk } from './desk.fixture.ts'
import { hanoiWithDayOff } from './hanoi.fixture.ts'

let it: TestHouse
let at: ReturnType<typeof desk>

beforeAll(async () => {
  it = await testHouse()
  at = desk(it)
})
afterAll(() => it.close())

/** Received on Wednesday 18 November 2026 at 09:00, seven working days: due on Friday 27. */
const begin = async () => {
  it.clock.set(workingMorning)
  const opened = await at.receive()
  await at.take(opened.id)
  return opened.id
}
const day = (text: string) => it.clock.set(Temporal.Instant.from(`${text}+07:00`))
const due = async (id: string) => (await at.get(id)).dueAt?.toString()
const row = (id: string) =>
  it.house.db.transaction({ 'app.places': '*' }, (tx) =>
    tx.get<Record<string, unknown>>(sql`
      select due_on::text, term_due_on::text, lateness_cause, step_due_at, check_due_at
      from dossiers.dossier where id = ${id}`),
  )

describe('an apology with a new date', () => {
  test('moves the promised day once, and leaves the day of the index', async () => {
    const id = await begin()
    expect(await due(id)).toBe('2026-11-27T02:00:00Z')
    await at.act('truongphong', id, 'extend', { duration: 2, unit: 'working_day', reason: 'Chờ xác minh' })
    expect(await due(id)).toBe('2026-12-01T02:00:00Z')
    expect(await row(id)).toMatchObject({ dueOn: '2026-12-01', termDueOn: '2026-11-27' })
    await expect(
      at.act('truongphong', id, 'extend', { duration: 1, reason: 'Lần nữa' }),
    ).rejects.toMatchObject({
      type: 'extended-already',
    })
  })

  test('comes at least a day before the promised day', async () => {
    const id = await begin()
    day('2026-11-27T07:59')
    const extend = () => at.act('lanhdao', id, 'extend', { duration: 1, reason: 'Chờ xác minh' })
    await expect(extend()).rejects.toMatchObject({ type: 'extended-too-late' })
    day('2026-11-26T17:00')
    await expect(extend()).resolves.toMatchObject({ status: 4 })
  })

  test('moves the day, or is none; whoever deals with it cannot give it', async () => {
    const id = await begin()
    const minutes = { duration: 0.25, unit: 'hour', reason: 'Chờ xác minh' }
    await expect(at.act('lanhdao', id, 'extend', minutes)).rejects.toMatchObject({
      type: 'extension-too-short',
    })
    await expect(at.act('chuyenvien', id, 'extend', minutes)).rejects.toMatchObject({ type: 'forbidden' })
  })

  test('is a paper with both dates, in the version of its day', async () => {
    const id = await begin()
    const leader = await at.as('lanhdao')
    await at.act('lanhdao', id, 'extend', { duration: 2, reason: 'Chờ xác minh tại nơi ở cũ' })
    const dossier = await it.house.dossiers.get(leader, id)
    expect(it.house.dossiers.slipForms(dossier)).toEqual(['01', '04', '06'])
    expect(it.house.dossiers.slipForms(dossier, 'owner')).toEqual(['01', '04'])
    const text = await pdfText(await it.house.dossiers.renderSlip(leader, dossier, '04'))
    expect(text).toContain('Chờ xác minh tại nơi ở cũ')
    expect(text).toContain('ngày 27 tháng 11 năm 2026')
    expect(text).toContain('ngày 01 tháng 12 năm 2026')
    const control = await pdfText(await it.house.dossiers.renderSlip(leader, dossier, '06'))
    expect(control).toContain('Chuyên viên')
    const owner = { ...leader, secret: '00' }
    await expect(it.house.dossiers.renderSlip(owner, dossier, '06')).rejects.toMatchObject({
      type: 'not-found',
    })
  })
})

describe('lateness', () => {
  const late = () => it.house.dossiers.noteLate()
  const cause = async (id: string) => (await at.get(id)).state.lateness

  test('is noted the night after the promised day, with a cause, and once', async () => {
    const id = await begin()
    day('2026-11-27T23:59')
    await late()
    expect(await cause(id)).toBeUndefined()
    day('2026-11-28T00:06')
    expect(await late()).toBeGreaterThan(0)
    expect(await cause(id)).toMatchObject({ cause: 'staff', note: 'process', presumed: true })
    expect(await row(id)).toMatchObject({ latenessCause: 'staff' })
    expect(await late()).toBe(0)
    await at.act('lanhdao', id, 'explain-lateness', { cause: 'synchronisation', note: 'Cổng quốc gia chậm' })
    expect(await cause(id)).toMatchObject({ cause: 'synchronisation', presumed: false })
    expect(await row(id)).toMatchObject({ latenessCause: 'synchronisation' })
  })

  test('is another unit’s when its opinion was awaited longer than the dossier is late', async () => {
    const id = await begin()
    const question = { place: 'ba-dinh', question: 'Nơi ở cũ đã xóa đăng ký chưa?' }
    await at.act('chuyenvien', id, 'ask-opinion', question)
    day('2026-11-30T00:06')
    await late()
    expect(await cause(id)).toMatchObject({ cause: 'partner' })
  })

  test('is nobody’s while papers are awaited', async () => {
    const id = await begin()
    await at.act('chuyenvien', id, 'ask-supplement', { items: ['c1'], reason: 'Ảnh mờ' })
    day('2026-12-10T00:06')
    await late()
    expect(await cause(id)).toBeUndefined()
  })

  test('comes with a second request for papers, which has to be made knowingly', async () => {
    const id = await begin()
    const ask = (more = {}) =>
      at.act('chuyenvien', id, 'ask-supplement', { items: ['c1'], reason: 'Ảnh mờ', ...more })
    await ask()
    await at.act('tiepnhan', id, 'supply', { note: 'Đã nộp', components: [] })
    await at.act('chuyenvien', id, 'resume')
    await expect(ask()).rejects.toMatchObject({ type: 'second-supplement' })
    await ask({ again: true })
    expect(await cause(id)).toMatchObject({ cause: 'staff', presumed: true })
  })
})

test('every step has its time, and what was filed online eight working hours', async () => {
  const id = await begin()
  // 60 % of seven working days, from 09:00 on the 18th: 33.6 hours, to the quarter.
  expect((await row(id)).stepDueAt?.toString()).toBe('2026-11-24T03:30:00Z')
  await at.act('chuyenvien', id, 'ask-supplement', { items: ['c1'], reason: 'Ảnh mờ' })
  expect((await row(id)).stepDueAt).toBeUndefined()
  const filed = await at.file('1.004222')
  expect((await row(filed.id)).checkDueAt?.toString()).toBe('2026-11-19T02:00:00Z')
  await at.act('tiepnhan', filed.id, 'accept')
  expect((await row(filed.id)).checkDueAt).toBeUndefined()
})

describe('a draft of the result', () => {
  const filed = async () => {
    it.clock.set(workingMorning)
    const opened = await at.file('1.004873')
    await at.act('tiepnhan', opened.id, 'accept')
    await at.take(opened.id)
    const file = await at.addFile('chuyenvien', opened.id)
    await at.act('chuyenvien', opened.id, 'attach-result', { files: [file] })
    return { ...opened, file }
  }
  const pass = (id: string) => at.act('chuyenvien', id, 'pass', { step: 'approve' })

  test('is shown to whoever filed online before it is signed; their word lets it pass', async () => {
    const { id, code, secret, file } = await filed()
    await expect(pass(id)).rejects.toMatchObject({ type: 'draft-unanswered' })
    await at.act('chuyenvien', id, 'send-draft', { files: [file] })
    await expect(pass(id)).rejects.toMatchObject({ type: 'draft-unanswered' })
    const answer = (agreed: boolean, words = '') =>
      it.house.dossiers.act(at.owner(code, secret), id, { type: 'answer-draft', data: { agreed, words } })
    await answer(false, 'Tên mẹ sai')
    await expect(pass(id)).rejects.toMatchObject({ type: 'draft-unanswered' })
    await at.act('chuyenvien', id, 'send-draft', { files: [file] })
    await answer(true)
    await expect(pass(id)).resolves.toMatchObject({ step: 'approve' })
  })

  test('is agreed to by a working day of silence, and not a minute earlier', async () => {
    const { id, file } = await filed()
    day('2026-11-20T16:00')
    await at.act('chuyenvien', id, 'send-draft', { files: [file] })
    day('2026-11-23T16:00')
    expect(await it.house.dossiers.noteSilence()).toBe(0)
    day('2026-11-23T16:01')
    expect(await it.house.dossiers.noteSilence()).toBe(1)
    expect((await at.get(id)).state.draft?.answer).toMatchObject({ agreed: true, by: 'silence' })
    await expect(pass(id)).resolves.toMatchObject({ step: 'approve' })
  })

  test('is not asked of whoever came to the counter', async () => {
    it.clock.set(workingMorning)
    const { id } = await at.receive({ procedureCode: '1.004873' })
    await at.take(id)
    const file = await at.addFile('chuyenvien', id)
    await at.act('chuyenvien', id, 'attach-result', { files: [file] })
    await expect(pass(id)).resolves.toMatchObject({ step: 'approve' })
  })
})

describe('warnings', () => {
  const mine = async (who: string, id: string) =>
    (await it.house.dossiers.alerts(await at.as(who)))
      .filter((alert) => alert.dossierId === id)
      .map(({ clock, rung }) => `${clock} ${rung}`)
  const raise = () => it.house.dossiers.raiseAlerts()

  test('come to whoever has it in hand, then to those above, once for each limit', async () => {
    const id = await begin()
    day('2026-11-24T08:30')
    expect(await raise()).toBeGreaterThan(0)
    expect(await raise()).toBe(0)
    expect(await mine('chuyenvien', id)).toEqual(['step handler'])
    expect(await mine('truongphong', id)).toEqual([])
    day('2026-11-24T10:30')
    await raise()
    expect(await mine('truongphong', id)).toEqual(['step head'])
    expect(await mine('lanhdao', id)).toEqual(['step head'])
    expect(await mine('chuyenvien.ba-dinh', id)).toEqual([])
    day('2026-12-03T10:00')
    await raise()
    expect(await mine('dieuhanh.ha-noi', id)).toEqual(['late city'])
  })

  test('are found behind any number of those that are for others', async () => {
    const id = await begin()
    day('2026-11-24T08:30')
    await raise()
    const officer = await at.as('chuyenvien')
    const before = await it.house.dossiers.alerts(officer)
    await it.superuser.query(
      `insert into dossiers.alert (id, dossier_id, clock, rung, moment, place, permission, officer, raised_at)
       select gen_random_uuid(), dossier_id, clock, rung, moment - n * interval '1 minute', place, permission,
         'officer:another', raised_at
       from dossiers.alert, generate_series(1, 600) n where dossier_id = $1 and ended_at is null`,
      [id],
    )
    const after = await it.house.dossiers.alerts(officer)
    expect(after.map((alert) => alert.id)).toEqual(before.map((alert) => alert.id))
    expect(after.some((alert) => alert.dossierId === id)).toBe(true)
    expect(await it.house.dossiers.countAlerts(officer, 100)).toBe(after.length)
    expect(await it.house.dossiers.countAlerts(officer, 1)).toBe(1)
  })

  test('are not ended by a run that looked before they were raised', async () => {
    const id = await begin()
    day('2026-11-24T08:30')
    await raise()
    const raised = await mine('chuyenvien', id)
    expect(raised).toEqual(['step handler'])
    // What a long run beside that one still knows.
    day('2026-11-23T08:30')
    await raise()
    expect(await mine('chuyenvien', id)).toEqual(raised)
  })

  test('wait for nobody once noted, and end with what they were about', async () => {
    const id = await begin()
    day('2026-11-24T08:30')
    await raise()
    const officer = await at.as('chuyenvien')
    const alert = (await it.house.dossiers.alerts(officer)).find(({ dossierId }) => dossierId === id)!
    const stranger = it.house.dossiers.noteAlert(await at.as('tiepnhan'), alert.id)
    await expect(stranger).rejects.toMatchObject({ type: 'not-found' })
    await it.house.dossiers.noteAlert(officer, alert.id)
    expect(await mine('chuyenvien', id)).toEqual([])
    day('2026-11-26T09:30')
    await raise()
    expect(await mine('chuyenvien', id)).toEqual(['due handler'])
    await at.act('truongphong', id, 'extend', { duration: 5, reason: 'Chờ xác minh' })
    await raise()
    expect(await mine('chuyenvien', id)).toEqual([])
  })
})

test('a calendar corrected after dates were told: counted anew, both dates kept, the rest left alone', async () => {
  const id = await begin()
  it.clock.set(workingMorning)
  const { id: sameDay } = await at.receive({ procedureCode: '1.001193' })
  const before = await it.house.dossiers.get(await at.as('tiepnhan'), sameDay)
  const calendar = hanoiWithDayOff('2026-11-25')
  const { db, ledger, clock, places, people, procedures, documents, access, messages } = it.house
  const deps = { db, ledger, clock, places, people, procedures, documents, access, messages, calendar }
  const moved = await redate({ ...deps, calendarVersion: calendar.version } as unknown as Deps)
  expect(moved).toBeGreaterThan(0)
  const after = await at.get(id)
  expect(after.dueAt?.toString()).toBe('2026-11-30T02:00:00Z')
  expect(after.state.redated).toMatchObject([{ from: '2026-11-27T02:00:00Z', to: '2026-11-30T02:00:00Z' }])
  expect(await at.get(sameDay)).toEqual(before)
  expect(await redate({ ...deps, calendarVersion: calendar.version } as unknown as Deps)).toBe(0)
})

async function pdfText(pdf: Uint8Array): Promise<string> {
  const { execFileSync } = await import('node:child_process')
  const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString()
  return text.replace(/\s+/g, ' ')
}
