import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { sha256 } from '#platform/crypto'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import { toldClass } from '../dossiers.ts'
import { issueNumber } from '../issue.ts'
import { labelOf } from '../label.ts'
import { holdOver } from '../refusals.ts'
import type { TakenTicket } from '../take.ts'
import { followAppointment } from './hold.ts'

/**
 * Confirms an hour that is being kept: it becomes a number of that day with a reserved position. The ticket bears the
 * appointment's id and opens by the same secret, so presence, calling, giving back and following are those of any
 * other number.
 * @throws Refusal `hold-over` when it was not kept any more, `not-found`
 */
export async function bookHeld(deps: Deps, context: Context, secret: string): Promise<TakenTicket> {
  const { id, place } = await followAppointment(deps, secret)
  const hash = sha256(secret)
  return deps.ledger.command(
    context,
    { name: 'reception.book', permission: 'ticket.take', place, input: id },
    async (tx, at) => {
      const held = await tx.find<Pick<Appointment, 'series' | 'startsAt' | 'wish'>>(sql`
        update reception.appointment set state = 'booked', booked_at = ${at}
        where id = ${id} and secret_hash = ${hash} and state = 'held' and holds_until > ${at}
        returning series, starts_at, wish`)
      if (!held) throw holdOver()
      tx.send(sql`update reception.seat set taken_until = 'infinity' where appointment_id = ${id}`)
      const { series, startsAt, wish } = held
      const { procedureCode, declared, channel, language, brings } = wish
      const day = localDate(startsAt)
      const since = reservedFrom(deps, startsAt)
      const row = await issueNumber(tx, at, uuid(), {
        ...{ id, secretHash: hash, place, day, series, procedureCode, declared, channel, language, brings },
        ...{ presence: 'remote', slot: startsAt, since, enteredAt: startsAt },
      })
      const label = labelOf(series, row.number)
      const slot = startsAt.toString()
      const subject = `ticket:${id}`
      return {
        answer: {
          ...{
            id,
            place,
            day: day.toString(),
            slot,
            label,
            secret,
            takenAt: at.toString(),
            ahead: row.ahead,
          },
        },
        subject,
        events: [
          {
            ...{ stream: place, type: 'ticket.taken', subject },
            data: {
              ...{ label, state: 'waiting', queue: series, channel, presence: 'remote' },
              ...toldClass(declared),
              ...{ day: day.toString(), since: since.toString(), slot },
            },
          },
        ],
        detail: { label, channel, slot },
      }
    },
  )
}

type Appointment = Awaited<ReturnType<typeof followAppointment>>

/** From when on the wait of an appointment counts: at its hour it stands like somebody who has waited this long. */
export function reservedFrom(deps: Pick<Deps, 'numbers'>, startsAt: Temporal.Instant): Temporal.Instant {
  return startsAt.subtract({ minutes: deps.numbers.appointments.headStartMinutes })
}
