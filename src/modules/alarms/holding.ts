import type { Quiet, Rule } from './rules.ts'

/** What the city changed of a rule, everywhere or at one place; it is never edited. */
export interface RuleChange {
  id: string
  rule: string
  /** Absent: everywhere. */
  place: string | undefined
  at: Temporal.Instant
  actorName: string
  reason: string
  /** Holds from this day on, and until that one, if it ends by itself. */
  fromDay: Temporal.PlainDate
  untilDay: Temporal.PlainDate | undefined
  isOff: boolean
  /** Those of the file when absent. */
  raiseAt: number | undefined
  clearAt: number | undefined
  quiet: Quiet | undefined
}

/** A rule as it holds on a day at a place, with what the city changed. */
export interface HoldingRule extends Rule {
  isOff: boolean
  change: RuleChange | undefined
  /** As the file has it. */
  filed: Pick<Rule, 'raise' | 'clear' | 'quiet'>
}

/**
 * The rules that hold on a day, everywhere or at one place. Pure. What was said for one place goes before what was said
 * for all.
 */
export function rulesOn(
  rules: readonly Rule[],
  changes: readonly RuleChange[],
  day: Temporal.PlainDate,
  place?: string,
): HoldingRule[] {
  const begun = rules.filter(({ from }) => from <= day.toString())
  return [...Map.groupBy(begun, ({ id }) => id).values()].map((versions) => {
    const rule = versions.reduce((left, right) => (right.from > left.from ? right : left))
    const { raise, clear, quiet } = rule
    const change = changeOn(
      changes.filter((it) => it.rule === rule.id),
      day,
      place,
    )
    return {
      ...rule,
      raise: { ...raise, at: change?.raiseAt ?? raise.at },
      clear: { ...clear, at: change?.clearAt ?? clear.at },
      quiet: change?.quiet ?? quiet,
      ...{ isOff: change?.isOff ?? false, change, filed: { raise, clear, quiet } },
    }
  })
}

/** The rules of a day by place: places without changes of their own share the city's. */
export function rulesByPlace(
  rules: readonly Rule[],
  changes: readonly RuleChange[],
  day: Temporal.PlainDate,
): (place: string) => Map<string, HoldingRule> {
  const at = (place?: string) => new Map(rulesOn(rules, changes, day, place).map((rule) => [rule.id, rule]))
  const everywhere = at()
  const own = new Set(changes.flatMap(({ place }) => place ?? []))
  const known = new Map([...own].map((place) => [place, at(place)]))
  return (place) => known.get(place) ?? everywhere
}

/** Of the changes that hold on a day, the one with the latest day of effect; of those the newest. */
function changeOn(
  changes: readonly RuleChange[],
  day: Temporal.PlainDate,
  place: string | undefined,
): RuleChange | undefined {
  const { compare } = Temporal.PlainDate
  const holding = changes.filter(
    ({ fromDay, untilDay }) => compare(fromDay, day) <= 0 && (!untilDay || compare(day, untilDay) <= 0),
  )
  const newestOf = (of: string | undefined) =>
    holding
      .filter((it) => it.place === of)
      .sort((a, b) => compare(b.fromDay, a.fromDay) || Temporal.Instant.compare(b.at, a.at))
      .at(0)
  return (place === undefined ? undefined : newestOf(place)) ?? newestOf(undefined)
}
