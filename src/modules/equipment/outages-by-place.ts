import { type Sql, sql, type Transaction } from '#platform/db'
import { type Outage, readOutages } from './outages.ts'

export interface Period {
  from: Temporal.Instant
  until: Temporal.Instant
}

/** Outages of a ward's things within a period. */
export interface PlaceOutages {
  place: string
  outages: number
  /** How long they were in the period, all together: two things down for an hour are two hours. */
  minutes: number
}

const mostOpen = 1000

/** Whether an outage (`o`, its end `e`) was in a period. */
export const touches = ({ from, until }: Period): Sql =>
  sql`o.from_at < ${until} and (e.until_at is null or e.until_at > ${from})`

/** Everything that is out of order, the longest first. */
export async function readOutOfOrder(tx: Transaction): Promise<Outage[]> {
  const open = await readOutages(tx, sql`e.until_at is null`, mostOpen)
  return open.reverse()
}

export function countByPlace(
  tx: Transaction,
  period: Period,
  now: Temporal.Instant,
): Promise<PlaceOutages[]> {
  const end = Temporal.Instant.compare(period.until, now) < 0 ? period.until : now
  return tx.many<PlaceOutages>(sql`
    select o.place, count(*)::int as outages,
      round(sum(extract(epoch from least(coalesce(e.until_at, ${end}), ${end}) - greatest(o.from_at, ${period.from}))) / 60)::int
        as minutes
    from equipment.outage o left join equipment.outage_step e on e.outage = o.id and e.what = 'ended'
    where ${touches({ from: period.from, until: end })}
    group by o.place order by o.place`)
}
