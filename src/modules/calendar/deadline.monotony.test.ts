/** Fairness a citizen can check: who files later never gets an earlier date, nor does who waits longer. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, hanoi, seasonal } from './calendars.fixture.ts'
import { type DeadlineRequest, deadline, type Pause, type TermUnit } from './index.ts'

const RUNS = 1_000
const HOUR = 3_600_000
const WEEK = 7 * 24 * HOUR

/** A paused dossier is due later than any other. */
const dueOf = (calendar: typeof hanoi, request: DeadlineRequest): number =>
  deadline(calendar, request).due?.epochMilliseconds ?? Number.POSITIVE_INFINITY

const FIRST = at('2024-11-01T00:00').epochMilliseconds
const instant = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(FIRST + milliseconds)

const anyTime = fc.integer({ min: 0, max: 180 * WEEK })
/** Lengths from a moment to a fortnight, so that small steps over an edge are as likely as long leaps. */
const anyLength = fc.oneof(fc.integer({ min: 0, max: HOUR }), fc.integer({ min: 0, max: 2 * WEEK }))

const anyTerm = fc.oneof(
  fc.record({ unit: fc.constant<TermUnit>('same_day'), duration: fc.constant(0) }),
  fc.record({
    unit: fc.constant<TermUnit>('working_day'),
    duration: fc.integer({ min: 1, max: 60 }).map((n) => n / 2),
  }),
  fc.record({ unit: fc.constant<TermUnit>('calendar_day'), duration: fc.integer({ min: 1, max: 45 }) }),
  fc.record({
    unit: fc.constant<TermUnit>('hour'),
    duration: fc.double({ min: 0.01, max: 80, noNaN: true }),
  }),
)
const anyExtensions = fc.array(
  fc.record({
    unit: fc.constantFrom('working_day' as const, 'calendar_day' as const, 'hour' as const),
    duration: fc.integer({ min: 1, max: 10 }),
  }),
  { maxLength: 2 },
)
const anyPauses = fc.array(fc.tuple(anyLength, fc.option(anyLength, { freq: 20 })), { maxLength: 4 })

const pausesFrom = (start: number, pauses: readonly (readonly [number, number | null])[]): Pause[] =>
  pauses.map(([after, length]) => ({
    from: instant(start + after),
    to: length === null ? undefined : instant(start + after + length),
  }))

describe.each([
  ['Hà Nội', hanoi],
  ['a seasonal office', seasonal],
])('%s', (_, calendar) => {
  test('a later start never gives an earlier due date', () => {
    fc.assert(
      fc.property(
        anyTime,
        anyLength,
        anyTerm,
        anyExtensions,
        anyPauses,
        (start, later, term, extensions, rest) => {
          // Asked for after both have started: a supplement asked before acceptance is no pause of this clock.
          const pauses = pausesFrom(start + later, rest)
          const early = dueOf(calendar, { ...term, extensions, pauses, start: instant(start) })
          const late = dueOf(calendar, { ...term, extensions, pauses, start: instant(start + later) })
          expect(late).toBeGreaterThanOrEqual(early)
        },
      ),
      { numRuns: RUNS },
    )
  })

  test('a longer pause never gives an earlier due date, nor does one more', () => {
    fc.assert(
      fc.property(
        anyTime,
        anyTerm,
        anyExtensions,
        anyPauses,
        fc.tuple(anyLength, anyLength),
        fc.tuple(anyLength, anyLength),
        (start, term, extensions, others, [after, length], [earlier, longer]) => {
          const request = { ...term, extensions, start: instant(start) }
          const rest = pausesFrom(start, others)
          const from = start + after
          const short = { from: instant(from), to: instant(from + length) }
          const long = { from: instant(Math.max(0, from - earlier)), to: instant(from + length + longer) }
          const without = dueOf(calendar, { ...request, pauses: rest })
          const one = dueOf(calendar, { ...request, pauses: [...rest, short] })
          const more = dueOf(calendar, { ...request, pauses: [...rest, long] })
          expect(one).toBeGreaterThanOrEqual(without)
          expect(more).toBeGreaterThanOrEqual(one)
        },
      ),
      { numRuns: RUNS },
    )
  })

  test('a longer term, or an extension, never gives an earlier due date', () => {
    fc.assert(
      fc.property(
        anyTime,
        anyTerm,
        anyExtensions,
        fc.integer({ min: 1, max: 5 }),
        (start, term, extensions, more) => {
          const request = { ...term, extensions: [], pauses: [], start: instant(start) }
          const plain = dueOf(calendar, request)
          expect(dueOf(calendar, { ...request, extensions })).toBeGreaterThanOrEqual(plain)
          if (term.unit !== 'same_day')
            expect(dueOf(calendar, { ...request, duration: term.duration + more })).toBeGreaterThanOrEqual(
              plain,
            )
        },
      ),
      { numRuns: RUNS },
    )
  })
})
