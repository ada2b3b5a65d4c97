import { type Clock, startOf } from '#platform/clock'
import { type Database, type Sql, sql } from '#platform/db'
import { hallDay } from '../replay/hall-day.ts'
import { type CounterTimes, counterTimes } from './counters.ts'
import { figuresOf, type HallFigures } from './figures.ts'
import { foldHall, type LedgerEvent, type TicketHistory } from './fold.ts'

interface Reading {
  db: Database
}

/** The numbers of a hall's day, rebuilt from its events. Public: labels and times, as the board showed them. */
export async function historyOf(
  deps: Reading,
  place: string,
  day: Temporal.PlainDate,
): Promise<TicketHistory[]> {
  return [...foldHall(await eventsOf(deps, place, day), day).values()]
}

/** All that was told of a hall's day, before it and after it too. */
async function eventsOf(deps: Reading, place: string, day: Temporal.PlainDate): Promise<LedgerEvent[]> {
  const from = startOf(day)
  const to = startOf(day.add({ days: 1 }))
  // The night's work ends what a day left open; it comes after midnight.
  const night = to.add({ hours: 24 })
  const late = await latestTold(deps, place, day)
  const until = late && Temporal.Instant.compare(late, night) >= 0 ? late.add({ seconds: 1 }) : night
  const before = await foretold(deps, place, day)
  return [...before, ...(await eventsBetween(deps, place, from, until))]
}

/** A kiosk that was alone may tell of its numbers days later. */
async function latestTold(
  deps: Reading,
  place: string,
  day: Temporal.PlainDate,
): Promise<Temporal.Instant | undefined> {
  const { at } = await deps.db.transaction({ 'app.places': place }, (tx) =>
    tx.get<{ at: Temporal.Instant | undefined }>(
      sql`select max(late_at) as at from reception.block where place = ${place} and day = ${day}`,
    ),
  )
  return at
}

/** Waits, absences, overtakes and what the counters did on a hall's day, rebuilt from its events. */
export async function hallFigures(
  deps: Reading & { clock: Clock },
  place: string,
  day: Temporal.PlainDate,
): Promise<HallFigures> {
  const events = await eventsOf(deps, place, day)
  return figuresOf(foldHall(events, day).values(), timesIn(events, day, deps.clock.now()))
}

/** What each counter did on a day, rebuilt from the hall's events. */
export async function countersOn(
  deps: Reading & { clock: Clock },
  place: string,
  day: Temporal.PlainDate,
): Promise<CounterTimes[]> {
  return timesIn(await eventsOf(deps, place, day), day, deps.clock.now())
}

function timesIn(
  events: readonly LedgerEvent[],
  day: Temporal.PlainDate,
  now: Temporal.Instant,
): CounterTimes[] {
  const midnight = startOf(day.add({ days: 1 })).epochMilliseconds
  const own = events.filter(({ at }) => at.epochMilliseconds < midnight)
  // A counter that nobody closed is counted to the last thing that happened in the hall.
  const until =
    now.epochMilliseconds < midnight ? now.epochMilliseconds : (own.at(-1)?.at.epochMilliseconds ?? 0)
  return counterTimes(hallDay(own, day), until)
}

/**
 * A stream is in the order of its numbers and, but for moments, of time: the first event of a day is found by halving,
 * so that no index by time has to be written with every event.
 */
async function eventsBetween(
  deps: Reading,
  place: string,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<LedgerEvent[]> {
  return deps.db.direct.many<LedgerEvent>(sql`
    select at, type, subject, data from ledger.event
    where stream = ${place} and seq >= ledger.first_event(${place}, ${from}) and seq < ledger.first_event(${place}, ${to})
      and (type like 'ticket.%' or type like 'desk.%' or type = 'day.ended')
    order by seq`)
}

/** How long before a day numbers for it may have been taken; a closure may move them on by some weeks. */
const longest = 60

/** What happened on earlier days to the numbers of this one. Such events name the day they are about. */
export function foretold(deps: Reading, place: string, day: Temporal.PlainDate): Promise<LedgerEvent[]> {
  return deps.db.direct.many<LedgerEvent>(sql`
    select at, type, subject, data from ledger.event where ${isForetold(place, day)} order by seq`)
}

/** Which events `foretold` is about. */
export function isForetold(place: string, day: Temporal.PlainDate): Sql {
  const first = startOf(day.subtract({ days: longest }))
  return sql`stream = ${place} and seq >= ledger.first_event(${place}, ${first})
      and seq < ledger.first_event(${place}, ${startOf(day)})
      and type in ('ticket.taken', 'ticket.moved', 'ticket.cancelled')
      and (data->>'day' = ${day.toString()} or data->>'from' = ${day.toString()})`
}
