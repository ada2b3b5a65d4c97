import { sql } from '#platform/db'
import { systemContext } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import { dueOf } from '../due.ts'
import { rowOf } from '../row.ts'
import type { DossierState } from '../state.ts'
import { onEach } from './each.ts'

/**
 * Counts the dates of open dossiers anew when the calendar was corrected after they were told. Where the promised date
 * moves, both stay on record; where it does not, only the row is brought up to the new calendar. Run every hour, so that
 * a correction reaches every dossier however many there are. Returns how many moved.
 */
export async function redate(deps: Deps): Promise<number> {
  const { calendar, calendarVersion } = deps
  const stale = sql`(case when status in (1, 2, 4, 5, 6) then calendar end) <> ${calendarVersion}`
  const unmoved: { code: string; state: DossierState }[] = []
  let all = 0
  for (;;) {
    const moved = await onEach(deps, 'redate', stale, (state, before) => {
      const after = dueOf(calendar, state.clock)
      const isSame = before && after ? Temporal.Instant.compare(before, after) === 0 : before === after
      if (isSame || !before) {
        unmoved.push({ code: state.code, state })
        return undefined
      }
      return {
        type: 'redate',
        data: { from: before.toString(), to: after?.toString(), calendar: calendarVersion },
      }
    })
    const kept = await bringUp(deps, unmoved.splice(0))
    all += moved
    if (moved + kept === 0) return all
  }
}

/** Columns only: what a dossier is has not changed. */
async function bringUp(deps: Deps, dossiers: { code: string; state: DossierState }[]): Promise<number> {
  if (dossiers.length === 0) return 0
  const rows = dossiers.map(({ code, state }) => {
    const { stepDueAt, checkDueAt, termDueOn, version } = rowOf(deps.calendar, state)
    return { code, version, step: stepDueAt, check: checkDueAt, term: termDueOn }
  })
  return deps.ledger.read(systemContext('redate'), 'dossier.read', (tx) =>
    tx.run(sql`
      update dossiers.dossier d
      set calendar = ${deps.calendarVersion}, step_due_at = r.step, check_due_at = r."check", term_due_on = r.term
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as r(code text, version int, step timestamptz, "check" timestamptz, term date)
      where d.code = r.code and d.version = r.version`),
  )
}
