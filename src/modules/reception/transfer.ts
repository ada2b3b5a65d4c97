import { sql } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { wrongState } from './refusals.ts'
import { type CalledTicket, outcome, stepBack, type TicketRow, ticketColumns } from './step.ts'

/**
 * Sends a person on to another queue of the hall with the number they have: to the next step (fee, result), or because
 * they stood in the wrong one. They keep the minutes they have waited; the time at the counter is not waiting.
 * @throws Refusal `not-found` for a queue the hall does not have, `wrong-state`
 */
export function transfer(
  deps: Deps,
  context: Context,
  place: string,
  id: string,
  queue: string,
): Promise<CalledTicket> {
  return deps.ledger.command(
    context,
    { name: 'reception.transfer', permission: 'queue.work', place, input: [id, queue] },
    async (tx, at) => {
      if (!deps.places.hall(place).groups.some((group) => group.series === queue)) throw notFound()
      const row = await tx.find<TicketRow & { from: string }>(sql`
        update reception.ticket set state = 'waiting', queue = ${queue}, counter = null, officer = null,
          since = case when state = 'waiting' then since else ${at}::timestamptz - (called_at - since) end,
          entered_at = ${at},
          called_at = null, serving_at = null,
          stages = stages || jsonb_build_object('queue', queue, 'enteredAt', entered_at, 'calledAt', called_at,
            'endedAt', ${at}::timestamptz, 'counter', counter),
          ${stepBack(context, at)}, version = version + 1
        where id = ${id} and place = ${place} and state in ('waiting', 'called', 'serving') and queue <> ${queue}
        returning ${ticketColumns}, before->>'queue' as "from"`)
      if (!row) throw wrongState()
      return outcome(place, 'ticket.transferred', row, { from: row.from, to: queue })
    },
  )
}
