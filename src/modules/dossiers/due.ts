import { deadline, type WorkingCalendar } from '#modules/calendar'
import type { DossierClock } from './fold.ts'

/**
 * When a dossier is due: the calendar's pure function of start, limit and pauses.
 * @returns undefined before acceptance, while the clock stands, and where the law sets no number of days
 */
export function dueOf(calendar: WorkingCalendar, clock: DossierClock): Temporal.Instant | undefined {
  return dueExplained(calendar, clock)?.due
}

export function dueExplained(calendar: WorkingCalendar, clock: DossierClock) {
  if (!clock.start || clock.limit.amount === null) return undefined
  return deadline(calendar, {
    start: Temporal.Instant.from(clock.start),
    duration: clock.limit.amount,
    unit: clock.limit.unit,
    pauses: clock.pauses.map(({ from, to }) => ({
      from: Temporal.Instant.from(from),
      ...(to ? { to: Temporal.Instant.from(to) } : {}),
    })),
    extensions: [],
  })
}
