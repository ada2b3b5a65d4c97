import type { Random } from '../../bench/random.ts'

/**
 * Divides a whole number among shares, each within one of its quota, the sum exact: everybody gets the whole part, and
 * what is left goes to the largest remainders, the first of equals.
 */
export function largestRemainder(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (sum <= 0) throw new RangeError('nobody to divide among')
  const quotas = weights.map((weight) => (total * weight) / sum)
  const parts = quotas.map(Math.floor)
  const left = total - parts.reduce((all, part) => all + part, 0)
  const order = quotas
    .map((quota, index) => ({ index, rest: quota - Math.floor(quota) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index)
  for (const { index } of order.slice(0, left)) parts[index]!++
  return parts
}

/**
 * The same along a line, by steps from a random beginning: exact as well, and where there is less than one for each,
 * places are hit as often as their weight says. (By remainders alone a few dossiers of a ward would all fall on the
 * same busiest day as those of every other ward.)
 */
export function spread(total: number, weights: readonly number[], random: Random): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0)
  if (total === 0) return weights.map(() => 0)
  if (sum <= 0) throw new RangeError('nobody to divide among')
  const begin = random()
  let passed = 0
  let given = 0
  return weights.map((weight, index) => {
    passed += weight
    const upTo =
      index === weights.length - 1 ? total : Math.min(total, Math.floor((total * passed) / sum + begin))
    const part = upTo - given
    given = upTo
    return part
  })
}
