import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import { apart, freeDesk } from './calls.ts'
import type { Deps } from './deps.ts'
import { rank } from './dispatch.ts'
import { wrongState } from './refusals.ts'
import { type CalledTicket, outcome, stepBack, type TicketRow, ticketColumns } from './step.ts'

/**
 * Calls somebody whose turn it is not. A permission of its own; the reason, and how many were passed over, stay in the
 * audit log and count among the overtakes. The limit of a class does not hold for it: it is the officer's decision.
 * @throws Refusal `desk-not-open`, `counter-busy`, `wrong-state`
 */
export function pick(
  deps: Deps,
  context: Context,
  place: string,
  id: string,
  reason: string,
): Promise<CalledTicket> {
  return deps.ledger.command(
    context,
    { name: 'reception.pick', permission: 'queue.pick', place, input: [id, reason] },
    async (tx, at) => {
      const { counter } = await freeDesk(tx, context, place)
      const inHall = await tx.many<TicketRow & { priority: string; since: Temporal.Instant }>(sql`
        select ${ticketColumns}, priority, since from reception.ticket
        where place = ${place} and day = ${localDate(at)} and (state in ('called', 'serving') or state = 'waiting' and queue = (
          select queue from reception.ticket where id = ${id} and place = ${place}))`)
      const policy = deps.policyOn(place, localDate(at))
      const [waiting, busy] = apart(inHall)
      const passedOver = rank(waiting, policy, at, busy).findIndex(({ ticket }) => ticket.id === id)
      const row = await tx.find<TicketRow>(sql`
        update reception.ticket set state = 'called', presence = 'on_site', turn_at = null, counter = ${counter}, officer = ${context.actor},
          called_at = ${at}, calls = calls + 1, ${stepBack(context, at)}, version = version + 1
        where id = ${id} and place = ${place} and day = ${localDate(at)} and state = 'waiting'
        returning ${ticketColumns}`)
      if (!row) throw wrongState()
      const detail = { reason, passedOver, policy: policy.version }
      return outcome(place, 'ticket.called', row, detail, { picked: true, passedOver })
    },
  )
}
