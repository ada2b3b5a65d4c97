import { sha256 } from '#platform/crypto'
import { sql } from '#platform/db'
import { notFound } from '#platform/ledger'
import type { Deps } from './deps.ts'

/**
 * A thing says that it is there. Written beside the work, without a line in the log: it comes every minute.
 * @throws Refusal `not-found` when there is no such thing, it is retired, or the secret is not its own
 */
export async function hearBeat(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  thing: string,
  secret: string,
): Promise<void> {
  const hash = sha256(secret)
  const heard = await db.transaction({ 'app.secret': hash.toString('hex') }, (tx) =>
    tx.run(sql`
      update equipment.status set beat_at = ${clock.now()} where thing = ${thing} and secret_hash = ${hash}`),
  )
  if (heard === 0) throw notFound()
}
