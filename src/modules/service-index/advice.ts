import type { Indicator } from './indicator.ts'
import { pointsOf, type Scored } from './score.ts'

/** What one step up of an indicator takes, and what it brings. */
export interface Step {
  /** How many more have to be so: dossiers, procedures. */
  more: number
  /** Points that are won by it, with two decimals. */
  gain: number
}

/** What can be won at one indicator. */
export interface Advice {
  indicator: Indicator
  /** If one more were so. */
  one: Step
  /** Up to all points. */
  full: Step
  /** Up to the rate that the best tenth of the city's wards reach; undefined where it is no higher, or not known. */
  best?: Step | undefined
}

/** Wards that are enough to speak of their best tenth. */
const enough = 10

/**
 * What would raise the score most, first. Denominators stay as they are: it is about the dossiers there were, and about
 * how many of them it would have taken.
 * @param best by indicator, the rate in percent that the best tenth reach
 */
export function adviceFor(scored: readonly Scored[], best: ReadonlyMap<string, number>): Advice[] {
  return scored
    .flatMap(({ indicator, parts, value }) => {
      const { version } = parts.at(-1)!
      const points = pointsOf(version, value)
      if (points === undefined || points >= version.max) return []
      const { numerator, denominator } = value
      const stepTo = (wanted: number): Step => ({
        more: wanted - numerator,
        gain: rounded(pointsOf(version, { numerator: wanted, denominator })! - points),
      })
      const leastFor = (rate: number) => Math.min(denominator, Math.ceil((rate * denominator) / 100 - 1e-9))
      const rate = best.get(indicator.id)
      const wanted = rate === undefined ? 0 : leastFor(rate)
      return [
        {
          indicator,
          one: stepTo(numerator + 1),
          full: stepTo(leastFor(version.target ?? 100)),
          best: wanted > numerator ? stepTo(wanted) : undefined,
        },
      ]
    })
    .sort((a, b) => b.full.gain - a.full.gain || a.full.more - b.full.more)
}

/** By indicator, the rate that the best tenth of wards reach: the lowest among them. */
export function bestTenth(rates: ReadonlyMap<string, readonly number[]>): Map<string, number> {
  return new Map(
    [...rates]
      .filter(([, all]) => all.length >= enough)
      .map(([id, all]) => [id, all.toSorted((a, b) => b - a)[Math.max(1, Math.floor(all.length / 10)) - 1]!]),
  )
}

const rounded = (points: number) => Math.round(points * 100) / 100
