import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localDate, startOf } from '#platform/clock'
import { type Context, systemContext } from '#platform/ledger'
import { type TestHouse, testHouse } from '../../../../tests/support/house.ts'
import type { TicketWish } from '../index.ts'
import { numberRulesSchema } from '../number-rules.ts'
import { offeredAgain, slotsOf } from './slots.ts'

const rules = numberRulesSchema.parse({
  note: '',
  perDay: 2,
  identify: ['web'],
  graceMinutes: 15,
  advance: { days: 6, perGroup: 60 },
  appointments: {
    ...{ from: '08:00', until: '16:00', everyMinutes: 15, seatsPerCounter: 0.5 },
    ...{ holdMinutes: 5, cooldownMinutes: [10, 60], headStartMinutes: 60 },
  },
  reminders: {
    ...{ eveningAt: '18:00', beforeMinutes: 90, beforeLeavingMinutes: 15 },
    ...{ wayMinutes: 30, aheadWhenUnknown: 5 },
  },
})
const friday = Temporal.PlainDate.from('2026-11-20')
const minuteOf = (at: Temporal.Instant) => (at.epochMilliseconds - startOf(friday).epochMilliseconds) / 60_000
const slotsWith = (it: Partial<Parameters<typeof slotsOf>[0]> = {}) =>
  slotsOf({
    ...{ rules, key: Buffer.from('key'), place: '00082', series: 'A', day: friday, counters: 4 },
    hours: [
      { open: 450, close: 690 },
      { open: 780, close: 1020 },
    ],
    ...it,
  })

describe('the hours of a day', () => {
  test('lie in the hours of numbers and between eight and four, each whole', () => {
    const minutes = slotsWith().map(({ startsAt }) => minuteOf(startsAt))
    expect(minutes[0]).toBe(480)
    expect(minutes).toContain(675)
    expect(minutes).not.toContain(690)
    expect(minutes).toContain(780)
    expect(minutes.at(-1)).toBe(945)
    const window = fc.tuple(fc.integer({ min: 0, max: 1440 }), fc.integer({ min: 0, max: 1440 }))
    fc.assert(
      fc.property(window, fc.integer({ min: 0, max: 9 }), ([a, b], counters) => {
        const hours = { open: Math.min(a, b), close: Math.max(a, b) }
        for (const { startsAt, seats } of slotsWith({ hours: [hours], counters })) {
          const minute = minuteOf(startsAt)
          expect(minute % 15).toBe(0)
          expect(minute).toBeGreaterThanOrEqual(Math.max(480, hours.open))
          expect(minute + 15).toBeLessThanOrEqual(Math.min(960, hours.close))
          expect(seats).toHaveLength(Math.max(1, Math.round(counters / 2)))
        }
      }),
    )
  })
  test('half the seats come on the first day and half on the day before, each at a minute of its own', () => {
    const offers = slotsWith().map(({ seats }) => seats.map(minuteOf))
    for (const [early, late] of offers) {
      expect(early).toBeGreaterThanOrEqual(-6 * 1440)
      expect(early).toBeLessThan(-5 * 1440)
      expect(late).toBeGreaterThanOrEqual(-1440)
      expect(late).toBeLessThan(0)
    }
    // Twenty-eight hours, and no two seats at the same minute but by chance.
    expect(new Set(offers.flat()).size).toBeGreaterThan(offers.flat().length - 5)
    expect(slotsWith()).toEqual(slotsWith())
    expect(slotsWith({ key: Buffer.from('other') })).not.toEqual(slotsWith())
    const single = slotsWith({ counters: 1 }).map(({ seats }) => minuteOf(seats[0]!) >= -1440)
    expect(new Set(single).size).toBe(2)
  })
  test('an hour let go comes back between the two bounds', () => {
    const at = startOf(friday)
    expect(offeredAgain(rules, at, () => 0).equals(at.add({ minutes: 10 }))).toBe(true)
    expect(offeredAgain(rules, at, () => 1).equals(at.add({ minutes: 60 }))).toBe(true)
  })
})

const place = '00082'
const wish: TicketWish = {
  place,
  channel: 'web',
  language: 'vi',
  series: 'A',
  priority: 'normal',
  brings: [],
}
let people = 0
const somebody = () => String(1_190_000_000 + ++people).padStart(12, '0')

describe('numbers for another day', () => {
  let it: TestHouse
  let officer: Context
  const anybody = (): Context => ({ ...it.house.access.contextOf(undefined, 'vi'), key: randomUUID() })
  const take = (over: Partial<TicketWish> = {}) =>
    it.house.reception.take(over.channel === 'kiosk' ? it.atKiosk(place) : anybody(), {
      ...wish,
      day: friday,
      idNumber: somebody(),
      ...over,
    })

  beforeAll(async () => {
    it = await testHouse()
    officer = await it.contextOf('tiepnhan.cua-nam')
  })
  afterAll(() => it.close())

  test('closed days, days too far and nobody’s name are refused, each in its words', async () => {
    const on = (day: string) => take({ day: Temporal.PlainDate.from(day) })
    await expect(on('2026-11-22')).rejects.toMatchObject({ type: 'day-closed' })
    await expect(on('2026-11-25')).rejects.toMatchObject({ type: 'too-far-ahead' })
    await expect(on('2026-11-17')).rejects.toMatchObject({ type: 'too-far-ahead' })
    await expect(take({ channel: 'kiosk', idNumber: undefined })).rejects.toMatchObject({
      type: 'identity-needed',
    })
    const api = await it.api('POST', '/api/v1/places/cua-nam/tickets', {
      body: { series: 'A', day: '2026-11-22', idNumber: somebody() },
    })
    expect(api).toMatchObject({ status: 409, body: { type: '/problems/day-closed' } })
  })

  test('two a day for a person: each day has its own quota', async () => {
    const idNumber = somebody()
    await take({ idNumber })
    await expect(take({ idNumber })).rejects.toMatchObject({ type: 'field-held' })
    await take({ idNumber, series: 'B' })
    await expect(take({ idNumber, series: 'C' })).rejects.toMatchObject({ type: 'quota-reached' })
    await take({ idNumber, series: 'C', day: Temporal.PlainDate.from('2026-11-19') })
  })

  test('they are not of today; on the day they come before whoever takes one in the hall, once they are here', async () => {
    const { reception } = it.house
    const early = await take({ series: 'D' })
    const second = await take({ series: 'D' })
    expect([early.label, second.label, early.day]).toEqual(['D001', 'D002', '2026-11-20'])
    expect(await reception.follow(second.secret, 'vi')).toMatchObject({ ahead: 1, state: 'waiting' })
    const today = await reception.queue(officer, place)
    expect(today.waiting.map(({ ticket }) => ticket.id)).not.toContain(early.id)
    // Being here is said on the day.
    await expect(
      reception.tellPresence(anybody(), early.secret, 'on_site', reception.doorCode(place)),
    ).rejects.toMatchObject({ type: 'wrong-state' })
    const gone = await take({ series: 'D' })
    await reception.cancel(anybody(), gone.secret)

    it.clock.set('2026-11-20T01:30:00Z')
    const walkIn = await take({ day: undefined, series: 'D', channel: 'kiosk', idNumber: undefined })
    expect(walkIn.label).toBe('D004')
    await reception.openDesk(officer, place, 1, ['D'])
    await reception.tellPresence(anybody(), second.secret, 'on_site', reception.doorCode(place))
    expect((await reception.callNext(officer, place)).label).toBe('D002')
    await reception.finish(officer, place, second.id)
    expect((await reception.callNext(officer, place)).label).toBe('D004')

    const day = await reception.history(place, friday)
    const seen = day.filter((one) => one.label.startsWith('D')).map((one) => [one.label, one.state])
    expect(seen.toSorted()).toEqual([
      ['D001', 'waiting'],
      ['D002', 'completed'],
      ['D003', 'cancelled'],
      ['D004', 'called'],
    ])
    // Nobody waits from Wednesday to Friday: the wait counts from the hour at which numbers begin.
    const { all } = await reception.figures(place, friday)
    expect(all.longest).toBeLessThan(180)
    expect((await reception.history(place, Temporal.PlainDate.from('2026-11-18'))).length).toBe(0)
    it.clock.set('2026-11-18T02:00:00Z')
  })

  test('so many are given ahead and no more, also when some are given back', async () => {
    const day = Temporal.PlainDate.from('2026-11-23')
    const taken = []
    for (let i = 0; i < it.house.reception.numbers.advance.perGroup; i++)
      taken.push(await take({ day, series: 'E' }))
    await it.house.reception.cancel(anybody(), taken[0]!.secret)
    await expect(take({ day, series: 'E' })).rejects.toMatchObject({ type: 'day-full' })
  })
})

describe('appointments', () => {
  let it: TestHouse
  let officer: Context
  const anybody = (): Context => ({ ...it.house.access.contextOf(undefined, 'vi'), key: randomUUID() })
  const free = async (series: string, day = friday) =>
    (await it.house.reception.slots(place, { day, series, field: undefined })).filter((slot) => slot.free > 0)
  const hold = (startsAt: Temporal.Instant, series = 'A', idNumber = somebody()) =>
    it.house.reception.holdSlot(anybody(), { ...wish, series, startsAt, idNumber })
  const book = async (startsAt: Temporal.Instant, series = 'A', idNumber = somebody()) =>
    it.house.reception.bookHeld(anybody(), (await hold(startsAt, series, idNumber)).secret)
  const stateOf = async (secret: string) => (await it.house.reception.followAppointment(secret)).state

  beforeAll(async () => {
    // The evening before: every seat of Friday is offered.
    it = await testHouse({ start: '2026-11-19T16:59:00Z' })
    officer = await it.contextOf('tiepnhan.cua-nam')
  })
  afterAll(() => it.close())

  test('of thirty people who want the same hour at the same moment as many get it as it has seats', async () => {
    const [slot] = await free('B')
    const answers = await Promise.allSettled(Array.from({ length: 30 }, () => hold(slot!.startsAt, 'B')))
    expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(slot!.free)
    for (const answer of answers)
      if (answer.status === 'rejected') expect(answer.reason).toMatchObject({ type: 'slot-taken' })
    expect((await free('B')).some(({ startsAt }) => startsAt.equals(slot!.startsAt))).toBe(false)
  })

  test('a person holds one hour of a field, not several; the second tap is the first', async () => {
    const [first, second] = await free('A')
    const idNumber = somebody()
    const context = anybody()
    const both = [1, 2].map(() =>
      it.house.reception.holdSlot(context, { ...wish, startsAt: first!.startsAt, idNumber }),
    )
    const [a, b] = await Promise.all(both)
    expect(a).toEqual(b)
    await expect(hold(second!.startsAt, 'A', idNumber)).rejects.toMatchObject({ type: 'field-held' })
    await it.house.reception.dropHold(anybody(), a!.secret)
    expect(await stateOf(a!.secret)).toBe('cancelled')
    await hold(second!.startsAt, 'A', idNumber)
  })

  test('a hold ends by itself; its hour comes back after a time nobody can know, and its holder may try again', async () => {
    const [slot] = await free('C')
    const idNumber = somebody()
    const others = Array.from({ length: slot!.free - 1 }, () => hold(slot!.startsAt, 'C'))
    await Promise.all(others)
    const held = await hold(slot!.startsAt, 'C', idNumber)
    const isFree = async () => (await free('C')).some(({ startsAt }) => startsAt.equals(slot!.startsAt))
    expect(await isFree()).toBe(false)
    await it.house.reception.endHoldWhenOver(place, held.id)
    it.clock.advance({ minutes: 5, seconds: 1 })
    await expect(it.house.reception.bookHeld(anybody(), held.secret)).rejects.toMatchObject({
      type: 'hold-over',
    })
    await it.house.reception.endHoldWhenOver(place, held.id)
    await it.house.reception.endHoldWhenOver(place, held.id)
    expect(await stateOf(held.secret)).toBe('expired')
    expect(await isFree()).toBe(false)
    it.clock.advance({ minutes: 60 })
    expect(await isFree()).toBe(true)
    await hold(slot!.startsAt, 'C', idNumber)
  })

  test('booked, it is a number with a reserved position: at its hour it goes before those who waited less', async () => {
    const { reception } = it.house
    const slots = await free('D')
    const slot = slots.find(({ startsAt }) => minuteOf(startsAt) === 9 * 60)!
    const mine = await book(slot.startsAt, 'D')
    expect(mine).toMatchObject({ day: '2026-11-20', slot: slot.startsAt.toString() })
    expect(await stateOf(mine.secret)).toBe('booked')
    await expect(reception.bookHeld(anybody(), mine.secret)).rejects.toMatchObject({ type: 'hold-over' })

    it.clock.set('2026-11-20T01:10:00Z')
    const walkIns = []
    for (let i = 0; i < 3; i++)
      walkIns.push(await reception.take(it.atKiosk(place), { ...wish, series: 'D', channel: 'kiosk' }))
    await reception.openDesk(officer, place, 1, ['D'])
    // Not here yet: others are called.
    const called = await reception.callNext(officer, place)
    expect(called.label).toBe(walkIns[0]!.label)
    await reception.finish(officer, place, called.id)
    it.clock.set('2026-11-20T01:55:00Z')
    await reception.tellPresence(anybody(), mine.secret, 'on_site', reception.doorCode(place))
    expect(await stateOf(mine.secret)).toBe('checked_in')
    it.clock.set('2026-11-20T02:00:00Z')
    const next = await reception.callNext(officer, place)
    expect(next.label).toBe(mine.label)
    await reception.serve(officer, place, next.id)
    await reception.finish(officer, place, next.id)
    expect(await stateOf(mine.secret)).toBe('fulfilled')
    await reception.undo(officer, place, next.id)
    expect(await stateOf(mine.secret)).toBe('checked_in')
    await reception.finish(officer, place, next.id)
    // Called at its hour: no wait.
    const mineToday = (await reception.history(place, friday)).find((one) => one.id === mine.id)!
    expect(mineToday.slot?.equals(slot.startsAt)).toBe(true)
    expect(mineToday.calledAt?.since(mineToday.enteredAt).total('minutes')).toBe(0)
  })

  test('given back and moved, its hour is not free at once; within a day the number stays, on another it is new', async () => {
    const { reception } = it.house
    const monday = Temporal.PlainDate.from('2026-11-23')
    const [first, second] = (await free('A')).slice(-3)
    const idNumber = somebody()
    const mine = await book(first!.startsAt, 'A', idNumber)
    const seats = async (at: Temporal.Instant, day = friday) =>
      (await it.house.reception.slots(place, { day, series: 'A', field: undefined })).find((slot) =>
        slot.startsAt.equals(at),
      )!.free
    const before = await seats(first!.startsAt)
    const moved = await reception.moveAppointment(anybody(), mine.secret, {
      startsAt: second!.startsAt,
      idNumber,
    })
    expect(moved).toMatchObject({ id: mine.id, label: mine.label, day: '2026-11-20' })
    expect(await seats(first!.startsAt)).toBe(before)
    it.clock.advance({ minutes: 61 })
    expect(await seats(first!.startsAt)).toBe(before + 1)

    // Monday's first seats are offered; somebody has moved there.
    const [later] = await free('A', monday)
    const away = await reception.moveAppointment(anybody(), mine.secret, {
      startsAt: later!.startsAt,
      idNumber,
    })
    expect(away).toMatchObject({ day: '2026-11-23', label: 'A001' })
    const followed = await reception.follow(mine.secret, 'vi')
    expect(followed).toMatchObject({ label: 'A001', state: 'waiting', presence: 'remote' })
    // Friday's history says that it went, Monday's that it is there.
    const on = async (day: Temporal.PlainDate) =>
      (await reception.history(place, day)).find((one) => one.id === mine.id)?.state
    expect([await on(friday), await on(monday)]).toEqual(['moved', 'waiting'])
    // The quota of Friday is free again, the one of Monday is used.
    await book((await free('A'))[0]!.startsAt, 'A', idNumber)
    await expect(book((await free('A', monday))[0]!.startsAt, 'A', idNumber)).rejects.toMatchObject({
      type: 'field-held',
    })
    await reception.cancel(anybody(), mine.secret)
    expect(await stateOf(mine.secret)).toBe('cancelled')
    expect(await on(monday)).toBe('cancelled')
    await expect(
      reception.moveAppointment(anybody(), mine.secret, { startsAt: later!.startsAt, idNumber }),
    ).rejects.toMatchObject({ type: 'wrong-state' })
  })

  test('whoever does not come is told apart in the night; each series still knows how many wait', async () => {
    const slots = await free('F')
    const never = await book(slots.at(-1)!.startsAt, 'F')
    it.clock.set('2026-11-21T01:00:00Z')
    await it.house.reception.expireOldTickets(systemContext('expire'))
    expect(await stateOf(never.secret)).toBe('no_show')
    const { rows } = await it.superuser.query(`
      select s.series, s.day::text, s.waiting, count(t.id) filter (where t.state = 'waiting')::int as counted
      from reception.series s
        left join reception.ticket t on t.place = s.place and t.day = s.day and t.queue = s.series
      group by s.place, s.day, s.series order by 2, 1`)
    for (const row of rows) expect(row).toMatchObject({ waiting: row.counted })
    const old = await it.superuser.query('select 1 from reception.seat where starts_at < $1', [
      startOf(localDate(it.clock.now())).toString(),
    ])
    expect(old.rowCount).toBe(0)
  })
})

describe('a hall that closes', () => {
  let it: TestHouse
  let officer: Context
  const anybody = (): Context => ({ ...it.house.access.contextOf(undefined, 'vi'), key: randomUUID() })
  const close = async (from: string, until: string, hours: object[]) => {
    const answer = await it.api('POST', '/api/v1/places/cua-nam/opening/rules', {
      as: 'lanhdao.cua-nam',
      body: {
        ...{ name: text('Nghỉ đột xuất'), message: text('Mất điện.'), from, until, override: true },
        ...{ state: 'closed', weekdays: [1, 2, 3, 4, 5, 6, 7], hours, rest: 'usual' },
      },
    })
    expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  }
  const text = (vi: string) => ({ vi, en: vi, ar: vi })

  beforeAll(async () => {
    it = await testHouse({ start: '2026-11-20T02:00:00Z' })
    officer = await it.contextOf('tiepnhan.cua-nam')
  })
  afterAll(() => it.close())

  test('at noon: who waits gets a number of the next open day and comes first there; who is served is served', async () => {
    const { reception } = it.house
    const take = (series: string) => reception.take(it.atKiosk(place), { ...wish, series, channel: 'kiosk' })
    const served = await take('A')
    await reception.openDesk(officer, place, 1, ['A'])
    await reception.callNext(officer, place)
    await reception.serve(officer, place, served.id)
    const waiting = [await take('A'), await take('A')]
    await reception.take(anybody(), { ...wish, series: 'A', idNumber: somebody() })
    const slots = await reception.slots(place, { day: friday, series: 'B', field: undefined })
    const afternoon = slots.filter((slot) => slot.free > 0 && minuteOf(slot.startsAt) > 13 * 60)[0]!
    const held = await reception.holdSlot(anybody(), {
      ...{ ...wish, series: 'B' },
      ...{ startsAt: afternoon.startsAt, idNumber: somebody() },
    })
    const booked = await reception.bookHeld(anybody(), held.secret)
    const ahead = await reception.take(anybody(), {
      ...{ ...wish, series: 'A' },
      ...{ day: Temporal.PlainDate.from('2026-11-23'), idNumber: somebody() },
    })
    expect(ahead.label).toBe('A001')

    expect(await reception.moveClosed([place])).toBe(0)
    await close('2026-11-20', '2026-11-20', [{ open: '10:00', close: '24:00' }])
    // Declared for ten o'clock, at nine: only the appointment of the afternoon has lost its hour already.
    expect(await reception.moveClosed([place])).toBe(1)
    expect(await reception.follow(booked.secret, 'vi')).toMatchObject({ slot: undefined, state: 'waiting' })
    expect((await reception.followAppointment(booked.secret)).state).toBe('cancelled')
    it.clock.set('2026-11-20T03:00:30Z')
    expect(await reception.moveClosed([place])).toBe(3)
    expect(await reception.moveClosed([place])).toBe(0)
    expect((await reception.follow(served.secret, 'vi')).state).toBe('serving')
    await reception.finish(officer, place, served.id)

    const followed = await reception.follow(waiting[0]!.secret, 'vi')
    expect(followed).toMatchObject({
      ...{ label: 'A002', movedFrom: '2026-11-20 A002', state: 'waiting', presence: 'remote' },
    })
    expect(followed.day.toString()).toBe('2026-11-23')
    it.clock.set('2026-11-23T01:00:00Z')
    const expectedThen = await reception.expected(place)
    expect(expectedThen.map((one) => [one.label, one.movedFrom ?? ''])).toEqual([
      ['A001', ''],
      ['A002', '2026-11-20 A002'],
      ['A003', '2026-11-20 A003'],
      ['A004', '2026-11-20 A004'],
      ['B001', '2026-11-20 B001'],
    ])
    for (const { id } of expectedThen) await reception.checkIn(officer, place, id)
    // The hour they waited on Friday counts.
    await reception.openDesk(officer, place, 1, ['A'])
    const order = []
    for (let i = 0; i < 4; i++) {
      const { id, label } = await reception.callNext(officer, place)
      await reception.finish(officer, place, id)
      order.push(label)
    }
    expect(order).toEqual(['A002', 'A003', 'A001', 'A004'])
    const gone = (await reception.history(place, friday)).map(({ label, state }) => `${label} ${state}`)
    expect(gone.toSorted()).toEqual([
      'A001 completed',
      'A002 moved',
      'A003 moved',
      'A004 moved',
      'B001 moved',
    ])
    expect((await reception.history(place, Temporal.PlainDate.from('2026-11-23'))).length).toBe(5)
  })

  test('an ordinary end of the day moves nobody', async () => {
    const left = await it.house.reception.take(it.atKiosk(place), { ...wish, series: 'C', channel: 'kiosk' })
    it.clock.set('2026-11-23T11:00:00Z')
    expect(await it.house.reception.moveClosed([place])).toBe(0)
    expect((await it.house.reception.follow(left.secret, 'vi')).movedFrom).toBeUndefined()
  })
})
