import { sql, type Transaction } from '#platform/db'
import type { Language } from '#platform/text'
import { type Classed, saidClass } from './dossiers.ts'
import type { Presence } from './presence.ts'

/** A number that is about to be written. */
export interface NewNumber {
  id: string
  secretHash: Buffer
  place: string
  day: Temporal.PlainDate
  series: string
  procedureCode: string | undefined
  declared: Classed
  channel: string
  language: Language
  brings: string[]
  presence: Presence
  /** Of an appointment. */
  slot?: Temporal.Instant | undefined
  /** The wait is counted from here for the order, and from here for the figures. */
  since: Temporal.Instant
  enteredAt: Temporal.Instant
}

/**
 * Writes the visit and the ticket with the next number of a series, in one round trip: the number's lock is held only
 * from here to the commit.
 */
export function issueNumber(
  tx: Transaction,
  at: Temporal.Instant,
  visitId: string,
  it: NewNumber,
): Promise<{ number: number; ahead: number }> {
  return tx.get<{ number: number; ahead: number }>(sql`
    with next as (
      insert into reception.series as s (place, day, series, last_number, waiting)
      values (${it.place}, ${it.day}, ${it.series}, 1, 1)
      on conflict (place, day, series) do update set last_number = s.last_number + 1, waiting = s.waiting + 1
      returning last_number, waiting - 1 as ahead),
    visit as (
      insert into reception.visit (id, place, day, channel, language, secret_hash, started_at)
      values (${visitId}, ${it.place}, ${it.day}, ${it.channel}, ${it.language}, ${it.secretHash}, ${at})
      returning id),
    ticket as (
      insert into reception.ticket (id, visit_id, place, day, series, number, queue, procedure_code, priority, said_class,
        dossiers, channel, language, brings, state, presence, taken_at, slot, entered_at, since, secret_hash)
      select ${it.id}, visit.id, ${it.place}, ${it.day}, ${it.series}, last_number, ${it.series}, ${it.procedureCode},
        ${it.declared.class}, ${saidClass(it.declared)}, ${it.declared.dossiers}, ${it.channel}, ${it.language}, ${it.brings}, 'waiting', ${it.presence}, ${at}, ${it.slot},
        ${it.enteredAt}, ${it.since}, ${it.secretHash}
      from next, visit
      returning number)
    select number, ahead from ticket, next`)
}

/** The next number of a series for a ticket that is there already; the ticket's own change counts who waits. */
export async function nextNumber(
  tx: Transaction,
  place: string,
  day: Temporal.PlainDate,
  series: string,
): Promise<number> {
  const { number } = await tx.get<{ number: number }>(sql`
    insert into reception.series as s (place, day, series, last_number, waiting)
    values (${place}, ${day}, ${series}, 1, 0)
    on conflict (place, day, series) do update set last_number = s.last_number + 1
    returning last_number as number`)
  return number
}
