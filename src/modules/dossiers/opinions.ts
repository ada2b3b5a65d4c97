import { sql, type Transaction } from '#platform/db'
import type { DossierState } from './state.ts'

/** Keeps the table of questions as the state says: by it the units that are asked see the dossier. */
export function writeOpinions(tx: Transaction, id: string, before: DossierState, after: DossierState): void {
  const known = new Map(before.opinions.map((opinion) => [opinion.n, opinion]))
  for (const { n, place, permission, askedAt, until, given } of after.opinions) {
    const old = known.get(n)
    if (old && Boolean(old.given) === Boolean(given)) continue
    tx.send(sql`
      insert into dossiers.opinion (dossier_id, n, place, permission, asked_at, until, given_at)
      values (${id}, ${n}, ${place}, ${permission}, ${askedAt}, ${until}, ${given?.at})
      on conflict (dossier_id, n) do update set given_at = excluded.given_at`)
  }
}
