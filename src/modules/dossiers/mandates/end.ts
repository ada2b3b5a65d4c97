import { sql } from '#platform/db'
import { type Context, forbidden, may, notFound, Refusal, systemContext } from '#platform/ledger'
import { act } from '../act.ts'
import type { Deps } from '../deps.ts'
import { isOwnPage } from './give.ts'

/** The job that notes on the dossiers of mandates that they are over. */
export const noteEndedMandatesTask = 'dossiers.note-ended-mandates'

/**
 * Ends a mandate at once: from this moment nothing is done by it. By the applicant, from the page of any dossier that it
 * covers, or by an officer to whom they said so. Safe to repeat.
 * @throws Refusal `not-found`, `forbidden`
 */
export function endMandate(deps: Deps, context: Context, id: string): Promise<null> {
  const isOwner = isOwnPage(context)
  return deps.ledger.command(
    context,
    {
      name: 'dossiers.end-mandate',
      // Not one that the public holds: the applicant reaches what their secret opens, and no more.
      permission: 'dossier.mandate',
      bySecret: true,
      input: id,
    },
    async (tx, at) => {
      const row = await tx.find<{ place: string; endedAt: Temporal.Instant | undefined }>(
        sql`select place, ended_at from dossiers.mandate where id = ${id} for update`,
      )
      if (!row) throw notFound()
      const { place } = row
      if (!isOwner && !may(context, 'dossier.mandate', place)) throw forbidden()
      const by = isOwner ? 'applicant' : 'counter'
      if (!row.endedAt)
        tx.send(sql`update dossiers.mandate set ended_at = ${at}, ended_by = ${by} where id = ${id}`)
      const subject = `mandate:${id}`
      return {
        answer: null,
        place,
        subject,
        detail: { by },
        jobs: [{ task: noteEndedMandatesTask, payload: {} }],
      }
    },
  )
}

/** At most so many in one go; the next run takes the rest. */
const most = 500

/**
 * Notes on every dossier of a mandate that ended, or whose time is up, that it did, so that the applicant is told and the
 * history says it. That it no longer holds does not wait for this. Returns how many mandates.
 */
export async function noteEndedMandates(deps: Deps): Promise<number> {
  const context = systemContext('mandates')
  const now = deps.clock.now()
  const ended = await deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.many<Ended>(sql`
      select id, helper_name, until_at, ended_at, ended_by,
        array(select dossier_id::text from dossiers.mandate_dossier c where c.mandate_id = m.id) as dossiers
      from dossiers.mandate m
      where noted_at is null and (ended_at is not null or until_at <= ${now}) order by until_at limit ${most}`),
  )
  for (const { id, helperName, untilAt, endedAt, endedBy, dossiers } of ended) {
    const data = {
      ...{ mandate: id, helper: helperName },
      ...{ by: endedBy ?? ('time' as const), endedAt: (endedAt ?? untilAt).toString() },
    }
    for (const dossier of dossiers)
      await act(deps, context, dossier, { type: 'end-mandate', data }).catch((error) => {
        // Noted already, by a run that was stopped in the middle.
        if (!(error instanceof Refusal)) throw error
      })
    await deps.db.transaction({ 'app.places': '*' }, (tx) =>
      tx.run(sql`update dossiers.mandate set noted_at = ${now} where id = ${id}`),
    )
  }
  return ended.length
}

interface Ended {
  id: string
  helperName: string
  untilAt: Temporal.Instant
  endedAt: Temporal.Instant | undefined
  endedBy: 'applicant' | 'counter' | undefined
  dossiers: string[]
}
