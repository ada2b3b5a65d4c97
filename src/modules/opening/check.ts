import { recursOn } from './recurrence.ts'
import type { Faults } from './refusals.ts'
import { joinHours, MINUTES_OF_DAY, type RuleDraft } from './rule.ts'

/** A recurrence comes round within this many days, the fifth weekday of a month included, or never. */
const LONGEST_GAP = 7 * 53

/**
 * What is wrong with a rule as somebody wrote it.
 * @param known the fields of the hall
 * @param earliest the first day that may still be decided
 */
export function faultsOf(
  draft: RuleDraft,
  { fields, earliest }: { fields: readonly string[]; earliest: Temporal.PlainDate },
): Faults {
  const faults: Faults = {}
  const { from, until, recurrence } = draft
  const before = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b) < 0
  if (Object.values(draft.name).some((word) => word.trim().length < 3)) faults.name = 'name'
  if (before(from, earliest)) faults.from = 'past'
  if (until && before(until, from)) faults.until = 'endsBefore'
  for (const [part, date] of [
    ['from', from],
    ['until', until],
  ] as const)
    if (date && (date.year < 2000 || date.year > 2099)) faults[part] = 'outOfYears'
  if (draft.weekdays.length === 0) faults.weekdays = 'weekdays'
  if (recurrence.kind === 'weekly' && !(recurrence.every >= 1 && recurrence.every <= 52))
    faults.recurrence = 'every'
  if (draft.hours.some(({ open, close }) => !(0 <= open && open < close && close <= MINUTES_OF_DAY)))
    faults.hours = 'hoursBackwards'
  else if (draft.hours.length === 0 && draft.state !== 'closed') faults.hours = 'noHours'
  if (draft.field !== undefined && !fields.includes(draft.field)) faults.field = 'field'
  if (Object.keys(faults).length === 0 && !everHolds(draft)) faults.weekdays = 'never'
  return faults
}

function everHolds(draft: RuleDraft): boolean {
  const { from, until } = draft
  for (let ahead = 0; ahead <= LONGEST_GAP; ahead++) {
    const date = from.add({ days: ahead })
    if (until && Temporal.PlainDate.compare(date, until) > 0) return false
    if (recursOn(draft, date)) return true
  }
  return false
}

/** The same rule in the one way it is stored. */
export function tidy(draft: RuleDraft): RuleDraft {
  const hours = joinHours(draft.hours)
  // Closed for some hours says nothing of the rest; closed without hours is the whole day.
  const rest = draft.state !== 'closed' ? draft.rest : hours.length > 0 ? 'usual' : 'closed'
  const weekdays = [...new Set(draft.weekdays)].sort()
  return { ...draft, hours, rest, weekdays }
}
