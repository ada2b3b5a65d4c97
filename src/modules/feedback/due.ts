import { deadline, type WorkingCalendar } from '#modules/calendar'
import { localDate, startOf } from '#platform/clock'
import type { Limit } from './kinds.ts'
import type { ReportState } from './state.ts'

/** When a limit ends that begins at a moment; pauses lengthen it by the working time in them. */
export function endOf(
  calendar: WorkingCalendar,
  from: string,
  limit: Limit,
  pauses: { from: string; to: string }[] = [],
): Temporal.Instant {
  const start = Temporal.Instant.from(from)
  const { due } = deadline(calendar, {
    start,
    duration: limit.amount,
    unit: limit.unit,
    extensions: [],
    pauses: pauses
      .map((pause) => ({ from: Temporal.Instant.from(pause.from), to: Temporal.Instant.from(pause.to) }))
      .filter((pause) => Temporal.Instant.compare(pause.to, start) > 0),
  })
  // Every pause here has an end.
  return due!
}

/** Until when the first unit says what becomes of it. */
export const classifyDueOf = (calendar: WorkingCalendar, state: ReportState) =>
  endOf(calendar, state.filedAt, state.limits.classify)

/** Until when it is to be answered; undefined before a unit has taken on what counts from then, and when nobody answers it here. */
export function dueOf(calendar: WorkingCalendar, state: ReportState): Temporal.Instant | undefined {
  if (state.turned) return undefined
  const start = clockStart(state)
  if (!start) return undefined
  const limit = state.limits.levels[state.level ?? 'normal'] ?? state.limits.levels.normal
  const pauses = state.asks.map(({ at, until, endedAt }) => ({
    from: at,
    // Without an answer the clock goes on by itself: silence of the sender is no reason to forget a report.
    to: endedAt !== undefined && endedAt < until ? endedAt : until,
  }))
  return endOf(calendar, start, limit, pauses)
}

/** Until when the sender may be asked for more. */
export function askDueOf(calendar: WorkingCalendar, state: ReportState): Temporal.Instant | undefined {
  const start = clockStart(state)
  return start ? endOf(calendar, start, state.limits.ask) : undefined
}

/** Until when the answer is to be published; undefined before it, and when it will not be. */
export function publishDueOf(calendar: WorkingCalendar, state: ReportState): Temporal.Instant | undefined {
  if (!state.answer || state.isPrivate || state.withheld) return undefined
  return endOf(calendar, state.answer.at, state.limits.publish)
}

/** The next limit of whoever's turn it is, after which it is late: to the minute for hours, the day's end for days. */
export function nextDueOf(calendar: WorkingCalendar, state: ReportState): Temporal.Instant | undefined {
  const { limits, status } = state
  if (status === 'filed') {
    return lateFrom(endOf(calendar, state.arrivedAt, limits.classify), limits.classify)
  }
  if (status === 'received' || status === 'handling' || status === 'waiting') {
    const due = dueOf(calendar, state)
    return due && lateFrom(due, limits.levels[state.level ?? 'normal'] ?? limits.levels.normal)
  }
  const due = status === 'answered' ? publishDueOf(calendar, state) : undefined
  return due && lateFrom(due, limits.publish)
}

function lateFrom(due: Temporal.Instant, { unit }: Limit): Temporal.Instant {
  return unit === 'hour' ? due : startOf(localDate(due).add({ days: 1 }))
}

/** A transfer begins it anew: the limit is from receipt or transfer (index of Decision 766/QĐ-TTg). */
const clockStart = (state: ReportState): string | undefined =>
  state.limits.clock === 'arrival' ? state.arrivedAt : state.receivedAt
