import { allOf, type Sql, sql } from '#platform/db'
import type { Definition, Kpi, Moment, Period } from './kpi.ts'
import { isBetween, sourceOf } from './sources.ts'

/** Which rows of a figure: those it counts, or those it is a share of. */
export type Part = 'counted' | 'whole'

/**
 * The condition of a figure's rows over a period, each part of which stands under the definition of its days. `time` is the
 * column the days are in; without one it is as now.
 */
export function conditionOf(kpi: Kpi, part: Part, moment: Moment, period: Period, time?: string): Sql {
  const source = sourceOf(kpi.source)
  const parts = partsOf(kpi, moment, period).map(({ definition, days, at }) =>
    allOf([
      ...(time && source.day ? [isBetween(source, time, days)] : []),
      partOf(definition, part, at),
      ...(part === 'counted' && definition.rows ? [definition.rows()] : []),
    ]),
  )
  return parts.length > 0 ? anyOf(parts) : sql`false`
}

/** A stretch of days under one definition, and the moment its condition is asked at. */
export interface DefinedPart {
  definition: Definition
  days: Period
  at: Moment
}

/**
 * The definitions a period stands under, each with its days of it. What is as it stood on a day stands under that day's, and
 * what is as it is now under today's.
 */
export function partsOf(kpi: Kpi, moment: Moment, period: Period): DefinedPart[] {
  const source = sourceOf(kpi.source)
  const whole = (day: Temporal.PlainDate): DefinedPart => ({
    ...{ definition: definitionOn(kpi, day), days: period },
    at: { ...moment, today: day },
  })
  if (source.belongsAt) return [whole(period.to)]
  if (!source.day) return [whole(moment.today)]
  return definitionsIn(kpi, period).map(({ definition, from, to }) => ({
    ...{ definition, at: moment },
    days: { from, to },
  }))
}

/** The definitions that hold in a period, each with its days of it. */
function definitionsIn(
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
function definitionOn(kpi: Kpi, day: Temporal.PlainDate): Definition {
  return (
    definitionsIn(kpi, { from: day, to: day })[0]?.definition ?? kpi.definitions[kpi.definitions.length - 1]!
  )
}

/** Which rows or cells a definition counts, or is a share of. */
export function partOf(definition: Definition, part: Part, moment: Moment): Sql {
  const where = sql`(${definition.where(moment)})`
  if (!definition.of) return where
  const of = sql`(${definition.of(moment)})`
  return part === 'whole' ? of : allOf([of, where])
}

/** At least one of them, of at least one. */
export function anyOf(parts: Sql[]): Sql {
  return parts.length === 1 ? parts[0]! : sql`(${parts.reduce((left, right) => sql`${left} or ${right}`)})`
}
