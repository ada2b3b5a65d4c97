import { sql } from '#platform/db'
import { type Context, may, notFound } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import type { AlertClock, Rung } from './rules.ts'

/** A warning as its owner sees it. */
export interface Alert {
  id: string
  dossierId: string
  clock: AlertClock
  rung: Rung
  moment: Temporal.Instant
  place: string
  permission: string
  officer: string | undefined
  raisedAt: Temporal.Instant
  code: string
  applicantName: string
  procedureCode: string
  assigneeName: string | undefined
}

/** The warnings that wait for this officer, the most urgent first: theirs alone, or whoever's holds their permission. */
export async function myAlerts(deps: Deps, context: Context): Promise<Alert[]> {
  const rows = await deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.many<Alert>(sql`
      select a.id, dossier_id, clock, rung, moment, a.place, permission, officer, raised_at, code, applicant_name,
        procedure_code, assignee_name
      from dossiers.alert a join dossiers.dossier d on d.id = a.dossier_id
      where ended_at is null and seen_at is null
      order by moment, raised_at limit 1000`),
  )
  return rows.filter((alert) => isFor(context, alert))
}

/** Whose it is: theirs alone or of somebody they stand in for, or whoever's holds the permission. */
function isFor(
  context: Context,
  { officer, permission, place }: Pick<Alert, 'officer' | 'permission' | 'place'>,
): boolean {
  const own = officer === undefined || [context.actor, ...(context.standsFor ?? [])].includes(officer)
  return own && may(context, permission, place)
}

/**
 * An officer takes note of a warning; it waits for nobody any more, and comes again only for another limit.
 * @throws Refusal `not-found`, also for one that is somebody else's
 */
export function noteAlert(deps: Deps, context: Context, id: string): Promise<null> {
  return deps.ledger.command(
    context,
    { name: 'dossiers.note-alert', permission: 'dossier.read', input: [id] },
    async (tx, at) => {
      const row = await tx.find<Pick<Alert, 'dossierId' | 'place' | 'permission' | 'officer'>>(
        sql`select dossier_id, place, permission, officer from dossiers.alert where id = ${id} for update`,
      )
      if (!row || !isFor(context, row)) throw notFound()
      await tx.run(sql`
        update dossiers.alert set seen_at = ${at}, seen_by = ${context.actor} where id = ${id} and seen_at is null`)
      return { answer: null, place: row.place, subject: `dossier:${row.dossierId}` }
    },
  )
}
