import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import { type Deps, reading } from './deps.ts'
import { type Group, kinds } from './kinds.ts'

/** What was asked for on a day and what was certified on it; each figure counts the rows that `counted` lists. */
export interface DayFigures {
  day: Temporal.PlainDate
  group: Group
  /** Dossiers of these procedures, however they were received: none can be there and not be counted. */
  requests: number
  items: number
  refused: number
  /** Electronic copies that could not be signed and wait with a reason. */
  failed: number
  /** Originals, cases and transactions that got a number on paper. */
  numbers: number
  copies: number
  electronic: number
  /** Of what was certified, in đồng. */
  fees: number
}

const procedures = kinds.map(({ procedure }) => procedure)
const categories = kinds.map(({ group }) => group)

/** By day and kind; of one unit, or of all that the permission reaches. Days on which nothing happened are absent. */
export function statistics(
  deps: Deps,
  context: Context,
  wanted: { place?: string | undefined; from: Temporal.PlainDate; until: Temporal.PlainDate },
): Promise<DayFigures[]> {
  const { place, from, until } = wanted
  const here = place ? sql`place = ${place}` : sql`true`
  return deps.ledger.read(context, reading, (tx) =>
    tx.many<DayFigures>(sql`
      with filed as (
        select d.filed_on as day, k.category, count(*) as requests
        from dossiers.v_dossier d
        join unnest(${procedures}::text[], ${categories}::text[]) as k (procedure_code, category) using (procedure_code)
        where ${place ? sql`d.resolving = ${place}` : sql`true`} and d.filed_on between ${from} and ${until} group by 1, 2),
      asked as (
        select received_on as day, category, count(*) as items,
          count(*) filter (where refused) as refused, count(*) filter (where failed) as failed
        from certification.v_item where ${here} and received_on between ${from} and ${until} group by 1, 2),
      done as (
        select entered_on as day, category, count(*) filter (where kind <> 'BSDT') as numbers,
          coalesce(sum(copies) filter (where kind <> 'BSDT'), 0) as copies,
          count(*) filter (where kind = 'BSDT') as electronic, sum(fee) as fees
        from certification.v_entry where ${here} and entered_on between ${from} and ${until} group by 1, 2)
      select day, category as "group", coalesce(requests, 0)::int as requests, coalesce(items, 0)::int as items,
        coalesce(refused, 0)::int as refused, coalesce(failed, 0)::int as failed, coalesce(numbers, 0)::int as numbers,
        coalesce(copies, 0)::int as copies, coalesce(electronic, 0)::int as electronic, coalesce(fees, 0)::int as fees
      from filed full join asked using (day, category) full join done using (day, category)
      order by day desc, category`),
  )
}
