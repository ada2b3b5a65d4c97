import type { Period } from '#modules/insight'
import type { Entry } from './entered.ts'
import type { Indicator, Pieces, Value, Version } from './indicator.ts'

/** A part of a period under one version of an indicator. */
export interface Part {
  period: Period
  days: number
  version: Version
  value: Value
  pieces: Pieces
  /** What of it was entered from outside; undefined where nothing is. */
  entries?: readonly Entry[] | undefined
  /** With two decimals; undefined where nothing can be said: a share of nothing. */
  points?: number | undefined
}

/** An indicator over a period, each part of it under its own version. */
export interface Scored {
  indicator: Indicator
  /** At least one. */
  parts: readonly Part[]
  /** The points there are: of several versions their mean, by days. */
  max: number
  /** Undefined where nothing can be said of any part. */
  points?: number | undefined
  /** Numerators and denominators together. */
  value: Value
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

/** Parts of a period to one: points and points there are are means by days, of the parts that say anything. */
export function joined(indicator: Indicator, parts: readonly Part[]): Scored {
  const [only, ...more] = parts
  if (only && more.length === 0)
    return { indicator, parts, max: only.version.max, points: only.points, value: only.value }
  const mean = (of: readonly Part[], pick: (part: Part) => number) => {
    const days = of.reduce((sum, part) => sum + part.days, 0)
    return rounded(of.reduce((sum, part) => sum + pick(part) * part.days, 0) / days)
  }
  const told = parts.filter(({ points }) => points !== undefined)
  return {
    indicator,
    parts,
    max: mean(told.length > 0 ? told : parts, ({ version }) => version.max),
    points: told.length > 0 ? mean(told, ({ points }) => points!) : undefined,
    value: parts
      .map(({ value }) => value)
      .reduce((left, right) => ({
        numerator: left.numerator + right.numerator,
        denominator: left.denominator + right.denominator,
      })),
  }
}

/** The sum of points. */
export function totalOf(scored: readonly Pick<Scored, 'max' | 'points'>[]): Total {
  const sum = (all: number[]) => rounded(all.reduce((left, right) => left + right, 0))
  const measured = scored.filter(({ points }) => points !== undefined)
  const points = sum(measured.map((it) => it.points!))
  const measurable = sum(measured.map(({ max }) => max))
  return {
    points,
    measurable,
    of: sum(scored.map(({ max }) => max)),
    share: measurable > 0 ? rounded((100 * points) / measurable) : undefined,
  }
}

/** Two decimals. */
const rounded = (number: number) => Math.round(number * 100) / 100

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
