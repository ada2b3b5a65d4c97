import { allOf, type Sql, sql } from '#platform/db'
import type { Definition, Kpi, Moment, Period } from './kpi.ts'
import { isBetween, sourceOf } from './sources.ts'

/** Which rows of a figure: those it counts, or those it is a share of. */
export type Part = 'counted' | 'whole'

/** The day itself, which is all that cells by month cannot tell. */
const always = sql`true`

/**
 * The condition of a figure over a period, each part of which stands under the definition of its days. `time` is the
 * column the days are in; without one it is as now.
 */
export function conditionOf(kpi: Kpi, part: Part, moment: Moment, period: Period, time?: string): Sql {
  const source = sourceOf(kpi.source)
  if (source.belongsAt) {
    return partOf(definitionOn(kpi, period.to), part, { ...moment, today: period.to })
  }
  if (!source.day) return partOf(definitionOn(kpi, moment.today), part, moment)
  const parts = definitionsIn(kpi, period).map(({ definition, from, to }) => {
    // Cells by month stand under the month's first day.
    const first = time === source.day ? from : from.with({ day: 1 })
    const days = time ? isBetween(source, time, { from: first, to }) : always
    return allOf([days, partOf(definition, part, moment)])
  })
  return parts.length > 0 ? anyOf(parts) : sql`false`
}

/** The definitions that hold in a period, each with its days of it. */
export function definitionsIn(
  kpi: Kpi,
  { from, to }: Period,
): { definition: Definition; from: Temporal.PlainDate; to: Temporal.PlainDate }[] {
  const { compare } = Temporal.PlainDate
  return kpi.definitions.flatMap((definition, index) => {
    const next = kpi.definitions[index + 1]?.from
    const begins = definition.from ? Temporal.PlainDate.from(definition.from) : from
    const ends = next ? Temporal.PlainDate.from(next).subtract({ days: 1 }) : to
    const first = compare(begins, from) > 0 ? begins : from
    const last = compare(ends, to) < 0 ? ends : to
    return compare(first, last) <= 0 ? [{ definition, from: first, to: last }] : []
  })
}

/** The definition that holds on a day. */
export function definitionOn(kpi: Kpi, day: Temporal.PlainDate): Definition {
  return (
    definitionsIn(kpi, { from: day, to: day })[0]?.definition ?? kpi.definitions[kpi.definitions.length - 1]!
  )
}

function partOf(definition: Definition, part: Part, moment: Moment): Sql {
  const where = sql`(${definition.where(moment)})`
  if (!definition.of) return where
  const of = sql`(${definition.of(moment)})`
  return part === 'whole' ? of : allOf([of, where])
}

/** At least one of them, of at least one. */
export function anyOf(parts: Sql[]): Sql {
  return parts.length === 1 ? parts[0]! : sql`(${parts.reduce((left, right) => sql`${left} or ${right}`)})`
}
