/**
 * Somebody who reads a publication and computes: linear programming over what is published. Knows nothing of how counts
 * were chosen to be withheld, and nothing of networks: only sums, and that a withheld count is at least 1.
 */

/** Σ coefficient × unknown = value. */
export interface Equation {
  coefficients: Map<string, number>
  value: number
}

/** What an unknown can be at least and at most; no most where there is none. Undefined when the equations cannot hold. */
export function rangeOf(
  equations: readonly Equation[],
  unknown: string,
): { least: number; most: number } | undefined {
  const names = [...new Set(equations.flatMap(({ coefficients }) => [...coefficients.keys()]))]
  if (!names.includes(unknown)) return { least: 1, most: Number.POSITIVE_INFINITY }
  // Of each unknown what it is above 1, so that all are at least zero.
  const rows = equations.map(({ coefficients, value }) => {
    const ones = [...coefficients.values()].reduce((sum, it) => sum + it, 0)
    const sign = value - ones < 0 ? -1 : 1
    return [...names.map((name) => sign * (coefficients.get(name) ?? 0)), sign * (value - ones)]
  })
  const aim = names.map((name) => (name === unknown ? 1 : 0))
  const least = maximum(
    rows,
    aim.map((it) => -it),
  )
  const most = maximum(rows, aim)
  if (least === undefined || most === undefined) return undefined
  return { least: 1 - least, most: 1 + most }
}

const tiny = 1e-7

/** Two phases of the simplex method with Bland's rule: the most of `aim` · x under `rows` (A | b), x ≥ 0, b ≥ 0. */
function maximum(rows: readonly number[][], aim: readonly number[]): number | undefined {
  const [height, width] = [rows.length, aim.length]
  const table = rows.map((row, index) => [
    ...row.slice(0, width),
    ...rows.map((_, other) => (other === index ? 1 : 0)),
    row[width]!,
  ])
  const basis = rows.map((_, index) => width + index)
  const first = Array.from({ length: width + height }, (_, column) => (column < width ? 0 : -1))
  if (climb(table, basis, first, width + height) < -tiny) return undefined
  // What is left of the artificial ones is zero: out with them where a real one can take the place.
  for (let row = 0; row < height; row++) {
    if (basis[row]! < width) continue
    const column = table[row]!.findIndex((it, index) => index < width && Math.abs(it) > tiny)
    if (column >= 0) turn(table, basis, row, column)
  }
  return climb(table, basis, [...aim, ...rows.map(() => 0)], width)
}

/** Climbs to the most of an aim; columns from `limit` on do not enter. Infinite when nothing holds it. */
function climb(table: number[][], basis: number[], aim: readonly number[], limit: number): number {
  for (;;) {
    const gain = (column: number) =>
      aim[column]! - table.reduce((sum, row, index) => sum + aim[basis[index]!]! * row[column]!, 0)
    let column = 0
    while (column < limit && gain(column) <= tiny) column++
    if (column === limit) return table.reduce((sum, row, i) => sum + aim[basis[i]!]! * row.at(-1)!, 0)
    let leaves = -1
    for (const [index, row] of table.entries()) {
      if (row[column]! <= tiny) continue
      const ratio = row.at(-1)! / row[column]!
      const best = leaves < 0 ? Number.POSITIVE_INFINITY : table[leaves]!.at(-1)! / table[leaves]![column]!
      if (ratio < best - tiny || (ratio < best + tiny && basis[index]! < basis[leaves]!)) leaves = index
    }
    if (leaves < 0) return Number.POSITIVE_INFINITY
    turn(table, basis, leaves, column)
  }
}

function turn(table: number[][], basis: number[], row: number, column: number): void {
  const pivot = table[row]![column]!
  table[row] = table[row]!.map((it) => it / pivot)
  for (const [index, other] of table.entries()) {
    const factor = other[column]!
    if (index === row || Math.abs(factor) < 1e-12) continue
    table[index] = other.map((it, at) => it - factor * table[row]![at]!)
  }
  basis[row] = column
}
