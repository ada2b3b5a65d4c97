import { sql, type Transaction } from '#platform/db'
import { type Deps, everywhere, house, working } from './deps.ts'
import type { Standing } from './judge.ts'
import { hasLease } from './lease.ts'
import { endOutage, isSaid, openOutage } from './outages.ts'
import type { ProbeTrouble } from './probe.ts'
import { lockThing, type Thing } from './stored.ts'

/** Somebody has changed the thing meanwhile, or another process probes: what was judged is not written. */
export class Superseded extends Error {
  override name = 'Superseded'
}

/** What a watcher has to remember of a thing. */
export interface Judged {
  id: string
  place: string
  /** As it was read: written only while it is still so. */
  turn: number
}

/** Answers that a thing gave within an hour. */
export interface HourOfAnswers {
  thing: string
  place: string
  /** When the hour began. */
  hour: string
  probes: number
  misses: number
  min_ms: number | null
  max_ms: number | null
  sum_ms: number
}

/**
 * Probes are sure that a thing is down: its outage, from the first probe that failed. @throws Superseded
 */
export async function noteDown(
  deps: Deps,
  judged: Judged,
  down: { from: Temporal.Instant; trouble: ProbeTrouble },
): Promise<void> {
  const command = { name: 'equipment.down', permission: working, place: judged.place, input: null }
  await deps.ledger.command(house, command, async (tx, at) => {
    const thing = await still(deps, tx, judged)
    await tx.run(sql`
      update equipment.status set is_up = false, trouble = ${down.trouble},
        watched_since = coalesce(watched_since, ${down.from})
      where thing = ${judged.id}`)
    const found = { ...down, at, by: house.actor, note: '' }
    // Somebody may have said so before.
    const events = thing.outage ? [] : [await openOutage(tx, thing, found)]
    return { answer: null, subject: `equipment:${judged.id}`, events, detail: { name: thing.name, ...down } }
  })
}

/** Probes are sure that a thing is up: what they found is over, from the first one that was answered. @throws Superseded */
export async function noteUp(deps: Deps, judged: Judged, from: Temporal.Instant): Promise<void> {
  const mark = (tx: Transaction) =>
    tx.run(sql`
      update equipment.status set is_up = true, trouble = null, since = case when outage is null then ${from} else since end,
        watched_since = coalesce(watched_since, ${from})
      where thing = ${judged.id}`)
  const isQuiet = await deps.db.transaction(everywhere, async (tx) => {
    const { outage } = await still(deps, tx, judged)
    if (outage && !(await isSaid(tx, outage))) return false
    await mark(tx)
    return true
  })
  // That a new thing was found is no news.
  if (isQuiet) return
  const command = { name: 'equipment.up', permission: working, place: judged.place, input: null }
  await deps.ledger.command(house, command, async (tx, at) => {
    const thing = await still(deps, tx, judged)
    const { outage } = thing
    await mark(tx)
    const end = { until: from, at, by: { actor: house.actor, name: '' }, note: '' }
    const events = outage ? await endOutage(tx, { ...thing, outage }, end) : []
    return { answer: null, subject: `equipment:${judged.id}`, events, detail: { name: thing.name } }
  })
}

async function still(deps: Deps, tx: Transaction, { id, turn }: Judged): Promise<Thing> {
  const thing = await lockThing(tx, id)
  if (thing?.turn !== turn || thing.state !== 'in-use') throw new Superseded()
  if (!(await hasLease(tx, deps.process))) throw new Superseded()
  return thing
}

/** Writes what was counted since the last time, in one statement each; nothing when another process probes now. */
export function writeCounts(
  deps: Pick<Deps, 'db' | 'process'>,
  standings: readonly (Judged & Standing & { trouble: string | undefined })[],
  hours: readonly HourOfAnswers[],
): Promise<boolean> {
  return deps.db.transaction(everywhere, async (tx) => {
    if (!(await hasLease(tx, deps.process))) return false
    const rows = standings.map(({ id, turn, hits, misses, hitSince, missedSince, trouble }) => ({
      ...{ id, turn, hits, misses, hit_since: hitSince, missed_since: missedSince, trouble },
    }))
    if (rows.length > 0)
      await tx.run(sql`
        update equipment.status s set hits = r.hits, misses = r.misses, hit_since = r.hit_since,
          missed_since = r.missed_since, trouble = r.trouble
        from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r(id uuid, turn int, hits smallint,
          misses smallint, hit_since timestamptz, missed_since timestamptz, trouble text)
        where s.thing = r.id and s.turn = r.turn`)
    if (hours.length > 0)
      await tx.run(sql`
        insert into equipment.hour as h (thing, place, hour, probes, misses, min_ms, max_ms, sum_ms)
        select thing, place, hour, probes, misses, min_ms, max_ms, sum_ms
        from jsonb_to_recordset(${JSON.stringify(hours)}::jsonb) as r(thing uuid, place text, hour timestamptz,
          probes int, misses int, min_ms real, max_ms real, sum_ms double precision)
        on conflict (thing, hour) do update set probes = h.probes + excluded.probes,
          misses = h.misses + excluded.misses, min_ms = least(h.min_ms, excluded.min_ms),
          max_ms = greatest(h.max_ms, excluded.max_ms), sum_ms = h.sum_ms + excluded.sum_ms`)
    return true
  })
}
