import { plannedAnew, sql, type Transaction } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Cursor } from './cursor.ts'
import { type DossierFilter, isFew, type Today } from './filter.ts'
import { behind, keyOf, type Order, orderBy } from './order.ts'
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
): Promise<string[] | undefined> {
  if (!isFew(filter)) return undefined
  // Put in order once they are read: with a limit, an order would have the whole archive read along it.
  const some = rowsOf(sql`d.id, d.filed_at`, reader, filter, { today, limit: mostAmong + 1 })
  const isLeft = after ? behind(order, after) : sql`true`
  const { count, ids } = await tx.get<{ count: number; ids: string[] | undefined }>(
    plannedAnew(sql`
      select count(*)::int as count, array_agg(d.id::text order by ${orderBy(order)}) filter (where ${isLeft}) as ids
      from (${some}) as d`),
  )
  return count > mostAmong ? undefined : (ids ?? [])
}

/**
 * Which of a few dossiers hold all terms, in their order: first of the foremost, which is enough for a page of frequent words,
 * then of the rest. `behind` is the place behind which no dossier was looked at yet; undefined at the end.
 */
export async function* foundAmong(
  tx: Transaction,
  terms: Term[],
  few: readonly string[],
  { order, size }: { order: Order; size: number },
): AsyncGenerator<{ ids: string[]; behind: Cursor | undefined }> {
  const oldestFirst = !order.descending
  let looked = 0
  for (let most = size * firstLook; ; most = few.length) {
    const among = few.slice(looked, looked + most)
    const found = await lookUp(tx, terms, { after: undefined, most: among.length, oldestFirst, among })
    looked += among.length
    const last =
      looked < few.length
        ? await tx.get<Cursor>(sql`
            select d.id, (${keyOf(order)})::text as value from dossiers.dossier d where d.id = ${among.at(-1)!}`)
        : undefined
    yield { ids: found.map(({ id }) => id), behind: last }
    if (!last) return
  }
}
