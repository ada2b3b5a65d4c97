import { v7 as uuid } from 'uuid'
import { sql, type Transaction } from '#platform/db'
import { type BookKind, bookSign } from './kinds.ts'
import { bookClosed } from './refusals.ts'

export interface TakenNumber {
  book: string
  /** As on the cover: `01/2026-SCT/BS`. */
  sign: string
  number: number
}

/**
 * The next number of a book, consecutive within kind and year through all volumes. The volume's row stays locked until
 * the caller's transaction ends: who fails leaves no gap. The first number of a year opens its book.
 * @throws Refusal `book-closed` when the year was closed
 */
export async function takeNumber(
  tx: Transaction,
  wish: { place: string; kind: BookKind; year: number; at: Temporal.Instant; by: string },
): Promise<TakenNumber> {
  const { place, kind, year, at, by } = wish
  // Waits for whoever holds the row, and then sees what they committed.
  const next = () =>
    tx.find<{ id: string; volume: number; number: number }>(sql`
      update certification.book set last_number = last_number + 1
      where place = ${place} and kind = ${kind} and year = ${year} and closed_at is null
      returning id, volume, last_number as number`)
  let row = await next()
  if (!row) {
    const last = await tx.find(
      sql`select 1 from certification.book where place = ${place} and kind = ${kind} and year = ${year} and ends_year`,
    )
    if (last) throw bookClosed()
    await tx.run(sql`insert into certification.book
        (id, place, kind, year, volume, first_number, last_number, opened_at, opened_by_name)
      values (${uuid()}, ${place}, ${kind}, ${year}, 1, 1, 0, ${at}, ${by})
      on conflict (place, kind, year, volume) do nothing`)
    row = await next()
    if (!row) throw bookClosed()
  }
  return { book: row.id, sign: bookSign(kind, year, row.volume), number: row.number }
}

/** A line of a book, as it was signed. */
export interface NewEntry {
  place: string
  kind: BookKind
  year: number
  on: Temporal.PlainDate
  item: string
  dossier: string
  at: Temporal.Instant
  person: string
  personId: string | undefined
  title: string
  signer: string
  signerName: string
  signerTitle: string
  copies: number
  fee: number
  note: string | undefined
  verification?: string | undefined
}

export function enter(tx: Transaction, taken: TakenNumber, entry: NewEntry): Promise<number> {
  return tx.run(sql`insert into certification.entry (book, number, place, kind, year, item, dossier, at, entered_on,
      person, person_id, title, signer, signer_name, signer_title, copies, fee, note, verification)
    values (${taken.book}, ${taken.number}, ${entry.place}, ${entry.kind}, ${entry.year}, ${entry.item},
      ${entry.dossier}, ${entry.at}, ${entry.on}, ${entry.person}, ${entry.personId}, ${entry.title}, ${entry.signer},
      ${entry.signerName}, ${entry.signerTitle}, ${entry.copies}, ${entry.fee}, ${entry.note},
      ${entry.verification})`)
}
