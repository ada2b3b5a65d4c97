import type { Clock } from '../clock/index.ts'
import { type Database, sql } from '../db/index.ts'

/** Days for which a client may repeat a command with the same key. */
const keyDays = 7

/** Forgets the answers to keys older than a week. Returns how many. */
export async function forgetOldKeys(deps: { db: Database; clock: Clock }): Promise<number> {
  const before = deps.clock.now().subtract({ hours: keyDays * 24 })
  const { count } = await deps.db.direct.get<{ count: number }>(sql`select ledger.forget(${before}) as count`)
  return count
}
