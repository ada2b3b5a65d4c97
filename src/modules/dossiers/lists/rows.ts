import { allOf, plannedAnew, type Sql, sql } from '#platform/db'
import type { Context, Places } from '#platform/ledger'
import type { Cursor } from './cursor.ts'
import { conditionsOf, type DossierFilter, type Today } from './filter.ts'
import { behind, keyOf, type Order, orderBy } from './order.ts'

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
