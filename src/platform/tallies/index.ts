import { setTimeout as sleep } from 'node:timers/promises'
import { type Database, sql } from '../db/index.ts'

/** How many deltas of each cube one round takes: milliseconds of work. */
const most = 20_000

/**
 * Rolls up what changes appended to the tallies, until nothing is left. Figures are right without it, but cost more the
 * more is left to be added up.
 * @returns how many changes were rolled up
 */
export async function rollTallies(db: Database): Promise<number> {
  for (let total = 0; ; ) {
    const { done } = await db.direct.get<{ done: number }>(sql`select tallies.roll(${most}) as done`)
    total += done
    if (done < most) return total
  }
}

/**
 * Goes on rolling up, every few seconds, until it is stopped. Several processes may: each cube is rolled up by one at
 * a time. What goes wrong is told and tried again.
 */
export function keepRolling(
  db: Database,
  { everyMs = 3000, onError }: { everyMs?: number; onError(error: unknown): void },
): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await rollTallies(db).catch(onError)
      await sleep(everyMs, undefined, { signal: stopping.signal, ref: false }).catch(() => {})
    }
  })()
  return {
    stop() {
      stopping.abort()
      return running
    },
  }
}
