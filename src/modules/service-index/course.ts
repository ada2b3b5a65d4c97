import type { Moment, Period } from '#modules/insight'
import type { Context } from '#platform/ledger'
import type { Reading } from './measure.ts'

/** So long a month that is over is told as it was counted. Dossiers of it may still be rated or put right. */
const keptMinutes = 10
/** Readers with a reach of their own whose months are kept. */
const mostReaches = 200

type Measure = (context: Context, periods: readonly Period[]) => Promise<Reading[]>

/** Months that are over, kept in memory for those who may see the same places. */
export function keepCourse(measure: Measure, moment: () => Moment) {
  const kept = new Map<string, Map<string, Reading>>()
  const isFresh = ({ at }: Reading, now: Temporal.Instant) => {
    const minutes = at.until(now).total('minutes')
    return minutes >= 0 && minutes < keptMinutes
  }
  return {
    async read(context: Context, months: readonly Period[]): Promise<Reading[]> {
      const { now, today } = moment()
      const reach = context.grants.get('insight.read') ?? []
      const name = reach === '*' ? reach : [...reach].sort().join(',')
      const known = kept.get(name) ?? new Map<string, Reading>()
      if (!kept.has(name) && kept.size >= mostReaches) kept.delete(kept.keys().next().value!)
      kept.set(name, known)
      const keyOf = ({ from, to }: Period) => `${from} ${to}`
      const isKnown = (month: Period) => {
        const reading = known.get(keyOf(month))
        return reading !== undefined && isFresh(reading, now)
      }
      const wanted = months.filter((month) => !isKnown(month))
      const counted = wanted.length > 0 ? await measure(context, wanted) : []
      const fresh = new Map(counted.map((reading) => [keyOf(reading.period), reading]))
      const answer = months.map((month) => fresh.get(keyOf(month)) ?? known.get(keyOf(month))!)
      for (const [key, reading] of fresh)
        if (Temporal.PlainDate.compare(reading.period.to, today) < 0) known.set(key, reading)
      for (const [key, reading] of known) if (!isFresh(reading, now)) known.delete(key)
      return answer
    },
    /** What was entered is seen at once. */
    forget: () => kept.clear(),
  }
}
