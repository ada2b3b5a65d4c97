import type { Moment, Period } from '#modules/insight'
import type { Context } from '#platform/ledger'
import type { Reading } from './measure.ts'

/** So long a month that is over is told as it was counted. Dossiers of it may still be rated or put right. */
const keptMinutes = 10
/** Readers with a reach of their own whose months are kept. */
const mostReaches = 200

type Measure = (context: Context, periods: readonly Period[]) => Promise<Reading[]>

const keyOf = ({ from, to }: Period) => `${from} ${to}`

/** Months that are over, kept in memory for those who may see the same places. */
export function keepCourse(measure: Measure, moment: () => Moment) {
  const kept = new Map<string, Map<string, Reading>>()
  const isFresh = ({ at }: Reading, now: Temporal.Instant) => {
    const minutes = at.until(now).total('minutes')
    return minutes >= 0 && minutes < keptMinutes
  }
  const keptOf = ({ grants }: Context): Map<string, Reading> => {
    const reach = grants.get('insight.read') ?? []
    const name = reach === '*' ? reach : [...reach].sort().join(',')
    const known = kept.get(name) ?? new Map<string, Reading>()
    if (!kept.has(name) && kept.size >= mostReaches) kept.delete(kept.keys().next().value!)
    kept.set(name, known)
    return known
  }
  return {
    /** A period as it is counted now, and months that are over as they were within the last minutes. */
    async read(
      context: Context,
      period: Period,
      months: readonly Period[],
    ): Promise<{ reading: Reading; months: Reading[] }> {
      const { now, today } = moment()
      const known = keptOf(context)
      for (const [key, reading] of known) if (!isFresh(reading, now)) known.delete(key)
      const unknown = months.filter((month) => !known.has(keyOf(month)))
      const [reading, ...counted] = (await measure(context, [period, ...unknown])) as [Reading, ...Reading[]]
      const fresh = new Map(counted.map((it) => [keyOf(it.period), it]))
      const all = months.map((month) => fresh.get(keyOf(month)) ?? known.get(keyOf(month)))
      for (const [key, it] of fresh)
        if (Temporal.PlainDate.compare(it.period.to, today) < 0) known.set(key, it)
      return { reading, months: all.filter((it) => it !== undefined) }
    },
    /** What was entered is seen at once. */
    forget: () => kept.clear(),
  }
}
