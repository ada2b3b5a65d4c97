import type { streamOf, TableWriter } from '#modules/dossiers'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import { type Language, messages } from '#platform/text'
import { type BookLine, linesInPieces, type WantedLines } from './books.ts'
import { type Deps, reading } from './deps.ts'
import { bookSign } from './kinds.ts'

type Sink = Parameters<Parameters<typeof streamOf>[0]>[0]
type Row = Parameters<TableWriter['rows']>[0][number]

/**
 * Writes lines of a book, as they stood at one moment, for whoever may read the book. The audit log has who asked for what
 * before the first line leaves, and how many left. Returns that number.
 */
export async function exportBook(
  deps: Deps,
  context: Context,
  wanted: WantedLines,
  language: Language,
  writer: TableWriter,
  sink: Sink,
): Promise<number> {
  await note(deps, context, 'certification.export-book', wanted, {})
  const rows = await deps.ledger.read(context, reading, async (tx) => {
    await tx.run(sql`set transaction isolation level repeatable read read only`)
    let count = 0
    const { headings } = bookFileTexts(language)
    if (!(await sink.put(await writer.begin(headings.split('|'))))) return 0
    for await (const piece of linesInPieces(tx, wanted)) {
      if (!(await sink.put(await writer.rows(piece.map((line) => cellsOf(wanted, line)))))) return count
      count += piece.length
    }
    await sink.put(await writer.end())
    return count
  })
  await note(deps, context, 'certification.exported-book', wanted, { rows })
  return rows
}

const cellsOf = ({ kind, year }: WantedLines, it: BookLine): Row => [
  it.number,
  bookSign(kind, year, it.volume),
  it.enteredOn,
  it.person.replaceAll('\n', '; '),
  it.personId,
  it.title,
  it.signerName,
  it.signerTitle,
  it.copies,
  it.fee,
  it.note,
  it.code,
  it.struckAt,
  it.struckByName,
  it.struckReason,
]

function note(
  deps: Deps,
  context: Context,
  name: string,
  { place, kind, year, volume, only, words }: WantedLines,
  detail: Record<string, unknown>,
): Promise<null> {
  const { key: _, ...reader } = context
  const command = { name, permission: reading, place, input: [kind, year] }
  return deps.ledger.command(reader, command, async () => ({
    answer: null,
    subject: `book:${kind}-${year}`,
    // What was searched for may be a name.
    detail: { kind, year, volume, only, searched: Boolean(words), ...detail },
  }))
}

export const bookFileTexts = messages({
  vi: {
    headings:
      'Số chứng thực|Quyển số|Ngày|Họ tên|Số giấy tờ|Tên giấy tờ, văn bản|Người ký|Chức danh|Số bản|Phí (đồng)|Ghi chú|Mã hồ sơ|Gạch lúc|Người gạch|Lý do gạch',
  },
  en: {
    headings:
      'Number|Volume|Day|Name|Identity paper|Title of the paper|Signer|Title of the signer|Copies|Fee (đồng)|Note|Dossier|Struck at|Struck by|Why struck',
  },
  ar: {
    headings:
      'رقم التصديق|السجل|اليوم|الاسم|وثيقة الهوية|عنوان الوثيقة|الموقّع|صفة الموقّع|النسخ|الرسم (دونغ)|ملاحظة|رمز الملف|وقت الشطب|من شطبه|سبب الشطب',
  },
})
