import { deliverSoon, type Subscribed } from '#modules/messages'
import { localDate, startOf } from '#platform/clock'
import { sha256, sign } from '#platform/crypto'
import { sql, type Transaction } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Language } from '#platform/text'
import { instantOn } from '../days.ts'
import type { Deps } from '../deps.ts'
import { nothingToRemind } from '../refusals.ts'
import { remindersOf } from './schedule.ts'

/** How the holder of a number wants to be reminded. */
export interface ReminderWish {
  /** An e-mail address as it was typed. */
  address: string
  language: Language
  /** How long their way is, if they said so. */
  wayMinutes?: number | undefined
}

/** What letters about a number are filed under. */
export const subjectOf = (ticketId: string) => `ticket:${ticketId}`

interface Reminded {
  id: string
  day: Temporal.PlainDate
  slot: Temporal.Instant | undefined
}

/**
 * Takes an address for letters about a number: a confirmation at once, reminders, and word of every move. Another address
 * takes its place. It is kept, sealed, until the day of the number is over.
 * @throws Refusal `nothing-to-remind`, `not-found`, and those of `messages.subscribe`
 */
export async function setReminder(
  deps: Deps,
  context: Context,
  place: string,
  secret: string,
  wish: ReminderWish,
): Promise<null> {
  const hash = sha256(secret)
  const { address, language, wayMinutes } = wish
  return deps.ledger.command(
    { ...context, secret: hash.toString('hex') },
    {
      name: 'reception.remind',
      permission: 'ticket.take',
      place,
      // Compared with a second request, and not to be found from it by trying.
      input: [hash.toString('hex'), sign(deps.key, `reminder ${address}`), language, wayMinutes ?? null],
    },
    async (tx, at) => {
      const today = localDate(at)
      const ticket = await tx.find<Reminded>(sql`
        select id, day, slot from reception.ticket
        where secret_hash = ${hash} and state = 'waiting' and (day > ${today} or (day = ${today} and presence <> 'on_site'))`)
      if (!ticket) throw nothingToRemind()
      const subject = subjectOf(ticket.id)
      const forgetAt = endOf(ticket.day)
      const given = await deps.messages.subscribe(tx, at, {
        ...{ subject, place, address, language, secret, forgetAt },
      })
      deps.messages.tell(tx, at, { subject, kind: 'confirmed', cause: `confirmed ${given}` })
      scheduleReminders(deps, tx, at, ticket, wayMinutes)
      return { answer: null, subject, detail: { reminder: 'email', given }, jobs: [deliverSoon] }
    },
  )
}

/** No more letters about a number; the address goes. Safe to repeat. @throws Refusal `not-found` */
export async function dropReminder(
  deps: Deps,
  context: Context,
  place: string,
  secret: string,
): Promise<null> {
  const hash = sha256(secret)
  return deps.ledger.command(
    { ...context, secret: hash.toString('hex') },
    { name: 'reception.drop-reminder', permission: 'ticket.take', place, input: hash.toString('hex') },
    async (tx) => {
      const { id } = await tx.get<{ id: string }>(
        sql`select id from reception.ticket where secret_hash = ${hash}`,
      )
      const dropped = await deps.messages.unsubscribe(tx, subjectOf(id))
      return { answer: null, subject: subjectOf(id), detail: { reminder: null, dropped } }
    },
  )
}

/** Where letters about a number go, for whoever holds its secret; undefined when none were asked for. */
export function followReminder(
  deps: Deps,
  secret: string,
  ticketId: string,
): Promise<Subscribed | undefined> {
  return deps.messages.follow(secret, subjectOf(ticketId))
}

/** Where a number stood before it was moved, and why it was. */
export interface Before {
  label: string
  day: Temporal.PlainDate
  slot: Temporal.Instant | undefined
  version: number
  by: 'holder' | 'closure'
}

/** Tells of a move within its transaction, and reminds of the new day and hour instead of the old ones. */
export function tellMoved(
  deps: Pick<Deps, 'messages' | 'numbers' | 'numbersOn'>,
  tx: Transaction,
  at: Temporal.Instant,
  ticket: Reminded,
  { label, day, slot, version, by }: Before,
): void {
  const subject = subjectOf(ticket.id)
  const facts: MovedFacts = { label, day: day.toString(), slot: slot?.toString(), by }
  deps.messages.tell(tx, at, { subject, kind: 'moved', cause: `moved ${version}`, facts: { ...facts } })
  deps.messages.keepUntil(tx, subject, endOf(ticket.day))
  scheduleReminders(deps, tx, at, ticket)
}

/** What a letter about a move is told. */
export interface MovedFacts {
  label: string
  day: string
  slot: string | undefined
  by: 'holder' | 'closure'
}

function scheduleReminders(
  deps: Pick<Deps, 'messages' | 'numbers' | 'numbersOn'>,
  tx: Transaction,
  at: Temporal.Instant,
  ticket: Reminded,
  wayMinutes?: number,
): void {
  const { day } = ticket
  const opens = instantOn(day, deps.numbersOn(day, undefined)[0]?.open ?? 0)
  for (const reminder of remindersOf(ticket, deps.numbers.reminders, opens, at))
    deps.messages.tell(tx, at, {
      ...reminder,
      subject: subjectOf(ticket.id),
      ...(wayMinutes === undefined ? {} : { facts: { wayMinutes } }),
    })
}

/** The midnight after a day. */
const endOf = (day: Temporal.PlainDate) => startOf(day.add({ days: 1 }))
