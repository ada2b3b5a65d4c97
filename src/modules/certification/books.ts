import { v7 as uuid } from 'uuid'
import { localDate } from '#platform/clock'
import { type Sql, sql, type Transaction } from '#platform/db'
import { type Context, notFound } from '#platform/ledger'
import { nfc } from '#platform/text'
import { type Deps, keeping, reading } from './deps.ts'
import { type BookKind, bookKinds, bookSign } from './kinds.ts'
import { bookTooEarly, bookUnfinished, noBook, notStrikeable } from './refusals.ts'
import { changed } from './sign.ts'
import { hold, recharge } from './stored.ts'

/** What a volume holds: struck numbers count as struck only. Fees in đồng. */
export interface Totals {
  numbers: number
  struck: number
  copies: number
  fees: number
}

export interface Volume {
  id: string
  kind: BookKind
  year: number
  volume: number
  sign: string
  firstNumber: number
  lastNumber: number
  openedAt: Temporal.Instant
  openedByName: string
  closedAt: Temporal.Instant | undefined
  closedByName: string | undefined
  endsYear: boolean
  /** As they are; of a closed one as they were written when it was closed. */
  totals: Totals
}

export interface BookLine {
  number: number
  volume: number
  at: Temporal.Instant
  enteredOn: Temporal.PlainDate
  person: string
  personId: string | undefined
  title: string
  signerName: string
  signerTitle: string
  copies: number
  fee: number
  note: string | undefined
  dossier: string
  code: string
  struckAt: Temporal.Instant | undefined
  struckByName: string | undefined
  struckReason: string | undefined
}

const counted = sql`count(*) filter (where struck_at is null)::int as numbers,
  count(*) filter (where struck_at is not null)::int as struck,
  coalesce(sum(copies) filter (where struck_at is null), 0)::int as copies,
  coalesce(sum(fee) filter (where struck_at is null), 0)::int as fees`

export const isBookKind = (kind: string): kind is BookKind => (bookKinds as readonly string[]).includes(kind)

/** The volumes of a unit, the newest first. */
export function books(deps: Deps, context: Context, place: string): Promise<Volume[]> {
  return deps.ledger.read(context, reading, async (tx) => {
    const rows = await tx.many<
      Omit<Volume, 'sign' | 'totals'> & { written: Totals | undefined } & Totals
    >(sql`
      select b.id, b.kind, b.year, b.volume, b.first_number, b.last_number, b.opened_at, b.opened_by_name, b.closed_at,
        b.closed_by_name, b.ends_year, b.totals as written, t.numbers, t.struck, t.copies, t.fees
      from certification.book b, lateral (select ${counted} from certification.entry e where e.book = b.id) t
      where b.place = ${place} order by b.year desc, b.kind, b.volume desc`)
    return rows.map(({ written, numbers, struck, copies, fees, ...row }) => ({
      ...row,
      sign: bookSign(row.kind, row.year, row.volume),
      totals: written ?? { numbers, struck, copies, fees },
    }))
  })
}

/** Some lines of a book of a year. */
export interface WantedLines {
  place: string
  kind: BookKind
  year: number
  words?: string | undefined
  volume?: number | undefined
  /** What the totals of a volume count: numbers that hold, or struck ones. */
  only?: 'valid' | 'struck' | undefined
}

/** The lines that are wanted: page, count, total and file are of the same. */
function rowsOf({ place, kind, year, words: typed, volume, only }: WantedLines): Sql {
  const words = nfc(typed ?? '')
  const like = `%${words.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`
  const found: Sql = words
    ? sql`(e.person ilike ${like} or e.title ilike ${like} or r.code ilike ${like} or e.number::text = ${words})`
    : sql`true`
  // The totals of a closed volume are those of the day it was closed: what was struck later held then.
  const counts = {
    valid: sql`(e.struck_at is null or e.struck_at > b.closed_at)`,
    struck: sql`(e.struck_at is not null and (b.closed_at is null or e.struck_at <= b.closed_at))`,
  }
  return sql`from certification.entry e join certification.request r on r.dossier = e.dossier
    join certification.book b on b.id = e.book
    where e.place = ${place} and e.kind = ${kind} and e.year = ${year} and ${found}
      and ${only ? counts[only] : sql`true`} and ${volume ? sql`b.volume = ${volume}` : sql`true`}`
}

const lineColumns = sql`e.number, b.volume, e.at, e.entered_on, e.person, e.person_id, e.title, e.signer_name,
  e.signer_title, e.copies, e.fee, e.note, e.dossier, r.code, e.struck_at, e.struck_by_name, e.struck_reason`

/** Lines of a book of a year, in the order of their numbers, struck ones among them. */
export function lines(
  deps: Deps,
  context: Context,
  wanted: WantedLines & { from?: number | undefined; most?: number | undefined },
): Promise<{ lines: BookLine[]; total: number }> {
  const rows = rowsOf(wanted)
  return deps.ledger.read(context, reading, async (tx) => ({
    ...(await tx.get<{ total: number }>(sql`select count(*)::int as total ${rows}`)),
    lines: await tx.many<BookLine>(sql`
      select ${lineColumns} ${rows} order by e.number
      limit ${Math.min(wanted.most ?? 100, 5000)} offset ${wanted.from ?? 0}`),
  }))
}

/** All of them, in pieces, as they stood at one moment: for what is written to a file while it is read. */
export async function* linesInPieces(
  tx: Transaction,
  wanted: WantedLines,
  size = 1000,
): AsyncGenerator<BookLine[]> {
  const rows = rowsOf(wanted)
  for (let after = 0; ; ) {
    const piece = await tx.many<BookLine>(sql`
      select ${lineColumns} ${rows} and e.number > ${after} order by e.number limit ${size}`)
    if (piece.length > 0) yield piece
    if (piece.length < size) return
    after = piece.at(-1)!.number
  }
}

/** Closes the open volume with its totals and opens the next one of the year; numbers go on. */
export function openVolume(
  deps: Deps,
  context: Context,
  place: string,
  kind: BookKind,
  year: number,
): Promise<null> {
  const command = { name: 'certification.open-volume', permission: keeping, place, input: [kind, year] }
  return deps.ledger.command(context, command, async (tx, at) => {
    const closed = await close(tx, { place, kind, year, at, by: context.name, endsYear: false })
    await tx.run(sql`insert into certification.book
        (id, place, kind, year, volume, first_number, last_number, opened_at, opened_by_name)
      values (${uuid()}, ${place}, ${kind}, ${year}, ${closed.volume + 1}, ${closed.lastNumber + 1}, ${closed.lastNumber},
        ${at}, ${context.name})`)
    return {
      answer: null,
      subject: `book:${kind}-${year}`,
      detail: { kind, year, volume: closed.volume + 1 },
    }
  })
}

/**
 * Closes a book for the year: nothing is entered after that. From its last day on.
 * @throws Refusal `book-too-early`, `book-unfinished` while an electronic copy was approved and has no number yet
 */
export function closeYear(
  deps: Deps,
  context: Context,
  place: string,
  kind: BookKind,
  year: number,
): Promise<Totals> {
  const command = { name: 'certification.close-year', permission: keeping, place, input: [kind, year] }
  return deps.ledger.command(context, command, async (tx, at) => {
    const lastDay = Temporal.PlainDate.from({ year, month: 12, day: 31 })
    if (Temporal.PlainDate.compare(localDate(at), lastDay) < 0) throw bookTooEarly(lastDay)
    const { totals, volume } = await close(tx, { place, kind, year, at, by: context.name, endsYear: true })
    // Looked at with the volume in hand: whoever approves a copy from now on finds it closed.
    const waiting = await tx.find(
      sql`select 1 from certification.sealing where place = ${place} and state = 'asked'`,
    )
    if (kind === 'BSDT' && waiting) throw bookUnfinished()
    return { answer: totals, subject: `book:${kind}-${year}`, detail: { kind, year, volume, ...totals } }
  })
}

async function close(
  tx: Transaction,
  it: { place: string; kind: BookKind; year: number; at: Temporal.Instant; by: string; endsYear: boolean },
): Promise<{ volume: number; lastNumber: number; totals: Totals }> {
  const { place, kind, year, at, by, endsYear } = it
  const row = await tx.find<{ id: string; volume: number; lastNumber: number }>(sql`
    select id, volume, last_number from certification.book
    where place = ${place} and kind = ${kind} and year = ${year} and closed_at is null for update`)
  if (!row) throw noBook()
  const totals = await tx.get<Totals>(sql`select ${counted} from certification.entry where book = ${row.id}`)
  await tx.run(sql`update certification.book set closed_at = ${at}, closed_by_name = ${by}, ends_year = ${endsYear},
    totals = ${JSON.stringify(totals)}::jsonb where id = ${row.id}`)
  return { volume: row.volume, lastNumber: row.lastNumber, totals }
}

/**
 * Strikes a number through: it stays to be seen and is never given out again. What it stood for waits for its signer
 * again, unless the request has ended: then it is void.
 * @throws Refusal `number-struck` when there is no such number, or it was struck already
 */
export function strike(
  deps: Deps,
  context: Context,
  place: string,
  line: { kind: BookKind; year: number; number: number },
  reason: string,
): Promise<null> {
  const command = { name: 'certification.strike', permission: keeping, place, input: [line, reason] }
  const { kind, year, number } = line
  return deps.ledger.command(context, command, async (tx, at) => {
    const row = await tx.find<{ item: string; dossier: string }>(sql`
      select item, dossier from certification.entry
      where place = ${place} and kind = ${kind} and year = ${year} and number = ${number} and struck_at is null`)
    if (!row) throw notStrikeable()
    const { items } = await hold(tx, row.dossier)
    const item = items.find(({ id }) => id === row.item)
    if (!item) throw notFound()
    const struck =
      await tx.run(sql`update certification.entry set struck_at = ${at}, struck_by_name = ${context.name},
        struck_reason = ${nfc(reason)}
      where place = ${place} and kind = ${kind} and year = ${year} and number = ${number} and struck_at is null`)
    if (struck !== 1) throw notStrikeable()
    const isElectronic = kind === 'BSDT'
    const dossier = await tx.get<{ status: number }>(
      sql`select status from dossiers.v_dossier where id = ${row.dossier}`,
    )
    const isOver = dossier.status !== 4 && dossier.status !== 9
    const after = isOver ? 'void' : 'waiting'
    const columns = isElectronic
      ? sql`electronic = ${after}, electronic_number = null, electronic_book = null, file = null, verification = null`
      : sql`paper = ${after}, number = null, book = null`
    await tx.run(sql`update certification.item set ${columns} where id = ${item.id}`)
    if (isElectronic) item.electronic = after
    else item.paper = after
    await recharge(tx, row.dossier, items)
    // The dossier takes no further action: what lies in its person's store goes from here.
    if (isOver && isElectronic && item.file)
      deps.documents.store.unkeep(tx, `dossier:${row.dossier}`, {
        ...{ kind: 'result', files: [item.file], why: 'recalled', at },
      })
    const sign = (isElectronic ? item.electronicBook : item.book) ?? ''
    const acted = isOver
      ? undefined
      : await deps.dossiers.actWithin(tx, at, context, row.dossier, {
          type: 'strike-number',
          data: {
            number,
            book: sign,
            reason: nfc(reason),
            ...(isElectronic && item.file ? { file: item.file } : {}),
          },
        })
    return {
      answer: null,
      subject: `dossier:${row.dossier}`,
      events: [...(acted?.events ?? []), changed(place, row.dossier)],
      detail: { kind, year, number },
    }
  })
}
