import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { type Reason, rank } from './dispatch.ts'
import { labelOf } from './take.ts'
import { undoMinutes } from './undo.ts'

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
  /** While sent off: what for, and when they wait again by themselves. */
  parkReason: string | undefined
  resumeAt: Temporal.Instant | undefined
}

export interface Queue {
  /** In the order in which they will be called, each with the reason. */
  waiting: { ticket: QueueTicket; reason: Reason }[]
  atCounters: QueueTicket[]
  /** Called and not there, today: they can be put back. */
  absent: QueueTicket[]
  /** Sent off for a while: they can be taken back. */
  parked: QueueTicket[]
  /** The asking officer's last step, while it can be taken back. */
  undoable: { id: string; label: string; from: string; to: string } | undefined
  desks: { counter: number; officerName: string }[]
}

export async function queueOf(deps: Deps, context: Context, place: string): Promise<Queue> {
  const now = deps.clock.now()
  const [tickets, desks, steps] = await deps.ledger.read(context, 'queue.read', async (tx) => [
    await tx.many<Omit<QueueTicket, 'label'>>(sql`
      select id, series, number, procedure_code, priority, channel, state, counter, officer, brings, taken_at,
        called_at, serving_at, calls, park_reason, resume_at
      from reception.ticket
      where place = ${place} and day = ${localDate(now)} and state in ('waiting', 'called', 'serving', 'parked', 'no_show')
      order by taken_at`),
    await tx.many<{ counter: number; officerName: string }>(
      sql`select counter, officer_name from reception.desk where place = ${place} order by counter`,
    ),
    await tx.many<{ id: string; series: string; number: number; from: string; to: string }>(sql`
      select id, series, number, state as "from", before->>'state' as "to" from reception.ticket
      where place = ${place} and day = ${localDate(now)} and before->>'by' = ${context.actor}
        and (before->>'at')::timestamptz > ${now.subtract({ minutes: undoMinutes })}
      order by before->>'at' desc limit 1`),
  ])
  const last = steps[0]
  const labelled = tickets.map((ticket) => ({ ...ticket, label: labelOf(ticket.series, ticket.number) }))
  return {
    waiting: rank(
      labelled.filter((ticket) => ticket.state === 'waiting'),
      deps.policy,
      now,
    ),
    atCounters: labelled.filter((ticket) => ticket.state === 'called' || ticket.state === 'serving'),
    absent: labelled.filter((ticket) => ticket.state === 'no_show'),
    parked: labelled.filter((ticket) => ticket.state === 'parked'),
    undoable: last && { id: last.id, label: labelOf(last.series, last.number), from: last.from, to: last.to },
    desks,
  }
}
