import type { Part, Period } from '#modules/insight'
import type { Text } from '#platform/text'

export const groups = [
  'transparency',
  'progress',
  'online',
  'payment',
  'digitisation',
  'satisfaction',
] as const
export type Group = (typeof groups)[number]

/** What the catalogue says on the last day of a period. */
export type CatalogueCount = 'received' | 'complete' | 'online'
/** What came in of procedures that are offered online: procedures that were used so, dossiers, dossiers online. */
export type OnlineCount = 'procedures-used' | 'eligible' | 'filed-online'

/** Procedures published by a decision: those that took effect, and those disclosed, with what of them was in time. */
export type PublicationCount = 'effective' | 'decided-early' | 'disclosed' | 'disclosed-in-time'

/** One number that a numerator or a denominator is made of; `minus`: it is taken away. */
export type Term = { minus?: true } & (
  | { of: 'figure'; figure: string; part?: Part }
  | { of: 'catalogue'; what: CatalogueCount }
  | { of: 'online'; what: OnlineCount }
  | { of: 'publications'; what: PublicationCount }
  /** What was entered from outside the house for this indicator. */
  | { of: 'entered'; what: 'numerator' | 'denominator' }
)

/** How an indicator is counted and what it brings, from a day on. */
export interface Version {
  /** The first day of effect, as an ISO date. */
  from: string
  /** Points; 0 for what is looked at only. */
  max: number
  /** In percent: who reaches it has all points. Without one points are in proportion. */
  target?: number
  numerator: readonly [Term, ...Term[]]
  denominator: readonly [Term, ...Term[]]
}

/** How sure the rule is: read in a source, read in the code of a running system, or from memory. */
export type Certainty = 'cited' | 'code' | 'medium' | 'low'

export interface Wish {
  of: 'dossiers' | 'procedures' | 'copies' | 'reports'
  words: Text
}

export interface Indicator {
  /** As the decision numbers it; `4.x` for what it has without a number. */
  id: string
  group: Group
  name: Text
  /** The formula in words. */
  formula: Text
  /** What of the rule or of its reading is not certain, in words. */
  sure: Certainty
  doubt?: Text
  /** “If 37 more dossiers …”: what they would be, and what is counted; of what cannot be won at there is none. */
  wish?: Wish
  /** Who can change it: an agency by its work, or the city for all by its catalogue. */
  by: 'agency' | 'city'
  unit: 'percent' | 'days'
  /** Figures come from outside the house, too: one of the city that holds for all, or one of each agency. */
  entered?: 'city' | 'agency'
  /** Of what is entered: a state, of which the latest counts, and no sum of months. */
  latest?: true
  /** What has to be entered, and where it is read. */
  outside?: Text
  /** Oldest first. */
  versions: readonly [Version, ...Version[]]
}

/** Numerator and denominator as they were counted. */
export interface Value {
  numerator: number
  denominator: number
}

/** The numbers they were added up of, in the order of the terms. */
export interface Pieces {
  numerator: readonly number[]
  denominator: readonly number[]
}

/** The days of a period that stand under one version of every indicator. */
export interface Stretch {
  period: Period
  /** How many days. */
  days: number
}

const { compare } = Temporal.PlainDate

/** The version of an indicator on a day; undefined before its first. */
export function versionOn(indicator: Indicator, day: Temporal.PlainDate): Version | undefined {
  const iso = day.toString()
  return indicator.versions.findLast(({ from }) => from <= iso)
}

/** A period cut where a rule changes, so that each part is counted under its own. */
export function stretchesOf(indicators: readonly Indicator[], { from, to }: Period): Stretch[] {
  const cuts = indicators
    .flatMap(({ versions }) => versions.map((it) => Temporal.PlainDate.from(it.from)))
    .filter((day) => compare(day, from) > 0 && compare(day, to) <= 0)
  const begins = [...new Set([from, ...cuts].map(String))].sort().map((day) => Temporal.PlainDate.from(day))
  return begins.map((first, index) => {
    const last = begins[index + 1]?.subtract({ days: 1 }) ?? to
    return { period: { from: first, to: last }, days: first.until(last, { largestUnit: 'days' }).days + 1 }
  })
}
