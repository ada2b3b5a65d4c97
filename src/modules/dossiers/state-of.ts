import { sql, type Transaction } from '#platform/db'
import { notFound } from '#platform/ledger'
import type { DossierState } from './state.ts'

/** How a dossier in the transaction's reach stands. @throws Refusal `not-found` */
export async function stateOf(tx: Transaction, id: string): Promise<DossierState> {
  const row = await tx.find<{ state: DossierState }>(sql`select state from dossiers.dossier where id = ${id}`)
  if (!row) throw notFound()
  return row.state
}
