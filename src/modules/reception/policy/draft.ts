import type { Text } from '#platform/text'
import { type PolicyFaults, policyWrong } from './faults.ts'
import type { Rule } from './version.ts'

/** A version that somebody would publish. */
export interface PolicyDraft {
  holdsFrom: Temporal.PlainDate
  /** For everybody to read. */
  why: Text
  /** Undefined: the ward goes back to the rule of the city. */
  rule: { capMinutes: number; classes: Record<string, DraftClass> } | undefined
}

/** What can be said of a class in a draft; `atOnce` and `dossiersFrom` as in `DispatchPolicy`, undefined: no limit. */
export interface DraftClass {
  rate: number
  absolute: boolean
  atOnce?: number | undefined
  dossiersFrom?: number | undefined
}

/** Bounds of what may be published: minutes, points a minute, counters, dossiers, days ahead. */
const bounds = {
  cap: [5, 480],
  rate: [1, 20],
  atOnce: [1, 20],
  dossiers: [2, 100],
  ahead: 366,
  why: 10,
} as const

/**
 * The rule as it would be stored. Classes and their names are those of the rule that holds: who belongs to a class is
 * said by law, not by a hall. The ordinary class is the measure: one point a minute.
 * @param present the classes that there are
 * @throws Refusal `policy-wrong` with what is wrong where
 */
export function checkedDraft(
  draft: PolicyDraft,
  present: Rule,
  today: Temporal.PlainDate,
): { rule: Rule | undefined; why: Text } {
  const faults: PolicyFaults = {}
  const why = { vi: draft.why.vi.trim(), en: draft.why.en.trim(), ar: draft.why.ar.trim() }
  const ahead = today.until(draft.holdsFrom).days
  if (ahead < 1) faults.holdsFrom = 'past'
  else if (ahead > bounds.ahead) faults.holdsFrom = 'farAhead'
  if (Object.values(why).some((words) => words.length < bounds.why)) faults.why = 'why'
  const { rule } = draft
  if (rule && !within(rule.capMinutes, bounds.cap, 1)) faults.capMinutes = 'cap'
  for (const [name, { rate, absolute, atOnce, dossiersFrom }] of Object.entries(rule?.classes ?? {})) {
    if (!present.classes[name]) faults[`rate-${name}`] = 'unknownClass'
    else if (!within(rate, bounds.rate, 0.5)) faults[`rate-${name}`] = 'rate'
    if (atOnce !== undefined && !within(atOnce, bounds.atOnce, 1)) faults[`at-once-${name}`] = 'atOnce'
    else if (atOnce !== undefined && absolute) faults[`at-once-${name}`] = 'firstAndLimited'
    if (
      present.classes[name]?.dossiersFrom !== undefined &&
      !within(dossiersFrom ?? bounds.dossiers[0], bounds.dossiers, 1)
    )
      faults[`dossiers-${name}`] = 'dossiers'
  }
  if (Object.keys(faults).length > 0) throw policyWrong(faults)
  if (!rule) return { rule: undefined, why }
  const classes = Object.entries(present.classes).map(([name, was]) => {
    const { rate, absolute, atOnce, dossiersFrom }: Omit<Rule['classes'][string], 'name'> =
      name === 'normal' ? { rate: 1 } : (rule.classes[name] ?? was)
    return [
      name,
      {
        rate,
        ...(absolute ? { absolute } : {}),
        ...(atOnce === undefined ? {} : { atOnce }),
        // Which class is the one for many dossiers comes with the data, as the classes do.
        ...(was.dossiersFrom === undefined ? {} : { dossiersFrom: dossiersFrom ?? was.dossiersFrom }),
        name: was.name,
      },
    ] as const
  })
  return { rule: { capMinutes: rule.capMinutes, classes: Object.fromEntries(classes) }, why }
}

const within = (value: number, [low, high]: readonly [number, number], step: number) =>
  value >= low && value <= high && Number.isInteger(value / step)
