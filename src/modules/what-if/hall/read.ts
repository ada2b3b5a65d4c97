import type { Period, Reception } from '#modules/reception'
import { startOf } from '#platform/clock'
import { sql } from '#platform/db'
import { type Context, type Ledger, systemContext } from '#platform/ledger'
import { cityDays, type SentDay } from './learned.ts'

/** Halls whose days stand for the city's, where a ward has too few of its own. */
const cityHalls = 4

/** A hall's own days, one after another. */
export async function* ownDays(
  reception: Pick<Reception, 'pastLogs'>,
  context: Context,
  place: string,
  period: Period,
): AsyncGenerator<SentDay> {
  for await (const { date, policy, log } of reception.pastLogs(context, place, period))
    yield { date: date.toString(), midnight: startOf(date).epochMilliseconds, policy, log, hall: undefined }
}

interface CityReading {
  reception: Pick<Reception, 'pastLogs'>
  ledger: Ledger
}

/**
 * Days of the busiest halls of the city, for `learned.ts` to cut to the size of this one. The house reads them under its own name;
 * what leaves it are sums of many runs, of no one hall.
 */
export async function* cityDaysOf(
  { reception, ledger }: CityReading,
  place: string,
  period: Period,
): AsyncGenerator<SentDay> {
  const house = systemContext('what-if')
  const until = period.from.add({ days: period.days })
  const halls = await ledger.read(house, 'insight.read', (tx) =>
    tx.many<{ place: string; people: number }>(sql`
      select place, (count(*) / count(distinct day))::int as people from reception.v_ticket
      where day >= ${period.from} and day < ${until} and place <> ${place}
      group by place having count(distinct day) >= 3 order by count(*) desc, place limit ${cityHalls}`),
  )
  for (const hall of halls) {
    let count = 0
    for await (const day of ownDays(reception, house, hall.place, period)) {
      yield { ...day, hall }
      if (++count === cityDays) break
    }
  }
}
