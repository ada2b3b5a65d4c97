import { deadline, receptionDeadline, type WorkingCalendar } from '#modules/calendar'
import type { DossierClock, DossierState, StepVisit } from './state.ts'
import { status } from './status.ts'

/**
 * When a dossier is due: the calendar's pure function of start, limit, pauses and extensions.
 * @returns undefined before acceptance, while the clock stands, and where the law sets no number of days
 */
export function dueOf(calendar: WorkingCalendar, clock: DossierClock): Temporal.Instant | undefined {
  return dueExplained(calendar, clock)?.due
}

/** When it would be due without an extension: by this date the index counts (Decision 766/QĐ-TTg, 2.1). */
export function termDueOf(calendar: WorkingCalendar, clock: DossierClock): Temporal.Instant | undefined {
  return dueExplained(calendar, { ...clock, extensions: [] })?.due
}

export function dueExplained(calendar: WorkingCalendar, clock: DossierClock) {
  if (!clock.start || clock.limit.amount === null) return undefined
  return deadline(calendar, {
    start: Temporal.Instant.from(clock.start),
    duration: clock.limit.amount,
    unit: clock.limit.unit,
    pauses: pausesOf(clock),
    extensions: clock.extensions.map(({ duration, unit }) => ({ duration, unit })),
  })
}

/** Until when the counter has to look at what was filed online; undefined once it has. */
export function checkDueOf(calendar: WorkingCalendar, state: DossierState): Temporal.Instant | undefined {
  if (state.status !== status.filed) return undefined
  return receptionDeadline(calendar, Temporal.Instant.from(state.filedAt)).due
}

/** Until when the step it is at is to be done; undefined at none, while the clock stands, or without a limit. */
export function stepDueOf(calendar: WorkingCalendar, state: DossierState): Temporal.Instant | undefined {
  const visit = state.visits.at(-1)
  return state.step && visit && !visit.until ? visitDueOf(calendar, state, visit) : undefined
}

/** Until when a step was to be done, counted from when the dossier came to it. */
export function visitDueOf(
  calendar: WorkingCalendar,
  state: DossierState,
  visit: StepVisit,
): Temporal.Instant | undefined {
  const hours = state.route.find((point) => point.step === visit.step)?.hours
  if (hours === undefined) return undefined
  return deadline(calendar, {
    start: Temporal.Instant.from(visit.from),
    duration: hours,
    unit: 'hour',
    pauses: pausesOf(state.clock),
    extensions: [],
  }).due
}

function pausesOf(clock: DossierClock) {
  return clock.pauses.map(({ from, to }) => ({
    from: Temporal.Instant.from(from),
    ...(to ? { to: Temporal.Instant.from(to) } : {}),
  }))
}
