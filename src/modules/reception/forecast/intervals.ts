import type { Quantiles } from './forecast.ts'
import type { Correction, Learned } from './learned.ts'

/**
 * Conformal correction of the interval, online (quantile tracking: Gibbs and Candès 2021, Angelopoulos et al. 2023).
 * After each call the half of the interval that was missed grows a little, and shrinks a little otherwise, in the ratio
 * of the share to be missed: over time 10 % lie below and 10 % above, whatever the model gets wrong.
 *
 * The longer the wait, the later the answer and the more people share one day's luck: small steps. The median is left
 * as simulated: to track it as well follows the luck of single days and made errors larger.
 */
const steps = [0.04, 0.025, 0.012] as const
const missed = 0.1
const limit = 1.6
/** Halves narrower than this count as this wide when they have to grow, in minutes. */
const narrowest = 0.5

/** Short, middle and long waits are corrected apart. */
function bucketOf(p50: number): 0 | 1 | 2 {
  return p50 < 8 ? 0 : p50 < 25 ? 1 : 2
}

function correctionOf(learned: Learned, p50: number): Correction {
  for (let at = learned.intervals.length; at < steps.length; at++) learned.intervals.push({ low: 0, high: 0 })
  return learned.intervals[bucketOf(p50)]!
}

/**
 * The quantiles as they are told to people. Those that lie after closing stay there.
 * @param raw minutes of work (work-clock.ts): lunch is as long as it is, and no correction makes it longer
 */
export function corrected(learned: Learned, raw: Quantiles): Quantiles {
  const { p50 } = raw
  if (p50 === Number.POSITIVE_INFINITY) return raw
  const { low, high } = correctionOf(learned, p50)
  const half = (width: number, log: number) => Math.exp(log) * (log > 0 ? Math.max(narrowest, width) : width)
  const below = (value: number) => Math.max(0, p50 - half(p50 - value, low))
  const above = (value: number) => p50 + half(value - p50, high)
  return { p10: below(raw.p10), p20: below(raw.p20), p50, p80: above(raw.p80), p90: above(raw.p90) }
}

/** A forecast as simulated and as it was told, both in minutes of work. */
export interface Told {
  raw: Quantiles
  told: Quantiles
}

/**
 * What the outcome teaches. It is the interval as it was told that counts, however long ago: only then is the share
 * that is missed in the long run the wanted one.
 * @param actual minutes of work from then to the call; Infinity when the hall closed before
 */
export function learnInterval(learned: Learned, { raw, told }: Told, actual: number): void {
  if (raw.p50 === Number.POSITIVE_INFINITY) return
  const correction = correctionOf(learned, raw.p50)
  const step = steps[bucketOf(raw.p50)]
  const move = (value: number, wrong: boolean) =>
    Math.max(-limit, Math.min(limit, value + step * (Number(wrong) - missed)))
  correction.high = move(correction.high, actual > told.p90)
  correction.low = move(correction.low, actual < told.p10)
}
