/** What many runs come to. Infinity is a value like others until it is shown: somebody nobody served waited longest. */

/** A figure of many runs; undefined: it would be without end. */
export interface Spread {
  /** Half of the runs have less. */
  middle: number | undefined
  /** One run of ten has less, one of ten more. */
  low: number | undefined
  high: number | undefined
}

/** A difference between runs with the same luck, and how far its mean may be off by chance (1.96 standard errors). */
export interface Difference {
  mean: number
  error: number
}

/** @returns undefined of no values and where the answer is without end */
export function quantileOfSorted(sorted: ArrayLike<number>, share: number): number | undefined {
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]
  return value === undefined || !Number.isFinite(value) ? undefined : value
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b)
  return {
    middle: quantileOfSorted(sorted, 0.5),
    low: quantileOfSorted(sorted, 0.1),
    high: quantileOfSorted(sorted, 0.9),
  }
}

export function differenceOf(before: readonly number[], after: readonly number[]): Difference {
  const values = before.map((value, at) => after[at]! - value)
  const middle = mean(values)
  if (values.length < 2) return { mean: middle, error: 0 }
  const spread = values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1)
  return { mean: middle, error: 1.96 * Math.sqrt(spread / values.length) }
}

/** 0 of no values: nobody waits where nobody comes. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}
