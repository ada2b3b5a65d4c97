import { sql } from '#platform/db'
import { systemContext } from '#platform/ledger'
import { updated } from './act.ts'
import type { Deps } from './deps.ts'
import type { ReportState } from './state.ts'

/** Forgets who sent what has been over for long; safe to repeat. Returns how many. */
export function forgetSenders({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<number> {
  return db.transaction({ 'app.places': '*' }, (tx) =>
    tx.run(sql`delete from feedback.sender where forget_at < ${clock.now()}`),
  )
}

/** As many as one transaction holds. */
const atOnce = 100

/**
 * The city's calendar was corrected: open reports get the dates that it gives. Nothing that happened changes, so no
 * action is added; the audit log says that dates moved. Safe to repeat. Returns how many.
 */
export async function redateReports(deps: Deps): Promise<number> {
  const context = systemContext('feedback')
  const city = deps.places.city.code
  let count = 0
  for (let done = atOnce; done === atOnce; count += done) {
    const command = { name: 'feedback.redate', permission: 'feedback.read', place: city, input: null }
    const old = sql`owner_permission is not null and calendar <> ${deps.calendar.version}`
    const waits = await deps.ledger.read(context, 'feedback.read', (tx) =>
      tx.find(sql`select 1 from feedback.report where ${old} limit 1`),
    )
    if (!waits) break
    done = await deps.ledger.command(context, command, async (tx) => {
      const rows = await tx.many<{ id: string; state: ReportState }>(sql`
        select id, state from feedback.report where ${old} order by id limit ${atOnce} for update`)
      for (const { id, state } of rows) tx.send(updated(deps, id, state))
      return { answer: rows.length, subject: 'feedback', detail: { reports: rows.length } }
    })
  }
  return count
}
