import { addWorkingHours, officeWindows, type WorkingCalendar } from '#modules/calendar'
import { localDate, zone } from '#platform/clock'
import type { Rule, Rung } from './rules.ts'

/** What is known of a rule at a place between two looks. */
export interface Watch {
  /** Since when the condition to raise, or the one to clear, has held without a break. */
  rising: Temporal.Instant | undefined
  falling: Temporal.Instant | undefined
  /** Somebody closed it: until then it is not raised again, unless it clears before. */
  mutedUntil: Temporal.Instant | undefined
  /** The last look. */
  seen: Temporal.Instant
}

/** An open alarm, as far as deciding needs it. */
export interface OpenAlarm {
  status: 'raised' | 'acknowledged' | 'snoozed'
  ladder: readonly Rung[]
  rung: number
  /** When it came to this rung, or came back to whoever has it. */
  rungAt: Temporal.Instant
  /** Until when whoever took it on, or put it off, is left in peace. */
  until: Temporal.Instant | undefined
}

export type Change = 'raise' | 'clear' | 'escalate' | 'lapse'

export interface Look {
  rule: Pick<Rule, 'when' | 'raise' | 'clear' | 'quiet'>
  watch: Watch | undefined
  open: OpenAlarm | undefined
  /** Undefined where nothing can be said: a mean of nothing. */
  value: number | undefined
  now: Temporal.Instant
}

/** After a longer pause nobody knows whether a condition held all the time; it counts anew. */
const longestGapMinutes = 10

/**
 * What one look at a figure means: raise, clear, escalate, come back after an acknowledgement, or nothing; and what to
 * remember until the next look. Pure. Between the two thresholds nothing begins and nothing ends. In quiet hours nobody is
 * called; what still holds at opening is raised then. Clearing calls nobody and needs no office hours.
 */
export function decide(
  calendar: WorkingCalendar,
  { rule, watch, open, value, now }: Look,
): { change: Change | undefined; watch: Watch | undefined } {
  const isWatched = watch !== undefined && minutesBetween(watch.seen, now) >= 0
  const isUnbroken = isWatched && minutesBetween(watch.seen, now) <= longestGapMinutes
  const sinceOf = (holds: boolean, since: Temporal.Instant | undefined) =>
    holds ? ((isUnbroken ? since : undefined) ?? now) : undefined
  const rising = sinceOf(reaches(rule, value), watch?.rising)
  const falling = sinceOf(clears(rule, value), watch?.falling)
  const hasFallen = falling !== undefined && minutesBetween(falling, now) >= rule.clear.minutes
  const isQuiet = rule.quiet === 'office' && !isOfficeOpen(calendar, now)
  if (open) {
    if (hasFallen) return { change: 'clear', watch: undefined }
    return {
      change: isQuiet ? undefined : dueOf(calendar, open, now),
      watch: falling && { rising: undefined, falling, mutedUntil: undefined, seen: now },
    }
  }
  const muted = watch?.mutedUntil
  const mutedUntil = muted && !hasFallen && Temporal.Instant.compare(now, muted) < 0 ? muted : undefined
  const hasRisen = rising !== undefined && minutesBetween(rising, now) >= rule.raise.minutes
  if (hasRisen && !isQuiet && !mutedUntil) return { change: 'raise', watch: undefined }
  if (!rising && !mutedUntil) return { change: undefined, watch: undefined }
  return {
    change: undefined,
    watch: { rising, falling: mutedUntil && falling, mutedUntil, seen: now },
  }
}

/** What an open alarm's own clock asks for. */
function dueOf(calendar: WorkingCalendar, open: OpenAlarm, now: Temporal.Instant): Change | undefined {
  if (open.status !== 'raised')
    return open.until && Temporal.Instant.compare(now, open.until) >= 0 ? 'lapse' : undefined
  const hours = open.ladder[open.rung]?.hours
  if (hours === undefined || open.rung + 1 >= open.ladder.length) return undefined
  return Temporal.Instant.compare(now, addWorkingHours(calendar, open.rungAt, hours)) >= 0
    ? 'escalate'
    : undefined
}

const reaches = ({ when, raise }: Look['rule'], value: number | undefined): boolean =>
  value !== undefined && (when === 'at-least' ? value >= raise.at : value <= raise.at)

const clears = ({ when, clear }: Look['rule'], value: number | undefined): boolean =>
  value !== undefined && (when === 'at-least' ? value <= clear.at : value >= clear.at)

const minutesBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  (to.epochMilliseconds - from.epochMilliseconds) / 60_000

/** Whether somebody is at work. */
export function isOfficeOpen(calendar: WorkingCalendar, at: Temporal.Instant): boolean {
  const clock = at.toZonedDateTimeISO(zone).toPlainTime()
  return officeWindows(calendar, localDate(at)).some(
    ({ open, close }) =>
      Temporal.PlainTime.compare(open, clock) <= 0 && Temporal.PlainTime.compare(clock, close) < 0,
  )
}
