import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadCalendar } from '#modules/calendar'
import { zone } from '#platform/clock'
import { root } from '#platform/config'
import { availability, officeSpans, type Span, shareOf, together } from './availability.ts'

const minute = 60_000
const midnight = Temporal.Instant.from('2026-11-17T17:00:00Z').epochMilliseconds

/** Minute by minute: does anybody look, is it to be there, is it down? */
function bruteForce(
  minutes: number,
  counts: (at: number) => boolean,
  thing: { watched: Span; outages: Span[]; unwatched: Span[] },
) {
  const isIn = (spans: Span[], at: number) => spans.some(([from, until]) => from <= at && at < until)
  let watched = 0
  let down = 0
  for (let index = 0; index < minutes; index++) {
    const at = midnight + index * minute
    if (!counts(at) || !isIn([thing.watched], at) || isIn(thing.unwatched, at)) continue
    watched++
    if (isIn(thing.outages, at)) down++
  }
  return { watchedSeconds: watched * 60, downSeconds: down * 60 }
}

const days = 4
const span = fc
  .tuple(fc.integer({ min: -200, max: days * 1440 + 200 }), fc.integer({ min: 0, max: 900 }))
  .map(([from, length]): Span => [midnight + from * minute, midnight + (from + length) * minute])
const thing = fc.record({
  watched: fc
    .tuple(fc.integer({ min: -500, max: 2000 }), fc.integer({ min: 0, max: days * 1440 + 500 }))
    .map(([from, length]): Span => [midnight + from * minute, midnight + (from + length) * minute]),
  outages: fc.array(span, { maxLength: 8 }),
  unwatched: fc.array(span, { maxLength: 4 }),
})

test('round the clock, as counted minute by minute', () => {
  const all: Span[] = [[midnight, midnight + days * 1440 * minute]]
  fc.assert(
    fc.property(thing, (it) => {
      expect(availability(all, it)).toEqual(bruteForce(days * 1440, () => true, it))
    }),
    { numRuns: 60 },
  )
})

test('in office hours, as counted minute by minute; the days are Wednesday to Saturday', () => {
  const calendar = loadCalendar(join(root, 'places/hanoi/calendar'))
  const from = Temporal.Instant.fromEpochMilliseconds(midnight)
  const spans = officeSpans(calendar, from, from.add({ hours: 24 * days }))
  // Office hours of the sample calendar, said once more by hand.
  const isOffice = (at: number) => {
    const local = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone)
    const clock = local.hour * 60 + local.minute
    const isDay = local.dayOfWeek <= 5
    return isDay && ((480 <= clock && clock < 720) || (810 <= clock && clock < 1050))
  }
  fc.assert(
    fc.property(thing, (it) => {
      expect(availability(spans, it)).toEqual(bruteForce(days * 1440, isOffice, it))
    }),
    { numRuns: 30 },
  )
})

test('where nobody looked there is no share, and things together weigh by their time', () => {
  const never = availability([[0, 1000]], { watched: undefined, outages: [], unwatched: [] })
  expect(shareOf(never)).toBeUndefined()
  const long = { watchedSeconds: 900, downSeconds: 0 }
  const short = { watchedSeconds: 100, downSeconds: 100 }
  expect(shareOf(together([long, short, never]))).toBe(0.9)
})
