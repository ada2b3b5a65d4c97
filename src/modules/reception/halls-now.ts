import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { roughMinutes } from './waits/words.ts'

/** A hall as the city sees it at this moment. */
export interface HallNow {
  place: string
  /** Whether it gives out numbers now. */
  isOpen: boolean
  /** All who wait, wherever they are. */
  waiting: number
  /** Those of them who are in the hall. */
  here: number
  /** Called, or at a counter. */
  atCounters: number
  /** Minutes that the one in the hall has waited who has waited longest; undefined when nobody waits there. */
  longest: number | undefined
  /** About how many minutes somebody who comes now will wait in the slowest queue of which it is known. */
  expected: number | undefined
  /** Counters where an officer sits. */
  counters: number
  /** People in the hall for each hundred seats; undefined where nobody has said how many seats there are. */
  crowding: number | undefined
  /** When a board of the hall last followed it, to the minute; undefined where none ever has. */
  boardSeenAt: Temporal.Instant | undefined
}

interface Row {
  place: string
  waiting: number | undefined
  here: number | undefined
  atCounters: number | undefined
  since: Temporal.Instant | undefined
  counters: number | undefined
  seenAt: Temporal.Instant | undefined
}

/**
 * All halls the reader sees figures of, in one statement over the open numbers of the day: the index of open numbers has
 * those and no others, however many were given out before.
 * @param isOpenIn whether a hall gives out numbers at a moment
 */
export async function hallsNow(
  deps: Pick<Deps, 'ledger' | 'clock' | 'places' | 'waits'>,
  context: Context,
  isOpenIn: (place: string, at: Temporal.Instant) => boolean,
): Promise<HallNow[]> {
  const now = deps.clock.now()
  const reach = context.grants.get('insight.read') ?? []
  const rows = await deps.ledger.read(context, 'insight.read', (tx) =>
    tx.many<Row>(sql`
      with numbers as (
        select place, count(*) filter (where state = 'waiting')::int as waiting,
          count(*) filter (where state = 'waiting' and presence = 'on_site')::int as here,
          count(*) filter (where state <> 'waiting')::int as at_counters,
          min(since) filter (where state = 'waiting' and presence = 'on_site') as since
        from reception.ticket
        where day = ${localDate(now)} and state in ('waiting', 'called', 'serving') group by place),
      desks as (select place, count(*)::int as counters from reception.desk group by place)
      select place, waiting, here, at_counters, since, counters, seen_at
      from numbers full join desks using (place) full join reception.board_seen using (place)`),
  )
  const byPlace = new Map(rows.map((row) => [row.place, row]))
  return deps.places.wards
    .filter(({ code }) => reach === '*' || reach.includes(code))
    .map(({ code }) => {
      const row = byPlace.get(code)
      const { waiting = 0, here = 0, atCounters = 0, since, counters = 0, seenAt } = row ?? {}
      const { seats } = deps.places.hall(code)
      const waited = since && (now.epochMilliseconds - since.epochMilliseconds) / 60_000
      return {
        ...{ place: code, isOpen: isOpenIn(code, now), waiting, here, atCounters, counters },
        longest: waited === undefined ? undefined : Math.max(0, Math.floor(waited)),
        // Forecasts cost something: only halls where people wait are asked about, and none is waited for.
        expected: waiting > 0 ? slowest(deps, code) : undefined,
        crowding: seats ? Math.round((100 * (here + atCounters)) / seats) : undefined,
        boardSeenAt: seenAt,
      }
    })
}

function slowest({ waits }: Pick<Deps, 'waits'>, place: string): number | undefined {
  const known = (waits.glance(place) ?? []).flatMap(({ wait }) => roughMinutes(wait) ?? [])
  return known.length > 0 ? Math.max(...known) : undefined
}
