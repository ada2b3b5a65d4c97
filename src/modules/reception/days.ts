import { localDate, startOf } from '#platform/clock'
import type { Deps } from './deps.ts'
import { dayClosed, hallClosed, tooFarAhead } from './refusals.ts'

/** Today and the days after it for which numbers are given out. Rule: the city's own, since 1 October 2025. */
export function daysAhead(deps: Pick<Deps, 'clock' | 'numbers'>): Temporal.PlainDate[] {
  const today = localDate(deps.clock.now())
  return Array.from({ length: deps.numbers.advance.days + 1 }, (_, ahead) => today.add({ days: ahead }))
}

/**
 * From when on the wait of a number for a day is counted: now, if it is for today; else the hour at which numbers begin
 * that day, so that nobody who comes first on the day itself stands before those who asked earlier.
 * @throws Refusal `hall-closed`, `day-closed`, `too-far-ahead`
 */
export function countedFrom(
  deps: Deps,
  at: Temporal.Instant,
  day: Temporal.PlainDate,
  field: string | undefined,
): Temporal.Instant {
  if (day.equals(localDate(at))) {
    if (!deps.isOpen(at, field)) throw hallClosed()
    return at
  }
  if (!daysAhead(deps).some((it) => it.equals(day))) throw tooFarAhead(deps.numbers.advance.days)
  const [first] = deps.numbersOn(day, field)
  if (!first) throw dayClosed()
  return instantOn(day, first.open)
}

/** A minute of a day in Vietnam, which has no summer time. */
export function instantOn(day: Temporal.PlainDate, minute: number): Temporal.Instant {
  return startOf(day).add({ minutes: minute })
}
