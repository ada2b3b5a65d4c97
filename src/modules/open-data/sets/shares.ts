import { type Column, figure, month, type Row, ward, wardName } from '../columns.ts'
import { type Count, type DataSet, inOrder, nameOf } from '../data-set.ts'
import { publishShare } from '../protect/table.ts'

/** A data set of shares by month and ward: a column for each figure, and no counts from which anything could be computed. */
export function sharesByMonth(
  told: Pick<DataSet, 'id' | 'title' | 'about'>,
  shares: readonly { column: string; kpi: string; meaning: Column['meaning'] }[],
): DataSet {
  const figures = shares.map(({ kpi }) => kpi)
  return {
    ...told,
    every: 'month',
    after: 7,
    figures,
    columns: [
      month,
      ward,
      wardName,
      ...shares.map(({ column, meaning }) => figure(column, 'percent', meaning)),
    ],
    async rows({ time, threshold, places, measure }: Count): Promise<Row[]> {
      const measured = await measure(figures, 'place')
      return inOrder(figures.flatMap((kpi) => measured.keys(kpi))).map((code) => [
        ...[time, code, nameOf(places, code)],
        ...figures.map((kpi) => {
          const { counted, whole = 0 } = measured.parts(kpi, code)
          return publishShare({ counted, whole }, threshold)
        }),
      ])
    },
  }
}
