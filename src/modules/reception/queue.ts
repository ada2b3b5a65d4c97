import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { type Reason, rank } from './dispatch.ts'
import { labelOf } from './take.ts'

/** A ticket as officers see it. */
export interface QueueTicket {
  id: string
  label: string
  series: string
  number: number
  procedureCode: string | undefined
  priority: string
  channel: string
  state: string
  counter: number | undefined
  officer: string | undefined
  brings: string[]
  takenAt: Temporal.Instant
  calledAt: Temporal.Instant | undefined
  servingAt: Temporal.Instant | undefined
  calls: number
}

export interface Queue {
  /** In the order in which they will be called, each with the reason. */
  waiting: { ticket: QueueTicket; reason: Reason }[]
  atCounters: QueueTicket[]
  /** Called and not there, today: they can be put back. */
  absent: QueueTicket[]
  desks: { counter: number; officerName: string }[]
}

export async function queueOf(deps: Deps, context: Context, place: string): Promise<Queue> {
  const now = deps.clock.now()
  const [tickets, desks] = await deps.ledger.read(context, 'queue.read', async (tx) => [
    await tx.many<Omit<QueueTicket, 'label'>>(sql`
      select id, series, number, procedure_code, priority, channel, state, counter, officer, brings, taken_at,
        called_at, serving_at, calls
      from reception.ticket
      where place = ${place} and day = ${localDate(now)} and state in ('waiting', 'called', 'serving', 'no_show')
      order by taken_at`),
    await tx.many<{ counter: number; officerName: string }>(
      sql`select counter, officer_name from reception.desk where place = ${place} order by counter`,
    ),
  ])
  const labelled = tickets.map((ticket) => ({ ...ticket, label: labelOf(ticket.series, ticket.number) }))
  return {
    waiting: rank(
      labelled.filter((ticket) => ticket.state === 'waiting'),
      deps.policy,
      now,
    ),
    atCounters: labelled.filter((ticket) => ticket.state === 'called' || ticket.state === 'serving'),
    absent: labelled.filter((ticket) => ticket.state === 'no_show'),
    desks,
  }
}
