import { sql } from '#platform/db'
import type { Deps } from './deps.ts'

/** Days for which is known that a letter was sent, or why not; never to whom. */
const keptDays = 30

/**
 * Forgets the addresses of things that are over, and long after them the letters. What still waited for such an address
 * is given up, so that its office sees it. Safe to repeat.
 * @returns how many addresses
 */
export async function forget(deps: Pick<Deps, 'db' | 'clock'>): Promise<number> {
  const at = deps.clock.now()
  return deps.db.transaction({ 'app.places': '*' }, async (tx) => {
    const gone = await tx.many<{ subject: string }>(sql`
      update messages.subscription set sealed = null, mark = null
      where forget_at <= ${at} and mark is not null returning subject`)
    const subjects = gone.map(({ subject }) => subject)
    await tx.run(sql`
      update messages.message set settled_at = ${at}, error = coalesce(error, 'too-late'), mark = null,
        state = case when attempts = 0 and due_at > ${at} then 'dropped' else 'given_up' end
      where subject = any(${subjects}) and state = 'waiting'`)
    // The day's count of letters to an address is over too.
    await tx.run(
      sql`update messages.message set mark = null where mark is not null and settled_at < ${at.subtract({ hours: 24 })}`,
    )
    const old = at.subtract({ hours: keptDays * 24 })
    await tx.run(sql`delete from messages.message where settled_at < ${old}`)
    await tx.run(sql`delete from messages.subscription where mark is null and forget_at < ${old}`)
    return gone.length
  })
}
