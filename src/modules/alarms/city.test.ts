import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { localDate } from '#platform/clock'
import { Refusal } from '#platform/ledger'
import { raiseAlarm } from '../../../tests/support/alarms.ts'
import { samplePassword, type TestHouse, testHouse, workingMorning } from '../../../tests/support/house.ts'
import { rulesOn } from './holding.ts'
import { type Counted, counted, type WantedChange } from './index.ts'

let it: TestHouse
let ward: string
let other: string
beforeAll(async () => {
  it = await testHouse()
  ward = it.house.places.get('cua-nam').code
  other = it.house.places.get('ba-dinh').code
})
afterAll(() => it.close())
beforeEach(async () => {
  it.clock.set(workingMorning)
  await it.superuser.query(
    `truncate alarms.sample, alarms.action, alarms.alarm, alarms.watch, alarms.rule_change`,
  )
})

const day = (text: string) => Temporal.PlainDate.from(text)
const november = { from: day('2026-11-01'), to: day('2026-11-30') }
const later = (minutes: number) => it.clock.advance({ minutes })
const operator = () => it.contextOf('dieuhanh.ha-noi')

test('every number of the city’s page is how many rows its list has, whatever is chosen', async () => {
  const { alarms } = it.house
  const leader = await it.contextOf('lanhdao.cua-nam')
  const first = await raiseAlarm(it, ward)
  later(30)
  const until = it.clock.now().add({ hours: 4 }).toString()
  await alarms.act(leader, first, { type: 'acknowledge', data: { nextStep: 'Thêm người', until } })
  later(60)
  await alarms.act(leader, first, { type: 'close', data: { reason: 'Đã xong' } })
  await raiseAlarm(it, ward)
  await raiseAlarm(it, other)
  it.clock.set('2026-11-19T02:00:00Z')
  const questions = [
    {},
    { place: ward },
    { rule: 'late' },
    { rule: 'to-check' },
    { status: 'closed' as const },
  ]
  for (const chosen of questions) {
    const question = { period: november, ...chosen }
    const { total, byRule, byPlace, days } = await alarms.overview(await operator(), question)
    const listed = async (what: Counted, more: object = {}) =>
      (await alarms.listCounted(await operator(), { ...question, ...more, what, page: 1 })).total
    for (const what of counted.filter((it) => it !== 'open-then')) {
      expect(await listed(what), `${JSON.stringify(chosen)} ${what}`).toBe(total.of[what])
      for (const { rule, of } of byRule) expect(await listed(what, { rule })).toBe(of[what])
      for (const { place, of } of byPlace) expect(await listed(what, { place })).toBe(of[what])
    }
    for (const it of days) {
      const ofDay = { period: { from: it.day, to: it.day }, status: undefined }
      expect(await listed('raised', ofDay)).toBe(it.raised)
      expect(await listed('open-then', ofDay)).toBe(it.open)
    }
  }
  const { total, days, open } = await alarms.overview(await operator(), { period: november })
  expect(total).toMatchObject({
    of: { open: 2, unowned: 2, raised: 3, acknowledged: 1, closed: 1, over: 1 },
    // 09:00 to 09:30, and to 10:30: office time.
    ...{ untilTaken: { mean: 30, median: 30 }, untilOver: { mean: 90, median: 90 } },
  })
  expect(days.at(-1)).toMatchObject({ day: day('2026-11-19'), open: 2, raised: 0 })
  expect(open.map(({ state }) => state.place).sort()).toEqual([ward, other].sort())
  // Nothing is no zero.
  const none = await alarms.overview(await operator(), { period: november, rule: 'to-check' })
  expect(none.total.untilTaken).toEqual({ mean: undefined, median: undefined })
  // An officer of a ward sees that ward.
  const own = await alarms.overview(leader, { period: november })
  expect(own.byPlace.map(({ place }) => place)).toEqual([ward])
  await expect(alarms.overview(leader, { period: november, place: other })).rejects.toThrow(Refusal)
})

test('the head of both faces counts what nobody has taken on, in words, and nothing when there is none', async () => {
  const heads = async (as: string) => {
    const cookie = await it.signIn(as)
    const pages = await Promise.all(
      ['/desk/alarms', '/operations/alarms'].map((url) =>
        it.house.server.inject({ url, headers: { cookie: `${cookie}; desk-ward=cua-nam` } }),
      ),
    )
    return pages.map(({ statusCode, body }) => {
      expect(statusCode, body).toBe(200)
      return /<span class="visually-hidden">: (\d+) cảnh báo chưa ai nhận<\/span>/.exec(body)?.[1]
    })
  }
  expect(await heads('truongphong.cua-nam')).toEqual([undefined, undefined])
  const mine = await raiseAlarm(it, ward)
  await raiseAlarm(it, other)
  expect(await heads('truongphong.cua-nam')).toEqual(['1', '1'])
  expect(await heads('truongphong.ba-dinh')).toEqual(['1', '1'])
  expect(await heads('truongphong.hoan-kiem')).toEqual([undefined, undefined])
  // The operator looks at one ward at the desk, and at the city in the room.
  expect(await heads('dieuhanh.ha-noi')).toEqual(['1', '2'])
  const until = it.clock.now().add({ hours: 4 }).toString()
  const data = { nextStep: 'Thêm người', until }
  await it.house.alarms.act(await it.contextOf('truongphong.cua-nam'), mine, { type: 'acknowledge', data })
  expect(await heads('truongphong.cua-nam')).toEqual([undefined, undefined])
})

test('a change holds for its days and its place; what was said for one ward goes before what was said for all', async () => {
  const { alarms } = it.house
  const change = async (more: Partial<WantedChange>) =>
    alarms
      .changeRule(await operator(), 'late', { isOff: false, reason: 'Thử nghiệm', ...more })
      .catch((error: Refusal) => error.type)
  expect(await change({ raiseAt: 51 })).toBe('alarm-bounds')
  expect(await change({ raiseAt: 0.5, clearAt: 0.1 })).toBe('alarm-bounds')
  expect(await change({ isOff: true })).toBe('alarm-days')
  expect(await change({ isOff: true, untilDay: day('2027-06-01') })).toBe('alarm-days')
  expect(await change({ fromDay: day('2026-11-17') })).toBe('alarm-days')
  expect(await change({ fromDay: day('2026-11-20'), untilDay: day('2026-11-19') })).toBe('alarm-days')
  expect(await change({ place: 'nowhere' })).toBe('not-found')
  expect(await change({ raiseAt: 9, clearAt: 4, fromDay: day('2026-11-20') })).toBeNull()
  expect(await change({ isOff: true, place: ward, untilDay: day('2026-11-22') })).toBeNull()
  const changes = await alarms.ruleChanges(await operator(), 'late')
  expect(changes).toHaveLength(2)
  const rules = [alarms.findRule('late')!]
  const held = (text: string, place?: string) => {
    const [rule] = rulesOn(rules, changes, day(text), place)
    return rule!.isOff ? 'off' : rule!.raise.at
  }
  const days = ['2026-11-18', '2026-11-20', '2026-11-22', '2026-11-23']
  expect(days.map((it) => held(it, ward))).toEqual(['off', 'off', 'off', 9])
  expect(days.map((it) => held(it, other))).toEqual([5, 9, 9, 9])
  // What is off in one ward ends its alarm there at the next look, and no other.
  const [mine, theirs] = [await raiseAlarm(it, ward), await raiseAlarm(it, other)]
  await alarms.evaluate()
  const status = async (id: string) => (await alarms.get(await operator(), id)).state.status
  expect([await status(mine), await status(theirs)]).toEqual(['cleared', 'raised'])
  const audited = await it.superuser.query(
    `select detail from ledger.audit where subject = 'alarm-rule:late' order by at`,
  )
  expect(audited.rows.at(-1).detail).toMatchObject({ isOff: true, ward, untilDay: '2026-11-22' })
})

test('a change of an unusual figure is tried on the days that are over: as the looks of those days would have raised', async () => {
  it.clock.set('2027-03-24T02:00:00Z')
  const { alarms } = it.house
  const strange = new Set([1, 9])
  for (let ago = 1; ago <= 140; ago++) {
    const on = day('2027-03-24').subtract({ days: ago })
    if (on.dayOfWeek > 5) continue
    const usual = 60 + 5 * on.dayOfWeek
    await it.superuser.query(
      `insert into reception.taken_day (day, place, channel, priority, n) values ($1, $2, 'kiosk', 'none', $3)`,
      [on.toString(), ward, strange.has(ago) ? 2 * usual : usual],
    )
  }
  const wanted = { isOff: false, reason: 'Thử', clearAt: 3 }
  const trial = async (more: Partial<WantedChange>) =>
    alarms.tryRule(await operator(), 'unusual-taken', { ...wanted, ...more })
  const sharp = await trial({ raiseAt: 5 })
  if (sharp.kind !== 'days') throw new Error('days that are over are kept')
  const expected = [...strange].map((ago) => day('2027-03-24').subtract({ days: ago }).toString())
  expect(sharp.asWanted.map((it) => it.day.toString())).toEqual(expected)
  expect(sharp.asWanted.every((it) => it.place === ward)).toBe(true)
  expect(sharp.asIs).toEqual(sharp.asWanted)
  const dull = await trial({ raiseAt: 40 })
  expect(dull.kind === 'days' && [dull.asWanted.length, dull.asIs.length]).toEqual([0, 2])
  const off = await trial({ isOff: true, untilDay: day('2027-03-30') })
  expect(off.kind === 'days' && off.asWanted).toEqual([])
  const elsewhere = await trial({ place: other })
  expect(elsewhere.kind === 'days' && elsewhere.asIs).toEqual([])
  // Nothing was written, and nobody else may try.
  expect(await alarms.ruleChanges(await operator(), 'unusual-taken')).toEqual([])
  const head = await it.contextOf('truongphong.cua-nam')
  await expect(alarms.tryRule(head, 'unusual-taken', wanted)).rejects.toThrow(Refusal)
})

test('of a figure of the moment a trial says what of the alarms there were would remain, and when nobody can say', async () => {
  const id = await raiseAlarm(it, ward)
  await it.superuser.query('insert into alarms.sample values ($1, $2, 12)', [
    ...[id, it.clock.now().add({ minutes: 5 }).toString()],
  ])
  await raiseAlarm(it, other)
  const trial = async (more: Partial<WantedChange>) =>
    it.house.alarms.tryRule(await operator(), 'late', { isOff: false, reason: 'Thử', ...more })
  expect(await trial({ raiseAt: 10 })).toMatchObject({ kind: 'kept', raised: 2, reached: 1, isEasier: false })
  expect(await trial({ raiseAt: 10, place: other })).toMatchObject({ raised: 1, reached: 0 })
  expect(await trial({ raiseAt: 3 })).toMatchObject({ raised: 2, reached: 2, isEasier: true })
})

test('the form is tried before it is saved, comes back with what is wrong, and its versions are shown', async () => {
  const cookie = await it.signIn('dieuhanh.ha-noi')
  const url = '/operations/alarms/rules/late'
  const today = localDate(it.clock.now()).toString()
  const fields = { state: 'on', raiseAt: '8', clearAt: '3', quiet: 'office', from: today, until: '' }
  const get = async (more: Record<string, string>) =>
    it.house.server.inject({
      url: `${url}?${new URLSearchParams({ try: '1', ...fields, reason: 'Ít người', ...more })}`,
      headers: { cookie },
    })
  const send = (key: string, more: Record<string, string>) =>
    it.house.server.inject({
      ...{ method: 'POST', url },
      headers: {
        ...{ cookie, 'content-type': 'application/x-www-form-urlencoded' },
        ...{ origin: 'http://localhost', host: 'localhost', 'sec-fetch-site': 'same-origin' },
      },
      payload: new URLSearchParams({ key, ...fields, reason: 'Ít người', ...more }).toString(),
    })
  const post = (more: Record<string, string>) => send(crypto.randomUUID(), more)
  const tried = await get({})
  expect([tried.statusCode, tried.body.includes('Lưu thay đổi này')]).toEqual([200, true])
  for (const wrong of [{ raiseAt: 'nhiều' }, { clearAt: '8' }, { until: '2026-11-01' }, { reason: '' }]) {
    const answer = await get(wrong)
    expect([answer.statusCode, answer.body.includes('Lưu thay đổi này')], JSON.stringify(wrong)).toEqual([
      422,
      false,
    ])
    expect((await post(wrong)).statusCode).toBe(422)
  }
  const saved = await post({ place: 'cua-nam', clearAt: '3,5' })
  expect(saved.headers.location).toBe(`${url}?place=cua-nam&saved=1`)
  const [change] = await it.house.alarms.ruleChanges(await operator(), 'late')
  expect(change).toMatchObject({ place: ward, raiseAt: 8, clearAt: 3.5, reason: 'Ít người' })
  const shown = await it.house.server.inject({ url: String(saved.headers.location), headers: { cookie } })
  expect(shown.body).toContain('Ít người')
  expect(shown.body).toContain('Đã lưu thay đổi')
  // A second tap on the button, at once or when the page was left open overnight, is the same change.
  const key = /name="key" value="([^"]+)"/.exec(tried.body)![1]!
  const taps = await Promise.all([send(key, {}), send(key, {}), send(key, {})])
  it.clock.advance({ hours: 24 })
  const again = await it.house.access.signIn({ username: 'dieuhanh.ha-noi', password: samplePassword })
  const late = await it.house.server.inject({
    ...{
      method: 'POST',
      url,
      payload: new URLSearchParams({ key, ...fields, reason: 'Ít người' }).toString(),
    },
    headers: {
      ...{ cookie: `session=${again.token}`, 'content-type': 'application/x-www-form-urlencoded' },
      ...{ origin: 'http://localhost', host: 'localhost', 'sec-fetch-site': 'same-origin' },
    },
  })
  expect([...taps, late].map(({ statusCode }) => statusCode)).toEqual([303, 303, 303, 303])
  expect(await it.house.alarms.ruleChanges(await operator(), 'late')).toHaveLength(2)
})
