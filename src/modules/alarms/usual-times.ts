import { workingTimeBetween } from '#modules/calendar'
import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import { systemContext } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { medianOf } from './pattern.ts'

/** How many minutes of office time a step usually takes at a place; undefined where too few have ended to say. */
export type MinutesOf = (place: string, step: string | undefined) => number | undefined
export type UsualTimes = (
  wanted: readonly { place: string; step: string | undefined }[],
) => Promise<MinutesOf>

const pastDays = 90
/** The newest of them say it; fewer than the least say nothing. */
const most = 200
const least = 5

/** Learns how long steps take from a place's own finished dossiers, once a day for each step that is asked for. */
export function createUsualTimes({ ledger, clock, calendar }: Deps): UsualTimes {
  let day: Temporal.PlainDate | undefined
  const known = new Map<string, number | undefined>()
  const keyOf = (place: string, step: string) => `${place} ${step}`

  return async (wanted) => {
    const today = localDate(clock.now())
    if (!day?.equals(today)) known.clear()
    day = today
    const missing = new Map(
      wanted
        .flatMap(({ place, step }) => (step ? [{ place, step }] : []))
        .filter(({ place, step }) => !known.has(keyOf(place, step)))
        .map((it) => [keyOf(it.place, it.step), it]),
    )
    if (missing.size > 0) {
      const pairs = [...missing.values()]
      const visits = await ledger.read(systemContext('alarms'), 'insight.read', (tx) =>
        tx.many<{ place: string; step: string; fromAt: Temporal.Instant; untilAt: Temporal.Instant }>(sql`
          select place, step, from_at, until_at from (
            select v.resolving as place, v.step, v.from_at, v.until_at,
              row_number() over (partition by v.resolving, v.step order by v.until_at desc) as nth
            from dossiers.v_step_visit v
            where v.finished_on >= ${today.subtract({ days: pastDays })} and v.until_at is not null
              and v.resolving = any(${pairs.map(({ place }) => place)})
              and v.step = any(${pairs.map(({ step }) => step)})) newest
          where nth <= ${most}`),
      )
      const byStep = Map.groupBy(visits, ({ place, step }) => keyOf(place, step))
      for (const key of missing.keys()) {
        const minutes = (byStep.get(key) ?? []).map(({ fromAt, untilAt }) =>
          workingTimeBetween(calendar, fromAt, untilAt).total('minutes'),
        )
        known.set(key, minutes.length < least ? undefined : Math.round(medianOf(minutes)))
      }
    }
    return (place, step) => (step ? known.get(keyOf(place, step)) : undefined)
  }
}
