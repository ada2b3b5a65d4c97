import { startOf } from '#platform/clock'
import { sql } from '#platform/db'
import type { Deps } from '../deps.ts'
import type { DispatchPolicy } from '../dispatch.ts'
import { manyDossiers } from '../dossiers.ts'
import type { LedgerEvent } from '../history/fold.ts'
import { foretold } from '../history/read.ts'
import { Comparing, type Comparison } from './compare.ts'
import { type HallDay, hallDay } from './hall-day.ts'
import { replay } from './replay.ts'

/** Days one after another, weekends and holidays among them. */
export interface Period {
  from: Temporal.PlainDate
  days: number
}

/** A day of a hall, rebuilt from its events. */
export async function readHallDay(
  deps: Pick<Deps, 'db'>,
  place: string,
  day: Temporal.PlainDate,
): Promise<HallDay> {
  const from = startOf(day)
  const to = startOf(day.add({ days: 1 }))
  const before = await foretold(deps, place, day)
  const events = await deps.db.direct.many<LedgerEvent>(sql`
      select at, type, subject, data from ledger.event
      where stream = ${place} and seq >= ledger.first_event(${place}, ${from}) and seq < ledger.first_event(${place}, ${to})
        and (type like 'ticket.%' or type like 'desk.%')
      order by seq`)
  return hallDay([...before, ...events], day)
}

/** A day of a hall with the rule by which it called people. */
export interface PastDay {
  date: Temporal.PlainDate
  policy: DispatchPolicy
  day: HallDay
}

/**
 * The days of a period on which numbers were taken, one after another, so that a month never lies in memory at once
 * unless whoever asks keeps it.
 */
export async function* pastDays(
  deps: Pick<Deps, 'db' | 'policyOn'>,
  place: string,
  { from, days }: Period,
): AsyncGenerator<PastDay> {
  for (let ahead = 0; ahead < days; ahead++) {
    const date = from.add({ days: ahead })
    const day = await readHallDay(deps, place, date)
    if (day.people.length > 0) yield { date, policy: deps.policyOn(place, date), day }
  }
}

/**
 * Replays days of a hall under the policy of each day and under another one. A day at a time: neither the memory nor
 * the process is taken up by a month.
 * @param limitMinutes those who wait longer are counted
 */
export async function replayDays(
  deps: Pick<Deps, 'db' | 'policyOn' | 'numbers'>,
  place: string,
  period: Period,
  policy: DispatchPolicy,
): Promise<Comparison> {
  const comparing = new Comparing(policy.capMinutes, manyDossiers(policy)?.class)
  const { graceMinutes } = deps.numbers
  for await (const { day, policy: ofDay } of pastDays(deps, place, period))
    comparing.add(day, replay(day, ofDay, graceMinutes), replay(day, policy, graceMinutes))
  return comparing.result()
}
