import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import type { Deps } from '../deps.ts'
import { presumeCause } from '../lateness.ts'
import { onEach } from './each.ts'

/**
 * Notes on every dossier whose promised day has passed that it is late, with the cause its record suggests: no
 * lateness is without one. Run every night, since what counts is the day. Returns how many.
 */
export function noteLate(deps: Deps): Promise<number> {
  const now = deps.clock.now()
  const today = localDate(now)
  return onEach(
    deps,
    'late',
    sql`lateness_cause is null
      and ((status in (2, 4) and due_on < ${today}) or (status in (9, 10) and finished_on > due_on))`,
    (state, dueAt) => dueAt && { type: 'become-late', data: presumeCause(deps.calendar, state, dueAt, now) },
  )
}
