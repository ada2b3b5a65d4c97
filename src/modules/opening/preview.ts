/** What a change of the rules would change, day by day, before anybody saves it. */
import type { WorkingCalendar } from '#modules/calendar'
import { localOf, openingOn, type Span } from './opening-on.ts'
import type { OpeningRule } from './rule.ts'

/** A day that would be different. */
export interface ChangedDay {
  date: Temporal.PlainDate
  before: readonly Span[]
  after: readonly Span[]
  /** Vietnamese names; undefined: the hall in general, and with it the fields that have no hours of their own. */
  fields: string[] | undefined
}

/** How far ahead changes of a rule without an end are listed. */
const DAYS_LISTED = 60

/**
 * The days that `rules` and `changed` decide differently, for the hall in general and for the fields
 * that differ from it. At most the first 60 days of the period; `more` tells that it goes on after them.
 * @param period the days the changed rule speaks of
 */
export function changedDays(
  calendar: WorkingCalendar,
  rules: readonly OpeningRule[],
  changed: readonly OpeningRule[],
  where: { place: string; fields: readonly string[] },
  period: { from: Temporal.PlainDate; until: Temporal.PlainDate | undefined },
): { days: ChangedDay[]; more: boolean } {
  const days: ChangedDay[] = []
  const last = period.from.add({ days: DAYS_LISTED - 1 })
  const until = period.until && Temporal.PlainDate.compare(period.until, last) < 0 ? period.until : last
  for (let date = period.from; Temporal.PlainDate.compare(date, until) <= 0; date = date.add({ days: 1 })) {
    if (date.year > 2099) break
    const of = (field: string | undefined) => ({
      before: openingOn(calendar, rules, where.place, field, date),
      after: openingOn(calendar, changed, where.place, field, date),
    })
    const general = of(undefined)
    if (!same(general.before, general.after)) days.push({ date, ...general, fields: undefined })
    const apart = where.fields
      .map((field) => ({ field, ...of(field) }))
      .filter(({ before, after }) => !same(before, after))
      .filter(({ before, after }) => !same(before, general.before) || !same(after, general.after))
    for (const alike of Map.groupBy(
      apart,
      ({ before, after }) => `${keyOf(before)} ${keyOf(after)}`,
    ).values())
      days.push({
        date,
        before: alike[0]!.before,
        after: alike[0]!.after,
        fields: alike.map(({ field }) => field),
      })
  }
  const more = period.until === undefined || Temporal.PlainDate.compare(period.until, until) > 0
  return { days, more: more && days.length > 0 }
}

/** Whether fewer minutes are open on `now`'s day after the change: people may stand in the hall or be on their way. */
export function closesToday(days: readonly ChangedDay[], now: Temporal.Instant): boolean {
  const { date: today, minute } = localOf(now)
  return days.some(
    ({ date, before, after }) =>
      date.equals(today) &&
      before.some(
        (span) =>
          span.state === 'open' &&
          minutesOpen(after, Math.max(minute, span.from), span.to) < span.to - Math.max(minute, span.from),
      ),
  )
}

function minutesOpen(spans: readonly Span[], from: number, to: number): number {
  return spans
    .filter(({ state }) => state === 'open')
    .reduce((sum, span) => sum + Math.max(0, Math.min(to, span.to) - Math.max(from, span.from)), 0)
}

/** By what people find, not by which rule says so. */
function same(a: readonly Span[], b: readonly Span[]): boolean {
  return keyOf(a) === keyOf(b)
}

function keyOf(spans: readonly Span[]): string {
  const joined: { to: number; state: string }[] = []
  for (const { to, state } of spans) {
    const last = joined.at(-1)
    if (last?.state === state) last.to = to
    else joined.push({ to, state })
  }
  return joined.map(({ to, state }) => `${to} ${state}`).join(', ')
}
