import { startOf } from '#platform/clock'
import { type Sql, sql } from '#platform/db'
import type { Deps } from '../deps.ts'
import type { DispatchPolicy } from '../dispatch.ts'
import { manyDossiers } from '../dossiers.ts'
import type { LedgerEvent } from '../history/fold.ts'
import { foretold, isForetold } from '../history/read.ts'
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
  const before = await foretold(deps, place, day)
  const events = await deps.db.direct.many<LedgerEvent>(sql`
      select at, type, subject, data from ledger.event where ${isOfDay(place, day)} order by seq`)
  return hallDay([...before, ...events], day)
}

function isOfDay(place: string, day: Temporal.PlainDate): Sql {
  const [from, to] = [startOf(day), startOf(day.add({ days: 1 }))]
  return sql`stream = ${place} and seq >= ledger.first_event(${place}, ${from}) and seq < ledger.first_event(${place}, ${to})
        and (type like 'ticket.%' or type like 'desk.%')`
}

/** A day of a hall with the rule by which it called people. */
interface PastDay {
  date: Temporal.PlainDate
  policy: DispatchPolicy
  day: HallDay
}

/** The same before anything is made of it. */
export interface PastLog {
  date: Temporal.PlainDate
  policy: DispatchPolicy
  /** The events as one text, for `hallDayOfLog`: to take it apart takes long, and is for a thread to do. */
  log: string
}

/**
 * The days of a period on which numbers were taken, one after another, so that a month never lies in memory at once
 * unless whoever asks keeps it.
 */
async function* pastDays(
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

/** The days of a period on which numbers were taken, as texts; the database puts them together. */
export async function* pastLogs(
  deps: Pick<Deps, 'db' | 'policyOn'>,
  place: string,
  { from, days }: Period,
): AsyncGenerator<PastLog> {
  for (let ahead = 0; ahead < days; ahead++) {
    const date = from.add({ days: ahead })
    const found = await deps.db.direct.find<{ log: string }>(sql`
      select json_agg(json_build_array(floor(extract(epoch from at) * 1000)::bigint, type, subject, data) order by seq)::text
        as log
      from (
        select seq, at, type, subject, data from ledger.event where ${isForetold(place, date)}
        union all
        select seq, at, type, subject, data from ledger.event where ${isOfDay(place, date)}) as told
      having bool_or(type like 'ticket.%')`)
    if (found) yield { date, policy: deps.policyOn(place, date), log: found.log }
  }
}

/** The day that a log tells of. Pure, and long. */
export function hallDayOfLog(log: string, date: Temporal.PlainDate): HallDay {
  const events = JSON.parse(log) as [number, string, string, LedgerEvent['data']][]
  return hallDay(
    events.map(([at, type, subject, data]) => ({
      ...{ at: Temporal.Instant.fromEpochMilliseconds(at), type, subject, data },
    })),
    date,
  )
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
