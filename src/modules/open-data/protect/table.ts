import type { Arc } from './protect.ts'

/** A count under a name by which its row is found again. */
export interface NamedArc extends Arc {
  id: string
}

/** A figure as it is published: a number, withheld, or none because there is nothing it could be a share of. */
export type Published = number | 'withheld' | 'none'

/** One count of a table; `late` says how many of it, and only its parts are told beside it. */
export interface Cell {
  id: string
  row: string
  column: string
  count: number
  late?: number
}

/** Counts of rows × columns with the totals of each row, of each column, and of all: everything that is published of it. */
export function crossArcs(cells: readonly Cell[]): NamedArc[] {
  const arcs: NamedArc[] = []
  const [rows, columns] = [new Map<string, number>(), new Map<string, number>()]
  let all = 0
  for (const { id, row, column, count, late } of cells) {
    const [from, to] = [`row ${row}`, `column ${column}`]
    rows.set(row, (rows.get(row) ?? 0) + count)
    columns.set(column, (columns.get(column) ?? 0) + count)
    all += count
    if (late === undefined) {
      arcs.push({ id: `cell ${id}`, from, to, count })
      continue
    }
    const middle = `parts ${id}`
    arcs.push(
      { id: `cell ${id}`, from, to: middle, count },
      { id: `late ${id}`, from: middle, to, count: late },
      { id: `on time ${id}`, from: middle, to, count: count - late },
    )
  }
  for (const [row, count] of rows) arcs.push({ id: `row ${row}`, from: 'source', to: `row ${row}`, count })
  for (const [column, count] of columns)
    arcs.push({ id: `column ${column}`, from: `column ${column}`, to: 'sink', count })
  arcs.push({ id: 'all', from: 'sink', to: 'source', count: all })
  return arcs
}

/** Counts of rows with their total. */
export function listArcs(counts: ReadonlyMap<string, number>): NamedArc[] {
  const arcs = [...counts].map(([row, count]) => ({ id: `row ${row}`, from: 'source', to: 'sink', count }))
  const all = arcs.reduce((sum, { count }) => sum + count, 0)
  return [...arcs, { id: 'all', from: 'sink', to: 'source', count: all }]
}

/** What is published of each count. A count that is not there is zero. @param withheld indexes of arcs */
export function publish(arcs: readonly NamedArc[], withheld: ReadonlySet<number>): (id: string) => Published {
  const published = new Map<string, Published>(
    arcs.map(({ id, count }, index) => [id, withheld.has(index) ? 'withheld' : count]),
  )
  return (id) => published.get(id) ?? 0
}

/**
 * A share as whole percent. Withheld where few are in it, few are not in it, or it is a share of few: their numbers
 * could be guessed from it. What it is a share of is published nowhere.
 */
export function publishShare(
  { counted, whole }: { counted: number; whole: number },
  threshold: number,
): Published {
  if (whole === 0) return 'none'
  const isFew = (count: number) => count > 0 && count < threshold
  if (whole < 2 * threshold || isFew(counted) || isFew(whole - counted)) return 'withheld'
  return Math.round((100 * counted) / whole)
}

/** A mean, rounded to a tenth, where what it is a mean of is published and not few. */
export function publishMean(value: number | undefined, of: Published): Published {
  if (value === undefined) return 'none'
  return of === 'withheld' ? 'withheld' : Math.round(value * 10) / 10
}
