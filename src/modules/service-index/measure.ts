import type { WorkingCalendar } from '#modules/calendar'
import type { Editions } from '#modules/editions'
import type { Insight, Measured, Period } from '#modules/insight'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import type { Context, Ledger } from '#platform/ledger'
import { type CatalogueOn, catalogueOn } from './catalogue.ts'
import { type Entry, entriesIn, entriesOf, standing } from './entered.ts'
import {
  type Indicator,
  type Pieces,
  type PublicationCount,
  type Stretch,
  stretchesOf,
  type Term,
  type Version,
  versionOn,
} from './indicator.ts'
import { countOnline, type OnlineCounts } from './online.ts'
import { publicationsIn } from './publications.ts'
import { joined, type Part, pointsOf, type Scored, type Total, totalOf } from './score.ts'

/** The index of a period, for each agency a reader may see and for all of them together. */
export interface Reading {
  period: Period
  at: Temporal.Instant
  /** All the reader may see: of whoever sees the city, the city. */
  whole: Scored[]
  /** One agency, by its code. */
  of(place: string): Scored[]
  /** The points of one agency. */
  total(place: string): Total
}

export interface Deps {
  ledger: Ledger
  insight: Pick<Insight, 'measureAll' | 'moment'>
  procedures: Pick<Procedures, 'known' | 'versionOn' | 'repealOn'>
  editions: Pick<Editions, 'of' | 'subjects'>
  calendar: WorkingCalendar
  places: Pick<Places, 'city'>
}

/** Everything that terms are read from, of one stretch of days. */
interface Facts {
  stretch: Stretch
  /** By indicator, the version that holds in it. */
  versions: ReadonlyMap<string, Version>
  figures: Measured
  catalogue: CatalogueOn
  online: Map<string, OnlineCounts>
  publications: Record<PublicationCount, number>
  /** What was entered of any span within it. */
  entries: readonly Entry[]
  city: string
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
  // A month that is asked for twice (by itself, and in a line of months) is counted once.
  const nameOf = ({ period: { from, to } }: Stretch) => `${from} ${to}`
  const stretches = [...new Map(cut.flat().map((it) => [nameOf(it), it])).values()]
  const figures = [...new Set(given.flatMap((it) => it.versions.flatMap(figuresOf)))]
  const catalogues = stretches.map(({ period }) => catalogueOn(deps.procedures, period.to))
  const [measured, online, entries] = await Promise.all([
    deps.insight.measureAll(
      context,
      stretches.map(({ period }) => ({ kpis: figures, by: 'place', period })),
    ),
    countOnline(
      deps.ledger,
      context,
      stretches.map(({ period }, index) => ({ period, codes: catalogues[index]!.online })),
      today,
    ),
    entriesIn(deps.ledger, context, hullOf(stretches)).then(standing),
  ])
  const facts = new Map(
    stretches.map((stretch, index): [string, Facts] => [
      nameOf(stretch),
      {
        stretch,
        versions: versionsIn(given, stretch),
        figures: measured[index]!,
        catalogue: catalogues[index]!,
        online: online[index]!,
        publications: publicationsIn(deps.editions, deps.calendar, stretch.period),
        entries,
        city: deps.places.city.code,
      },
    ]),
  )
  return periods.map((period, index) => {
    const own = cut[index]!.map((stretch) => facts.get(nameOf(stretch))!)
    const scoredOf = (place: string | undefined) => given.flatMap((it) => scored(it, own, place))
    // Pages ask several times for each ward, and months that are kept for every page.
    const of = once(scoredOf)
    const total = once((place: string) => totalOf(of(place)))
    return { period, at, whole: scoredOf(undefined), of, total }
  })
}

/** Answers for a place are kept. */
function once<Answer>(answer: (place: string) => Answer): (place: string) => Answer {
  const known = new Map<string, Answer>()
  return (place) => {
    if (!known.has(place)) known.set(place, answer(place))
    return known.get(place)!
  }
}

/** One indicator; none before its first version. */
function scored(indicator: Indicator, all: readonly Facts[], place: string | undefined): Scored[] {
  const parts = all.flatMap((facts): Part[] => {
    const { period, days } = facts.stretch
    const version = facts.versions.get(indicator.id)
    if (!version) return []
    const entries = indicator.entered
      ? entriesOf(facts.entries, indicator, period, place, facts.city)
      : undefined
    const pieces = piecesOf(facts, version, entries ?? [], place)
    const value = { numerator: sum(pieces.numerator), denominator: sum(pieces.denominator) }
    return [{ period, days, version, value, pieces, entries, points: pointsOf(version, value) }]
  })
  return parts.length > 0 ? [joined(indicator, parts)] : []
}

function versionsIn(given: readonly Indicator[], { period }: Stretch): Map<string, Version> {
  return new Map(
    given.flatMap((it): [string, Version][] => {
      const version = versionOn(it, period.from)
      return version ? [[it.id, version]] : []
    }),
  )
}

/** What is taken away is negative. */
function piecesOf(
  facts: Facts,
  { numerator, denominator }: Version,
  entries: readonly Entry[],
  place: string | undefined,
): Pieces {
  const all = (terms: readonly Term[]) =>
    terms.map((term) => (term.minus ? -1 : 1) * numberOf(facts, term, entries, place))
  return { numerator: all(numerator), denominator: all(denominator) }
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** One number of an agency, or of all. */
function numberOf(
  { figures, catalogue, online, publications }: Facts,
  term: Term,
  entries: readonly Entry[],
  place: string | undefined,
): number {
  switch (term.of) {
    case 'catalogue':
      return catalogue.counts[term.what]
    case 'online':
      return online.get(place ?? '')?.[term.what] ?? 0
    case 'publications':
      return publications[term.what]
    case 'entered':
      return sum(entries.map(({ value }) => value![term.what]))
    case 'figure': {
      const parts = place === undefined ? figures.totalParts(term.figure) : figures.parts(term.figure, place)
      return (term.part === 'whole' ? parts.whole : parts.counted) ?? 0
    }
  }
}

function figuresOf({ numerator, denominator }: Version): string[] {
  return [...numerator, ...denominator].flatMap((term) => (term.of === 'figure' ? term.figure : []))
}

/** From the first day of all to the last. */
function hullOf(stretches: readonly Stretch[]): Period {
  const { compare } = Temporal.PlainDate
  const days = stretches.flatMap(({ period }) => [period.from, period.to]).sort(compare)
  return { from: days[0]!, to: days.at(-1)! }
}

/** Of days that have not come nothing is known; a period is a day at least. */
function untilToday({ from, to }: Period, today: Temporal.PlainDate): Period {
  const last = Temporal.PlainDate.compare(to, today) > 0 ? today : to
  return { from: Temporal.PlainDate.compare(from, last) > 0 ? last : from, to: last }
}
