import { sql } from '#platform/db'
import { type Context, may, notFound } from '#platform/ledger'
import { nfc } from '#platform/text'
import { type Deps, receiving, signing } from './deps.ts'
import { groundsOf } from './grounds.ts'
import { settled } from './refusals.ts'
import { changed } from './sign.ts'
import { certifyAct, hold, recharge } from './stored.ts'

/**
 * Refuses one item, or what of it still waits, with a ground of the law. When nothing of the request could be certified
 * the dossier is stopped (form 05 says why; what is turned away at once at the counter gets form 03).
 * @param ground one of `groundsOf` its kind
 */
export function refuseItem(
  deps: Deps,
  context: Context,
  place: string,
  item: string,
  said: { ground: string; words: string },
): Promise<null> {
  const permission = may(context, signing, place) ? signing : receiving
  const command = { name: 'certification.refuse', permission, place, input: [item, said] }
  return deps.ledger.command(context, command, async (tx, at) => {
    const row = await tx.find<{ dossier: string }>(
      sql`select dossier from certification.item where id = ${item} and place = ${place}`,
    )
    if (!row) throw notFound()
    const { request, items } = await hold(tx, row.dossier)
    const found = items.find(({ id }) => id === item)!
    const ground = groundsOf(request.group).find(({ id }) => id === said.ground)
    if (!ground) throw notFound()
    // What is being signed at this moment ends first.
    if (found.electronic === 'sealing' || (found.paper !== 'waiting' && found.electronic !== 'waiting'))
      throw settled()
    if (found.paper === 'waiting') found.paper = 'void'
    if (found.electronic === 'waiting') found.electronic = 'void'
    const words = [ground.text.vi, nfc(said.words)].filter(Boolean).join(' ')
    await tx.run(sql`update certification.item set paper = ${found.paper}, electronic = ${found.electronic},
      refused_at = ${at}, refused_by_name = ${context.name}, ground = ${ground.id}, ground_words = ${words}
      where id = ${item}`)
    await recharge(tx, row.dossier, items)
    const told = certifyAct(items, {
      signer: context.name,
      refused: [{ item: found.n, reason: words, law: ground.law }],
    })
    const acted = await deps.dossiers.actWithin(tx, at, context, row.dossier, told)
    return {
      ...acted,
      answer: null,
      place,
      events: [...(acted.events ?? []), changed(place, row.dossier)],
      detail: { item: found.n, ground: ground.id },
    }
  })
}
