import type { Period } from '#modules/insight'
import { systemContext } from '#platform/ledger'
import type { OperationsHouse } from './house.ts'
import { comparedFigures, kpiOf } from './trends.ts'

/**
 * The value in the middle of all wards that have one, for each compared figure. Read in the house's name: what leaves here
 * is no ward's figure, and only of those that everybody may see.
 */
export async function readMedians(
  house: OperationsHouse,
  period: Period,
): Promise<Map<string, number | undefined>> {
  const asHouse = systemContext('medians')
  const kpis = comparedFigures.filter((id) => kpiOf(house, id).audience === 'public')
  const measured = await house.share(asHouse, `medians ${period.from} ${period.to}`, () =>
    house.insight.measure(asHouse, { kpis, by: 'place', period }),
  )
  return new Map(
    kpis.map((id) => [id, medianOf(house.places.wards.flatMap(({ code }) => measured.of(id, code) ?? []))]),
  )
}

/** Undefined of nothing; of an even number the mean of the two in the middle. */
export function medianOf(values: number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b)
  const upper = sorted[Math.floor(sorted.length / 2)]
  if (upper === undefined || sorted.length % 2 === 1) return upper
  return (upper + sorted[sorted.length / 2 - 1]!) / 2
}
