import type { Clock } from '#platform/clock'
import { type Database, sql } from '#platform/db'

const everyMs = 60_000

/**
 * Writes down that boards of a hall follow it, at most once a minute for each hall. Not waited for: a picture is not
 * held up by it, and the next minute says it again.
 */
export function noteBoards({ db, clock }: { db: Database; clock: Clock }): (place: string) => Promise<void> {
  const noted = new Map<string, number>()
  return async (place) => {
    const now = clock.now()
    if (now.epochMilliseconds - (noted.get(place) ?? 0) < everyMs) return
    noted.set(place, now.epochMilliseconds)
    const settings = { 'app.places': place, 'app.actor': 'system:board' }
    await db
      .transaction(settings, (tx) =>
        tx.run(sql`
          insert into reception.board_seen as b (place, seen_at) values (${place}, ${now})
          on conflict (place) do update set seen_at = greatest(b.seen_at, excluded.seen_at)`),
      )
      .catch(() => noted.delete(place))
  }
}
