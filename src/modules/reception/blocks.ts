import { deviceUnknown, giveOut } from '#modules/devices'
import { localDate } from '#platform/clock'
import { sql, type Transaction } from '#platform/db'
import { type Context, may, notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'

/** Twenty numbers of a series that one machine may give out on one day while the house is away. */
export interface Block {
  series: string
  first: number
  last: number
  /** Those of it that are known to be given out. */
  given: number[]
}

export interface Lease {
  /** The day on which these numbers hold; none of them is any good on another. */
  day: Temporal.PlainDate
  /** The house's time. */
  at: Temporal.Instant
  blocks: Block[]
}

/** The numbers of a series that only blocks are made of; `reception.block` and its trigger hold to the same. */
export const blockRange = { first: 901, last: 2000 }
const blockSize = 20
/** With fewer left than this a machine gets another block. */
const refillBelow = 10

/**
 * Numbers for a machine that may lose the house: one block of each of the hall's series, another one when it is nearly
 * used up, until the range of a day is. Asking again gives the same ones.
 * @param store names the memory of the machine's browser: one that lost it begins with blocks of its own
 * @throws Refusal `device-unknown`
 */
export async function leaseNumbers(
  deps: Deps,
  context: Context,
  place: string,
  store: string,
): Promise<Lease> {
  if (!may(context, giveOut, place)) throw deviceUnknown()
  const hall = deps.places.find(place)
  if (!hall || hall.kind === 'city') throw notFound()
  const series = deps.places.hall(place).groups.map((group) => group.series)
  const at = deps.clock.now()
  const day = localDate(at)
  const own = { place, day, device: context.actor, store }
  const held = await deps.ledger.read(context, giveOut, (tx) => blocksOf(tx, own))
  const scarce = series.filter((it) => left(held, it) < refillBelow)
  if (scarce.length === 0) return { day, at, blocks: held }
  const { key, ...once } = context
  const blocks = await deps.ledger.command(
    once,
    { name: 'reception.lease', permission: giveOut, place, input: null },
    async (tx, now) => {
      // One after another: the next block of a series begins where the last one ends.
      await tx.run(sql`select pg_advisory_xact_lock(hashtextextended(${`block ${place}`}, 9))`)
      const leased = await tx.many<{ series: string; first: number }>(sql`
        insert into reception.block (place, day, series, first, device, store, leased_at)
        select ${place}, ${day}, s.series, n.next, ${context.actor}, ${store}, ${now}
        from unnest(${scarce}::text[]) as s(series) cross join lateral (
          select coalesce(max(b.first) + ${blockSize}::int, ${blockRange.first}::int) as next from reception.block b
          where b.place = ${place} and b.day = ${day} and b.series = s.series) n
        where n.next < ${blockRange.last}
        returning series, first`)
      const detail = { store, blocks: leased.map((it) => `${it.series}${it.first}`) }
      return { answer: await blocksOf(tx, own), subject: context.actor, detail }
    },
  )
  return { day, at, blocks }
}

const left = (blocks: readonly Block[], series: string) =>
  blocks
    .filter((it) => it.series === series)
    .reduce((sum, it) => sum + it.last - it.first + 1 - it.given.length, 0)

function blocksOf(
  tx: Transaction,
  own: { place: string; day: Temporal.PlainDate; device: string; store: string },
): Promise<Block[]> {
  return tx.many<Block>(sql`
    select b.series, b.first, b.last, coalesce(t.given, '{}') as given
    from reception.block b cross join lateral (
      select array_agg(number order by number) as given from reception.ticket
      where day = b.day and place = b.place and series = b.series and number between b.first and b.last) t
    where b.place = ${own.place} and b.day = ${own.day} and b.device = ${own.device} and b.store = ${own.store}
    order by b.series, b.first`)
}
