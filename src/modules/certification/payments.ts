import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { sql, type Transaction } from '#platform/db'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import { nfc, type Text } from '#platform/text'
import { type Deps, keeping, receiving } from './deps.ts'
import { missing } from './item.ts'
import { invalid } from './refusals.ts'
import { changed } from './sign.ts'
import { hold, overpaid, type StoredRequest } from './stored.ts'

/** Money that was taken, or given back. */
export interface Payment {
  at: Temporal.Instant
  /** In đồng; below nothing when it was given back. */
  amount: number
  receipt: string | undefined
  /** Why it was given back. */
  reason: string | undefined
  byName: string
}

type Payable = Pick<StoredRequest, 'dossier' | 'place' | 'secretHash' | 'taken'>

/** Writes down money taken for a request, in the caller's transaction. */
export async function pay(
  tx: Transaction,
  request: Payable,
  {
    amount,
    receipt,
    at,
    by,
  }: { amount: number; receipt: string | undefined; at: Temporal.Instant; by: Context },
): Promise<void> {
  const number = nfc(receipt ?? '').slice(0, 60) || undefined
  await tx.run(sql`update certification.request set taken = ${request.taken + amount}, paid_at = ${at},
    paid_by_name = ${by.name}, receipt = coalesce(${number}, receipt) where dossier = ${request.dossier}`)
  await insert(tx, request, { amount, receipt: number, reason: undefined, at, by })
}

/** Writes down money given back, in the caller's transaction. */
export async function giveBack(
  tx: Transaction,
  request: Payable,
  { amount, reason, at, by }: { amount: number; reason: string; at: Temporal.Instant; by: Context },
): Promise<void> {
  await tx.run(
    sql`update certification.request set taken = ${request.taken - amount} where dossier = ${request.dossier}`,
  )
  await insert(tx, request, { amount: -amount, receipt: undefined, reason, at, by })
}

/**
 * Gives money back, with the reason: it stands in the sums of the day on which it is given. What was taken and is not owed
 * (refused, cancelled, corrected, found to be free) the counter gives back; more than that whoever keeps the books.
 * @param said.amount in đồng, at most what was taken
 * @throws Refusal `invalid` with fields `amount`, `reason`; `forbidden`
 */
export function refund(
  deps: Deps,
  context: Context,
  place: string,
  dossier: string,
  said: { amount: number; reason: string },
): Promise<null> {
  const permission = may(context, receiving, place) ? receiving : keeping
  const command = { name: 'certification.refund', permission, place, input: [dossier, said] }
  return deps.ledger.command(context, command, async (tx, at) => {
    const { request, items } = await hold(tx, dossier)
    if (request.place !== place) throw notFound()
    const reason = nfc(said.reason).slice(0, 500)
    const faults: Record<string, Text> = {}
    if (!(Number.isInteger(said.amount) && said.amount >= 1 && said.amount <= request.taken))
      faults.amount = upTo(request.taken)
    if (!reason) faults.reason = missing
    if (Object.keys(faults).length > 0) throw invalid(faults)
    const { status } = await tx.get<{ status: number }>(
      sql`select status from dossiers.v_dossier where id = ${dossier}`,
    )
    const isOver = said.amount <= overpaid(request, items, isWithSigner(status))
    if (!isOver && !may(context, keeping, place)) throw forbidden()
    await giveBack(tx, request, { amount: said.amount, reason, at, by: context })
    const detail = { amount: said.amount, reason }
    return { answer: null, subject: `dossier:${dossier}`, events: [changed(place, dossier)], detail }
  })
}

/** Received, or being dealt with: what it asks for may still be certified. */
export const isWithSigner = (status: number) => [2, 4, 5, 6].includes(status)

const upTo = (taken: number): Text => ({
  vi: `Ghi số tiền từ 1 đến ${taken} đồng (đã thu).`,
  en: `An amount from 1 to ${taken} đồng, as was taken.`,
  ar: `اكتب مبلغًا من 1 إلى ${taken} دونغ كما حُصِّل.`,
})

function insert(
  tx: Transaction,
  { dossier, place, secretHash }: Payable,
  it: Omit<Payment, 'byName'> & { by: Context },
): Promise<number> {
  return tx.run(sql`insert into certification.payment (id, dossier, place, at, paid_on, amount, receipt, reason, by,
      by_name, secret_hash)
    values (${uuid()}, ${dossier}, ${place}, ${it.at}, ${localDate(it.at)}, ${it.amount}, ${it.receipt}, ${it.reason},
      ${it.by.actor}, ${it.by.name}, ${secretHash})`)
}
