import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { counterBusy, deskNotOpen, tooLateToUndo } from './refusals.ts'
import { type CalledTicket, outcome, type TicketRow, ticketColumns } from './step.ts'

/** How long a step can be taken back. */
export const undoMinutes = 2

/**
 * Takes back the last step of a ticket, if it was this officer's and nothing happened since. What had happened stays in
 * the events and in the audit log: an undo is one more of them.
 * @throws Refusal `too-late-to-undo`; `desk-not-open`, `counter-busy` when the person would be at the counter again
 */
export function undo(deps: Deps, context: Context, place: string, id: string): Promise<CalledTicket> {
  return deps.ledger.command(
    context,
    { name: 'reception.undo', permission: 'queue.work', place, input: id },
    async (tx, at) => {
      const step = await tx.find<{ from: string; to: string; counter: number | undefined }>(sql`
        select state as "from", before->>'state' as "to", (before->>'counter')::int as counter
        from reception.ticket
        where id = ${id} and place = ${place} and before->>'by' = ${context.actor}
          and (before->>'at')::timestamptz > ${at.subtract({ minutes: undoMinutes })} for update`)
      if (!step) throw tooLateToUndo()
      if (step.to === 'called' || step.to === 'serving') {
        const desk = await tx.find(sql`select 1 from reception.desk
          where place = ${place} and counter = ${step.counter} and officer = ${context.actor}`)
        if (!desk) throw deskNotOpen()
      }
      const row = await tx
        .find<TicketRow>(sql`
          update reception.ticket set state = before->>'state', counter = (before->>'counter')::int,
            officer = before->>'officer', called_at = (before->>'called_at')::timestamptz,
            serving_at = (before->>'serving_at')::timestamptz, ended_at = (before->>'ended_at')::timestamptz,
            calls = (before->>'calls')::int, park_reason = before->>'park_reason',
            resume_at = (before->>'resume_at')::timestamptz, queue = before->>'queue',
            entered_at = (before->>'entered_at')::timestamptz, since = (before->>'since')::timestamptz,
            stages = before->'stages', priority = before->>'priority', said_class = before->>'said_class',
            dossiers = (before->>'dossiers')::smallint, presence = before->>'presence',
            turn_at = (before->>'turn_at')::timestamptz, before = null, version = version + 1
          where id = ${id} returning ${ticketColumns}`)
        .catch((error) => {
          if (error.constraint === 'ticket_at_counter') throw counterBusy()
          throw error
        })
      return outcome(place, 'ticket.undone', row!, { from: step.from, to: step.to })
    },
  )
}
