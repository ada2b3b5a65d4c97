import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Equation, rangeOf } from './attacker.fixture.ts'
import { withhold } from './protect.ts'
import {
  type Cell,
  crossArcs,
  listArcs,
  type NamedArc,
  type Published,
  publish as publishBut,
  publishShare,
} from './table.ts'

const threshold = 5
const publish = (arcs: readonly NamedArc[]) => publishBut(arcs, withhold(arcs, threshold))

/** The sums that a reader of a publication knows to hold, written from its rows. */
function sumsOf(cells: readonly Cell[], published: (id: string) => Published): Equation[] {
  const sum = (total: string, parts: readonly string[]): Equation => {
    const coefficients = new Map<string, number>()
    let value = 0
    for (const [id, sign] of [...parts.map((it) => [it, 1] as const), [total, -1] as const]) {
      const told = published(id)
      if (typeof told === 'number') value -= sign * told
      else coefficients.set(id, (coefficients.get(id) ?? 0) + sign)
    }
    return { coefficients, value }
  }
  const rows = [...new Set(cells.map(({ row }) => row))]
  const columns = [...new Set(cells.map(({ column }) => column))]
  return [
    ...rows.map((it) => sum(`row ${it}`, idsOf(cells.filter(({ row }) => row === it)))),
    ...columns.map((it) => sum(`column ${it}`, idsOf(cells.filter(({ column }) => column === it)))),
    sum(
      'all',
      rows.map((it) => `row ${it}`),
    ),
    sum(
      'all',
      columns.map((it) => `column ${it}`),
    ),
    ...cells
      .filter(({ late }) => late !== undefined)
      .map(({ id }) => sum(`cell ${id}`, [`late ${id}`, `on time ${id}`])),
  ]
}

const idsOf = (cells: readonly Cell[]) => cells.map(({ id }) => `cell ${id}`)

/** Counts that somebody who computes can tell more exactly than by the threshold. */
function foundOut(cells: readonly Cell[], published: (id: string) => Published): string[] {
  const equations = sumsOf(cells, published)
  return crossArcs(cells).flatMap(({ id, count }) => {
    if (published(id) !== 'withheld') return []
    const range = rangeOf(equations, id)
    expect(range, `the truth fits what is published: ${id}`).toBeDefined()
    expect(range!.least - 1e-6, id).toBeLessThanOrEqual(count)
    expect(range!.most + 1e-6, id).toBeGreaterThanOrEqual(count)
    return range!.most - range!.least < threshold - 1e-6 ? [id] : []
  })
}

/** Small counts mostly, as in wards; rows × columns × channels, with or without parts. */
const tables = fc
  .tuple(
    fc.integer({ min: 1, max: 5 }),
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1, max: 2 }),
    fc.boolean(),
  )
  .chain(([rows, columns, channels, hasParts]) =>
    fc
      .array(
        fc.tuple(
          fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 9 }), fc.integer({ min: 5, max: 60 })),
          fc.integer({ min: 0, max: 60 }),
        ),
        { minLength: rows * columns * channels, maxLength: rows * columns * channels },
      )
      .map((counts) =>
        counts.map(([count, late], index): Cell => {
          const row = String(index % rows)
          const column = String(Math.floor(index / rows) % columns)
          return {
            id: String(index),
            row,
            column,
            count,
            ...(hasParts ? { late: Math.min(late, count) } : {}),
          }
        }),
      ),
  )

test('nobody computes a withheld count from what is published, more exactly than by the threshold', () => {
  fc.assert(
    fc.property(tables, (cells) => {
      const published = publish(crossArcs(cells))
      for (const { id, count } of crossArcs(cells)) {
        const told = published(id)
        expect(told === 'withheld' || told === count, id).toBe(true)
        if (count === 0) expect(told, id).toBe(0)
        if (count > 0 && count < threshold) expect(told, id).toBe('withheld')
      }
      expect(foundOut(cells, published)).toEqual([])
    }),
    { numRuns: 400, seed: 78 },
  )
})

test('the attacker does find out what is only left blank', () => {
  const counts = [
    [3, 20, 30],
    [15, 25, 35],
    [40, 50, 2],
  ]
  const cells = counts.flatMap((row, y) =>
    row.map((count, x): Cell => ({ id: `${y}${x}`, row: String(y), column: String(x), count })),
  )
  const arcs = crossArcs(cells)
  const blank = (id: string): Published => {
    const { count } = arcs.find((it) => it.id === id)!
    return count < threshold ? 'withheld' : count
  }
  expect(foundOut(cells, blank)).toEqual(['cell 00', 'cell 22'])
  expect(foundOut(cells, publish(arcs))).toEqual([])
})

test('totals that are not in danger are published', () => {
  const cells = Array.from({ length: 64 }, (_, index): Cell => {
    const count = index % 9 === 0 ? 2 : 20 + index
    return { id: String(index), row: String(index % 8), column: String(Math.floor(index / 8)), count }
  })
  const arcs = crossArcs(cells)
  const published = publish(arcs)
  for (const { id, count } of arcs) if (!id.startsWith('cell')) expect(published(id)).toBe(count)
  expect(arcs.filter(({ id }) => published(id) === 'withheld').length).toBeLessThan(30)
})

test('the total of one small hall among halls hides another one, and a single one hides the total', () => {
  const some = publish(
    listArcs(
      new Map([
        ['a', 3],
        ['b', 40],
        ['c', 12],
        ['d', 0],
      ]),
    ),
  )
  expect(['a', 'b', 'c', 'd'].map((it) => some(`row ${it}`))).toEqual(['withheld', 40, 'withheld', 0])
  expect(some('all')).toBe(55)
  const alone = publish(listArcs(new Map([['a', 3]])))
  expect([alone('row a'), alone('all')]).toEqual(['withheld', 'withheld'])
})

test('a share tells nothing of few', () => {
  const share = (counted: number, whole: number) => publishShare({ counted, whole }, threshold)
  expect([share(0, 0), share(0, 9), share(9, 9)]).toEqual(['none', 'withheld', 'withheld'])
  expect([share(4, 40), share(36, 40), share(38, 40)]).toEqual(['withheld', 'withheld', 'withheld'])
  expect([share(0, 40), share(40, 40), share(5, 15)]).toEqual([0, 100, 33])
})
