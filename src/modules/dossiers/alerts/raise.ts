import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import { systemContext } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import { alertsOf, type DueAlert, type WatchedDossier } from './rules.ts'

/** No limit further away than this many days gives rise to a warning: two working days, over the longest holidays. */
const farthestDays = 16

/**
 * Raises the warnings that have become due and ends those whose limit no longer holds: dates are columns, and a schedule
 * only looks. A warning is raised once for each limit, however often this runs. Returns how many were raised.
 */
export async function raiseAlerts(deps: Deps): Promise<number> {
  const now = deps.clock.now()
  const horizon = now.add({ hours: farthestDays * 24 })
  return deps.ledger.read(systemContext('alerts'), 'dossier.read', async (tx) => {
    const watched = await tx.many<WatchedDossier>(sql`
      select id, receiving, resolving, status, assignee, check_due_at, step_due_at, due_at, due_on, supplement_until,
        coalesce((select point->>'permission' from jsonb_array_elements(state->'route') as point
          where point->>'step' = step limit 1), 'dossier.process') as permission
      from dossiers.dossier
      where status in (1, 2, 4, 5) and (due_at < ${horizon} or check_due_at < ${horizon} or step_due_at < ${horizon}
        or supplement_until < ${localDate(horizon)})`)
    const due = watched.flatMap((it) => alertsOf(deps.calendar, it, now))
    const rows = JSON.stringify(due.map(rowOf))
    const raised = await tx.run(sql`
      insert into dossiers.alert (id, dossier_id, clock, rung, moment, place, permission, officer, raised_at)
      select id, dossier_id, clock, rung, moment, place, permission, officer, ${now}
      from jsonb_to_recordset(${rows}::jsonb) as r(id uuid, dossier_id uuid, clock text, rung text, moment timestamptz,
        place text, permission text, officer text)
      on conflict (dossier_id, clock, rung, moment) do nothing`)
    await tx.run(sql`
      update dossiers.alert a set ended_at = ${now}
      where ended_at is null and not exists (
        select 1 from jsonb_to_recordset(${rows}::jsonb) as r(dossier_id uuid, clock text, rung text, moment timestamptz)
        where (r.dossier_id, r.clock, r.rung, r.moment) = (a.dossier_id, a.clock, a.rung, a.moment))`)
    return raised
  })
}

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
