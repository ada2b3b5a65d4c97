import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { sql, type Transaction } from '#platform/db'
import { systemContext } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import { alertsOf, type DueAlert, type WatchedDossier } from './rules.ts'

/** No limit further away than this many days gives rise to a warning: two working days, over the longest holidays. */
const farthestDays = 16

/** So many dossiers at a time: what is late in a whole city would keep the house from everything else. */
const portion = 500

type Watched = WatchedDossier & { code: string }

/** Warnings of one dossier that have not been raised yet. */
interface Fresh {
  id: string
  code: string
  raised: DueAlert[]
}

const context = systemContext('alerts')

/**
 * Raises the warnings that have become due and ends those whose limit no longer holds: dates are columns, and a schedule
 * only looks. A warning is raised once for each limit and place, however often this runs. Those of a dossier are one
 * command: with its event and its line in the audit log. Returns how many were raised.
 */
export async function raiseAlerts(deps: Deps): Promise<number> {
  const now = deps.clock.now()
  const watched = await deps.ledger.read(context, 'dossier.read', (tx) => watchedDossiers(tx, now))
  await endUnwatched(deps, watched, now)
  let count = 0
  for (let from = 0; from < watched.length; from += portion)
    for (const fresh of await freshOf(deps, watched.slice(from, from + portion), now))
      count += await raise(deps, fresh, now)
  return count
}

/** Ends the warnings of dossiers that have no limit any more. */
function endUnwatched(deps: Deps, watched: readonly Watched[], now: Temporal.Instant): Promise<number> {
  return deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.run(sql`
      update dossiers.alert a set ended_at = ${now}
      where ended_at is null
        and not exists (select 1 from unnest(${watched.map(({ id }) => id)}::uuid[]) as w(id) where w.id = a.dossier_id)`),
  )
}

/** Ends what no longer holds of some dossiers, and finds what is new. */
async function freshOf(deps: Deps, some: readonly Watched[], now: Temporal.Instant): Promise<Fresh[]> {
  const due = some.flatMap((it) => alertsOf(deps.calendar, it, now))
  const ids = some.map(({ id }) => id)
  const rows = JSON.stringify(due.map(rowOf))
  const known = await deps.ledger.read(context, 'dossier.read', async (tx) => {
    await tx.run(sql`
      update dossiers.alert a set ended_at = ${now}
      where ended_at is null and dossier_id = any(${ids}::uuid[]) and not exists (
        select 1 from jsonb_to_recordset(${rows}::jsonb) as r(dossier_id uuid, clock text, rung text, moment timestamptz,
          place text)
        where (r.dossier_id, r.clock, r.rung, r.moment, r.place) = (a.dossier_id, a.clock, a.rung, a.moment, a.place))`)
    return tx.many<{ key: string }>(sql`
      select concat_ws(' ', a.dossier_id, a.clock, a.rung, extract(epoch from a.moment)::bigint, a.place) as key
      from dossiers.alert a where dossier_id = any(${ids}::uuid[])`)
  })
  const keys = new Set(known.map(({ key }) => key))
  const fresh = Map.groupBy(
    due.filter((alert) => !keys.has(keyOf(alert))),
    ({ dossierId }) => dossierId,
  )
  return some.flatMap(({ id, code }) => {
    const raised = fresh.get(id)
    return raised ? [{ id, code, raised }] : []
  })
}

function raise(deps: Deps, { id, code, raised }: Fresh, now: Temporal.Instant): Promise<number> {
  return deps.ledger.command(
    context,
    { name: 'dossiers.warn', permission: 'dossier.read', input: [id, raised.map(keyOf)] },
    async (tx) => {
      const inserted = await tx.run(sql`
        insert into dossiers.alert (id, dossier_id, clock, rung, moment, place, permission, officer, raised_at)
        select id, dossier_id, clock, rung, moment, place, permission, officer, ${now}
        from jsonb_to_recordset(${JSON.stringify(raised.map(rowOf))}::jsonb) as r(id uuid, dossier_id uuid, clock text,
          rung text, moment timestamptz, place text, permission text, officer text)
        on conflict (dossier_id, clock, rung, moment, place) do nothing`)
      const subject = `dossier:${id}`
      return {
        answer: inserted,
        place: raised[0]!.place,
        subject,
        // Whoever follows the place sees that somebody is warned; who, is theirs.
        events: raised.map(({ place, clock, rung }) => ({
          ...{ stream: place, type: 'dossier.warned', subject },
          data: { code, clock, rung },
        })),
        detail: { code, warnings: raised.map(({ clock, rung }) => `${clock} ${rung}`) },
      }
    },
  )
}

const watchedDossiers = (tx: Transaction, now: Temporal.Instant) => {
  const horizon = now.add({ hours: farthestDays * 24 })
  return tx.many<Watched>(sql`
    select id, code, receiving, resolving, status, assignee, check_due_at, step_due_at, due_at, due_on, supplement_until,
      coalesce((select point->>'permission' from jsonb_array_elements(state->'route') as point
        where point->>'step' = step limit 1), 'dossier.process') as permission
    from dossiers.dossier
    where status in (1, 2, 4, 5) and (due_at < ${horizon} or check_due_at < ${horizon} or step_due_at < ${horizon}
      or supplement_until < ${localDate(horizon)})`)
}

/** What makes a warning the same one, to the second. */
const keyOf = ({ dossierId, clock, rung, moment, place }: DueAlert) =>
  `${dossierId} ${clock} ${rung} ${Math.round(moment.epochMilliseconds / 1000)} ${place}`

const rowOf = ({ dossierId, clock, rung, moment, place, permission, officer }: DueAlert) => ({
  id: uuid(),
  dossier_id: dossierId,
  clock,
  rung,
  moment: moment.toString(),
  place,
  permission,
  officer,
})
