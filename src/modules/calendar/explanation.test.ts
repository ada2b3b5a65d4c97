import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, day, hanoi } from './calendars.fixture.ts'
import { type DeadlineRequest, deadline, isWorkingDay, type Step } from './index.ts'

const explain = (start: string, term: Partial<DeadlineRequest>) =>
  deadline(hanoi, {
    start: at(start),
    duration: 1,
    unit: 'working_day',
    pauses: [],
    extensions: [],
    ...term,
  }).explanation

/** One short line a step, as a screen might show it. */
const line = (step: Step): string => {
  switch (step.step) {
    case 'counted_day':
      return `${step.date} day ${step.n}${'name' in step.reason ? ` (${step.reason.name})` : ''}`
    case 'counted_time':
      return `${step.date} ${step.workingTime}`
    case 'skipped_day':
      return `${step.date} off: ${'name' in step.reason ? step.reason.name : step.reason.kind}`
    case 'moved_to_working_day':
      return `${step.from} → ${step.to}`
    case 'beyond_published_calendar':
      return `not published: ${step.years}`
    case 'paused':
      return `paused for ${step.workingTime}`
    default:
      return step.step
  }
}

describe('why this date', () => {
  test('working days over a holiday', () => {
    expect(explain('2025-08-27T10:00', { duration: 3 }).map(line)).toEqual([
      'clock_started',
      '2025-08-28 day 1',
      '2025-08-29 day 2',
      '2025-08-30 off: weekend',
      '2025-08-31 off: weekend',
      '2025-09-01 off: Quốc khánh (ngày liền kề)',
      '2025-09-02 off: Quốc khánh',
      '2025-09-03 day 3',
    ])
  })

  test('a swapped working Saturday and a swapped day off say so', () => {
    expect(explain('2025-04-25T09:00', { duration: 2 }).map(line)).toEqual([
      'clock_started',
      '2025-04-26 day 1 (Làm bù cho 02/5)',
      '2025-04-27 off: weekend',
      '2025-04-28 day 2',
    ])
    expect(explain('2025-05-01T09:00', { duration: 1 }).slice(0, 2)).toMatchObject([
      { step: 'skipped_day', reason: { kind: 'public_holiday', confidence: 'high' } },
      { step: 'skipped_day', reason: { kind: 'swapped_day_off' } },
    ])
  })

  test('calendar days whose last day is off', () => {
    expect(explain('2025-12-22T09:00', { duration: 10, unit: 'calendar_day' }).slice(-7).map(line)).toEqual([
      '2025-12-31 day 9',
      '2026-01-01 day 10 (Tết Dương lịch)',
      '2026-01-01 off: Tết Dương lịch',
      '2026-01-02 off: Nghỉ hoán đổi',
      '2026-01-03 off: weekend',
      '2026-01-04 off: weekend',
      '2026-01-01 → 2026-01-05',
    ])
  })

  test('hours', () => {
    expect(explain('2025-07-18T16:30', { duration: 10, unit: 'hour' }).map(line)).toEqual([
      'clock_started',
      '2025-07-18 PT1H',
      '2025-07-19 off: weekend',
      '2025-07-20 off: weekend',
      '2025-07-21 PT8H',
      '2025-07-22 PT1H',
    ])
  })

  test('a pause', () => {
    const pauses = [{ from: at('2025-07-17T16:00'), to: at('2025-07-18T09:00') }]
    expect(explain('2025-07-17T15:30', { duration: 1, pauses }).map(line)).toEqual([
      'clock_started',
      '2025-07-18 day 1',
      'paused for PT2H30M',
      '2025-07-18 PT2H',
      '2025-07-19 off: weekend',
      '2025-07-20 off: weekend',
      '2025-07-21 PT30M',
    ])
  })

  test('received on a day off', () => {
    expect(explain('2025-07-19T20:00', {}).map(line)).toEqual([
      '2025-07-19 off: weekend',
      '2025-07-20 off: weekend',
      'clock_started',
      '2025-07-22 day 1',
    ])
  })

  test('years that are not published are named, and nothing else is', () => {
    expect(explain('2027-12-30T09:00', { duration: 5 }).map(line)).toEqual([
      'clock_started',
      '2027-12-31 day 1',
      '2028-01-01 off: Tết Dương lịch',
      '2028-01-02 off: weekend',
      '2028-01-03 day 2',
      '2028-01-04 day 3',
      '2028-01-05 day 4',
      '2028-01-06 day 5',
      'not published: 2028',
    ])
    expect(explain('2024-12-31T09:00', {}).at(-1)).toMatchObject({ years: [2024] })
    expect(explain('2027-12-30T09:00', {}).map(line)).not.toContain('not published: 2028')
  })

  test('can be sent as JSON', () => {
    const [started, first] = JSON.parse(JSON.stringify(explain('2025-08-27T10:00', {})))
    expect(started).toMatchObject({ at: '2025-08-27T03:00:00Z' })
    expect(first).toEqual({ step: 'counted_day', date: '2025-08-28', n: 1, reason: { kind: 'working' } })
  })

  test('names every day between start and due once, as counted or as skipped, truly', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_200 }),
        fc.integer({ min: 480, max: 719 }),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('working_day' as const, 'hour' as const),
        (offset, minute, duration, unit) => {
          const date = day('2025-01-02').add({ days: offset })
          fc.pre(isWorkingDay(hanoi, date))
          const start = at(date.toString()).add({ minutes: minute })
          const { due, explanation } = deadline(hanoi, { start, duration, unit, pauses: [], extensions: [] })

          const named = explanation.filter((step) => 'date' in step)
          const first = unit === 'hour' ? date : date.add({ days: 1 })
          const last = due!.toZonedDateTimeISO(hanoi.timeZone).toPlainDate()
          const all = Array.from({ length: first.until(last).days + 1 }, (_, days) => first.add({ days }))
          expect(named.map((step) => step.date.toString())).toEqual(all.map(String))
          for (const step of named) expect(isWorkingDay(hanoi, step.date)).toBe(step.step !== 'skipped_day')
        },
      ),
      { numRuns: 300 },
    )
  })
})
