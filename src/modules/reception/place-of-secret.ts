import { sql } from '#platform/db'
import { notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'

/** A secret opens its own row, whatever the place. */
export async function placeOfSecret(deps: Deps, hash: Buffer): Promise<string> {
  return (await ofSecret(deps, hash)).place
}

export async function idOfSecret(deps: Deps, hash: Buffer): Promise<string> {
  return (await ofSecret(deps, hash)).id
}

async function ofSecret(deps: Deps, hash: Buffer): Promise<{ id: string; place: string }> {
  const row = await deps.db.transaction({ 'app.secret': hash.toString('hex') }, (tx) =>
    tx.find<{ id: string; place: string }>(
      sql`select id, place from reception.ticket where secret_hash = ${hash}`,
    ),
  )
  if (!row) throw notFound()
  return row
}
