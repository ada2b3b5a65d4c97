import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import { type Deps, reading } from './deps.ts'
import type { Group } from './kinds.ts'

/** What was asked for on a day and what was certified on it; each figure counts the rows that `counted` lists. */
export interface DayFigures {
  day: Temporal.PlainDate
  group: Group
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
      with asked as (
        select received_on as day, category, count(distinct dossier) as requests, count(*) as items,
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
      from asked full join done using (day, category) order by day desc, category`),
  )
}
