import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Refusal } from '#platform/ledger'
import { type TestHouse, testHouse, workingMorning } from '../../../tests/support/house.ts'
import { foldAlarm } from './actions.ts'
import type { OfficerAct } from './index.ts'

let it: TestHouse
let ward: string
beforeAll(async () => {
  it = await testHouse()
  ward = it.house.places.get('cua-nam').code
})
afterAll(() => it.close())
beforeEach(async () => {
  it.clock.set(workingMorning)
  await it.superuser.query(
    `truncate alarms.sample, alarms.action, alarms.alarm, alarms.watch, alarms.rule_change`,
  )
})

const evaluate = () => it.house.alarms.evaluate()
const rowsOf = async (rule: string) =>
  (await it.superuser.query('select * from alarms.alarm where rule = $1 order by raised_at', [rule])).rows
const act = async (as: string, id: string, said: OfficerAct) => {
  try {
    return (await it.house.alarms.act(await it.contextOf(as), id, said)).status
  } catch (error) {
    if (error instanceof Refusal) return error.type
    throw error
  }
}
const later = (minutes: number) => it.clock.advance({ minutes })

/** A dossier of the ward that somebody took in at the counter. */
async function openDossier(): Promise<{ id: string; code: string }> {
  const { status, body } = await it.api('POST', '/api/v1/places/cua-nam/dossiers', {
    as: 'tiepnhan.cua-nam',
    body: { procedureCode: '1.001193', applicant: { fullName: 'Lò Văn Mẫu' } },
  })
  expect(status, JSON.stringify(body)).toBe(201)
  return body
}
async function setDue(id: string, at: string): Promise<void> {
  await it.superuser.query(
    `update dossiers.dossier set due_at = $2, due_on = ($2::timestamptz at time zone 'Asia/Ho_Chi_Minh')::date where id = $1`,
    [id, at],
  )
}
async function forget(): Promise<void> {
  await it.superuser.query(`update dossiers.dossier set due_at = null, due_on = null where resolving = $1`, [
    ward,
  ])
}

test('what is due today is an alarm of exactly those dossiers; it goes up, is taken on, comes back, and clears', async () => {
  await forget()
  const [due, tomorrow] = [await openDossier(), await openDossier()]
  await setDue(due.id, '2026-11-18T09:00:00Z')
  await setDue(tomorrow.id, '2026-11-19T09:00:00Z')
  await evaluate()
  const [raised] = await rowsOf('at-risk')
  expect(raised).toMatchObject({ place: ward, status: 'raised', owner_permission: 'alarm.handle' })
  const head = await it.contextOf('truongphong.cua-nam')
  const { state } = await it.house.alarms.get(head, raised.id)
  const found = await it.house.alarms.rows(head, state)
  expect(found.kind === 'found' && found.rows.map(({ dossier }) => dossier?.code)).toEqual([due.code])
  // 09:00 to 16:00 without the midday break.
  expect(found.kind === 'found' && found.rows[0]!.minutesLeft).toBeGreaterThan(300)
  const cookie = await it.signIn('truongphong.cua-nam')
  for (const [url, words] of [
    [`/desk/alarms/${raised.id}`, due.code],
    ['/desk/alarms?shown=mine', raised.id],
  ] as const) {
    const page = await it.house.server.inject({ url, headers: { cookie } })
    expect(page.statusCode, page.body).toBe(200)
    expect(page.body).toContain(words)
    expect(page.body).not.toContain(tomorrow.code)
  }
  const mine = async (as: string) =>
    (await it.house.alarms.list(await it.contextOf(as), { shown: 'mine' })).length
  expect([await mine('truongphong.cua-nam'), await mine('tiepnhan.cua-nam')]).toEqual([1, 0])
  expect(await mine('dieuhanh.ha-noi')).toBe(0)

  // Two working hours without a word: the leader's. Before that, nothing.
  later(119)
  expect(await evaluate()).toBe(0)
  later(1)
  expect(await evaluate()).toBe(1)
  expect((await rowsOf('at-risk'))[0]).toMatchObject({ owner_permission: 'alarm.lead', status: 'raised' })
  const until = it.clock.now().add({ hours: 3 }).toString()
  const taking: OfficerAct = { type: 'acknowledge', data: { nextStep: 'Giao thêm người', until } }
  expect(await act('tiepnhan.cua-nam', raised.id, taking)).toBe('forbidden')
  expect(await act('truongphong.ba-dinh', raised.id, taking)).toBe('not-found')
  expect(await act('lanhdao.cua-nam', raised.id, taking)).toBe('acknowledged')
  expect(await mine('lanhdao.cua-nam')).toBe(1)
  later(179)
  expect(await evaluate()).toBe(0)
  later(1)
  await evaluate()
  expect((await rowsOf('at-risk'))[0].status).toBe('raised')

  await forget()
  expect(await evaluate()).toBe(1)
  const over = (await rowsOf('at-risk'))[0]
  expect(over).toMatchObject({ status: 'cleared' })
  // The row is the fold of what happened, and each of it is in the audit log.
  const { actions } = await it.house.alarms.get(head, raised.id)
  expect(actions.map(({ type }) => type)).toEqual(['raise', 'escalate', 'acknowledge', 'lapse', 'clear'])
  expect(JSON.parse(JSON.stringify(foldAlarm(actions)))).toEqual(over.state)
  const audited = await it.superuser.query('select action from ledger.audit where subject = $1 order by 1', [
    `alarm:${raised.id}`,
  ])
  expect(audited.rows.map(({ action }) => action)).toEqual(
    ['acknowledge', 'clear', 'escalate', 'lapse', 'raise'].map((type) => `alarm.${type}`),
  )
})

test('due tomorrow is at risk when its step usually takes longer here than there is time', async () => {
  await forget()
  const { id, code } = await openDossier()
  // Tomorrow at 10:00: nine working hours or less are left.
  await setDue(id, '2026-11-19T03:00:00Z')
  const step = (await it.superuser.query('select step from dossiers.dossier where id = $1', [id])).rows[0]
    .step
  await evaluate()
  expect(await rowsOf('at-risk')).toEqual([])
  const past = await Promise.all(Array.from({ length: 5 }, openDossier))
  // Three working days each, as the history of a finished dossier would say.
  const visit = [{ step, from: '2026-11-09T02:00:00Z', until: '2026-11-12T02:00:00Z' }]
  await it.superuser.query(
    `update dossiers.dossier set status = 10, due_at = null, finished_at = '2026-11-12', finished_on = '2026-11-12',
       state = state || jsonb_build_object('visits', $2::jsonb) where id = any($1)`,
    [past.map((it) => it.id), JSON.stringify(visit)],
  )
  // The next day it is learnt; a day's knowledge is kept.
  it.clock.set('2026-11-19T01:05:00Z')
  await setDue(id, '2026-11-20T03:00:00Z')
  await evaluate()
  const [alarm] = await rowsOf('at-risk')
  const head = await it.contextOf('truongphong.cua-nam')
  const found = await it.house.alarms.rows(head, alarm.state)
  const row = found.kind === 'found' ? found.rows[0]! : undefined
  expect(row?.dossier?.code).toBe(code)
  expect(row!.minutesNeeded!).toBeGreaterThan(row!.minutesLeft!)
})

test('evaluators that look at once raise one alarm', async () => {
  await forget()
  await setDue((await openDossier()).id, '2026-11-18T09:00:00Z')
  const changed = await Promise.all(Array.from({ length: 4 }, evaluate))
  expect(changed.reduce((sum, count) => sum + count, 0)).toBe(1)
  expect(await rowsOf('at-risk')).toHaveLength(1)
  const { rows } = await it.superuser.query(`select type from alarms.action where type = 'raise'`)
  expect(rows).toHaveLength(1)
  later(120)
  const up = await Promise.all(Array.from({ length: 4 }, evaluate))
  expect(up.reduce((sum, count) => sum + count, 0)).toBe(1)
  expect((await rowsOf('at-risk'))[0].owner_permission).toBe('alarm.lead')
})

test('nobody is called at night; what still holds at opening is raised then', async () => {
  await forget()
  await setDue((await openDossier()).id, '2026-11-19T03:00:00Z')
  it.clock.set('2026-11-18T17:05:00Z')
  expect(await evaluate()).toBe(0)
  it.clock.set('2026-11-19T01:00:00Z')
  await evaluate()
  expect(await rowsOf('at-risk')).toHaveLength(1)
})

test('what is dated in the future is an alarm with those rows', async () => {
  await forget()
  const { id, code } = await openDossier()
  await it.superuser.query(`update dossiers.dossier set filed_at = $2 where id = $1`, [
    ...[id, it.clock.now().add({ minutes: 20 }).toString()],
  ])
  await evaluate()
  const [alarm] = await rowsOf('from-the-future')
  const found = await it.house.alarms.rows(await it.contextOf('lanhdao.cua-nam'), alarm.state)
  expect(found.kind === 'found' && found.rows.map(({ dossier }) => dossier?.code)).toEqual([code])
  await it.superuser.query(`update dossiers.dossier set filed_at = $2 where id = $1`, [id, workingMorning])
})

test('the city moves a threshold and switches a rule off; a figure’s alarm counts the figure’s list', async () => {
  await forget()
  const operator = await it.contextOf('dieuhanh.ha-noi')
  const { alarms, insight } = it.house
  const wanted = { isOff: false, raiseAt: 2, clearAt: 1, reason: 'Thử ngưỡng thấp' }
  const refused = (as: string, more: object) =>
    it
      .contextOf(as)
      .then((context) =>
        alarms.changeRule(context, 'late', { ...wanted, ...more }).catch((error: Refusal) => error.type),
      )
  expect(await refused('truongphong.cua-nam', {})).toBe('forbidden')
  expect(await refused('dieuhanh.ha-noi', { clearAt: 2 })).toBe('alarm-thresholds')
  await alarms.changeRule(operator, 'late', wanted)
  for (const { id } of [await openDossier(), await openDossier()]) await setDue(id, '2026-11-16T09:00:00Z')
  await evaluate()
  // Two looks a quarter of an hour apart prove nothing of the time between; one every minute does.
  for (let minute = 0; minute < 15; minute += 5) {
    expect(await rowsOf('late')).toEqual([])
    later(5)
    await evaluate()
  }
  const [alarm] = await rowsOf('late')
  expect(alarm).toMatchObject({ place: ward, state: { value: 2, threshold: 2 } })
  const list = await insight.list(operator, { kpi: 'late', place: ward })
  const rows = await alarms.rows(operator, alarm.state)
  expect(rows.kind === 'figure' && rows.list.total).toBe(list.total)
  expect(list.total).toBe(2)
  const untilDay = Temporal.PlainDate.from('2026-11-20')
  await alarms.changeRule(operator, 'late', { ...wanted, isOff: true, untilDay })
  await evaluate()
  expect((await rowsOf('late'))[0].status).toBe('cleared')
})

test('what somebody closed stays closed for the hours of its rule, and comes again if it still holds', async () => {
  await forget()
  const [first, second] = [await openDossier(), await openDossier()]
  await setDue(first.id, '2026-11-19T09:30:00Z')
  it.clock.set('2026-11-19T01:05:00Z')
  await evaluate()
  const [{ id }] = await rowsOf('at-risk')
  expect(
    await act('truongphong.cua-nam', id, { type: 'close', data: { reason: 'Đã hẹn lại với dân' } }),
  ).toBe('closed')
  expect(await act('truongphong.cua-nam', id, { type: 'close', data: { reason: 'Lần nữa' } })).toBe(
    'alarm-moved-on',
  )
  later(60)
  expect(await evaluate()).toBe(0)
  const { rows } = await it.superuser.query(`select muted_until from alarms.watch where rule = 'at-risk'`)
  it.clock.set(rows[0].muted_until.toISOString())
  await setDue(second.id, it.clock.now().add({ hours: 1 }).toString())
  await evaluate()
  expect((await rowsOf('at-risk')).map(({ status }) => status)).toEqual(['closed', 'raised'])
})

test('a day unlike the ward’s own is found by its past, with what was expected; other wards are silent', async () => {
  // Months after the other tests: days gone by are measured once.
  it.clock.set('2027-03-24T02:00:00Z')
  const [busy, even] = [ward, it.house.places.get('ba-dinh').code]
  for (let ago = 1; ago <= 92; ago++) {
    const day = Temporal.PlainDate.from('2027-03-24').subtract({ days: ago })
    if (day.dayOfWeek > 5) continue
    const usual = 40 + 10 * day.dayOfWeek + (ago % 7)
    for (const place of [busy, even])
      await it.superuser.query(
        `insert into reception.taken_day (day, place, channel, priority, n) values ($1, $2, 'kiosk', 'none', $3)`,
        [day.toString(), place, place === busy && ago === 1 ? 3 * usual : usual],
      )
  }
  await evaluate()
  const [alarm, ...others] = await rowsOf('unusual-taken')
  expect(others).toEqual([])
  expect(alarm.place).toBe(busy)
  const { day, expected, seen } = alarm.state.detail
  expect(day).toBe('2027-03-23')
  expect(seen).toBeGreaterThan(2.5 * expected)
})
