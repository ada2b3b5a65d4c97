/**
 * When a hall is open: the working calendar below, the rules above it, painted over it from the weakest to the
 * strongest. Pure: everything it needs is given to it.
 */
import { receptionHours, type WorkingCalendar, workingDayReason } from '#modules/calendar'
import { zone } from '#platform/clock'
import { recursOn } from './recurrence.ts'
import { MINUTES_OF_DAY, type OpeningRule, type State } from './rule.ts'

/** A part of a day: `from` ≤ t < `to` in minutes since midnight, what the hall is then, and which rule says so. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly state: State
  /** Undefined: the working calendar. */
  readonly rule: OpeningRule | undefined
}

/**
 * A whole day in spans without a gap, from 0 to 1440, closed ones too. Neighbours differ in state or rule.
 *
 * Each minute is decided by the strongest rule that speaks of it:
 * 1. an exception (`override`) beats the usual hours;
 * 2. of two alike, the one of the ward beats the one of the city;
 * 3. then the one for a field beats the one for all fields;
 * 4. then the later created beats the earlier.
 * A rule speaks of its own hours, and of the rest of the day when it says that the rest is closed. A minute of which no
 * rule speaks is as the working calendar has it. Usual rules are the rhythm of ordinary weeks: they are silent on
 * holidays, days off in lieu and swapped days of either kind, on which only an exception differs from the calendar.
 * @param place code of the ward; rules of other wards are passed over
 * @param field Vietnamese name; undefined asks for the hall in general, to which rules for one field do not apply
 * @throws RangeError outside 2000–2099
 */
export function openingOn(
  calendar: WorkingCalendar,
  rules: readonly OpeningRule[],
  place: string,
  field: string | undefined,
  date: Temporal.PlainDate,
): readonly Span[] {
  const isOrdinary = ['working', 'weekend'].includes(workingDayReason(calendar, date).kind)
  let day: Span[] = [{ from: 0, to: MINUTES_OF_DAY, state: 'closed', rule: undefined }]
  for (const { open, close } of receptionHours(calendar, date, field))
    day = paint(day, { from: minuteOfTime(open), to: minuteOfTime(close), state: 'open', rule: undefined })
  const speaking = rules
    .filter((rule) => rule.ofCity || rule.place === place)
    .filter((rule) => rule.field === undefined || rule.field === field)
    .filter((rule) => (rule.override || isOrdinary) && recursOn(rule, date))
  for (const rule of speaking.toSorted(byStrength)) {
    if (rule.rest === 'closed') day = paint(day, { from: 0, to: MINUTES_OF_DAY, state: 'closed', rule })
    for (const { open, close } of rule.hours)
      day = paint(day, { from: open, to: close, state: rule.state, rule })
  }
  return join(day)
}

/** What the hall is at a moment, and why. Seconds count to the minute they are in. */
export function openingAt(
  calendar: WorkingCalendar,
  rules: readonly OpeningRule[],
  place: string,
  field: string | undefined,
  instant: Temporal.Instant,
): Span {
  const { date, minute } = localOf(instant)
  return openingOn(calendar, rules, place, field, date).find(({ to }) => minute < to)!
}

/** Whether numbers are given and everybody is received at a moment; not by appointment only, not by self-service. */
export function isOpenAt(
  calendar: WorkingCalendar,
  rules: readonly OpeningRule[],
  place: string,
  field: string | undefined,
  instant: Temporal.Instant,
): boolean {
  return openingAt(calendar, rules, place, field, instant).state === 'open'
}

/** How far ahead the next opening is looked for: a hall that is closed longer has no date to tell. */
export const DAYS_AHEAD = 400

/**
 * The first moment from `instant` on at which the hall is open: `instant` itself when it is open. Undefined when it
 * stays closed for the next 400 days or to the end of the calendar.
 */
export function nextOpening(
  calendar: WorkingCalendar,
  rules: readonly OpeningRule[],
  place: string,
  field: string | undefined,
  instant: Temporal.Instant,
): Temporal.Instant | undefined {
  const { date, minute } = localOf(instant)
  for (let ahead = 0; ahead <= DAYS_AHEAD; ahead++) {
    const day = date.add({ days: ahead })
    if (day.year > LAST_YEAR) return undefined
    const after = ahead === 0 ? minute : 0
    const span = openingOn(calendar, rules, place, field, day).find(
      ({ to, state }) => state === 'open' && after < to,
    )
    if (span && ahead === 0 && span.from <= minute) return instant
    if (span) return day.toZonedDateTime(zone).add({ minutes: span.from }).toInstant()
  }
  return undefined
}

/** The calendar's last year. */
export const LAST_YEAR = 2099

/** The minute of a moment in Vietnam. */
export function localOf(instant: Temporal.Instant): { date: Temporal.PlainDate; minute: number } {
  const local = instant.toZonedDateTimeISO(zone)
  return { date: local.toPlainDate(), minute: local.hour * 60 + local.minute }
}

/** Negative when `a` is the weaker. */
function byStrength(a: OpeningRule, b: OpeningRule): number {
  return (
    Number(a.override) - Number(b.override) ||
    Number(b.ofCity) - Number(a.ofCity) ||
    Number(a.field !== undefined) - Number(b.field !== undefined) ||
    Temporal.Instant.compare(a.createdAt, b.createdAt) ||
    // Made in the same instant: by id, so that every process decides alike.
    (a.id < b.id ? -1 : Number(a.id > b.id))
  )
}

function paint(day: readonly Span[], over: Span): Span[] {
  const before = day.filter((it) => it.from < over.from)
  const after = day.filter((it) => it.to > over.to)
  return [
    ...before.map((it) => ({ ...it, to: Math.min(it.to, over.from) })),
    over,
    ...after.map((it) => ({ ...it, from: Math.max(it.from, over.to) })),
  ]
}

function join(day: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const next of day) {
    const last = joined.at(-1)
    if (last && last.state === next.state && last.rule === next.rule)
      joined[joined.length - 1] = { ...last, to: next.to }
    else joined.push(next)
  }
  return joined
}

function minuteOfTime({ hour, minute }: Temporal.PlainTime): number {
  return hour * 60 + minute
}
