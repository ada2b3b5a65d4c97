import type { Insight, Measured, Period } from '#modules/insight'
import type { Procedures } from '#modules/procedures'
import type { Context, Ledger } from '#platform/ledger'
import { type AnswerCounts, countAnswers } from './answers.ts'
import { type CatalogueOn, catalogueOn } from './catalogue.ts'
import {
  type Indicator,
  type Pieces,
  type Stretch,
  stretchesOf,
  type Term,
  type Version,
  versionOn,
} from './indicator.ts'
import { countOnline, type OnlineCounts } from './online.ts'
import { joined, type Part, pointsOf, type Scored } from './score.ts'

/** The index of a period, for each agency a reader may see and for all of them together. */
export interface Reading {
  period: Period
  at: Temporal.Instant
  /** All the reader may see: of whoever sees the city, the city. */
  whole: Scored[]
  /** One agency, by its code. */
  of(place: string): Scored[]
}

export interface Deps {
  ledger: Ledger
  insight: Pick<Insight, 'measureAll' | 'moment'>
  procedures: Pick<Procedures, 'known' | 'versionOn' | 'repealOn'>
}

/** Everything that terms are read from, of one stretch of days. */
interface Facts {
  stretch: Stretch
  figures: Measured
  catalogue: CatalogueOn
  online: Map<string, OnlineCounts>
  answers: Map<string, AnswerCounts>
}

/**
 * Counts the index over periods, from cells of events; figures of all periods are of one snapshot.
 * @param given the indicators; periods are cut where one of them changes
 */
export async function measureIndex(
  deps: Deps,
  given: readonly Indicator[],
  context: Context,
  periods: readonly Period[],
): Promise<Reading[]> {
  const { now: at, today } = deps.insight.moment()
  const cut = periods.map((period) => stretchesOf(given, untilToday(period, today)))
  const stretches = cut.flat()
  const figures = [...new Set(given.flatMap((it) => it.versions.flatMap(figuresOf)))]
  const catalogues = stretches.map(({ period }) => catalogueOn(deps.procedures, period.to))
  const measured = await deps.insight.measureAll(
    context,
    stretches.map(({ period }) => ({ kpis: figures, by: 'place', period })),
  )
  const online = await countOnline(
    deps.ledger,
    context,
    stretches.map(({ period }, index) => ({ period, codes: catalogues[index]!.online })),
    today,
  )
  const answers = await countAnswers(
    deps.ledger,
    context,
    stretches.map(({ period }) => period),
    today,
  )
  const facts = stretches.map(
    (stretch, index): Facts => ({
      stretch,
      figures: measured[index]!,
      catalogue: catalogues[index]!,
      online: online[index]!,
      answers: answers[index]!,
    }),
  )
  let next = 0
  return periods.map((period, index) => {
    const own = facts.slice(next, next + cut[index]!.length)
    next += own.length
    const scoredOf = (place: string | undefined) => given.flatMap((it) => scored(it, own, place))
    return { period, at, whole: scoredOf(undefined), of: scoredOf }
  })
}

/** One indicator; none before its first version. */
function scored(indicator: Indicator, all: readonly Facts[], place: string | undefined): Scored[] {
  const parts = all.flatMap((facts): Part[] => {
    const { period, days } = facts.stretch
    const version = versionOn(indicator, period.from)
    if (!version) return []
    const pieces = piecesOf(facts, version, place)
    const value = pieces && { numerator: sum(pieces.numerator), denominator: sum(pieces.denominator) }
    return [{ period, days, version, value, pieces, points: value && pointsOf(version, value) }]
  })
  return parts.length > 0 ? [joined(indicator, parts)] : []
}

/** What is taken away is negative. */
function piecesOf(
  facts: Facts,
  { numerator, denominator }: Version,
  place: string | undefined,
): Pieces | undefined {
  if (!numerator || !denominator) return undefined
  const all = (terms: readonly Term[]) =>
    terms.map((term) => (term.minus ? -1 : 1) * numberOf(facts, term, place))
  return { numerator: all(numerator), denominator: all(denominator) }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** One number of an agency, or of all. */
function numberOf(
  { figures, catalogue, online, answers }: Facts,
  term: Term,
  place: string | undefined,
): number {
  switch (term.of) {
    case 'catalogue':
      return catalogue.counts[term.what]
    case 'online':
      return online.get(place ?? '')?.[term.what] ?? 0
    case 'answers':
      return answers.get(place ?? '')?.[term.what] ?? 0
    case 'figure': {
      const parts = place === undefined ? figures.totalParts(term.figure) : figures.parts(term.figure, place)
      return (term.part === 'whole' ? parts.whole : parts.counted) ?? 0
    }
  }
}

function figuresOf({ numerator, denominator }: Version): string[] {
  return [...(numerator ?? []), ...(denominator ?? [])].flatMap((term) =>
    term.of === 'figure' ? term.figure : [],
  )
}

/** Of days that have not come nothing is known; a period is a day at least. */
function untilToday({ from, to }: Period, today: Temporal.PlainDate): Period {
  const last = Temporal.PlainDate.compare(to, today) > 0 ? today : to
  return { from: Temporal.PlainDate.compare(from, last) > 0 ? last : from, to: last }
}
