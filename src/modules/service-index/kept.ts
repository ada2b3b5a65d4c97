import type { Places } from '#modules/places'
import { sql } from '#platform/db'
import type { Context, Ledger } from '#platform/ledger'
import type { Term, Value } from './indicator.ts'
import type { Reading } from './measure.ts'
import { indexPublished } from './refusals.ts'
import { ranksOf, type Scored, totalOf } from './score.ts'

export const publishing = 'index.publish'

/** An indicator as it was published. */
export interface KeptValue {
  indicator: string
  /** First day of effect of the version it was counted under. */
  version: Temporal.PlainDate
  value: Value | undefined
  points: number | undefined
  max: number
}

/** The index of an agency and month as it was published. */
export interface KeptMonth {
  month: Temporal.PlainDate
  place: string
  points: number
  measurable: number
  total: number
  rank: number | undefined
  /** How many wards were ranked. */
  wards: number
  computedAt: Temporal.Instant
  publisherName: string
}

interface ValueRow extends Omit<KeptValue, 'value'> {
  numerator: number | undefined
  denominator: number | undefined
}

/**
 * Publishes the index of a month for all agencies at once. What is published is not changed.
 * @throws Refusal `index-published`
 */
export async function keep(
  deps: { ledger: Ledger; places: Places },
  context: Context,
  reading: Reading,
): Promise<void> {
  const { ledger, places } = deps
  const month = reading.period.from
  const { city, wards } = places
  const agencies = [
    { place: city.code, scored: reading.whole },
    ...wards.map(({ code }) => ({ place: code, scored: reading.of(code) })),
  ].map((it) => ({ ...it, total: totalOf(it.scored) }))
  const ranks = ranksOf(new Map(agencies.slice(1).map(({ place, total }) => [place, total.points])))
  const months = agencies.map(({ place, total: { points, measurable, of } }) => ({
    ...{ place, points, measurable, total: of, rank: ranks.get(place) ?? null, wards: wards.length },
  }))
  const values = agencies.flatMap(({ place, scored }) => scored.map((it) => ({ place, ...columnsOf(it) })))
  const input = month.toString()
  await ledger.command(
    context,
    { name: 'service-index.publish', permission: publishing, place: city.code, input },
    async (tx, at) => {
      const added = await tx.run(sql`
        insert into service_index.month (month, place, points, measurable, total, rank, wards, computed_at, publisher,
          publisher_name)
        select ${month}, place, points, measurable, total, rank, wards, ${reading.at}, ${context.actor}, ${context.name}
        from jsonb_to_recordset(${JSON.stringify(months)}::jsonb) as r(place text, points numeric, measurable numeric,
          total numeric, rank smallint, wards smallint)
        on conflict do nothing`)
      if (added === 0) throw indexPublished()
      await tx.run(sql`
        insert into service_index.value (month, place, indicator, version, numerator, denominator, points, max)
        select ${month}, place, indicator, version, numerator, denominator, points, max
        from jsonb_to_recordset(${JSON.stringify(values)}::jsonb) as r(place text, indicator text, version date,
          numerator bigint, denominator bigint, points numeric, max numeric)`)
      const data = { month: month.toPlainYearMonth().toString() }
      const subject = `index:${data.month}`
      return {
        answer: null,
        subject,
        events: [{ stream: city.code, type: 'index.published', subject, data }],
        detail: { ...data, agencies: agencies.length, at: at.toString() },
      }
    },
  )
}

function columnsOf({ indicator, parts, points, max, value }: Scored) {
  return {
    indicator: indicator.id,
    version: parts.at(-1)!.version.from,
    numerator: value.numerator,
    denominator: value.denominator,
    points: points ?? null,
    max,
  }
}

/** Published months a reader may see, of one agency or all, the last first. */
export function keptMonths(
  ledger: Ledger,
  context: Context,
  wanted: { place?: string | undefined; month?: Temporal.PlainDate | undefined },
): Promise<KeptMonth[]> {
  const { place, month } = wanted
  return ledger.read(context, 'insight.read', (tx) =>
    tx.many<KeptMonth>(sql`
      select month, place, points, measurable, total, rank, wards, computed_at, publisher_name from service_index.month
      where ${place ? sql`place = ${place}` : sql`true`} and ${month ? sql`month = ${month}` : sql`true`}
      order by month desc, place`),
  )
}

/** The indicators of a published month of an agency; none when it is not published, or not for the reader. */
export async function keptValues(
  ledger: Ledger,
  context: Context,
  { place, month }: { place: string; month: Temporal.PlainDate },
): Promise<KeptValue[]> {
  const rows = await ledger.read(context, 'insight.read', (tx) =>
    tx.many<ValueRow>(sql`
      select indicator, version, numerator, denominator, points, max from service_index.value
      where place = ${place} and month = ${month}`),
  )
  return rows.map(({ numerator, denominator, ...row }) => ({
    ...row,
    value: numerator === undefined || denominator === undefined ? undefined : { numerator, denominator },
  }))
}

/** Where an indicator counts otherwise today than when it was published, and why. */
export interface Difference {
  indicator: string
  was: Value | undefined
  now: Value | undefined
  wasPoints: number | undefined
  nowPoints: number | undefined
  /** Another version of the rule, another catalogue, another figure from outside, or dossiers put right or rated since. */
  why: 'rule' | 'catalogue' | 'entered' | 'dossiers'
}

/** Compares what was published with what is counted today. Pure. */
export function differencesBetween(kept: readonly KeptValue[], now: readonly Scored[]): Difference[] {
  const before = new Map(kept.map((it) => [it.indicator, it]))
  return now.flatMap((scored): Difference[] => {
    const { indicator, value, points, parts } = scored
    const was = before.get(indicator.id)
    if (!was || (sameValue(was.value, value) && was.points === points)) return []
    const { version } = parts.at(-1)!
    const terms = [...version.numerator, ...version.denominator]
    const isOf = (...kinds: Term['of'][]) => terms.every((term) => kinds.includes(term.of))
    const why =
      was.version.toString() !== version.from
        ? ('rule' as const)
        : isOf('catalogue')
          ? ('catalogue' as const)
          : isOf('entered', 'publications')
            ? ('entered' as const)
            : ('dossiers' as const)
    return [
      {
        ...{ indicator: indicator.id, was: was.value, now: value },
        ...{ wasPoints: was.points, nowPoints: points, why },
      },
    ]
  })
}

/** A share of nothing is as none: so are those published before anything could be entered. */
const sameValue = (a: Value | undefined, b: Value | undefined) =>
  (a?.numerator ?? 0) === (b?.numerator ?? 0) && (a?.denominator ?? 0) === (b?.denominator ?? 0)
