import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import { cityOf, Forecaster, type Learned, Teaching } from '../forecast/index.ts'
import type { WaitsDeps } from './deps.ts'
import { keepLearning, namesInside, readLearning } from './kept.ts'
import { teachingOptions } from './live-halls.ts'
import { linesOfDay } from './recorded.ts'
import { settleTold } from './told.ts'

/** An office that has learned nothing yet begins so many days back: what is older has faded. */
const daysBack = 60

/**
 * What the night is for: every hall learns from the days that are over, the city from its halls, and what people were
 * told is compared with what came. Safe to repeat and to break off: a day is kept with what was learned from it.
 * @returns how many days were learned from
 */
export async function learnDays(deps: WaitsDeps): Promise<number> {
  const today = localDate(deps.clock.now())
  const offices: Learned[] = []
  let count = 0
  for (const { code } of deps.places.wards) {
    const { learned, days } = await learnOffice(deps, code, today)
    if (learned.days > 0) offices.push(learned)
    count += days
  }
  if (count > 0)
    await keepLearning(deps, deps.places.city.code, {
      learned: cityOf(offices),
      through: today.subtract({ days: 1 }),
    })
  return count
}

async function learnOffice(
  deps: WaitsDeps,
  place: string,
  today: Temporal.PlainDate,
): Promise<{ learned: Learned; days: number }> {
  const { learned, through } = await readLearning(deps, place)
  const earliest = today.subtract({ days: daysBack })
  const next = through?.add({ days: 1 })
  const [oldest, newest] = await deps.db.direct.many<{ at: Temporal.Instant }>(sql`
    (select seq, at from ledger.event where stream = ${place} order by seq limit 1)
    union all
    (select seq, at from ledger.event where stream = ${place} order by seq desc limit 1)`)
  if (!oldest) return { learned, days: 0 }
  const first = [earliest, localDate(oldest.at), ...(next ? [next] : [])].reduce(laterOf)
  // A hall that rests is not asked day by day.
  if (Temporal.PlainDate.compare(localDate(newest!.at), first) < 0) return { learned, days: 0 }
  const forecaster = new Forecaster(deps.policyOn(place, today), { learned })
  const teaching = new Teaching(forecaster, teachingOptions)
  let days = 0
  for (let day = first; Temporal.PlainDate.compare(day, today) < 0; day = day.add({ days: 1 })) {
    let lines = 0
    for await (const batch of linesOfDay(deps, place, day, namesInside(deps.key)))
      for (const line of batch) {
        teaching.tell(line)
        // Other people's requests come first.
        if (++lines % 20 === 0) await new Promise((resolve) => setImmediate(resolve))
      }
    if (lines === 0) continue
    await settleTold(deps, place, day, forecaster.hall)
    // What is learned when a day is over (pace, counters that stayed away) is learned at its end, not with the next one.
    forecaster.endDay()
    await keepLearning(deps, place, { learned, through: day })
    days++
  }
  return { learned, days }
}

function laterOf(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(a, b) < 0 ? b : a
}
