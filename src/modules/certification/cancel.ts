import { sql } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import { nfc } from '#platform/text'
import { type Deps, receiving } from './deps.ts'
import { missing } from './item.ts'
import { giveBack } from './payments.ts'
import { invalid, settled } from './refusals.ts'
import { changed } from './sign.ts'
import { hold, recharge } from './stored.ts'

/**
 * Ends a request before anything of it was signed, because its person no longer wants it or it was typed by mistake: the
 * dossier is withdrawn, and what was taken is given back in the same transaction.
 * @returns what was given back, in đồng
 * @throws Refusal `invalid` without a reason, `certification-settled` when something was signed or is being signed,
 *   `not-allowed-now`
 */
export function cancel(
  deps: Deps,
  context: Context,
  place: string,
  dossier: string,
  said: { reason: string },
): Promise<{ refunded: number }> {
  const command = { name: 'certification.cancel', permission: receiving, place, input: [dossier, said] }
  return deps.ledger.command(context, command, async (tx, at) => {
    const { request, items } = await hold(tx, dossier)
    if (request.place !== place) throw notFound()
    const reason = nfc(said.reason).slice(0, 500)
    if (!reason) throw invalid({ reason: missing })
    const isSigned = items.some(
      ({ paper, electronic }) =>
        paper === 'numbered' || electronic === 'numbered' || electronic === 'sealing',
    )
    if (isSigned) throw settled()
    for (const item of items) {
      if (item.paper === 'waiting') item.paper = 'void'
      if (item.electronic === 'waiting') item.electronic = 'void'
      await tx.run(
        sql`update certification.item set paper = ${item.paper}, electronic = ${item.electronic} where id = ${item.id}`,
      )
    }
    await recharge(tx, dossier, items)
    const refunded = request.taken
    if (refunded > 0) await giveBack(tx, request, { amount: refunded, reason, at, by: context })
    const acted = await deps.dossiers.actWithin(tx, at, context, dossier, {
      type: 'withdraw',
      data: { reason },
    })
    return {
      ...acted,
      answer: { refunded },
      place,
      events: [...(acted.events ?? []), changed(place, dossier)],
      detail: { ...acted.detail, refunded },
    }
  })
}
