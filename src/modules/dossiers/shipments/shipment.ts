import { addWorkingDays, type WorkingCalendar } from '#modules/calendar'
import { localDate } from '#platform/clock'
import { type DossierState, NotAllowed, need, type Shipment } from '../state.ts'
import { status } from '../status.ts'

/** How many working days a parcel may lie at the counter before somebody is to see it. */
const daysToPost = 1

/** The parcel that is ready, under way, or came to nothing and waits for a decision. */
export function openShipment({ shipments, status: now }: DossierState): Shipment | undefined {
  const last = shipments.at(-1)
  return now === status.finished && last && last.state !== 'cancelled' ? last : undefined
}

/** @throws NotAllowed when the last parcel is in none of these states */
export function needShipment(it: DossierState, ...states: Shipment['state'][]): Shipment {
  need(it, status.finished)
  const last = openShipment(it)
  if (!last || !states.includes(last.state)) throw new NotAllowed(`needs a shipment ${states}`)
  return last
}

/** The parcels with the last one changed. */
export const withLast = (it: DossierState, change: Partial<Shipment>): Shipment[] => [
  ...it.shipments.slice(0, -1),
  { ...it.shipments.at(-1)!, ...change },
]

/**
 * What a change makes of the parcels: a result for somebody who wants it by post is prepared as soon as it is there; one
 * that has not gone out is dropped when the result is taken back or fetched. Pure.
 */
export function shipmentsAfter(before: DossierState, after: DossierState, at: string): Shipment[] {
  const isDone = (it: DossierState) => it.status === status.finished || it.status === status.returned
  if (after.status === status.finished && !isDone(before) && after.returnBy === 'post')
    return [...after.shipments, prepared(after, at)]
  const isOver = before.status === status.finished && after.status !== status.finished
  if (isOver && after.shipments.at(-1)?.state === 'prepared')
    return withLast(after, { state: 'cancelled', endedAt: at })
  return after.shipments
}

function prepared({ shipments, applicant }: DossierState, at: string): Shipment {
  const { fullName: name, address, phone } = applicant
  return {
    ...{ n: shipments.length + 1, state: 'prepared', name, address, phone, preparedAt: at },
    ...{ posted: undefined, endedAt: undefined, reason: undefined },
  }
}

/** What lists find parcels by: where one stands, and the day after which somebody has to look. */
export function shipmentColumns(calendar: WorkingCalendar, state: DossierState) {
  const open = openShipment(state)
  if (!open || open.state === 'delivered') return { shipment: undefined, shipmentDueOn: undefined }
  const day = (at: string) => localDate(Temporal.Instant.from(at))
  const due: Record<string, () => string> = {
    prepared: () => addWorkingDays(calendar, day(open.preparedAt), daysToPost).toString(),
    posted: () => open.posted!.expectedOn,
    // What came back or was lost waits for the counter from that day on.
    returned: () => day(open.endedAt!).toString(),
    lost: () => day(open.endedAt!).toString(),
  }
  return { shipment: open.state, shipmentDueOn: due[open.state]!() }
}
