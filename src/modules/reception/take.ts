import { v7 as uuid } from 'uuid'
import { deviceUnknown, giveOut } from '#modules/devices'
import { procedureElsewhere } from '#modules/procedures'
import { localDate } from '#platform/clock'
import { sha256, token } from '#platform/crypto'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import { countedFrom } from './days.ts'
import type { Channel, Deps, TicketWish } from './deps.ts'
import { type Classed, classOf, toldClass } from './dossiers.ts'
import { issueNumber } from './issue.ts'
import { labelOf } from './label.ts'
import { machineOf } from './machine-of.ts'
import { holdNumber, sameHolder } from './quota.ts'
import { dayFull, identityNeeded } from './refusals.ts'

export interface TakenTicket {
  id: string
  place: string
  /** The day it is for, and of an appointment the hour. */
  day: string
  slot: string | undefined
  /** What is printed, shown and spoken: `A012`. */
  label: string
  /** Part of the link that follows the queue; whoever holds it sees this ticket and no other. */
  secret: string
  takenAt: string
  /** People waiting in the same queue when the number was taken. */
  ahead: number
}

/**
 * Gives out the next number of a series, for today or a day soon: one row's lock makes numbers of a day gap-free, and
 * the same idempotency key gives the same number again.
 * @throws Refusal `hall-closed` outside the hours in which numbers are given out, `day-closed`, `day-full`,
 *   `too-far-ahead`, `identity-needed` for another day; those of `holdNumber`
 */
export async function take(deps: Deps, context: Context, wish: TicketWish): Promise<TakenTicket> {
  const now = deps.clock.now()
  const day = wish.day ?? localDate(now)
  const { place, series, ...declared } = placed(deps, context, wish, day)
  const { channel, field, procedureCode, language, brings } = wish
  const isToday = day.equals(localDate(now))
  // Said before anything is begun.
  countedFrom(deps, now, day, field)
  if (!isToday && !wish.idNumber) throw identityNeeded()
  return deps.ledger.command(
    context,
    {
      name: 'reception.take',
      permission: 'ticket.take',
      place,
      input: { ...wish, day: wish.day?.toString(), idNumber: sameHolder(deps, wish.idNumber) },
    },
    async (tx, at) => {
      const id = uuid()
      const secret = token()
      const since = isToday ? at : countedFrom(deps, at, day, field)
      const presence = isToday && isInHall(channel) ? 'on_site' : 'remote'
      const holder = { idNumber: wish.idNumber, channel, day, field: field ?? series, ticketId: id }
      await holdNumber(deps, tx, holder)
      const row = await issueNumber(tx, at, uuid(), {
        ...{
          id,
          secretHash: sha256(secret),
          place,
          day,
          series,
          procedureCode,
          field,
          declared,
          channel,
          language,
          brings,
        },
        ...{ presence, since, enteredAt: since },
      })
      // Given back or not: a number for another day is not given out twice, so nobody waits for one to come free.
      if (!isToday && row.number > deps.numbers.advance.perGroup) throw dayFull()
      const label = labelOf(series, row.number)
      const told = {
        ...{ label, state: 'waiting', queue: series, channel, presence },
        ...toldClass(declared),
        ...machineOf(context),
      }
      const subject = `ticket:${id}`
      const taken = { id, place, day: day.toString(), slot: undefined, label, secret, takenAt: at.toString() }
      return {
        answer: { ...taken, ahead: row.ahead },
        subject,
        events: [
          {
            ...{ stream: place, type: 'ticket.taken', subject },
            data: isToday ? told : { ...told, day: day.toString(), since: since.toString() },
          },
        ],
        detail: { label, channel, ...(isToday ? {} : { day: day.toString() }) },
      }
    },
  )
}

/** Known machines of the hall. */
export const isMachine = (channel: Channel) => channel === 'kiosk' || channel === 'robot'

/** Whoever takes a number there is in the hall. */
const isInHall = (channel: Channel) => isMachine(channel) || channel === 'desk'

/**
 * Where a wish leads: the ward, the hall's group and the class.
 * @param day whose rule of calling says the class; today by default
 * @throws Refusal `not-found`, `forbidden`, `device-unknown`; `procedure-elsewhere` for what no hall receives
 */
export function placed(
  deps: Deps,
  context: Context,
  wish: Pick<
    TicketWish,
    'place' | 'channel' | 'procedureCode' | 'series' | 'field' | 'priority' | 'dossiers'
  >,
  day = localDate(deps.clock.now()),
): Placed {
  const place = deps.places.find(wish.place)
  if (!place || place.kind === 'city') throw notFound()
  const elsewhere = wish.procedureCode && deps.elsewhere(wish.procedureCode)
  if (elsewhere) throw procedureElsewhere(elsewhere)
  // At the desk an officer stands for who is in front of them; nobody else may say so.
  if (['desk', 'phone'].includes(wish.channel) && !may(context, 'queue.work', place.code)) throw forbidden()
  // A number of a machine counts as somebody in the hall: only the hall's own machines give them out.
  if (isMachine(wish.channel) && !may(context, giveOut, place.code)) throw deviceUnknown()
  const hall = deps.places.hall(place.code)
  const group =
    hall.groups.find((it) => it.series === wish.series) ?? deps.places.groupOf(place.code, wish.field ?? '')
  const policy = deps.policyOn(place.code, day)
  const declared = classOf(policy, { said: wish.priority, dossiers: wish.dossiers ?? 1 })
  return { place: place.code, series: group.series, ...declared }
}

/** Where a wish leads, and by which class its person is called. */
export interface Placed extends Classed {
  place: string
  series: string
}
