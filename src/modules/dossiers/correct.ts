import { sql, type Transaction } from '#platform/db'
import { Refusal, systemContext } from '#platform/ledger'
import { act } from './act.ts'
import type { Deps } from './deps.ts'
import type { Opening } from './opening.ts'
import { notCorrectable } from './refusals.ts'
import type { DossierState } from './state.ts'
import { status } from './status.ts'

/** A correction of a result that was handed over is a dossier of its own (domain rules §2.1). */
export interface Correction {
  /** Code of the returned dossier. */
  code: string
  reason: string
}

/**
 * The returned dossier that a new one is to correct.
 * @throws Refusal `not-correctable` when there is none of this code here, of the same procedure, that was returned
 */
export async function correctedBy(
  tx: Transaction,
  { code, reason }: Correction,
  procedureCode: string,
): Promise<Opening['corrects']> {
  const old = await tx.find<{ id: string; code: string; status: number; procedureCode: string }>(
    sql`select id, code, status, procedure_code from dossiers.dossier where code = ${code.trim().toUpperCase()}`,
  )
  if (old?.status !== status.returned || old.procedureCode !== procedureCode) throw notCorrectable()
  return { id: old.id, code: old.code, reason }
}

/** Once the correcting dossier is approved; said twice it is said once. */
export async function noteCorrected(deps: Deps, id: string): Promise<void> {
  const context = systemContext('correct')
  const row = await deps.ledger.read(context, 'dossier.read', (tx) =>
    tx.find<{ state: DossierState }>(sql`select state from dossiers.dossier where id = ${id}`),
  )
  if (!row?.state.corrects || !row.state.approvedBy) return
  const { corrects, code } = row.state
  try {
    await act(deps, context, corrects.id, { type: 'become-corrected', data: { id, code } })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
}
