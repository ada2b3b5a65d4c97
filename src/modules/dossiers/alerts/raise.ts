import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { type Sql, sql, type Transaction } from '#platform/db'
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
  const ids = await deps.ledger.read(context, 'dossier.read', async (tx) => {
    const now = deps.clock.now()
    await endUnwatched(tx, now)
    return tx.many<{ id: string }>(sql`select d.id from dossiers.dossier d where ${isWatched(now)}`)
  })
  let count = 0
  for (let from = 0; from < ids.length; from += portion)
    for (const fresh of await freshOf(deps, ids.slice(from, from + portion)))
      count += await raise(deps, fresh)
  return count
}

/** Ends the warnings of dossiers that have no limit any more. */
const endUnwatched = (tx: Transaction, now: Temporal.Instant) =>
  tx.run(sql`
    update dossiers.alert a set ended_at = ${now}
    where ended_at is null and raised_at <= ${now}
      and not exists (select 1 from dossiers.dossier d where d.id = a.dossier_id and ${isWatched(now)})`)

/**
 * Ends what no longer holds of some dossiers, and finds what is new. They are read, and the clock too, with what is ended, and
 * what another run has raised since then is left alone: what has ended is not raised again.
 */
async function freshOf(deps: Deps, some: readonly { id: string }[]): Promise<Fresh[]> {
  const now = deps.clock.now()
  const ids = some.map(({ id }) => id)
  const { watched, due, known } = await deps.ledger.read(context, 'dossier.read', async (tx) => {
    const watched = await watchedDossiers(tx, ids, now)
    const due = watched.flatMap((it) => alertsOf(deps.calendar, it, now))
    const rows = JSON.stringify(due.map(rowOf))
    await tx.run(sql`
      update dossiers.alert a set ended_at = ${now}
      where ended_at is null and raised_at <= ${now} and dossier_id = any(${ids}::uuid[]) and not exists (
        select 1 from jsonb_to_recordset(${rows}::jsonb) as r(dossier_id uuid, clock text, rung text, moment timestamptz,
          place text)
        where (r.dossier_id, r.clock, r.rung, r.moment, r.place) = (a.dossier_id, a.clock, a.rung, a.moment, a.place))`)
    const known = await tx.many<{ key: string }>(sql`
      select concat_ws(' ', a.dossier_id, a.clock, a.rung, extract(epoch from a.moment)::bigint, a.place) as key
      from dossiers.alert a where dossier_id = any(${ids}::uuid[])`)
    return { watched, due, known }
  })
  const keys = new Set(known.map(({ key }) => key))
  const fresh = Map.groupBy(
    due.filter((alert) => !keys.has(keyOf(alert))),
    ({ dossierId }) => dossierId,
  )
  return watched.flatMap(({ id, code }) => {
    const raised = fresh.get(id)
    return raised ? [{ id, code, raised }] : []
  })
}

function raise(deps: Deps, { id, code, raised }: Fresh): Promise<number> {
  const now = deps.clock.now()
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

const watchedDossiers = (tx: Transaction, ids: readonly string[], now: Temporal.Instant) =>
  tx.many<Watched>(sql`
    select id, code, receiving, resolving, status, assignee, check_due_at, step_due_at, due_at, due_on, supplement_until,
      coalesce((select point->>'permission' from jsonb_array_elements(state->'route') as point
        where point->>'step' = step limit 1), 'dossier.process') as permission
    from dossiers.dossier d
    where id = any(${ids}::uuid[]) and ${isWatched(now)}`)

/** Which dossiers (`d`) have a limit that is near or past. */
function isWatched(now: Temporal.Instant): Sql {
  const horizon = now.add({ hours: farthestDays * 24 })
  return sql`d.status in (1, 2, 4, 5) and (d.due_at < ${horizon} or d.check_due_at < ${horizon}
    or d.step_due_at < ${horizon} or d.supplement_until < ${localDate(horizon)})`
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
