import type { Insight, Measured, Period } from '#modules/insight'
import type { Place, Places } from '#modules/places'
import { systemContext } from '#platform/ledger'
import type { Text } from '#platform/text'
import type { Column, Row } from './columns.ts'
import type { Protector } from './protect/protector.ts'
import { type NamedArc, type Published, publish } from './protect/table.ts'

/** What is published: data, and how its rows are made of a closed day or month. */
export interface DataSet {
  id: string
  title: Text
  about: Text
  /** What one portion of it covers. */
  every: 'day' | 'month'
  /** How many days after the portion's last day it is made: until then something may still come in. */
  after: number
  columns: readonly Column[]
  /** Figures of insight it is made of; all of them public. */
  figures: readonly string[]
  /** The rows of one portion, in an order that does not depend on the counts. */
  rows(count: Count): Promise<Row[]>
}

/** The figures of one portion. */
export interface Count {
  /** As it stands in the first column: `2026-11-18` or `2026-11`. */
  time: string
  threshold: number
  places: Places
  /** What is published of a table's counts. */
  publish(arcs: readonly NamedArc[]): Promise<(id: string) => Published>
  measure(kpis: readonly string[], by: Parameters<Insight['measure']>[1]['by']): Promise<Measured>
}

const context = systemContext('open-data')

/** What a data set counts by: figures that are public, and no others. @throws Error for one that is not */
export function countOf(
  deps: { insight: Insight; places: Places; protector: Protector },
  dataSet: DataSet,
  portion: { period: Period; time: string; threshold: number },
): Count {
  const { insight, places, protector } = deps
  const { time, threshold } = portion
  return {
    ...{ time, threshold, places },
    publish: async (arcs) => publish(arcs, await protector.withhold(arcs, threshold)),
    async measure(kpis, by) {
      for (const id of kpis) {
        if (!dataSet.figures.includes(id))
          throw new Error(`${dataSet.id} does not say that it publishes ${id}`)
        if (insight.find(id)?.audience !== 'public') throw new Error(`${id} is not for everybody`)
      }
      return insight.measure(context, { kpis, by, period: portion.period })
    },
  }
}

/** Its number in the list of units, and its name as everybody writes it. */
export const nameOf = (places: Places, code: string): string =>
  (places.find(code) as Place | undefined)?.name ?? ''

/** Texts in an order that is the same on every machine. */
export const inOrder = (texts: Iterable<string>): string[] => [...new Set(texts)].sort()
