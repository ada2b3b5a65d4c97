import type { StagedFile } from '#modules/documents'
import { sql } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import { nfc } from '#platform/text'
import { type Deps, receiving } from './deps.ts'
import { settled } from './refusals.ts'
import { changed } from './sign.ts'
import { hold, isOpen, isPaid } from './stored.ts'

/** Notes at the counter that a request was compared, or its fee taken; what is there already stays. */
export function settle(
  deps: Deps,
  context: Context,
  place: string,
  dossier: string,
  said: { compared?: boolean; paid?: boolean; receipt?: string | undefined },
): Promise<null> {
  const command = { name: 'certification.settle', permission: receiving, place, input: [dossier, said] }
  return deps.ledger.command(context, command, async (tx, at) => {
    const { request, items } = await hold(tx, dossier)
    if (request.place !== place) throw notFound()
    if (!items.some(isOpen)) throw settled()
    const isPaidNow = said.paid === true && !isPaid(request)
    await tx.run(sql`update certification.request set compared = ${request.compared || said.compared === true},
      paid_at = ${isPaidNow ? at : request.paidAt}, receipt = coalesce(${nfc(said.receipt ?? '') || undefined}, receipt),
      paid_by_name = case when ${isPaidNow} then ${context.name} else paid_by_name end where dossier = ${dossier}`)
    const detail = { compared: said.compared === true, paid: isPaidNow }
    return { answer: null, subject: `dossier:${dossier}`, events: [changed(place, dossier)], detail }
  })
}

/** The scan that an electronic copy is made of; a later one takes its place until it is signed. */
export function attachScan(
  deps: Deps,
  context: Context,
  place: string,
  item: string,
  staged: StagedFile,
): Promise<null> {
  const input = [item, staged.sha256.toString('hex')]
  const command = { name: 'certification.attach-scan', permission: receiving, place, input }
  return deps.ledger.command(context, command, async (tx) => {
    const row = await tx.find<{ dossier: string }>(
      sql`select dossier from certification.item where id = ${item} and place = ${place}`,
    )
    if (!row) throw notFound()
    const { request, items } = await hold(tx, row.dossier)
    if (items.find(({ id }) => id === item)!.electronic !== 'waiting') throw settled()
    const owner = `dossier:${row.dossier}` as const
    const owning = { place, owner, secretHash: request.secretHash, uploadedBy: context.actor }
    const file = await deps.documents.insert(tx, staged, owning)
    await tx.run(sql`update certification.item set scan = ${file} where id = ${item}`)
    return { answer: null, subject: owner, events: [changed(place, row.dossier)], detail: { file } }
  })
}
