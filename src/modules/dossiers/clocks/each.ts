import { type Sql, sql } from '#platform/db'
import { Refusal, systemContext } from '#platform/ledger'
import { act } from '../act.ts'
import type { Act } from '../actions/index.ts'
import type { Deps } from '../deps.ts'
import type { DossierState } from '../state.ts'

/** At most so many in one go; the next run takes the rest. */
const most = 1000

/**
 * Does the house's own part on every dossier a condition finds: dates are columns, and a schedule only looks. Whoever
 * acts on one in that very moment changes its version, and it is looked at again the next time. Returns how many.
 */
export async function onEach(
  deps: Deps,
  name: string,
  condition: Sql,
  bodyOf: (state: DossierState, dueAt: Temporal.Instant | undefined) => Act | undefined,
): Promise<number> {
  const context = systemContext(name)
  const found = await deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.many<{ id: string; state: DossierState; dueAt: Temporal.Instant | undefined }>(
      sql`select id, state, due_at from dossiers.dossier where ${condition} order by id limit ${most}`,
    ),
  )
  let done = 0
  for (const { id, state, dueAt } of found) {
    const body = bodyOf(state, dueAt)
    if (!body) continue
    try {
      await act(deps, context, id, body, { version: state.seq })
      done++
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
    }
  }
  return done
}
