import { allOf, plannedAnew, type Sql, sql, type Transaction } from '#platform/db'
import type { Context, Places } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import type { Cursor } from './cursor.ts'
import { conditionsOf, type DossierFilter, isFew, type Today } from './filter.ts'
import { behind, keyOf, type Order, orderBy } from './order.ts'
import { exactCondition, lookUp, termsOf } from './words.ts'

type Reader = Pick<Context, 'grants'>

/**
 * The rows of a filter, in an order, after a place in it: the one statement behind list, count, search, file, register and
 * what is done to many. Row-level security decides what is seen. That a row is of the reader's places is said once more,
 * place by place, so that each part is read along an index in the wanted order and stops as soon as it has enough.
 */
export function rowsOf(
  columns: Sql,
  reader: Reader,
  filter: DossierFilter,
  options: { today: Today; order?: Order; after?: Cursor | undefined; limit?: number },
): Sql {
  const { today, order, after, limit } = options
  const where = allOf([conditionsOf(filter, today), ...(order && after ? [behind(order, after)] : [])])
  const ordered = order ? sql`order by ${orderBy(order)}` : sql``
  const tail = limit === undefined ? ordered : sql`${ordered} limit ${limit}`
  const shown = order ? sql`${columns}, (${keyOf(order)})::text as place_in_order` : columns
  const part = (condition: Sql) =>
    sql`(select d.* from dossiers.dossier d where ${condition} and ${where} ${tail})`
  const { places, asked } = partsOf(reader, filter)
  // What is shown is worked out for the rows of the page only, and not for all that are put in order.
  if (places === '*')
    return plannedAnew(
      sql`select ${shown} from (select d.* from dossiers.dossier d where ${where} ${tail}) d ${ordered}`,
    )
  const elsewhere = sql`d.receiving <> all(${places}::text[])`
  const parts = [
    sql`select d.* from unnest(${places}::text[]) as p (place) cross join lateral
      ${part(sql`d.receiving = p.place`)} as d`,
    sql`select d.* from unnest(${places}::text[]) as p (place) cross join lateral
      ${part(sql`d.resolving = p.place and d.resolving <> d.receiving and ${elsewhere}`)} as d`,
  ]
  const neither = sql`${elsewhere} and d.resolving <> all(${places}::text[])`
  // Sent on to another unit, the sender looks on.
  parts.push(sql`select d.* from unnest(${places}::text[]) as p (place) cross join lateral
    ${part(sql`d.redirected_from = p.place and ${neither}`)} as d`)
  if (asked)
    parts.push(
      part(sql`d.id = any((select dossiers.asked_of_me())::uuid[]) and ${neither}
        and coalesce(d.redirected_from <> all(${places}::text[]), true)`),
    )
  const all = parts.reduce((before, next) => sql`${before} union all ${next}`)
  return plannedAnew(sql`select ${shown} from (${all}) d ${tail}`)
}

/** Where to look: at one place when the filter names one, else at the reader's; and at what they are asked about. */
function partsOf(reader: Reader, filter: DossierFilter): { places: Places; asked: boolean } {
  // By their ids rows are found at once, wherever they are.
  if (filter.ids) return { places: '*', asked: false }
  const named = filter.place ?? filter.receiving ?? filter.resolving
  if (named) return { places: [named], asked: false }
  return { places: reader.grants.get('dossier.read') ?? [], asked: true }
}

/** A row with its place in the order it was read in. */
export type Placed<Row> = Row & { id: string; placeInOrder: string }

/** Some rows, and the place behind which those follow that were not looked at yet; undefined at the end. */
export interface Chunk<Row> {
  rows: Placed<Row>[]
  behind: Cursor | undefined
}

/** What words find is looked up in pieces that grow to this many. */
const mostLookedUp = 4000
/** Among so many dossiers words are looked for one by one: more take longer than going through what the words find. */
const mostAmong = 10_000

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
  const among = await fewIds(tx, reader, filter, today)
  for (let most = Math.min(200, size * 2); ; most = Math.min(most * 2, mostLookedUp)) {
    const found = await lookUp(tx, terms, { after, most, oldestFirst: !order.descending, among })
    const last = found.at(-1)
    const ids = found.map(({ id }) => id)
    const wanted = filter.ids ? ids.filter((id) => filter.ids!.includes(id)) : ids
    const left = last && found.length === most ? last : undefined
    const rows = await tx.many<Placed<Row>>(
      rowsOf(columns, reader, { ...filter, ids: wanted }, { today, order }),
    )
    for (let from = 0; from < rows.length || from === 0; from += size) {
      const piece = rows.slice(from, from + size)
      yield { rows: piece, behind: from + size < rows.length ? cursorOf(piece.at(-1)!) : left }
    }
    if (!left) return
    after = left
  }
}

/** The dossiers that the other conditions leave, when there are few: then the words are looked for among them alone. */
async function fewIds(
  tx: Transaction,
  reader: Reader,
  { words: _, ...filter }: DossierFilter,
  today: Today,
): Promise<string[] | undefined> {
  if (!isFew(filter)) return undefined
  const rows = await tx.many<{ id: string }>(
    rowsOf(sql`d.id`, reader, filter, { today, limit: mostAmong + 1 }),
  )
  return rows.length > mostAmong ? undefined : rows.map(({ id }) => id)
}

export const cursorOf = ({ placeInOrder, id }: Placed<unknown>): Cursor => ({ value: placeInOrder, id })
