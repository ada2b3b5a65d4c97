import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadCalendar, workingDayReason } from '#modules/calendar'
import { root } from '#platform/config'
import { isOpenAt, nextOpening, openingAt, openingOn } from './opening-on.ts'
import { stateByOracle } from './oracle.fixture.ts'
import { clockWords, type Hours, joinHours, type OpeningRule, states } from './rule.ts'

const hanoi = loadCalendar(join(root, 'places/hanoi/calendar'))
const WARD = '00082'
const CITY = 'H26'
const RESIDENCE = 'Đăng ký, quản lý cư trú'
const day = (text: string) => Temporal.PlainDate.from(text)
const at = (text: string) => Temporal.Instant.from(`${text}+07:00`)
const h = (text: string): Hours[] =>
  text.split(' ').map((span) => {
    const [open, close] = span.split('-').map((clock) => {
      const [hour, minute] = clock.split(':').map(Number)
      return hour! * 60 + minute!
    })
    return { open: open!, close: close! }
  })

let made = 0
/** A usual rule of the ward for all days and fields, made later than all before it. */
function rule(change: Partial<OpeningRule> = {}): OpeningRule {
  made++
  return {
    id: String(made).padStart(5, '0'),
    version: 1,
    place: WARD,
    ofCity: false,
    field: undefined,
    name: { vi: 'Giờ', en: 'Hours', ar: 'ساعات' },
    from: day('2025-01-01'),
    until: undefined,
    override: false,
    state: 'open',
    weekdays: [1, 2, 3, 4, 5, 6, 7],
    recurrence: { kind: 'weekly', every: 1, anchor: day('2025-01-01') },
    hours: h('07:00-11:00'),
    rest: 'closed',
    message: undefined,
    createdAt: at('2025-01-01T00:00').add({ seconds: made }),
    ...change,
  }
}
const exception = (date: string, change: Partial<OpeningRule> = {}) =>
  rule({ override: true, from: day(date), until: day(date), ...change })
const closed = (date: string, change: Partial<OpeningRule> = {}) =>
  exception(date, { state: 'closed', hours: [], ...change })

/** The hours that are not closed, with the state where it is not plainly open. */
const show = (rules: OpeningRule[], date: string, field?: string) =>
  openingOn(hanoi, rules, WARD, field, day(date))
    .filter(({ state }) => state !== 'closed')
    .map(
      ({ from, to, state }) => `${clockWords(from)}-${clockWords(to)}${state === 'open' ? '' : ` ${state}`}`,
    )
    .join(' ')

describe('against the oracle, minute by minute', () => {
  const dates = fc.integer({ min: 0, max: 4 * 366 }).map((n) => day('2025-01-01').add({ days: n }))
  /** Days on which the calendar is out of its rhythm, the ends of years and 29 February, as often as any other. */
  const odd = fc
    .constantFrom(
      '2025-04-26',
      '2025-05-01',
      '2025-05-02',
      '2025-09-02',
      '2026-02-17',
      '2026-08-22',
      '2028-02-29',
    )
    .map(day)
  const ends = fc.constantFrom('2026-12-28', '2026-12-31', '2027-01-01', '2027-01-04', '2028-02-28').map(day)
  const anyDate = fc.oneof(dates, odd, ends)
  const minute = fc.oneof(
    fc.integer({ min: 0, max: 1440 }),
    fc.constantFrom(0, 480, 690, 720, 810, 1050, 1440),
  )
  const hours = fc
    .array(
      fc.tuple(minute, minute).filter(([a, b]) => a !== b),
      { minLength: 1, maxLength: 3 },
    )
    .map((pairs) => joinHours(pairs.map(([a, b]) => ({ open: Math.min(a, b), close: Math.max(a, b) }))))
  const recurrence = fc.oneof(
    fc.record({
      kind: fc.constant('weekly' as const),
      every: fc.integer({ min: 1, max: 5 }),
      anchor: anyDate,
    }),
    fc.record({ kind: fc.constant('monthly' as const), nth: fc.constantFrom(1, 2, 3, 4, 5, -1) }),
    fc.record({ kind: fc.constant('iso_week' as const), parity: fc.constantFrom('odd', 'even') }),
  ) as fc.Arbitrary<OpeningRule['recurrence']>
  const anyRule = fc
    .record({
      scope: fc.constantFrom('city', 'ward', 'other'),
      field: fc.constantFrom(undefined, undefined, RESIDENCE, 'Hộ tịch'),
      from: fc.oneof({ weight: 3, arbitrary: fc.constant(day('2025-01-01')) }, anyDate),
      length: fc.option(fc.integer({ min: 0, max: 1500 }), { nil: undefined }),
      override: fc.boolean(),
      state: fc.constantFrom(...states),
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      recurrence,
      hours,
      rest: fc.constantFrom('closed' as const, 'usual' as const),
      whole: fc.boolean(),
      second: fc.integer({ min: 0, max: 3 }),
      id: fc.integer({ min: 0, max: 99 }).map(String),
    })
    .map(({ scope, length, whole, second, ...it }) =>
      rule({
        ...it,
        place: { city: CITY, ward: WARD, other: '00001' }[scope]!,
        ofCity: scope === 'city',
        until: length === undefined ? undefined : it.from.add({ days: length }),
        createdAt: at('2025-01-01T00:00').add({ seconds: second }),
        ...(it.state === 'closed' && whole ? { hours: [], rest: 'closed' as const } : {}),
      }),
    )
  const anyRules = fc.uniqueArray(anyRule, { maxLength: 6, selector: ({ id }) => id })
  const anyField = fc.constantFrom(undefined, RESIDENCE, 'Hộ tịch')

  test('every minute of a day has the same state by the same rule', () => {
    let decided = 0
    fc.assert(
      fc.property(anyRules, anyField, fc.oneof(anyDate, odd), (rules, field, date) => {
        const spans = openingOn(hanoi, rules, WARD, field, date)
        expect(spans[0]!.from).toBe(0)
        expect(spans.at(-1)!.to).toBe(1440)
        spans.forEach((span, place) => {
          expect(span.from).toBeLessThan(span.to)
          const next = spans[place + 1]
          if (!next) return
          expect(next.from).toBe(span.to)
          expect(next.state === span.state && next.rule === span.rule).toBe(false)
        })
        for (let m = 0; m < 1440; m += 1) {
          const span = spans.find(({ to }) => m < to)!
          const oracle = stateByOracle(hanoi, rules, WARD, field, date.toString(), m)
          if (oracle.rule !== undefined) decided++
          if (span.state !== oracle.state || span.rule?.id !== oracle.rule)
            expect({ m, state: span.state, rule: span.rule?.id }).toEqual({ m, ...oracle })
        }
      }),
      // So many that even unlucky draws decide more than enough minutes.
      { numRuns: 600 },
    )
    // Rules that never hold would be checked against nothing. How many it is differs with what is drawn.
    expect(decided).toBeGreaterThan(50_000)
  })

  test('the next opening is the first open minute, and the hall is open then', () => {
    let found = 0
    fc.assert(
      fc.property(anyRules, anyField, anyDate, fc.integer({ min: 0, max: 1439 }), (rules, field, date, m) => {
        const start = date.toZonedDateTime('Asia/Ho_Chi_Minh').add({ minutes: m }).toInstant()
        const next = nextOpening(hanoi, rules, WARD, field, start)
        if (next) expect(isOpenAt(hanoi, rules, WARD, field, next)).toBe(true)
        for (let ahead = 0; ahead < 4 * 1440; ahead += 1) {
          const moment = m + ahead
          const on = date.add({ days: Math.floor(moment / 1440) })
          const { state } = stateByOracle(hanoi, rules, WARD, field, on.toString(), moment % 1440)
          if (state !== 'open') continue
          found++
          expect(next?.toString()).toBe(start.add({ minutes: ahead }).toString())
          return
        }
        if (next) expect(next.since(start).total('minutes')).toBeGreaterThanOrEqual(4 * 1440)
      }),
      { numRuns: 60 },
    )
    expect(found).toBeGreaterThan(10)
  })
})

describe('without a rule the working calendar decides', () => {
  test.each([
    ['a working day has its lunch', '2026-11-18', undefined, '08:00-12:00 13:30-17:30'],
    ['a Sunday', '2026-11-22', undefined, ''],
    ['Saturday morning is for residence', '2026-11-21', RESIDENCE, '08:00-11:30'],
    ['and for nobody else', '2026-11-21', undefined, ''],
    ['a holiday', '2025-09-02', RESIDENCE, ''],
    ['a swapped working Saturday', '2025-04-26', undefined, '08:00-12:00 13:30-17:30'],
  ])('%s', (_, date, field, hours) => expect(show([], date, field)).toBe(hours))
})

describe('which rule decides', () => {
  const usual = rule()
  test('usual hours replace the calendar’s on ordinary days, also on a Sunday that they name', () => {
    expect(show([usual], '2026-11-18')).toBe('07:00-11:00')
    expect(show([usual], '2026-11-22')).toBe('07:00-11:00')
  })
  test('on days the calendar moved, usual hours are silent: a holiday stays closed, a swapped Saturday works', () => {
    expect(workingDayReason(hanoi, day('2025-09-02')).kind).toBe('public_holiday')
    expect(show([usual], '2025-09-02')).toBe('')
    expect(show([usual], '2025-04-26')).toBe('08:00-12:00 13:30-17:30')
    expect(workingDayReason(hanoi, day('2025-05-02')).kind).toBe('swapped_day_off')
    expect(show([usual], '2025-05-02')).toBe('')
  })
  test('an exception opens a holiday', () => {
    const duty = exception('2025-09-02', { hours: h('08:00-10:00') })
    expect(show([usual, duty], '2025-09-02')).toBe('08:00-10:00')
    expect(show([usual, duty], '2025-09-01')).toBe('')
  })
  test('an exception of the city beats the usual hours of a ward; an exception of the ward beats that', () => {
    const storm = closed('2026-11-18', { place: CITY, ofCity: true })
    expect(show([storm, usual], '2026-11-18')).toBe('')
    const shelter = exception('2026-11-18', { hours: h('09:00-10:00'), createdAt: at('2024-01-01T00:00') })
    expect(show([shelter, storm, usual], '2026-11-18')).toBe('09:00-10:00')
  })
  test('a field’s rule beats the one for all fields, for that field only', () => {
    const land = rule({ field: 'Đất đai', hours: h('13:30-15:00'), createdAt: at('2024-01-01T00:00') })
    expect(show([land, usual], '2026-11-18', 'Đất đai')).toBe('13:30-15:00')
    expect(show([land, usual], '2026-11-18', 'Hộ tịch')).toBe('07:00-11:00')
    expect(show([land, usual], '2026-11-18')).toBe('07:00-11:00')
  })
  test('but the ward comes before the field: a ward’s rule for all beats the city’s for one field', () => {
    const cityLand = rule({ place: CITY, ofCity: true, field: 'Đất đai', hours: h('13:30-15:00') })
    expect(show([usual, cityLand], '2026-11-18', 'Đất đai')).toBe('07:00-11:00')
  })
  test('of equals the later created, whatever their order in the list', () => {
    const later = rule({ hours: h('14:00-16:00') })
    expect(show([usual, later], '2026-11-18')).toBe('14:00-16:00')
    expect(show([later, usual], '2026-11-18')).toBe('14:00-16:00')
  })
  test('another ward’s rule is none', () => {
    expect(show([closed('2026-11-18', { place: '00001' })], '2026-11-18')).toBe('08:00-12:00 13:30-17:30')
  })
})

describe('parts of a day', () => {
  test('closed for some hours leaves the rest as it was', () => {
    const power = closed('2026-11-18', { hours: h('10:00-14:30'), rest: 'usual' })
    expect(show([power], '2026-11-18')).toBe('08:00-10:00 14:30-17:30')
    const span = openingAt(hanoi, [power], WARD, undefined, at('2026-11-18T11:00'))
    expect(span).toMatchObject({ state: 'closed', rule: { id: power.id } })
  })
  test('afternoons by appointment, mornings as usual', () => {
    const calm = rule({ state: 'by_appointment', hours: h('13:30-17:30'), rest: 'usual', weekdays: [3] })
    expect(show([calm], '2026-11-18')).toBe('08:00-12:00 13:30-17:30 by_appointment')
    expect(isOpenAt(hanoi, [calm], WARD, undefined, at('2026-11-18T14:00'))).toBe(false)
    expect(isOpenAt(hanoi, [calm], WARD, undefined, at('2026-11-18T11:59:59'))).toBe(true)
  })
  test('a day may last to midnight, not beyond', () => {
    const night = exception('2026-11-18', { hours: h('20:00-24:00') })
    expect(show([night], '2026-11-18')).toBe('20:00-24:00')
    expect(isOpenAt(hanoi, [night], WARD, undefined, at('2026-11-19T00:00'))).toBe(false)
  })
})

describe('which days a rule holds on', () => {
  const holds = (change: Partial<OpeningRule>, ...dates: string[]) => {
    const it = closed('2026-01-01', { until: undefined, ...change })
    return dates.filter((date) => openingOn(hanoi, [it], WARD, undefined, day(date))[0]!.rule !== undefined)
  }
  test('every second week is counted from the week of its anchor, over the end of the year', () => {
    const recurrence = { kind: 'weekly', every: 2, anchor: day('2026-12-20') } as const
    const fridays = ['2026-12-11', '2026-12-18', '2026-12-25', '2027-01-01', '2027-01-08', '2027-01-15']
    expect(holds({ recurrence, weekdays: [5] }, ...fridays)).toEqual([
      '2026-12-18',
      '2027-01-01',
      '2027-01-15',
    ])
  })
  test('the third Monday; the last Friday; a fifth that a month does not have', () => {
    const third = holds(
      { recurrence: { kind: 'monthly', nth: 3 }, weekdays: [1] },
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    )
    expect(third).toEqual(['2026-11-16'])
    const last = holds(
      { recurrence: { kind: 'monthly', nth: -1 }, weekdays: [5] },
      '2026-11-20',
      '2026-11-27',
      '2027-01-29',
    )
    expect(last).toEqual(['2026-11-27', '2027-01-29'])
    const fifth = holds(
      { recurrence: { kind: 'monthly', nth: 5 }, weekdays: [4] },
      '2026-11-26',
      '2026-12-31',
    )
    expect(fifth).toEqual(['2026-12-31'])
  })
  test('after a year of 53 weeks two odd weeks follow each other', () => {
    const odd = holds(
      { recurrence: { kind: 'iso_week', parity: 'odd' }, weekdays: [1] },
      '2026-12-21',
      '2026-12-28',
      '2027-01-04',
      '2027-01-11',
    )
    expect(odd).toEqual(['2026-12-28', '2027-01-04'])
  })
  test('29 February is a day like any other', () => {
    const it = closed('2028-02-29')
    expect(show([it], '2028-02-28')).not.toBe('')
    expect(show([it], '2028-02-29')).toBe('')
    expect(show([it], '2028-03-01')).not.toBe('')
  })
})

describe('the next opening', () => {
  const next = (rules: OpeningRule[], from: string) =>
    nextOpening(hanoi, rules, WARD, undefined, at(from))
      ?.toZonedDateTimeISO('Asia/Ho_Chi_Minh')
      .toPlainDateTime()
      .toString()
  test('is now, after lunch, on Monday, after the exception', () => {
    expect(next([], '2026-11-18T09:10:30')).toBe('2026-11-18T09:10:30')
    expect(next([], '2026-11-18T12:00')).toBe('2026-11-18T13:30:00')
    expect(next([], '2026-11-20T17:30')).toBe('2026-11-23T08:00:00')
    expect(next([closed('2026-11-18', { until: day('2026-11-19') })], '2026-11-18T09:00')).toBe(
      '2026-11-20T08:00:00',
    )
  })
  test('is not told when there is none: a hall closed until further notice, the end of the calendar', () => {
    expect(next([closed('2026-11-18', { until: undefined })], '2026-11-18T09:00')).toBeUndefined()
    expect(next([], '2099-12-31T18:00')).toBeUndefined()
  })
})
