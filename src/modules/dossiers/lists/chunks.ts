import type { Sql, Transaction } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import type { Cursor } from './cursor.ts'
import { fewOf, foundAmong } from './few.ts'
import type { DossierFilter, Today } from './filter.ts'
import type { Order } from './order.ts'
import { rowsOf } from './rows.ts'
import { exactCondition, lookUp, type Term, termsOf } from './words.ts'

type Reader = Pick<Context, 'grants'>

/** A row with its place in the order it was read in. */
export type Placed<Row> = Row & { id: string; placeInOrder: string }

/** Some rows, and the place behind which those follow that were not looked at yet; undefined at the end. */
export interface Chunk<Row> {
  rows: Placed<Row>[]
  behind: Cursor | undefined
}

/** What words find is looked up in pieces that grow to this many. */
const mostLookedUp = 4000

/**
 * All rows of a filter, in pieces of at most `size`; a piece may be empty where words find much that the other conditions
 * do not want. `columns` of `dossiers.dossier d`, with the id.
 */
export async function* chunksOf<Row>(
  deps: Pick<Deps, 'procedures'>,
  tx: Transaction,
  columns: Sql,
  reader: Reader,
  filter: DossierFilter,
  options: { today: Today; order: Order; after?: Cursor | undefined; size: number },
): AsyncGenerator<Chunk<Row>> {
  const { today, order, size } = options
  let { after } = options
  const typed = filter.words?.trim()
  if (!typed || exactCondition(typed)) {
    for (;;) {
      const rows = await tx.many<Placed<Row>>(
        rowsOf(columns, reader, filter, { today, order, after, limit: size }),
      )
      after = rows.length < size ? undefined : cursorOf(rows.at(-1)!)
      yield { rows, behind: after }
      if (!after) return
    }
  }
  const terms = termsOf(typed, deps.procedures)
  if (terms.length === 0) return
  const found = await foundBy(tx, terms, reader, filter, options)
  for await (const { ids, behind: left } of found) {
    const wanted = filter.ids ? ids.filter((id) => filter.ids!.includes(id)) : ids
    const rows = await tx.many<Placed<Row>>(
      rowsOf(columns, reader, { ...filter, ids: wanted }, { today, order }),
    )
    for (let from = 0; from < rows.length || from === 0; from += size) {
      const piece = rows.slice(from, from + size)
      yield { rows: piece, behind: from + size < rows.length ? cursorOf(piece.at(-1)!) : left }
    }
  }
}

type Found = AsyncGenerator<{ ids: string[]; behind: Cursor | undefined }>

/** What words find, in pieces: among the dossiers that the other conditions leave, where these are few; else among all. */
async function foundBy(
  tx: Transaction,
  terms: Term[],
  reader: Reader,
  filter: DossierFilter,
  options: { today: Today; order: Order; after?: Cursor | undefined; size: number },
): Promise<Found> {
  const { after, order, size } = options
  const few = await fewOf(tx, reader, filter, { ...options, after })
  return few ? foundAmong(tx, terms, few, { order, size }) : foundAmongAll(tx, terms, { after, order, size })
}

async function* foundAmongAll(
  tx: Transaction,
  terms: Term[],
  { after: begin, order, size }: { after: Cursor | undefined; order: Order; size: number },
): Found {
  let after = begin
  for (let most = Math.min(200, size * 2); ; most = Math.min(most * 2, mostLookedUp)) {
    const found = await lookUp(tx, terms, { after, most, oldestFirst: !order.descending, among: undefined })
    after = found.length === most ? found.at(-1) : undefined
    yield { ids: found.map(({ id }) => id), behind: after }
    if (!after) return
  }
}

export const cursorOf = ({ placeInOrder, id }: Placed<unknown>): Cursor => ({ value: placeInOrder, id })
