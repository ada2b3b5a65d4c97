import type { Recurrence, RuleDraft } from './rule.ts'

/** Whether a date is one of the days a rule speaks of: within its period, on its weekday, in its week. */
export function recursOn(
  rule: Pick<RuleDraft, 'from' | 'until' | 'weekdays' | 'recurrence'>,
  date: Temporal.PlainDate,
): boolean {
  if (Temporal.PlainDate.compare(date, rule.from) < 0) return false
  if (rule.until && Temporal.PlainDate.compare(date, rule.until) > 0) return false
  return rule.weekdays.includes(date.dayOfWeek) && isItsWeek(rule.recurrence, date)
}

function isItsWeek(recurrence: Recurrence, date: Temporal.PlainDate): boolean {
  switch (recurrence.kind) {
    case 'weekly':
      return weeksBetween(recurrence.anchor, date) % recurrence.every === 0
    case 'monthly':
      return recurrence.nth === -1
        ? date.day + 7 > date.daysInMonth
        : Math.ceil(date.day / 7) === recurrence.nth
    case 'iso_week':
      return date.weekOfYear! % 2 === (recurrence.parity === 'odd' ? 1 : 0)
  }
}

/** Whole weeks between the Mondays of two dates. */
function weeksBetween(a: Temporal.PlainDate, b: Temporal.PlainDate): number {
  return mondayOf(a).until(mondayOf(b), { largestUnit: 'days' }).days / 7
}

function mondayOf(date: Temporal.PlainDate): Temporal.PlainDate {
  return date.subtract({ days: date.dayOfWeek - 1 })
}
