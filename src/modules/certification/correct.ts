import { v7 as uuid } from 'uuid'
import { sql } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import { nfc } from '#platform/text'
import { type Deps, receiving } from './deps.ts'
import { missing, readItem } from './item.ts'
import { kindOf } from './kinds.ts'
import { invalid, settled } from './refusals.ts'
import { changed } from './sign.ts'
import { hold, recharge, type StoredItem } from './stored.ts'

interface Counts {
  pages: number
  sheets: number
  copies: number
  /** In đồng. */
  fee: number
}

/** What was typed wrong at the counter, and put right. */
export interface Correction {
  /** The place of the item in its request. */
  n: number
  at: Temporal.Instant
  byName: string
  reason: string
  before: Counts
  after: Counts
}

/**
 * Puts right how many pages, sheets and copies something has, before anything of it was signed; its fee follows from them
 * by the formula, never by hand. Was too much taken, the difference is given back by `refund`; too little: the rest is due
 * before it is signed.
 * @throws Refusal `invalid` with fields, `certification-settled` when something of it has a number, or waits no more
 */
export function correct(
  deps: Deps,
  context: Context,
  place: string,
  id: string,
  said: { pages: string; sheets?: string | undefined; copies: string; reason: string },
): Promise<{ fee: number }> {
  const command = { name: 'certification.correct', permission: receiving, place, input: [id, said] }
  return deps.ledger.command(context, command, async (tx, at) => {
    const row = await tx.find<{ dossier: string }>(
      sql`select dossier from certification.item where id = ${id} and place = ${place}`,
    )
    if (!row) throw notFound()
    const { request, items } = await hold(tx, row.dossier)
    const item = items.find((it) => it.id === id)!
    if (!isUntouched(item)) throw settled()
    const kind = kindOf(request.procedureCode)!
    const typed = { title: item.title, issuer: item.issuer, details: item.details }
    const electronic = item.electronic === 'waiting'
    const { item: read, faults } = readItem(kind, { ...typed, ...said, electronic })
    const reason = nfc(said.reason).slice(0, 500)
    if (!reason) faults.reason = missing
    // What is wanted on paper stays so, and what is not: the rest is refused or asked for anew.
    if (!faults.copies && read.copies > 0 !== (item.paper === 'waiting')) faults.copies = missing
    if (Object.keys(faults).length > 0) throw invalid(faults)
    const before = countsOf(item)
    const isFree = request.exemption !== undefined
    item.pages = read.pages
    item.sheets = read.sheets
    item.copies = read.copies
    item.feePaper = isFree ? 0 : read.fee.paper
    item.feeElectronic = isFree ? 0 : read.fee.electronic
    await tx.run(sql`update certification.item set pages = ${item.pages}, sheets = ${item.sheets},
      copies = ${item.copies}, fee_paper = ${item.feePaper}, fee_electronic = ${item.feeElectronic} where id = ${id}`)
    await recharge(tx, row.dossier, items)
    const after = countsOf(item)
    await tx.run(sql`insert into certification.correction (id, dossier, place, n, at, by, by_name, reason, before, after,
        secret_hash)
      values (${uuid()}, ${row.dossier}, ${place}, ${item.n}, ${at}, ${context.actor}, ${context.name}, ${reason},
        ${JSON.stringify(before)}::jsonb, ${JSON.stringify(after)}::jsonb, ${request.secretHash})`)
    return {
      answer: { fee: after.fee },
      subject: `dossier:${row.dossier}`,
      events: [changed(place, row.dossier)],
      detail: { item: item.n, reason, before, after },
    }
  })
}

/** It waits, and nothing of it was signed or refused. */
export const isUntouched = ({ paper, electronic }: Pick<StoredItem, 'paper' | 'electronic'>) =>
  (paper === 'waiting' && (electronic === 'none' || electronic === 'waiting')) ||
  (paper === 'none' && electronic === 'waiting')

const countsOf = ({ pages, sheets, copies, feePaper, feeElectronic }: StoredItem): Counts => ({
  ...{ pages, sheets, copies },
  fee: feePaper + feeElectronic,
})
