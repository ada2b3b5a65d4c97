import { sql, type Transaction } from '#platform/db'
import { type Deps, everywhere } from './deps.ts'

/** Who probes was away for so long: longer, and of that time nobody knows. In seconds. */
const gapAfter = 60

/**
 * Takes the right to probe, or keeps it: one process has it, until it gives it back or is dead (`jobs.is_alive`). When
 * nobody had it for a while, that is written down as time in which nobody looked.
 * @returns whether this process may probe
 */
export function holdLease({ db, clock, process }: Pick<Deps, 'db' | 'clock' | 'process'>): Promise<boolean> {
  return db.transaction(everywhere, async (tx) => {
    const { holder, seenAt, isFree } = await tx.get<{
      holder: string | undefined
      seenAt: Temporal.Instant | undefined
      isFree: boolean
    }>(sql`
      select holder, seen_at, holder is null or holder = ${process} or not jobs.is_alive(holder) as is_free
      from equipment.lease where name = 'probes' for update`)
    if (!isFree) return false
    const now = clock.now()
    if (seenAt && holder !== process && now.since(seenAt).total('seconds') > gapAfter)
      await tx.run(sql`insert into equipment.unwatched values (${seenAt}, ${now})`)
    await tx.run(sql`update equipment.lease set holder = ${process}, seen_at = ${now} where name = 'probes'`)
    return true
  })
}

/** Whether this process has it still, until the transaction ends: what another one writes meanwhile waits. */
export async function hasLease(tx: Transaction, process: string): Promise<boolean> {
  const held = await tx.run(
    sql`select 1 from equipment.lease where name = 'probes' and holder = ${process} for share`,
  )
  return held > 0
}

/** Another process need not find out that this one is gone. */
export async function giveLeaseBack({ db, process }: Pick<Deps, 'db' | 'process'>): Promise<void> {
  await db.direct.run(
    sql`update equipment.lease set holder = null where name = 'probes' and holder = ${process}`,
  )
}
