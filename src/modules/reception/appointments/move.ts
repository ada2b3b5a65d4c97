import { deliverSoon } from '#modules/messages'
import { localDate } from '#platform/clock'
import { sha256 } from '#platform/crypto'
import { sql, type Transaction } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import { toldClass } from '../dossiers.ts'
import { nextNumber } from '../issue.ts'
import { labelOf } from '../label.ts'
import { holdNumber, releaseNumber, sameHolder } from '../quota.ts'
import { identityNeeded, wrongState } from '../refusals.ts'
import { tellMoved } from '../reminders/remind.ts'
import { reservedFrom } from './book.ts'
import { claimSeat, freeSeat } from './seats.ts'
import { offeredAgain } from './slots.ts'

/** Where a number stands after it was moved. */
export interface MovedTicket {
  id: string
  day: string
  slot: string | undefined
  label: string
}

/**
 * Gives an appointment another hour, of the same day or another. The link stays; on another day it has another number.
 * @param wish.idNumber who booked is kept nowhere, so it is asked for again: the new day has its own quota
 * @throws Refusal `slot-taken`, `day-closed`, `too-far-ahead`, `quota-reached`, `field-held`, `wrong-state` once it was
 *   called or is no appointment, `not-found`
 */
export async function moveAppointment(
  deps: Deps,
  context: Context,
  place: string,
  secret: string,
  wish: { startsAt: Temporal.Instant; idNumber: string },
): Promise<MovedTicket> {
  const hash = sha256(secret)
  const { startsAt, idNumber } = wish
  if (!idNumber) throw identityNeeded()
  return deps.ledger.command(
    { ...context, secret: hash.toString('hex') },
    {
      name: 'reception.move',
      permission: 'ticket.take',
      place,
      input: [hash.toString('hex'), startsAt.toString(), sameHolder(deps, idNumber)],
    },
    async (tx, at) => {
      const ticket = await tx.find<MovableTicket>(sql`
        select ${movableColumns} from reception.ticket
        where secret_hash = ${hash} and state = 'waiting' and slot is not null for update`)
      if (!ticket) throw wrongState()
      const { field } = await tx.get<{ field: string }>(
        sql`select field from reception.appointment where id = ${ticket.id}`,
      )
      const { id, series, channel } = ticket
      // The old hour first: whoever moves within the day has its quota and not twice.
      releaseNumber(tx, id)
      freeSeat(tx, id, offeredAgain(deps.numbers, at))
      const day = localDate(startsAt)
      await holdNumber(deps, tx, { idNumber, channel, day, field, ticketId: id })
      const asked = field === series ? undefined : field
      await claimSeat(deps, tx, {
        place,
        series,
        field: asked,
        startsAt,
        appointmentId: id,
        at,
        until: 'infinity',
      })
      tx.send(
        sql`update reception.appointment set day = ${day}, starts_at = ${startsAt}, state = 'booked' where id = ${id}`,
      )
      return moved(deps, tx, at, place, ticket, {
        day,
        slot: startsAt,
        since: reservedFrom(deps, startsAt),
        by: 'holder',
      })
    },
  )
}

/** What a move needs to know of a ticket. */
export interface MovableTicket {
  id: string
  series: string
  number: number
  queue: string
  day: Temporal.PlainDate
  slot: Temporal.Instant | undefined
  class: string
  said: string
  dossiers: number
  channel: string
  version: number
}

export const movableColumns = sql`id, series, number, queue, day, slot, channel, dossiers, version,
  priority as class, coalesce(said_class, priority) as said`

/** Puts a waiting ticket on another day or hour; what it leaves behind is told so that both days can be rebuilt. */
export async function moved(
  deps: Pick<Deps, 'messages' | 'numbers' | 'numbersOn'>,
  tx: Transaction,
  at: Temporal.Instant,
  place: string,
  ticket: MovableTicket,
  to: {
    day: Temporal.PlainDate
    slot: Temporal.Instant | undefined
    since: Temporal.Instant
    by: 'holder' | 'closure'
  },
) {
  const { id, series, queue } = ticket
  const isSameDay = to.day.equals(ticket.day)
  const was = labelOf(series, ticket.number)
  const number = isSameDay ? ticket.number : await nextNumber(tx, place, to.day, series)
  const label = labelOf(series, number)
  const enteredAt = to.slot ?? to.since
  const from = to.by === 'closure' ? `${ticket.day} ${was}` : undefined
  tx.send(sql`
    update reception.ticket set day = ${to.day}, number = ${number}, slot = ${to.slot}, since = ${to.since},
      entered_at = ${enteredAt}, presence = 'remote', turn_at = null, before = null, version = version + 1,
      moved_from = coalesce(${from}, moved_from)
    where id = ${id}`)
  tx.send(sql`update reception.visit set day = ${to.day}
    where id = (select visit_id from reception.ticket where id = ${id})`)
  const subject = `ticket:${id}`
  const slot = to.slot?.toString()
  const day = to.day.toString()
  const data = {
    ...{
      label,
      state: 'waiting',
      queue,
      channel: ticket.channel,
      presence: 'remote',
    },
    ...toldClass(ticket),
    ...{ day, since: to.since.toString(), slot: slot ?? null, from: ticket.day.toString(), was, by: to.by },
  }
  tellMoved(deps, tx, at, { id, day: to.day, slot: to.slot }, { ...ticket, label: was, by: to.by })
  const answer: MovedTicket = { id, day, slot, label }
  return {
    answer,
    subject,
    events: [{ stream: place, type: 'ticket.moved', subject, data }],
    detail: { label, was, day, slot: slot ?? null, by: to.by },
    jobs: [deliverSoon],
  }
}
