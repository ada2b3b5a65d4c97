import { startOf } from '#platform/clock'
import { sql } from '#platform/db'
import type { Deps } from '../deps.ts'
import { figuresOf, type HallFigures } from './figures.ts'
import { foldHall, type LedgerEvent, type TicketHistory } from './fold.ts'

/** The numbers of a hall's day, rebuilt from its events. Public: labels and times, as the board showed them. */
export async function historyOf(
  deps: Pick<Deps, 'db'>,
  place: string,
  day: Temporal.PlainDate,
): Promise<TicketHistory[]> {
  const from = startOf(day)
  const to = startOf(day.add({ days: 1 }))
  // The night's work ends what a day left open; it comes after midnight.
  const night = to.add({ hours: 24 })
  const late = await latestTold(deps, place, day)
  const until = late && Temporal.Instant.compare(late, night) >= 0 ? late.add({ seconds: 1 }) : night
  const before = await foretold(deps, place, day)
  const events = await eventsBetween(deps, place, from, until)
  return [...foldHall([...before, ...events], day).values()]
}

/** A kiosk that was alone may tell of its numbers days later. */
async function latestTold(
  deps: Pick<Deps, 'db'>,
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

/** Waits, absences and overtakes of a hall's day, rebuilt from its events. */
export async function hallFigures(
  deps: Pick<Deps, 'db'>,
  place: string,
  day: Temporal.PlainDate,
): Promise<HallFigures> {
  return figuresOf(await historyOf(deps, place, day))
}

/**
 * A stream is in the order of its numbers and, but for moments, of time: the first event of a day is found by halving,
 * so that no index by time has to be written with every event.
 */
async function eventsBetween(
  deps: Pick<Deps, 'db'>,
  place: string,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Promise<LedgerEvent[]> {
  return deps.db.direct.many<LedgerEvent>(sql`
    select at, type, subject, data from ledger.event
    where stream = ${place} and seq >= ledger.first_event(${place}, ${from}) and seq < ledger.first_event(${place}, ${to})
      and (type like 'ticket.%' or type = 'day.ended')
    order by seq`)
}

/** How long before a day numbers for it may have been taken; a closure may move them on by some weeks. */
const longest = 60

/** What happened on earlier days to the numbers of this one. Such events name the day they are about. */
export function foretold(
  deps: Pick<Deps, 'db'>,
  place: string,
  day: Temporal.PlainDate,
): Promise<LedgerEvent[]> {
  const first = startOf(day.subtract({ days: longest }))
  return deps.db.direct.many<LedgerEvent>(sql`
    select at, type, subject, data from ledger.event
    where stream = ${place} and seq >= ledger.first_event(${place}, ${first})
      and seq < ledger.first_event(${place}, ${startOf(day)})
      and type in ('ticket.taken', 'ticket.moved', 'ticket.cancelled')
      and (data->>'day' = ${day.toString()} or data->>'from' = ${day.toString()})
    order by seq`)
}
