/** Versions of rules as they are stored, and what they say together. */
import type { Text } from '#platform/text'
import type { OpeningRule, RuleDraft, State } from './rule.ts'

/** One row of `opening.rule`. */
export interface Version extends RuleDraft {
  readonly id: string
  readonly version: number
  readonly place: string
  /** The first day this version decides. */
  readonly holdsFrom: Temporal.PlainDate
  readonly ended: boolean
  readonly createdAt: Temporal.Instant
  readonly recordedAt: Temporal.Instant
}

export interface VersionRow {
  id: string
  version: number
  place: string
  field: string | undefined
  name: Text
  fromDay: Temporal.PlainDate
  untilDay: Temporal.PlainDate | undefined
  override: boolean
  state: State
  weekdays: number[]
  recurrence: { kind: string; anchor?: string }
  hours: [number, number][]
  rest: 'closed' | 'usual'
  message: Text | undefined
  holdsFrom: Temporal.PlainDate
  ended: boolean
  createdAt: Temporal.Instant
  recordedAt: Temporal.Instant
}

export function versionOf({ fromDay, untilDay, recurrence, hours, ...row }: VersionRow): Version {
  const { anchor, ...rest } = recurrence
  return {
    ...row,
    from: fromDay,
    until: untilDay,
    recurrence: (anchor
      ? { ...rest, anchor: Temporal.PlainDate.from(anchor) }
      : rest) as RuleDraft['recurrence'],
    hours: hours.map(([open, close]) => ({ open, close })),
  }
}

/**
 * The rules that versions make: each version cut to the days on which it decides, from its own first day until the day
 * before the next one's. Of two versions of one day the later decides; one that never decides is left out.
 * @param versions all versions, in any order
 */
export function rulesOf(versions: readonly Version[], city: string): OpeningRule[] {
  const byRule = Map.groupBy(versions, ({ id }) => id)
  return [...byRule.values()].flatMap((all) => {
    const inOrder = all.toSorted((a, b) => a.version - b.version)
    return inOrder.flatMap((version, place) => {
      if (version.ended) return []
      const later = inOrder.slice(place + 1).map(({ holdsFrom }) => holdsFrom)
      const end = earliest([version.until, ...later.map((date) => date.subtract({ days: 1 }))])
      const from = latest(version.from, version.holdsFrom)
      if (end && Temporal.PlainDate.compare(end, from) < 0) return []
      const { holdsFrom, ended, recordedAt, ...rule } = version
      return [{ ...rule, from, until: end, ofCity: rule.place === city }]
    })
  })
}

function latest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a
}

function earliest(dates: readonly (Temporal.PlainDate | undefined)[]): Temporal.PlainDate | undefined {
  return dates.filter((date) => date !== undefined).toSorted(Temporal.PlainDate.compare)[0]
}
