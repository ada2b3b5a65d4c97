import type { PlaceOutages } from '#modules/equipment'
import type { Measured, Period } from '#modules/insight'
import type { Place } from '#modules/places'
import { startOf } from '#platform/clock'
import type { Context } from '#platform/ledger'
import type { OperationsHouse } from '../house.ts'
import { measureShared } from '../measured.ts'

const kpis = ['late', 'finished-late'] as const
/** The cause of lateness that is meant. */
export const cause = 'equipment'

/** A unit with dossiers that equipment delayed, or with outages. */
export interface DelayedRow {
  ward: Place
  /** Late now; and ended late within the period. */
  late: number
  finishedLate: number
  outages: number
  minutes: number
}

/** Those with most delayed dossiers first, then those whose things were down longest. */
export async function readDelayed(
  house: OperationsHouse,
  context: Context,
  period: Period,
  place: string | undefined,
): Promise<DelayedRow[]> {
  const [measured, outages] = await Promise.all([
    measureShared(house, context, { kpis, by: ['place', 'lateness_cause'], period, place }),
    house.share(context, `outages ${period.from} ${period.to}`, () =>
      house.equipment.outagesByPlace(context, instantsOf(period)),
    ),
  ])
  const wards = house.places.wards.filter(({ code }) => !place || code === place)
  return rowsOf(wards, measured, outages)
}

/** From the first moment of the days to the last. */
export const instantsOf = ({ from, to }: Period) => ({
  from: startOf(from),
  until: startOf(to.add({ days: 1 })),
})

function rowsOf(wards: readonly Place[], measured: Measured, outages: readonly PlaceOutages[]): DelayedRow[] {
  const byPlace = new Map(outages.map((it) => [it.place, it]))
  const counts = new Map(kpis.map((kpi) => [kpi, countsOf(measured, kpi)]))
  return wards
    .map((ward) => ({
      ward,
      late: counts.get('late')!.get(ward.code) ?? 0,
      finishedLate: counts.get('finished-late')!.get(ward.code) ?? 0,
      outages: byPlace.get(ward.code)?.outages ?? 0,
      minutes: byPlace.get(ward.code)?.minutes ?? 0,
    }))
    .filter((row) => row.late + row.finishedLate + row.outages > 0)
    .sort((a, b) => b.late + b.finishedLate - a.late - a.finishedLate || b.minutes - a.minutes)
}

/** Of each place, those of the cause: keys are JSON arrays of place and cause. */
function countsOf(measured: Measured, kpi: string): Map<string, number> {
  return new Map(
    measured.keys(kpi).flatMap((key) => {
      const [place, why] = JSON.parse(key) as [string, string | null]
      return why === cause ? [[place, measured.parts(kpi, key).counted]] : []
    }),
  )
}
