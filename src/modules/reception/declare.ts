import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { classOf, manyDossiers, saidClass, toldClass } from './dossiers.ts'
import { tooFewDossiers, wrongState } from './refusals.ts'
import { type CalledTicket, outcome, stepBack, type TicketRow, ticketColumns } from './step.ts'

/** What an officer found out about what somebody brings. */
export interface Dossiers {
  /** How many dossiers, 1 to 999. */
  dossiers: number
  /** The person at the counter waits again, from now on, in the class for many dossiers: these are the rest. */
  waitAgain?: boolean | undefined
}

/**
 * Says how many dossiers a person brings, and so by which class they are called. Whoever did not say it when taking the
 * number can be sent back into the line with the rest: the turn they had was for what they said, so that wait begins
 * anew; the number stays. Whoever is seen to have few is called by their own class again.
 * @throws Refusal `wrong-state` unless waiting, called or served today (to wait again: called or served);
 *   `too-few-dossiers` to wait again with fewer than the class begins with
 */
export function declareDossiers(
  deps: Deps,
  context: Context,
  place: string,
  id: string,
  { dossiers, waitAgain = false }: Dossiers,
): Promise<CalledTicket> {
  return deps.ledger.command(
    context,
    { name: 'reception.declare-dossiers', permission: 'queue.work', place, input: [id, dossiers, waitAgain] },
    async (tx, at) => {
      const policy = deps.policyOn(place, localDate(at))
      const lane = manyDossiers(policy)
      if (waitAgain && dossiers < (lane?.from ?? Number.POSITIVE_INFINITY)) throw tooFewDossiers(lane?.from)
      const ticket = await tx.find<{ said: string; was: string }>(sql`
        select coalesce(said_class, priority) as said, priority as was from reception.ticket
        where id = ${id} and place = ${place} and day = ${localDate(at)}
          and state = any(${waitAgain ? ['called', 'serving'] : ['waiting', 'called', 'serving']}) for update`)
      if (!ticket) throw wrongState()
      const declared = classOf(policy, { said: ticket.said, dossiers })
      const again = sql`, state = 'waiting', counter = null, officer = null, since = ${at}, entered_at = ${at},
        called_at = null, serving_at = null,
        stages = stages || jsonb_build_object('queue', queue, 'enteredAt', entered_at, 'calledAt', called_at,
          'endedAt', ${at}::timestamptz, 'counter', counter)`
      const row = await tx.get<TicketRow>(sql`
        update reception.ticket set priority = ${declared.class}, said_class = ${saidClass(declared)},
          dossiers = ${declared.dossiers}${waitAgain ? again : sql``}, ${stepBack(context, at)}, version = version + 1
        where id = ${id} returning ${ticketColumns}`)
      const detail = { dossiers, class: declared.class, was: ticket.was, ...(waitAgain ? { waitAgain } : {}) }
      return outcome(place, 'ticket.declared', row, detail, toldClass(declared))
    },
  )
}
