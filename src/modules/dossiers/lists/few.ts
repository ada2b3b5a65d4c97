import { plannedAnew, sql, type Transaction } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Cursor } from './cursor.ts'
import { type DossierFilter, isFew, type Today } from './filter.ts'
import { behind, type Order, orderBy } from './order.ts'
import { rowsOf } from './rows.ts'
import { lookUp, type Term } from './words.ts'

/** Among so many dossiers words are looked for one by one: more take longer than going through what the words find. */
const mostAmong = 10_000
/** For a page of so many rows this many times as many are looked at first; frequent words fill the page with them. */
const firstLook = 10

/**
 * The dossiers that the other conditions leave behind a place in the order, when there are few of them: then the words are
 * looked for among these alone. Undefined when there are many.
 */
export async function fewOf(
  tx: Transaction,
  reader: Pick<Context, 'grants'>,
  { words: _, ...filter }: DossierFilter,
  { today, order, after }: { today: Today; order: Order; after: Cursor | undefined },
): Promise<Cursor[] | undefined> {
  if (!isFew(filter)) return undefined
  // Put in order once they are read: with a limit, an order would have the whole archive read along it.
  const some = rowsOf(sql`d.id, d.filed_at`, reader, filter, { today, limit: mostAmong + 1 })
  const isLeft = after ? behind(order, after) : sql`true`
  const few = await tx.many<Cursor & { isLeft: boolean }>(
    plannedAnew(sql`
      select d.id, d.filed_at::text as value, ${isLeft} as is_left from (${some}) as d order by ${orderBy(order)}`),
  )
  return few.length > mostAmong ? undefined : few.filter((it) => it.isLeft)
}

/**
 * Which of a few dossiers hold all terms, in their order: first of the foremost, which is enough for a page of frequent words,
 * then of the rest.
 * `behind` is the place behind which no dossier was looked at yet; undefined at the end.
 */
export async function* foundAmong(
  tx: Transaction,
  terms: Term[],
  few: readonly Cursor[],
  { order, size }: { order: Order; size: number },
): AsyncGenerator<{ ids: string[]; behind: Cursor | undefined }> {
  const oldestFirst = !order.descending
  let looked = 0
  for (let most = size * firstLook; ; most *= 20) {
    const among = few.slice(looked, looked + most).map(({ id }) => id)
    const found = await lookUp(tx, terms, { after: undefined, most: among.length, oldestFirst, among })
    looked += among.length
    const last = looked < few.length ? few[looked - 1] : undefined
    yield { ids: found.map(({ id }) => id), behind: last }
    if (!last) return
  }
}
