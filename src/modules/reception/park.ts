import { sql } from '#platform/db'
import { type Context, Refusal, systemContext } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { wrongState } from './refusals.ts'
import { type CalledTicket, change, outcome, type TicketRow, ticketColumns } from './step.ts'

/** Why somebody is sent off, and for how long at most; undefined: until an officer takes them back. */
export interface Parking {
  reason: string
  minutes?: number | undefined
}

/** The job that ends a parking; the queue of jobs keeps it through a restart. */
export const resumeTask = 'reception.resume-parked'

/**
 * Sends a person off for a while without losing their place: they come back with the time already waited, taken back
 * by an officer or by themselves when the time is over.
 */
export function park(
  deps: Deps,
  context: Context,
  place: string,
  id: string,
  { reason, minutes }: Parking,
): Promise<CalledTicket> {
  return change(deps, context, place, id, {
    name: 'reception.park',
    event: 'ticket.parked',
    update: (at) => sql`state = 'parked', counter = null, officer = null, park_reason = ${reason},
      resume_at = ${minutes === undefined ? undefined : at.add({ minutes })}`,
    from: ['called', 'serving'],
    detail: { reason, minutes: minutes ?? null },
    jobs: (at) =>
      minutes === undefined
        ? []
        : [{ task: resumeTask, payload: { place, id }, runAt: at.add({ minutes }), jobKey: `resume:${id}` }],
  })
}

/** Takes a parked person back into the queue. */
export function resume(deps: Deps, context: Context, place: string, id: string): Promise<CalledTicket> {
  return change(deps, context, place, id, {
    name: 'reception.resume',
    event: 'ticket.waiting',
    update: () => sql`state = 'waiting', park_reason = null, resume_at = null`,
    from: ['parked'],
    today: true,
  })
}

/**
 * The time is over: the ticket waits again, unless somebody saw to it before. Safe to repeat. The job comes by the
 * database's clock, which may be a little ahead of ours: a minute early counts as due, or nobody would come again.
 */
export async function resumeWhenOver(deps: Deps, place: string, id: string): Promise<void> {
  await deps.ledger
    .command(
      systemContext('resume-parked'),
      { name: 'reception.resume', permission: 'queue.work', place, input: id },
      async (tx, at) => {
        const row = await tx.find<TicketRow>(sql`
          update reception.ticket set state = 'waiting', park_reason = null, resume_at = null, before = null,
            version = version + 1
          where id = ${id} and place = ${place} and state = 'parked' and resume_at <= ${at.add({ minutes: 1 })}
          returning ${ticketColumns}`)
        if (!row) throw wrongState()
        return outcome(place, 'ticket.waiting', row)
      },
    )
    .catch((error) => {
      if (!(error instanceof Refusal && error.type === 'wrong-state')) throw error
    })
}
