import { createHmac } from 'node:crypto'
import { sql, type Transaction } from '#platform/db'
import type { Deps } from './deps.ts'
import { fieldHeld, identityNeeded, quotaReached } from './refusals.ts'

/**
 * Lets a person take a number: at most so many for one day and one for a field, whatever the channel or the ward. Who
 * it is stays unknown: a mark made from the number, the day and the installation's key is kept, nothing else.
 * Rule: the city's pilot of May 2025 (two a day, one a field, online and on site together).
 * @param idNumber 12 digits; undefined where the channel does not ask
 * @throws Refusal `identity-needed`, `quota-reached`, `field-held`
 */
export async function holdNumber(
  deps: Pick<Deps, 'numbers' | 'key'>,
  tx: Transaction,
  wish: {
    idNumber: string | undefined
    channel: string
    day: Temporal.PlainDate
    field: string
    ticketId: string
  },
): Promise<void> {
  const { idNumber, channel, day, field, ticketId } = wish
  if (!idNumber) {
    if (deps.numbers.identify.includes(channel)) throw identityNeeded()
    return
  }
  const holder = createHmac('sha256', deps.key).update(`number ${day} ${idNumber}`).digest()
  // Two phones of one person at the same moment: the second waits here and then sees the first.
  const mark = holder.toString('hex')
  tx.send(
    sql`select set_config('app.holder', ${mark}, true), pg_advisory_xact_lock(hashtextextended(${mark}, 9))`,
  )
  const held = await tx.many<{ nth: number; field: string }>(
    sql`select nth, field from reception.holding where holder = ${holder} and day = ${day}`,
  )
  if (held.some((it) => it.field === field)) throw fieldHeld()
  const free = Array.from({ length: deps.numbers.perDay }, (_, i) => i + 1).find(
    (nth) => !held.some((it) => it.nth === nth),
  )
  if (free === undefined) throw quotaReached(deps.numbers.perDay)
  tx.send(sql`
    insert into reception.holding (holder, day, nth, field, ticket_id)
    values (${holder}, ${day}, ${free}, ${field}, ${ticketId})`)
}

/** Stands for the identity number where two requests are compared: the number cannot be found from it by trying. */
export function sameHolder(deps: Pick<Deps, 'key'>, idNumber: string | undefined): string | undefined {
  return idNumber && createHmac('sha256', deps.key).update(`holder ${idNumber}`).digest('hex')
}

/** A number given back before it was called does not count. */
export function releaseNumber(tx: Transaction, ticketId: string): void {
  tx.send(sql`select reception.release(${ticketId})`)
}
