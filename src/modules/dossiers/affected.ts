import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from './deps.ts'

/** What a new edition of procedures, or their repeal, finds under way. */
export interface Affected {
  /** Dossiers that are not finished: they go on under the edition they began with. */
  running: number
  /** Citizens' drafts that are not filed yet. */
  drafts: number
}

/**
 * How much is under way in these procedures, in all wards: figures only. Permission `procedure.edit` at the city.
 * @param codes of procedures
 */
export function affected(deps: Deps, context: Context, codes: readonly string[]): Promise<Affected> {
  return deps.ledger.read(context, 'procedure.edit', (tx) =>
    tx.get<Affected>(sql`
      select
        (select count(*)::int from dossiers.dossier
          where procedure_code = any(${codes}) and finished_at is null) as running,
        (select count(*)::int from dossiers.draft
          where procedure_code = any(${codes}) and dossier_id is null) as drafts`),
  )
}
