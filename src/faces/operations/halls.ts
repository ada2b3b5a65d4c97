import type { Outage } from '#modules/equipment'
import type { Place } from '#modules/places'
import type { HallNow } from '#modules/reception'
import { type Context, may } from '#platform/ledger'
import type { OperationsHouse } from './house.ts'
import { type Machines, machinesOf } from './machines.ts'

/** A hall with its machines, as it is now. */
export interface HallRow extends HallNow {
  ward: Place
  machines: Machines
  /** What of its equipment is out of order, the longest first; none for who may not know. */
  outages: Outage[]
  level: 'calm' | 'busy' | 'long'
}

/** Decision 468/QĐ-TTg (2021): nobody should wait more than 15 minutes. Twice that is where somebody has to act. */
export const waitAim = { minutes: 15, long: 30 }

/** All halls, those first where somebody has waited longest; then the fullest. */
export async function readHalls(house: OperationsHouse, context: Context): Promise<HallRow[]> {
  const { reception, devices, robots, equipment, places, clock } = house
  const [halls, machines, helpers, outages] = await Promise.all([
    reception.hallsNow(context),
    devices.reports(context),
    robots.reports(context),
    may(context, 'equipment.read') ? equipment.outOfOrder(context) : [],
  ])
  const now = clock.now()
  const byPlace = <It extends { place: string }>(all: It[]) => Map.groupBy(all, ({ place }) => place)
  const [devicesBy, robotsBy, outagesBy] = [byPlace(machines), byPlace(helpers), byPlace(outages)]
  return halls
    .map((hall): HallRow => {
      const reports = { devices: devicesBy.get(hall.place) ?? [], robots: robotsBy.get(hall.place) ?? [] }
      const longest = hall.longest ?? 0
      return {
        ...hall,
        ward: places.get(hall.place),
        machines: machinesOf(hall, reports, now),
        outages: outagesBy.get(hall.place) ?? [],
        level: longest >= waitAim.long ? 'long' : longest > waitAim.minutes ? 'busy' : 'calm',
      }
    })
    .sort(
      (a, b) =>
        (b.longest ?? -1) - (a.longest ?? -1) ||
        b.here - a.here ||
        b.waiting - a.waiting ||
        b.machines.silent - a.machines.silent,
    )
}
