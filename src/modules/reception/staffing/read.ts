import { startOf } from '#platform/clock'
import type { Deps } from '../deps.ts'
import type { HallDay } from '../replay/hall-day.ts'
import { type Period, readHallDay } from '../replay/read.ts'
import { type Demand, demandOf } from './demand.ts'

export interface DemandPeriod extends Period {
  /** 1 Monday … 7 Sunday; undefined: all days. */
  weekday?: number | undefined
}

/** What came to a hall over some weeks; of one weekday, or of all. */
export async function readDemand(
  deps: Pick<Deps, 'db'>,
  place: string,
  { from, days, weekday }: DemandPeriod,
): Promise<Demand> {
  const read: { midnight: number; day: HallDay }[] = []
  for (let ahead = 0; ahead < days; ahead++) {
    const date = from.add({ days: ahead })
    if (weekday !== undefined && date.dayOfWeek !== weekday) continue
    const day = await readHallDay(deps, place, date)
    if (day.people.length > 0) read.push({ midnight: startOf(date).epochMilliseconds, day })
  }
  return demandOf(read)
}
