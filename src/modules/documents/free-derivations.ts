import { type Sql, sql } from '#platform/db'

/** What a process held that is dead is due at once, instead of when its time is over. */
export const freeDerivations = (what: 'pictures' | 'text', me: string, at: Temporal.Instant): Sql => sql`
  update documents.derivation set due_at = least(due_at, ${at}), held_by = null
  where what = ${what} and held_by <> ${me} and not jobs.is_alive(held_by)`
