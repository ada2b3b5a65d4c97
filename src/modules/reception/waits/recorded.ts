import { localDate, startOf } from '#platform/clock'
import { sql } from '#platform/db'
import type { HallEvent } from '../forecast/index.ts'
import { foretold } from '../history/read.ts'
import { DayLog, type DayPlan, type Names, type RecordedEvent } from './day-log.ts'
import type { WaitsDeps } from './deps.ts'
import { inScope } from './kept.ts'

type Reading = Pick<WaitsDeps, 'db'>

/** How many events are read at once. */
const batch = 1000

/**
 * Events of a hall's stream from a position on, in their order.
 * @param until the position before which it ends; undefined: all there are
 */
export function eventsFrom(
  deps: Reading,
  place: string,
  from: number,
  until?: number,
): Promise<(RecordedEvent & { seq: number })[]> {
  return inScope(deps, place, (tx) =>
    tx.many<RecordedEvent & { seq: number }>(sql`
      select e.seq, e.at, e.type, e.subject, e.data, t.procedure_code as service, a.actor as officer
      from ledger.event e
      left join reception.ticket t
        on t.id = case when e.type in ('ticket.taken', 'ticket.moved') then substr(e.subject, 8)::uuid end
      left join lateral (
        select actor from ledger.audit
        where e.type = 'desk.opened' and subject = 'counter:' || ${place}::text || '/' || (e.data->>'counter')
          and at = e.at and action = 'reception.open-desk'
        limit 1) a on true
      where e.stream = ${place} and e.seq >= ${from} and e.seq < coalesce(${until}::bigint, 9007199254740991)
      order by e.seq limit ${batch}`),
  )
}

/** The position of a hall's first event at or after a moment. */
export async function positionAt(deps: Reading, place: string, at: Temporal.Instant): Promise<number> {
  const { position } = await deps.db.direct.get<{ position: number }>(
    sql`select ledger.first_event(${place}, ${at}) as position`,
  )
  return position
}

/** What happened on earlier days to the numbers of this one. */
export async function foretoldTo(
  deps: Reading,
  place: string,
  day: Temporal.PlainDate,
): Promise<RecordedEvent[]> {
  const events = await foretold(deps, place, day)
  if (events.length === 0) return []
  const services = await inScope(deps, place, (tx) =>
    tx.many<{ subject: string; service: string | undefined }>(sql`
      select 'ticket:' || id as subject, procedure_code as service from reception.ticket
      where place = ${place} and day = ${day}`),
  )
  const bySubject = new Map(services.map(({ subject, service }) => [subject, service]))
  return events.map((event) => ({ ...event, service: bySubject.get(event.subject) }))
}

/**
 * The lines of one day of a hall, batch by batch as they are read. A day without events has none.
 * @param plan of that day; undefined when the hall was not to open
 */
export async function* linesOfDay(
  deps: WaitsDeps,
  place: string,
  day: Temporal.PlainDate,
  names: Names,
): AsyncGenerator<HallEvent[]> {
  const begins = startOf(day)
  const ends = startOf(day.add({ days: 1 }))
  const [from, until] = await Promise.all([positionAt(deps, place, begins), positionAt(deps, place, ends)])
  const plan: DayPlan | undefined = deps.dayOf(place, day)
  if (from === until || !plan) return
  const log = new DayLog(day, plan, names)
  yield [log.planned(deps.places.hall(place).counters, await foretoldTo(deps, place, day))]
  for (let position = from; position < until; ) {
    const events = await eventsFrom(deps, place, position, until)
    if (events.length === 0) break
    yield events.flatMap((event) => log.tell(event))
    position = events.at(-1)!.seq + 1
  }
  if (day.until(localDate(deps.clock.now())).days > 0) yield log.ended()
  else yield log.until(deps.clock.now())
}
