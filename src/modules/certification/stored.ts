import type { Act } from '#modules/dossiers'
import { sql, type Transaction } from '#platform/db'
import { notFound } from '#platform/ledger'
import type { Group } from './kinds.ts'

/** A request as it lies in the database. */
export interface StoredRequest {
  dossier: string
  place: string
  code: string
  procedureCode: string
  group: Group
  person: string
  personId: string | undefined
  receivedAt: Temporal.Instant
  receivedByName: string
  compared: boolean
  /** In đồng: of all that was not refused. */
  fee: number
  exemption: string | undefined
  /** In đồng: taken, less what was given back. */
  taken: number
  paidAt: Temporal.Instant | undefined
  receipt: string | undefined
  secretHash: Buffer
}

export type PartState = 'none' | 'waiting' | 'sealing' | 'numbered' | 'void'

/** One thing that is to be certified. */
export interface StoredItem {
  id: string
  dossier: string
  place: string
  n: number
  title: string
  issuer: string | undefined
  pages: number
  sheets: number
  copies: number
  details: Record<string, string>
  feePaper: number
  feeElectronic: number
  paper: Exclude<PartState, 'sealing'>
  electronic: PartState
  scan: string | undefined
  number: number | undefined
  book: string | undefined
  electronicNumber: number | undefined
  electronicBook: string | undefined
  file: string | undefined
  verification: string | undefined
  signedOn: Temporal.PlainDate | undefined
  signerName: string | undefined
  signerLines: string[] | undefined
  refusedAt: Temporal.Instant | undefined
  ground: string | undefined
  groundWords: string | undefined
}

export const requestColumns = sql`dossier, place, code, procedure_code, category as "group", person, person_id,
  received_at, received_by_name, compared, fee, exemption, taken, paid_at, receipt, secret_hash`
export const itemColumns = sql`id, dossier, place, n, title, issuer, pages, sheets, copies, details, fee_paper,
  fee_electronic, paper, electronic, scan, number, book, electronic_number, electronic_book, file, verification,
  signed_on, signer_name, signer_lines, refused_at, ground, ground_words`

/**
 * A request with all that it asks for, held until the transaction ends. What belongs to one request is always locked in
 * this order: its items, then a book, then the dossier.
 */
export async function hold(
  tx: Transaction,
  dossier: string,
): Promise<{ request: StoredRequest; items: StoredItem[] }> {
  const request = await tx.find<StoredRequest>(
    sql`select ${requestColumns} from certification.request where dossier = ${dossier} for update`,
  )
  if (!request) throw notFound()
  const items = await tx.many<StoredItem>(
    sql`select ${itemColumns} from certification.item where dossier = ${dossier} order by n for update`,
  )
  return { request, items }
}

export const isOpen = ({ paper, electronic }: Pick<StoredItem, 'paper' | 'electronic'>) =>
  paper === 'waiting' || electronic === 'waiting' || electronic === 'sealing'

/** What is charged was taken, or nothing is charged. */
export const isPaid = ({ fee, taken }: Pick<StoredRequest, 'fee' | 'taken'>) => taken >= fee

type Charged = Pick<StoredItem, 'paper' | 'electronic' | 'feePaper' | 'feeElectronic'>

/** What is charged for all that was not refused, in đồng. */
export const feeFor = (items: readonly Charged[]) =>
  items.reduce(
    (sum, { paper, electronic, feePaper, feeElectronic }) =>
      sum + (paper === 'void' ? 0 : feePaper) + (electronic === 'void' ? 0 : feeElectronic),
    0,
  )

/**
 * What was taken and is not owed, in đồng. Pure. Once a request has ended only what has a number is owed.
 * @param isRunning it is still with whoever certifies
 */
export function overpaid(
  { fee, taken }: Pick<StoredRequest, 'fee' | 'taken'>,
  items: readonly Charged[],
  isRunning: boolean,
): number {
  const certified = items.map((it) => ({
    ...it,
    paper: it.paper === 'numbered' ? it.paper : ('void' as const),
    electronic: it.electronic === 'numbered' ? it.electronic : ('void' as const),
  }))
  return Math.max(0, taken - (isRunning ? fee : feeFor(certified)))
}

/** Writes down again what is charged, after something of it changed. */
export function recharge(tx: Transaction, dossier: string, items: readonly Charged[]): Promise<number> {
  return tx.run(sql`update certification.request set fee = ${feeFor(items)} where dossier = ${dossier}`)
}

type Certify = Extract<Act, { type: 'certify' }>['data']

/** What the dossier is told after something of it was numbered or refused. */
export function certifyAct(
  items: readonly StoredItem[],
  said: Pick<Certify, 'signer'> & Partial<Certify>,
): Extract<Act, { type: 'certify' }> {
  const isAnyLeft = items.some(isOpen)
  const isAnyDone = items.some((it) => it.paper === 'numbered' || it.electronic === 'numbered')
  const outcome = isAnyLeft ? 'open' : isAnyDone ? 'finished' : 'stopped'
  return { type: 'certify', data: { numbers: [], files: [], refused: [], ...said, outcome } }
}
