import type { Indicator, Value, Version } from './indicator.ts'

/** Points of an indicator, and what they were made of; without a value nothing could be measured. */
export interface Scored {
  indicator: Indicator
  version: Version
  value?: Value | undefined
  /** With two decimals; undefined where nothing can be said: no data, or a share of nothing. */
  points?: number | undefined
}

export interface Total {
  /** Points reached; what could not be measured counts none, as the decision reads it. */
  points: number
  /** Points of what could be measured: of these the points are reached. */
  measurable: number
  /** Points there are. */
  of: number
  /** What was reached of what could be measured, in percent; undefined when that is nothing. */
  share?: number | undefined
}

/**
 * Points of a share by Decision 766/QĐ-TTg: with a target T all of them from T on and below in proportion to it,
 * without one in proportion to 100 %. Two decimals. One division of whole numbers, so that halves are halves.
 * @returns undefined for a share of nothing
 */
export function pointsOf(
  { max, target = 100 }: Pick<Version, 'max' | 'target'>,
  { numerator, denominator }: Value,
): number | undefined {
  if (denominator <= 0) return undefined
  const reached = Math.max(0, numerator)
  if (reached * 100 >= target * denominator) return max
  return Math.round((reached * 10_000 * max) / (target * denominator)) / 100
}

/** In percent, or in days; undefined for a share or a mean of nothing. */
export function rateOf({ unit }: Pick<Indicator, 'unit'>, { numerator, denominator }: Value) {
  if (denominator <= 0) return undefined
  return unit === 'days'
    ? numerator / denominator
    : Math.min(100, Math.max(0, (100 * numerator) / denominator))
}

/** The sum of points. */
export function totalOf(scored: readonly Pick<Scored, 'version' | 'points'>[]): Total {
  const sum = (all: number[]) => Math.round(all.reduce((left, right) => left + right, 0) * 100) / 100
  const measured = scored.filter(({ points }) => points !== undefined)
  const points = sum(measured.map((it) => it.points!))
  const measurable = sum(measured.map(({ version }) => version.max))
  return {
    points,
    measurable,
    of: sum(scored.map(({ version }) => version.max)),
    share: measurable > 0 ? Math.round((10_000 * points) / measurable) / 100 : undefined,
  }
}

/** The bands of the Portal, best first, each from so many of 100 points on. */
export const bands = [
  { name: 'excellent', from: 90 },
  { name: 'good', from: 80 },
  { name: 'fair', from: 70 },
  { name: 'average', from: 50 },
  { name: 'weak', from: 0 },
] as const
export type Band = (typeof bands)[number]['name']

export const bandOf = (points: number): Band => bands.find(({ from }) => points >= from)?.name ?? 'weak'

/** Ranks, 1 for the most; those with the same points share one, and the next ranks are left out. */
export function ranksOf<Key>(points: ReadonlyMap<Key, number>): Map<Key, number> {
  const sorted = [...points.values()].sort((a, b) => b - a)
  return new Map([...points].map(([key, value]) => [key, sorted.indexOf(value) + 1]))
}
