import type { HallEvent as LoggedEvent } from '../forecast/event-log.ts'
import type { LedgerEvent } from '../history/fold.ts'

const states: Record<string, string> = {
  'ticket.taken': 'waiting',
  'ticket.called': 'called',
  'ticket.serving': 'serving',
  'ticket.completed': 'completed',
  'ticket.no_show': 'no_show',
  'ticket.parked': 'parked',
  'ticket.waiting': 'waiting',
  'ticket.cancelled': 'cancelled',
}

/** The events of a simulated day as the live hall writes them. */
export function liveEvents(events: readonly LoggedEvent[]): LedgerEvent[] {
  const taken = new Map<string, { label: string; queue: string }>()
  return events.flatMap((event): LedgerEvent[] => {
    const at = Temporal.Instant.fromEpochMilliseconds(event.at)
    if (event.type === 'desk.opened' || event.type === 'desk.closed') {
      const queues = event.type === 'desk.opened' ? { queues: event.series } : {}
      const data = { counter: event.counter, ...queues }
      return [{ at, type: event.type, subject: `counter:${event.counter}`, data }]
    }
    if (event.type === 'day.planned' || event.type === 'ticket.expired') return []
    if (event.type === 'ticket.taken') {
      const { series, number } = event
      const label = `${series}${String(number).padStart(3, '0')}`
      taken.set(event.ticket, { label, queue: series })
      const data = {
        label,
        queue: series,
        state: 'waiting',
        class: event.class,
        channel: 'kiosk',
        presence: 'on_site',
      }
      return [{ at, type: event.type, subject: `ticket:${event.ticket}`, data }]
    }
    const data = {
      ...taken.get(event.ticket)!,
      state: states[event.type],
      counter: event.type === 'ticket.called' ? event.counter : null,
      calls: 1,
    }
    const type = event.type === 'ticket.no_show' ? 'ticket.absent' : event.type
    return [{ at, type, subject: `ticket:${event.ticket}`, data }]
  })
}
