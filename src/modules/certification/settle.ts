import type { StagedFile } from '#modules/documents'
import { sql, type Transaction } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import { nfc } from '#platform/text'
import { type Deps, receiving } from './deps.ts'
import { pay } from './payments.ts'
import { settled } from './refusals.ts'
import { changed } from './sign.ts'
import { hold, isOpen } from './stored.ts'

/**
 * Notes at the counter that a request was compared, its fee taken, or why it is free; what is there already stays. What
 * was taken before it was found to be free is given back by `refund`.
 */
export function settle(
  deps: Deps,
  context: Context,
  place: string,
  dossier: string,
  said: { compared?: boolean; paid?: boolean; receipt?: string | undefined; exemption?: string | undefined },
): Promise<null> {
  const command = { name: 'certification.settle', permission: receiving, place, input: [dossier, said] }
  return deps.ledger.command(context, command, async (tx, at) => {
    const { request, items } = await hold(tx, dossier)
    if (request.place !== place) throw notFound()
    if (!items.some(isOpen)) throw settled()
    const exemption = request.exemption === undefined ? nfc(said.exemption ?? '').slice(0, 200) : ''
    // What has a number was charged and stands in the book with it.
    if (exemption && items.some((it) => it.number ?? it.electronicNumber)) throw settled()
    const due = exemption ? 0 : request.fee - request.taken
    const isPaidNow = said.paid === true && due > 0
    await tx.run(sql`update certification.request set compared = ${request.compared || said.compared === true}
      where dossier = ${dossier}`)
    if (exemption) await exempt(tx, dossier, exemption)
    if (isPaidNow) await pay(tx, request, { amount: due, receipt: said.receipt, at, by: context })
    const detail = { compared: said.compared === true, paid: isPaidNow ? due : 0, exempt: exemption !== '' }
    return { answer: null, subject: `dossier:${dossier}`, events: [changed(place, dossier)], detail }
  })
}

async function exempt(tx: Transaction, dossier: string, exemption: string): Promise<void> {
  await tx.run(
    sql`update certification.item set fee_paper = 0, fee_electronic = 0 where dossier = ${dossier}`,
  )
  await tx.run(
    sql`update certification.request set exemption = ${exemption}, fee = 0 where dossier = ${dossier}`,
  )
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
