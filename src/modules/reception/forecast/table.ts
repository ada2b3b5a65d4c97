/**
 * A distribution as its quantiles at 0, 1/K, …, 1 with straight lines between: one multiplication to draw from it.
 * Values rise; durations are in milliseconds.
 */
export type Table = Float64Array

/** Cells of a table. A power of two, so that the position is exact. */
export const cells = 128

/** The quantile function at `share` (0 to 1, exclusive). */
export function quantile(table: Table, share: number): number {
  const position = share * (table.length - 1)
  const cell = position | 0
  const low = table[cell]!
  return low + (position - cell) * (table[cell + 1]! - low)
}

/** The share of a distribution that lies at or below a value. */
export function shareBelow(table: Table, value: number): number {
  const last = table.length - 1
  if (value <= table[0]!) return 0
  if (value >= table[last]!) return 1
  let low = 0
  let high = last
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (table[middle]! <= value) low = middle
    else high = middle
  }
  const width = table[high]! - table[low]!
  return (low + (width > 0 ? (value - table[low]!) / width : 0)) / last
}

/**
 * What is left of a duration of which `elapsed` has passed, at `share` of the conditional distribution. A duration
 * beyond everything seen so far goes on for about a quarter of what it has lasted: the longer, the longer still.
 */
export function residual(table: Table, elapsed: number, share: number): number {
  const below = shareBelow(table, elapsed)
  const left = 1 - below
  if (left < 0.004) return -Math.log(1 - share) * 0.25 * elapsed
  return Math.max(0, quantile(table, below + share * left * 0.999_999) - elapsed)
}

/** A table from a quantile function, for parameters that are known rather than learned. */
export function tableOf(inverse: (share: number) => number): Table {
  const table = new Float64Array(cells + 1)
  for (let cell = 0; cell <= cells; cell++) table[cell] = inverse(cell / cells)
  return table
}

export function constantTable(value: number): Table {
  return new Float64Array(cells + 1).fill(value)
}
