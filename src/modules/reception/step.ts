import { localDate } from '#platform/clock'
import { type Sql, sql } from '#platform/db'
import type { Context, Job } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { labelOf } from './label.ts'
import { wrongState } from './refusals.ts'

export interface CalledTicket {
  id: string
  label: string
  counter: number | undefined
  state: string
  calls: number
}

/** What every step of a ticket gives back. */
export interface TicketRow {
  id: string
  series: string
  number: number
  queue: string
  counter: number | undefined
  state: string
  calls: number
}

/** The columns of a `TicketRow`. */
export const ticketColumns = sql`id, series, number, queue, counter, state, calls`

/** Keeps what `undo` restores, beside the change itself. */
export function stepBack(context: Context, at: Temporal.Instant): Sql {
  return sql`before = jsonb_build_object('state', state, 'counter', counter, 'officer', officer,
    'called_at', called_at, 'serving_at', serving_at, 'ended_at', ended_at, 'calls', calls,
    'park_reason', park_reason, 'resume_at', resume_at, 'queue', queue, 'entered_at', entered_at, 'since', since,
    'stages', stages, 'priority', priority, 'said_class', said_class, 'dossiers', dossiers, 'presence', presence, 'turn_at', turn_at, 'by', ${context.actor}::text, 'at', ${at}::timestamptz)`
}

/** One step of one ticket: from which states, what it changes, how it is called in the event and in the audit log. */
interface Change {
  name: string
  event: string
  update(at: Temporal.Instant): ReturnType<typeof sql>
  from: string[]
  /** Only tickets of today. */
  today?: boolean
  detail?: Record<string, unknown>
  jobs?(at: Temporal.Instant): Job[]
}

/**
 * Takes a step, if the ticket stands where the step begins.
 * @throws Refusal `wrong-state` when somebody else was quicker
 */
export function change(
  deps: Deps,
  context: Context,
  place: string,
  id: string,
  it: Change,
): Promise<CalledTicket> {
  return deps.ledger.command(
    context,
    { name: it.name, permission: 'queue.work', place, input: [id, it.detail ?? null] },
    async (tx, at) => {
      const row = await tx.find<TicketRow>(sql`
        update reception.ticket set ${it.update(at)}, ${stepBack(context, at)}, version = version + 1
        where id = ${id} and place = ${place} and state = any(${it.from})
          and (not ${it.today ?? false}::boolean or day = ${localDate(at)})
        returning ${ticketColumns}`)
      if (!row) throw wrongState()
      return { ...outcome(place, it.event, row, it.detail), jobs: it.jobs?.(at) ?? [] }
    },
  )
}

/**
 * What a step leaves behind: the event for boards, desks and the history of the hall (`told` is more of it), and the
 * detail for the audit log.
 */
export function outcome(
  place: string,
  type: string,
  row: TicketRow,
  detail: Record<string, unknown> = {},
  told: Record<string, unknown> = {},
) {
  const label = labelOf(row.series, row.number)
  const subject = `ticket:${row.id}`
  const { state, queue, calls } = row
  const data = { label, state, queue, counter: row.counter ?? null, calls, ...told }
  return {
    answer: { id: row.id, label, counter: row.counter, state: row.state, calls: row.calls },
    subject,
    events: [{ stream: place, type, subject, data }],
    detail: { label, ...detail },
  }
}
