import { type Database, sql } from '../db/index.ts'

/** When something last happened here; undefined when nothing has. */
export async function lastMoment(db: Database): Promise<Temporal.Instant | undefined> {
  // Of each stream its last event: no index by time is written for it.
  const { at } = await db.direct.get<{ at: Temporal.Instant | undefined }>(sql`
    select max(e.at) as at from ledger.head h join ledger.event e on e.stream = h.name and e.seq = h.event_seq`)
  return at
}
