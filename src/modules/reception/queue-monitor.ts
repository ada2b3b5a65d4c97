import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import type { Language } from '#platform/text'
import type { Deps } from './deps.ts'
import { labelOf } from './label.ts'

/**
 * A queue of a hall in the shape other cities read: Smart Data Models, dataModel.QueueManagement, QueueMonitor 0.0.1
 * (key-values form). One entity for each group of the hall.
 */
export interface QueueMonitor {
  id: string
  type: 'QueueMonitor'
  localId: string
  officeName: string
  serviceName: string
  serviceId: string
  /** Suspended: the hall is open, and no counter calls this group now. */
  serviceStatus: 'Open' | 'Closed' | 'Suspended'
  queueLine: string
  linePriority: number
  lastTicketIssued?: number
  lastTicketIssuedLabel?: string
  ticketServed?: number
  ticketServedLabel?: string
  ticketsToServe: number
  dateObserved: string
}

/** The hall as it is now. Public: numbers only. */
export async function queueMonitors(deps: Deps, place: string, language: Language): Promise<QueueMonitor[]> {
  const now = deps.clock.now()
  const day = localDate(now)
  const { groups } = deps.places.hall(place)
  const office = deps.places.officeName(deps.places.get(place), language)
  const [series, desks, served] = await deps.db.transaction(
    { 'app.places': place, 'app.actor': 'public' },
    async (tx) => [
      await tx.many<{ series: string; lastNumber: number; waiting: number }>(
        sql`select series, last_number, waiting from reception.series where place = ${place} and day = ${day}`,
      ),
      await tx.many<{ queues: string[] }>(sql`select queues from reception.desk where place = ${place}`),
      await tx.many<{ queue: string; series: string; number: number }>(sql`
        select distinct on (queue) queue, series, number from reception.ticket
        where place = ${place} and day = ${day} and called_at is not null order by queue, called_at desc`),
    ],
  )
  const called = new Set(desks.flatMap((desk) => desk.queues))
  return groups.map((group) => {
    const own = series.find((it) => it.series === group.series)
    const last = served.find((it) => it.queue === group.series)
    const isOpen = deps.isOpen(now, group.fields[0])
    return {
      id: `urn:ngsi-ld:QueueMonitor:${place}:${group.series}`,
      type: 'QueueMonitor',
      localId: `${place}-${group.series}`,
      officeName: office,
      serviceName: group.name[language],
      serviceId: group.series,
      serviceStatus: isOpen ? (called.has(group.series) ? 'Open' : 'Suspended') : 'Closed',
      queueLine: group.series,
      linePriority: 1,
      ...(own && own.lastNumber > 0
        ? { lastTicketIssued: own.lastNumber, lastTicketIssuedLabel: labelOf(group.series, own.lastNumber) }
        : {}),
      ...(last ? { ticketServed: last.number, ticketServedLabel: labelOf(last.series, last.number) } : {}),
      ticketsToServe: own?.waiting ?? 0,
      dateObserved: now.toString(),
    }
  })
}
