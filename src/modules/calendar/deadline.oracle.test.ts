/** The deadline against the oracle that walks minute by minute, on random cases of every unit. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { hanoi, hanoiFiles, seasonal, seasonalFiles } from './calendars.fixture.ts'
import { type Deadline, deadline, type TermUnit, type WorkingCalendar, workingTimeBetween } from './index.ts'
import { type Case, createOracle, type Minute, ORACLE_FROM, ORACLE_UNTIL } from './oracle.fixture.ts'

/** Cases for each of four units and each of two offices: 200,000 in all. `CALENDAR_ORACLE_RUNS=625000` for 5,000,000. */
const RUNS = Number(process.env.CALENDAR_ORACLE_RUNS ?? 25_000)
const TIMEOUT = 30_000 + 10 * RUNS
const DAY = 24 * 60
const ZERO = Temporal.Instant.from('2024-01-01T00:00:00+07:00')
const YEARS = ORACLE_UNTIL.since(ORACLE_FROM).days

const instant = (minute: Minute) => ZERO.add({ minutes: minute })
const minuteOf = (time: Temporal.Instant): Minute => time.since(ZERO).total('minutes')
const minuteOfDate = (date: string): Minute => ORACLE_FROM.until(date).days * DAY

const offices = [
  { name: 'Hà Nội', calendar: hanoi, oracle: createOracle(hanoiFiles()) },
  { name: 'a seasonal office', calendar: seasonal, oracle: createOracle(seasonalFiles()) },
] as const

/** 07:00, 08:00, 11:30, 12:00, 13:30, 15:00, 17:00, 17:30 and midnight. */
const EDGES = [420, 480, 690, 720, 810, 900, 1020, 1050, 0]

/** Any day of five years, half of them close to a holiday; any minute, half of them at an edge of the hours. */
const anyDay = fc.oneof(
  fc.integer({ min: 300, max: YEARS - 500 }),
  fc
    .tuple(
      fc.constantFrom(...hanoiFiles().holidays.map(({ date }) => minuteOfDate(date) / DAY)),
      fc.integer({ min: -6, max: 6 }),
    )
    .map(([holiday, off]) => holiday + off),
)
const anyClock = fc.oneof(
  fc.integer({ min: 0, max: DAY - 1 }),
  fc
    .tuple(fc.constantFrom(...EDGES), fc.integer({ min: -1, max: 1 }))
    .map(([edge, off]) => Math.max(0, edge + off)),
)
const anyMinute = fc.tuple(anyDay, anyClock).map(([day, clock]) => day * DAY + clock)

const anyDuration: Record<TermUnit, fc.Arbitrary<number>> = {
  same_day: fc.constantFrom(0, 1),
  working_day: fc.oneof(
    fc.integer({ min: 1, max: 30 }),
    fc.integer({ min: 1, max: 40 }).map((n) => n / 4),
  ),
  calendar_day: fc.integer({ min: 1, max: 60 }),
  hour: fc.oneof(
    fc.integer({ min: 1, max: 80 }),
    fc.integer({ min: 1, max: 100 }).map((n) => n / 4),
  ),
}

const anyLength = fc.oneof(fc.integer({ min: 0, max: 4 * 60 }), fc.integer({ min: 0, max: 8 * DAY }))
const anyPause = (start: Minute) =>
  fc
    .tuple(fc.integer({ min: -2, max: 18 }), anyClock, fc.option(anyLength, { freq: 12 }))
    .map(([days, clock, length]) => {
      const from = start - (start % DAY) + days * DAY + clock
      return length === null ? { from } : { from, to: from + length }
    })

const anyExtension = fc
  .constantFrom('working_day' as const, 'calendar_day' as const, 'hour' as const)
  .chain((unit) => fc.record({ unit: fc.constant(unit), duration: anyDuration[unit] }))

const anyCase = (unit: TermUnit): fc.Arbitrary<Case> =>
  anyMinute.chain((start) =>
    fc.record({
      start: fc.constant(start),
      unit: fc.constant(unit),
      duration: anyDuration[unit],
      pauses: fc.oneof(
        { weight: 9, arbitrary: fc.array(anyPause(start), { maxLength: 4 }) },
        { weight: 1, arbitrary: fc.array(anyPause(start), { minLength: 10, maxLength: 20 }) },
      ),
      extensions: fc.array(anyExtension, { maxLength: 2 }),
    }),
  )

const answer = (calendar: WorkingCalendar, { start, duration, unit, pauses, extensions }: Case): Deadline =>
  deadline(calendar, {
    start: instant(start),
    duration,
    unit,
    extensions,
    pauses: pauses.map(({ from, to }) => ({
      from: instant(from),
      ...(to === undefined ? {} : { to: instant(to) }),
    })),
  })

const verdictOf = ({ due, remaining }: Deadline) =>
  due ? { due: minuteOf(due) } : { paused: remaining!.total('minutes') }

describe.each(offices)('$name', ({ calendar, oracle }) => {
  test.each<TermUnit>(['same_day', 'working_day', 'calendar_day', 'hour'])(
    '%s: no difference to the oracle',
    (unit) => {
      let paused = 0
      let moved = 0
      fc.assert(
        fc.property(anyCase(unit), (one) => {
          const mine = answer(calendar, one)
          expect(verdictOf(mine)).toEqual(oracle.judge(one))
          if (!mine.due) paused++
          if (mine.explanation.some((step) => step.step === 'paused')) moved++
        }),
        { numRuns: RUNS },
      )
      // The comparison is worth something only if the cases do what the rules are about.
      expect(paused).toBeGreaterThan(RUNS / 50)
      expect(moved).toBeGreaterThan(RUNS / 10)
    },
    TIMEOUT,
  )

  test('working time between two instants is the number of open minutes', { timeout: TIMEOUT }, () => {
    fc.assert(
      fc.property(anyMinute, fc.integer({ min: 0, max: 40 * DAY }), (from, length) => {
        const mine = workingTimeBetween(calendar, instant(from), instant(from + length))
        expect(mine.total('minutes')).toBe(oracle.countWork(from, from + length))
      }),
      { numRuns: RUNS },
    )
  })
})
