import { type Database, sql } from '#platform/db'
import type { Hub } from './hub.ts'

/** What a process has read and keeps, while the stored one may change. */
export interface KeptInMind {
  /** Reads again what is stored, if its stream has grown. @throws what the database throws; what was known stays */
  refresh(): Promise<void>
  /** Waits for what is being read at this moment; at once when nothing is. */
  settled(): Promise<void>
  close(): void
}

/**
 * For the few rows that are asked for by every command and every screen and change some times a day: each process keeps
 * them in memory, reads them once, and again when their stream of events has grown.
 * @param stream the one stream on which every process hears of changes
 * @param load reads everything and puts it where it is asked for; a second one never begins before the first has ended
 */
export async function keepInMind(deps: {
  db: Database
  hub: Hub
  stream: string
  load: () => Promise<void>
}): Promise<KeptInMind> {
  const { db, hub, stream, load } = deps
  let seen = -1
  let reading: Promise<void> = Promise.resolve()
  /** One after another: an older reading must not come in after a newer one. */
  const refresh = (): Promise<void> => {
    const next = reading.then(async () => {
      const head = await db.direct.find<{ seq: number }>(
        sql`select event_seq as seq from ledger.head where name = ${stream}`,
      )
      const seq = head?.seq ?? 0
      if (seq === seen) return
      await load()
      seen = seq
    })
    // While the database is away what is known stays; the next look comes within seconds.
    reading = next.catch(() => {})
    return next
  }
  await refresh()
  const close = hub.subscribe(stream, () => void refresh().catch(() => {}))
  return { refresh, settled: () => reading, close }
}
