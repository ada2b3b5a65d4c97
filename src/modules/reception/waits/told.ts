import { sql } from '#platform/db'
import type { LiveHall } from '../forecast/index.ts'
import type { ToldForecast } from './accuracy.ts'
import type { WaitsDeps } from './deps.ts'
import type { ExpectedWait } from './expected-wait.ts'
import { inScope } from './kept.ts'

/** What was told later is no answer to the question how long it will take from taking the number. */
const soonMinutes = 3

/** A number whose holder looks at it. */
export interface Told {
  id: string
  place: string
  day: Temporal.PlainDate
  priority: string
  takenAt: Temporal.Instant
}

/**
 * Keeps the first forecast that somebody was shown for a number just taken. Nobody waits for it: a forecast that could
 * not be kept is missing in the figures, and that is all.
 * @returns whether it was one to be kept
 */
export function keepTold(
  deps: Pick<WaitsDeps, 'db' | 'clock' | 'log'>,
  ticket: Told,
  wait: ExpectedWait,
): boolean {
  const now = deps.clock.now()
  if (!wait.known && wait.why === 'not-now') return false
  if (Temporal.Instant.compare(now, ticket.takenAt.add({ minutes: soonMinutes })) > 0) return false
  const { p50, p80, beforeClosing, ahead } = wait.known
    ? wait
    : ({} as Partial<Extract<ExpectedWait, { known: true }>>)
  inScope(deps, ticket.place, (tx) =>
    tx.run(sql`
      insert into reception.told (ticket_id, place, day, class, at, ahead, p50, p80, before_closing)
      values (${ticket.id}, ${ticket.place}, ${ticket.day}, ${ticket.priority}, ${wait.known ? wait.at : now},
        ${ahead}, ${p50}, ${p80}, ${beforeClosing})
      on conflict (ticket_id) do nothing`),
  ).catch((error) => deps.log.error({ err: error }, 'a forecast that was told could not be kept'))
  return true
}

/** Writes beside each forecast of a day that is over what came of it. */
export async function settleTold(
  deps: Pick<WaitsDeps, 'db'>,
  place: string,
  day: Temporal.PlainDate,
  hall: LiveHall,
): Promise<void> {
  const outcomes = [...hall.tickets.values()].map(({ id, firstCalledAt, expired }) => ({
    id,
    outcome: firstCalledAt !== undefined ? 'called' : expired ? 'closed' : 'left',
    called_at: firstCalledAt === undefined ? null : new Date(firstCalledAt).toISOString(),
  }))
  await inScope(deps, place, (tx) =>
    tx.run(sql`
      update reception.told t set outcome = o.outcome, called_at = o.called_at
      from jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb) as o(id uuid, outcome text, called_at timestamptz)
      where t.place = ${place} and t.day = ${day} and t.ticket_id = o.id and t.outcome is null`),
  )
}

/** All that was told in a hall on some days, those that are over. */
export function toldBetween(
  deps: Pick<WaitsDeps, 'db'>,
  place: string,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Promise<ToldForecast[]> {
  return inScope(deps, place, (tx) =>
    tx.many<ToldForecast>(sql`
      select day, extract(hour from at at time zone 'Asia/Ho_Chi_Minh')::int as hour, class, p50, p80, outcome,
        extract(epoch from called_at - at)::float8 / 60 as waited
      from reception.told
      where place = ${place} and day between ${from} and ${to} and outcome is not null
      order by at`),
  )
}
