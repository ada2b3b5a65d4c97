import { type Sql, sql } from '#platform/db'
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

/** A list shows so many. */
const mostShown = 500

/** The warnings that wait for this officer, the most urgent first: theirs alone, or whoever's holds their permission. */
export function myAlerts(deps: Deps, context: Context): Promise<Alert[]> {
  return deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.many<Alert>(sql`
      select a.id, dossier_id, clock, rung, moment, a.place, permission, officer, raised_at, code, applicant_name,
        procedure_code, assignee_name
      from (${waitingFor(context, mostShown)}) a join dossiers.dossier d on d.id = a.dossier_id
      order by moment, raised_at limit ${mostShown}`),
  )
}

/** How many wait for this officer, counted up to `most`. */
export async function countMyAlerts(deps: Deps, context: Context, most: number): Promise<number> {
  const { count } = await deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.get<{ count: number }>(
      sql`select count(*)::int as count from (select from (${waitingFor(context, most)}) a limit ${most}) found`,
    ),
  )
  return count
}

/**
 * The first `most` of every pile that is this officer's: one pile for each permission at each place, that of nobody in
 * particular and those of the officers whose work it is. Each is read along an index, however many others wait.
 */
function waitingFor(context: Context, most: number): Sql {
  const actors = ['', context.actor, ...(context.standsFor ?? [])]
  const everywhere: string[] = []
  const piles: { permission: string; place: string }[] = []
  for (const [permission, places] of context.grants) {
    if (places === '*') everywhere.push(permission)
    else piles.push(...places.map((place) => ({ permission, place })))
  }
  const pile = (of: Sql) => sql`
    (select * from dossiers.alert where ${of} and permission = p.permission and coalesce(officer, '') = o.officer
      and ended_at is null and seen_at is null order by moment limit ${most})`
  return sql`
    select a.* from jsonb_to_recordset(${JSON.stringify(piles)}::jsonb) as p(permission text, place text),
      unnest(${actors}::text[]) as o (officer), lateral ${pile(sql`place = p.place`)} a
    union all
    select a.* from unnest(${everywhere}::text[]) as p (permission), unnest(${actors}::text[]) as o (officer),
      lateral ${pile(sql`true`)} a`
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
