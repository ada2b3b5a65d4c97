import { mix, type Period, type Reception, stream } from '#modules/reception'
import { startOf } from '#platform/clock'
import { sql } from '#platform/db'
import { type Context, type Ledger, systemContext } from '#platform/ledger'
import type { LearnedDay } from './past.ts'

/** Halls whose days stand for the city's, where a ward has too few of its own. */
const cityHalls = 4
/** Days of each of them: as many people as one hall has in a month, of several halls. */
const cityDays = 7

/** A hall's own days, one after another. */
export async function* ownDays(
  reception: Pick<Reception, 'pastDays'>,
  context: Context,
  place: string,
  period: Period,
): AsyncGenerator<LearnedDay> {
  for await (const { date, policy, day } of reception.pastDays(context, place, period))
    yield { date: date.toString(), midnight: startOf(date).epochMilliseconds, policy, day }
}

interface CityReading {
  reception: Pick<Reception, 'pastDays'>
  ledger: Ledger
}

/**
 * Days of the busiest halls of the city, cut to the size of this one: of the people as many as come here, of the counters no
 * more than there are. The house reads them under its own name; what leaves it are sums of many runs, of no one hall.
 * @param size counters of the hall, and people a day where that is known
 */
export async function* cityPattern(
  { reception, ledger }: CityReading,
  place: string,
  period: Period,
  size: { counters: number; people: number | undefined },
): AsyncGenerator<LearnedDay> {
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
      yield cutTo(day, size.counters, (size.people ?? hall.people) / Math.max(1, hall.people))
      if (++count === cityDays) break
    }
  }
}

/** Of the people a share, by chance of their own; of the counters those that called most. */
function cutTo({ day, ...rest }: LearnedDay, counters: number, share: number): LearnedDay {
  const calls = new Map<number, number>()
  for (const { waits } of day.people)
    for (const { step } of waits) if (step) calls.set(step.counter, (calls.get(step.counter) ?? 0) + 1)
  const kept = [...day.counters]
    .sort(([a], [b]) => (calls.get(b) ?? 0) - (calls.get(a) ?? 0) || a - b)
    .slice(0, counters)
  const people = day.people.filter((_, at) => stream(mix(rest.midnight / 60_000, at))() < share)
  return { ...rest, day: { people, counters: new Map(kept.sort(([a], [b]) => a - b)) } }
}
