import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { sha256, token } from '#platform/crypto'
import { sql } from '#platform/db'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import type { Deps, TicketWish } from './deps.ts'
import { holdNumber, sameHolder } from './quota.ts'
import { hallClosed } from './refusals.ts'

export interface TakenTicket {
  id: string
  place: string
  /** What is printed, shown and spoken: `A012`. */
  label: string
  /** Part of the link that follows the queue; whoever holds it sees this ticket and no other. */
  secret: string
  takenAt: string
  /** People waiting in the same queue when the number was taken. */
  ahead: number
}

/**
 * Gives out the next number of a series: one row's lock makes numbers of a day gap-free, and the same idempotency key
 * gives the same number again.
 * @throws Refusal `hall-closed` outside the hours in which numbers are given out; those of `holdNumber`
 */
export async function take(deps: Deps, context: Context, wish: TicketWish): Promise<TakenTicket> {
  const place = deps.places.find(wish.place)
  if (!place || place.kind === 'city') throw notFound()
  // At the desk an officer stands for who is in front of them; nobody else may say so.
  if (wish.channel === 'desk' && !may(context, 'queue.work', place.code)) throw forbidden()
  if (!deps.isOpen(deps.clock.now(), wish.field)) throw hallClosed()
  const hall = deps.places.hall(place.code)
  const group =
    hall.groups.find((it) => it.series === wish.series) ?? deps.places.groupOf(place.code, wish.field ?? '')
  const { classes } = deps.policyOn(place.code, localDate(deps.clock.now()))
  const priority = Object.hasOwn(classes, wish.priority) ? wish.priority : 'normal'
  return deps.ledger.command(
    context,
    {
      name: 'reception.take',
      permission: 'ticket.take',
      place: place.code,
      input: { ...wish, idNumber: sameHolder(deps, wish.idNumber) },
    },
    async (tx, at) => {
      const id = uuid()
      const visitId = uuid()
      const secret = token()
      const day = localDate(at)
      const hash = sha256(secret)
      const { channel, idNumber } = wish
      const field = wish.field ?? group.series
      await holdNumber(deps, tx, { idNumber, channel, day, field, ticketId: id })
      // One round trip: the number's lock is held only from here to the commit.
      const row = await tx.get<{ number: number; ahead: number }>(sql`
        with next as (
          insert into reception.series as s (place, day, series, last_number, waiting)
          values (${place.code}, ${day}, ${group.series}, 1, 1)
          on conflict (place, day, series) do update set last_number = s.last_number + 1, waiting = s.waiting + 1
          returning last_number, waiting - 1 as ahead),
        visit as (
          insert into reception.visit (id, place, day, channel, language, secret_hash, started_at)
          values (${visitId}, ${place.code}, ${day}, ${wish.channel}, ${wish.language}, ${hash}, ${at})
          returning id),
        ticket as (
          insert into reception.ticket (id, visit_id, place, day, series, number, queue, procedure_code, priority, channel,
            language, brings, state, presence, taken_at, entered_at, since, secret_hash)
          select ${id}, visit.id, ${place.code}, ${day}, ${group.series}, last_number, ${group.series}, ${wish.procedureCode},
            ${priority}, ${wish.channel}, ${wish.language}, ${wish.brings}, 'waiting',
            ${channel === 'web' ? 'remote' : 'on_site'}, ${at}, ${at}, ${at}, ${hash}
          from next, visit
          returning number)
        select number, ahead from ticket, next`)
      const label = labelOf(group.series, row.number)
      const told = {
        label,
        state: 'waiting',
        queue: group.series,
        class: priority,
        channel,
        presence: channel === 'web' ? 'remote' : 'on_site',
      }
      const answer = { id, place: place.code, label, secret, takenAt: at.toString(), ahead: row.ahead }
      return {
        answer,
        subject: `ticket:${id}`,
        events: [{ stream: place.code, type: 'ticket.taken', subject: `ticket:${id}`, data: told }],
        detail: { label, channel: wish.channel },
      }
    },
  )
}

/** `A012`: a letter for the series, at least three digits. */
export function labelOf(series: string, number: number): string {
  return `${series}${String(number).padStart(3, '0')}`
}
