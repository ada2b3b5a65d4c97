import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { sha256, token } from '#platform/crypto'
import { sql } from '#platform/db'
import { type Context, notFound, systemContext } from '#platform/ledger'
import type { Language } from '#platform/text'
import type { Deps, TicketWish } from '../deps.ts'
import type { Classed } from '../dossiers.ts'
import { holdNumber, releaseNumber, sameHolder } from '../quota.ts'
import { identityNeeded, wrongState } from '../refusals.ts'
import { placed } from '../take.ts'
import { claimSeat, freeSeat } from './seats.ts'
import { offeredAgain } from './slots.ts'

/** What an appointment is wished for: a number with an hour. Whoever books says who they are. */
export interface AppointmentWish extends Omit<TicketWish, 'day' | 'idNumber'> {
  startsAt: Temporal.Instant
  /** 12 digits, for the quota only. */
  idNumber: string
}

/** An hour that is kept while its holder confirms it. */
export interface HeldSlot {
  id: string
  place: string
  startsAt: string
  holdsUntil: string
  /** Opens this hold, and later the ticket. */
  secret: string
}

/** The job that ends a hold nobody confirmed. */
export const holdOverTask = 'reception.hold-over'

/**
 * Keeps an hour for a person for some minutes. It counts as one of their numbers of that day from now on, so nobody
 * keeps several at once.
 * @throws Refusal `slot-taken`, `day-closed`, `too-far-ahead`, `identity-needed`, `quota-reached`, `field-held`
 */
export async function holdSlot(deps: Deps, context: Context, wish: AppointmentWish): Promise<HeldSlot> {
  const { startsAt, idNumber, channel, language, brings, procedureCode } = wish
  if (!idNumber) throw identityNeeded()
  const day = localDate(startsAt)
  const { place, series, ...declared } = placed(deps, context, wish, day)
  const field = wish.field ?? series
  return deps.ledger.command(
    context,
    {
      name: 'reception.hold',
      permission: 'ticket.take',
      place,
      input: { ...wish, startsAt: startsAt.toString(), idNumber: sameHolder(deps, idNumber) },
    },
    async (tx, at) => {
      const id = uuid()
      const secret = token()
      const holdsUntil = at.add({ seconds: Math.round(60 * deps.numbers.appointments.holdMinutes) })
      await holdNumber(deps, tx, { idNumber, channel, day, field, ticketId: id })
      const until = offeredAgain(deps.numbers, holdsUntil)
      await claimSeat(deps, tx, { place, series, field: wish.field, startsAt, appointmentId: id, at, until })
      const kept: KeptWish = { procedureCode, declared, channel, language, brings }
      tx.send(sql`
        insert into reception.appointment (id, place, day, series, starts_at, state, holds_until, field, wish, made_at,
          secret_hash)
        values (${id}, ${place}, ${day}, ${series}, ${startsAt}, 'held', ${holdsUntil}, ${field},
          ${JSON.stringify(kept)}::jsonb, ${at}, ${sha256(secret)})`)
      const subject = `appointment:${id}`
      const answer = { id, place, startsAt: startsAt.toString(), holdsUntil: holdsUntil.toString(), secret }
      return {
        answer,
        subject,
        events: [{ stream: place, type: 'appointment.held', subject, data: { startsAt: answer.startsAt } }],
        detail: { startsAt: answer.startsAt, channel },
        jobs: [{ task: holdOverTask, payload: { place, id }, runAt: holdsUntil, jobKey: `hold-over ${id}` }],
      }
    },
  )
}

/** What is kept of a wish until it is confirmed. */
export interface KeptWish {
  procedureCode: string | undefined
  declared: Classed
  channel: string
  language: Language
  brings: string[]
}

/** A hold or appointment as the link of its holder shows it. */
export interface FollowedAppointment {
  id: string
  place: string
  series: string
  startsAt: Temporal.Instant
  state: 'held' | 'booked' | 'checked_in' | 'fulfilled' | 'expired' | 'cancelled' | 'no_show'
  holdsUntil: Temporal.Instant
  field: string
  wish: KeptWish
}

/** @throws Refusal `not-found` */
export async function followAppointment(deps: Deps, secret: string): Promise<FollowedAppointment> {
  const hash = sha256(secret)
  const row = await deps.db.transaction({ 'app.secret': hash.toString('hex') }, (tx) =>
    tx.find<FollowedAppointment>(sql`
      select id, place, series, starts_at, state, holds_until, field, wish from reception.appointment
      where secret_hash = ${hash}`),
  )
  if (!row) throw notFound()
  return row
}

/** The holder does not want the hour they are keeping. @throws Refusal `wrong-state`, `not-found` */
export async function dropHold(deps: Deps, context: Context, secret: string): Promise<void> {
  const { id, place } = await followAppointment(deps, secret)
  const own = { ...context, secret: sha256(secret).toString('hex') }
  await endHold(deps, own, place, id, 'cancelled')
}

/** What the queue of jobs runs when a hold is over; nothing when it was confirmed or dropped meanwhile. */
export async function endHoldWhenOver(deps: Deps, place: string, id: string): Promise<void> {
  await endHold(deps, systemContext('hold-over'), place, id, 'expired').catch((error) => {
    if (error.type !== 'wrong-state') throw error
  })
}

function endHold(
  deps: Deps,
  context: Context,
  place: string,
  id: string,
  state: 'cancelled' | 'expired',
): Promise<null> {
  return deps.ledger.command(
    context,
    { name: 'reception.drop-hold', permission: 'ticket.take', place, input: [id, state] },
    async (tx, at) => {
      const rows = await tx.run(sql`
        update reception.appointment set state = ${state} where id = ${id} and place = ${place} and state = 'held'`)
      if (rows === 0) throw wrongState()
      releaseNumber(tx, id)
      freeSeat(tx, id, offeredAgain(deps.numbers, at))
      const subject = `appointment:${id}`
      return {
        answer: null,
        subject,
        events: [{ stream: place, type: `appointment.${state}`, subject, data: {} }],
      }
    },
  )
}
