import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { type Desk, unservedBy } from './desks.ts'
import { type Reason, rank } from './dispatch.ts'
import { type HelpCall, openHelp } from './help.ts'
import { labelOf } from './label.ts'
import type { Presence } from './presence.ts'
import { undoMinutes } from './undo.ts'

/** A step behind the person: how long they waited and were served there. */
export interface Stage {
  queue: string
  enteredAt: string
  calledAt: string | undefined
  endedAt: string
  counter: number | undefined
}

/** A ticket as officers see it. */
export interface QueueTicket {
  id: string
  label: string
  series: string
  number: number
  /** The hall's group they wait in now; the letter of the number stays what it was. */
  queue: string
  procedureCode: string | undefined
  priority: string
  channel: string
  state: string
  presence: Presence
  counter: number | undefined
  officer: string | undefined
  brings: string[]
  /** How many dossiers, as they or an officer said. */
  dossiers: number
  takenAt: Temporal.Instant
  /** Of an appointment: the hour that was booked. */
  slot: Temporal.Instant | undefined
  /** The day and number on the slip, when a closure moved it here. */
  movedFrom: string | undefined
  enteredAt: Temporal.Instant
  since: Temporal.Instant
  stages: Stage[]
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
  desks: Desk[]
  /** Queues in which people wait and which no open counter calls. */
  unserved: { queue: string; waiting: number }[]
  /** Quiet calls for help that nobody has answered yet. */
  help: HelpCall[]
}

export async function queueOf(deps: Deps, context: Context, place: string): Promise<Queue> {
  const now = deps.clock.now()
  const [tickets, desks, steps, help] = await deps.ledger.read(context, 'queue.read', async (tx) => [
    await tx.many<Omit<QueueTicket, 'label'>>(sql`
      select id, series, number, queue, procedure_code, priority, channel, state, presence, counter, officer, brings, dossiers, taken_at,
        slot, moved_from, entered_at, since, stages, called_at, serving_at, calls, park_reason, resume_at
      from reception.ticket
      where place = ${place} and day = ${localDate(now)} and state in ('waiting', 'called', 'serving', 'parked', 'no_show')
      order by taken_at`),
    await tx.many<Desk>(
      sql`select counter, officer, officer_name, queues from reception.desk where place = ${place} order by counter`,
    ),
    await tx.many<{ id: string; series: string; number: number; from: string; to: string }>(sql`
      select id, series, number, state as "from", before->>'state' as "to" from reception.ticket
      where place = ${place} and day = ${localDate(now)} and before->>'by' = ${context.actor}
        and (before->>'at')::timestamptz > ${now.subtract({ minutes: undoMinutes })}
      order by before->>'at' desc limit 1`),
    await openHelp(tx, place),
  ])
  const last = steps[0]
  const labelled = tickets.map((ticket) => ({ ...ticket, label: labelOf(ticket.series, ticket.number) }))
  const waiting = labelled.filter((ticket) => ticket.state === 'waiting')
  const atCounters = labelled.filter((ticket) => ticket.state === 'called' || ticket.state === 'serving')
  return {
    waiting: rank(
      waiting,
      deps.policyOn(place, localDate(now)),
      now,
      atCounters.map(({ priority }) => priority),
    ),
    atCounters,
    absent: labelled.filter((ticket) => ticket.state === 'no_show'),
    parked: labelled.filter((ticket) => ticket.state === 'parked'),
    undoable: last && { id: last.id, label: labelOf(last.series, last.number), from: last.from, to: last.to },
    desks,
    unserved: unservedBy(desks, waiting),
    help,
  }
}
