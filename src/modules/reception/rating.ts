import { sha256 } from '#platform/crypto'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps, Rating } from './deps.ts'
import { placeOfSecret } from './place-of-secret.ts'
import { alreadyRated } from './refusals.ts'

/** One rating a visit, given by whoever holds its secret. */
export async function rateVisit(
  deps: Deps,
  context: Context,
  secret: string,
  rating: Rating,
  reason: string | undefined,
): Promise<void> {
  const hash = sha256(secret)
  const place = await placeOfSecret(deps, hash)
  await deps.ledger.command(
    { ...context, secret: hash.toString('hex') },
    {
      name: 'reception.rate-visit',
      permission: 'visit.rate',
      place,
      input: [hash.toString('hex'), rating, reason],
    },
    async (tx, at) => {
      const row = await tx.find<{ id: string }>(sql`
        update reception.visit set rating = ${rating}, rating_reason = ${reason}, rated_at = ${at}
        where secret_hash = ${hash} and rating is null returning id`)
      if (!row) throw alreadyRated()
      return {
        answer: null,
        subject: `visit:${row.id}`,
        events: [{ stream: place, type: 'visit.rated', subject: `visit:${row.id}`, data: { rating } }],
        detail: { rating },
      }
    },
  )
}
