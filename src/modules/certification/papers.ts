import { qrSvg } from '#modules/documents'
import { localDate } from '#platform/clock'
import { type Context, notFound } from '#platform/ledger'
import { formatDate, formatMoney, longDate, numberInWords } from '#platform/text'
import { type BookLine, books, linesInPieces, type Totals, type Volume } from './books.ts'
import { type Deps, reading } from './deps.ts'
import { type BookKind, bookSign, type Group } from './kinds.ts'
import type { ShownRequest } from './read.ts'

/** What a lời chứng says (Circular 01/2020/TT-BTP); the same on paper and behind an electronic copy. */
export interface Attestation {
  place: string
  at: Temporal.Instant
  number: number
  book: string
  /** Above the signature: `KT. CHỦ TỊCH`, `PHÓ CHỦ TỊCH`. */
  lines: string[]
  group: Group
  title: string
  /** Under the signature; empty where a digital signature says it. */
  name: string
  pages: number
  sheets: number
  copies: number
  requester: string
  details: Record<string, string>
  lead: string
  verification?: string | undefined
}

/** Who certifies: `Ủy ban nhân dân phường Cửa Nam`. */
export const committeeOf = ({ places }: Deps, place: string) =>
  `Ủy ban nhân dân ${lowerFirst(places.fullName(places.get(place), 'vi'))}`

/** How each kind begins. */
export function leadOf(group: Group, isElectronic = false): string {
  if (isElectronic) return 'CHỨNG THỰC BẢN SAO ĐIỆN TỬ ĐÚNG VỚI BẢN CHÍNH'
  const leads: Record<Group, string> = {
    copy: 'CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH',
    signature: 'LỜI CHỨNG CHỨNG THỰC CHỮ KÝ',
    translator: 'LỜI CHỨNG CHỨNG THỰC CHỮ KÝ NGƯỜI DỊCH',
    transaction: 'LỜI CHỨNG CHỨNG THỰC GIAO DỊCH',
    register: 'BẢN SAO CẤP TỪ SỔ GỐC',
  }
  return leads[group]
}

/** What is certified, in sentences. */
function sentences(it: Attestation, office: string): string[] {
  const { group, details, title } = it
  const named = (value: string | undefined) => (value ?? '').split('\n').filter(Boolean)
  if (group === 'signature')
    return [
      `Tại ${office}, người có tên dưới đây đã xuất trình giấy tờ tùy thân, cam đoan chịu trách nhiệm về nội dung của giấy tờ, văn bản “${title}” và đã ký (điểm chỉ) trước mặt người tiếp nhận:`,
      ...named(details.signers).map((line) => `– ${line}`),
    ]
  if (group === 'translator')
    return [
      `Tại ${office}, chứng thực chữ ký của người dịch ${details.translator ?? ''} trong bản dịch “${title}” từ tiếng ${details.from ?? ''} sang tiếng ${details.to ?? ''}.`,
      'Người dịch cam đoan đã dịch chính xác nội dung của giấy tờ, văn bản và chịu trách nhiệm về bản dịch.',
    ]
  if (group === 'transaction')
    return [
      `Tại ${office}, chứng thực “${title}” được giao kết giữa các bên:`,
      ...named(details.parties).map((line) => `– ${line}`),
      ...(details.value ? [`Giá trị: ${details.value}.`] : []),
      'Các bên đã cam đoan chịu trách nhiệm trước pháp luật về nội dung giao dịch; tự nguyện, có năng lực hành vi dân sự; đã đọc lại, đồng ý và ký (điểm chỉ) vào từng trang.',
    ]
  return []
}

/** The page of an attestation as PDF/A: for the last page, a sheet behind it, or a label. */
export function attestationPage(deps: Deps, it: Attestation): Promise<Uint8Array> {
  return page(deps, [it])
}

function page(deps: Deps, all: Attestation[]): Promise<Uint8Array> {
  const [first] = all
  const office = committeeOf(deps, first!.place)
  const locality = deps.places.city.name.replace('Thành phố ', '')
  const data = all.map((it) => {
    const url = it.verification && `${deps.publicUrl}/verify/${it.verification}`
    return {
      lead: it.lead,
      title: ['copy', 'register'].includes(it.group) ? it.title : null,
      number: String(it.number).padStart(2, '0'),
      book: it.book,
      day: longDate(localDate(it.at)),
      locality,
      office: office.toLocaleUpperCase('vi'),
      sentences: sentences(it, office),
      made: ['signature', 'translator', 'transaction'].includes(it.group)
        ? `Văn bản này được lập thành ${it.copies} (${numberInWords(it.copies)}) bản, mỗi bản gồm ${it.sheets} tờ, ${it.pages} trang.`
        : null,
      // Two sheets and more are held together by the seal across their edges.
      seam: it.sheets >= 2 ? `Văn bản gồm ${it.sheets} tờ: đóng dấu giáp lai.` : null,
      // Of an electronic copy the last line stands in the picture of the signature.
      lines: url ? it.lines.slice(0, -1) : it.lines,
      name: it.name || null,
      qr: url ? qrSvg(url) : null,
      url: url ?? null,
    }
  })
  const at = Math.floor(first!.at.epochMilliseconds / 1000)
  return deps.typst.render({ file: 'attestation.typ', json: JSON.stringify({ pages: data }), at })
}

/**
 * The attestations of a request's numbered items, one a page, to be printed on or behind what was certified.
 * @throws Refusal `not-found` while nothing of it has a number
 */
export async function attestations(deps: Deps, request: ShownRequest, item?: string): Promise<Uint8Array> {
  const numbered = request.items.filter(({ id, number }) => number !== undefined && (!item || id === item))
  if (numbered.length === 0) throw notFound()
  return page(
    deps,
    numbered.map((it) => ({
      place: request.place,
      // The day that stands in the book.
      at: it.signedOn!.toZonedDateTime('Asia/Ho_Chi_Minh').toInstant(),
      ...{ number: it.number!, book: it.book!, lines: it.signerLines ?? [], group: request.group },
      ...{
        title: it.title,
        name: it.signerName ?? '',
        pages: it.pages,
        sheets: it.sheets,
        copies: it.copies,
      },
      ...{ requester: request.person, details: it.details, lead: leadOf(request.group) },
    })),
  )
}

const bookTitles: Record<BookKind, string> = {
  BS: 'SỔ CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH',
  CKDC: 'SỔ CHỨNG THỰC CHỮ KÝ, CHỨNG THỰC ĐIỂM CHỈ',
  CKND: 'SỔ CHỨNG THỰC CHỮ KÝ NGƯỜI DỊCH',
  HDGD: 'SỔ CHỨNG THỰC HỢP ĐỒNG, GIAO DỊCH',
  BSDT: 'SỔ CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH',
  SG: 'SỔ CẤP BẢN SAO TỪ SỔ GỐC',
}

/**
 * A book of a year as it lies on paper: A4 across, numbers in order, struck ones struck, the totals under each volume; once
 * the year is closed, what closed it with the totals of the year, to be signed.
 */
export async function bookPaper(
  deps: Deps,
  context: Context,
  wanted: { place: string; kind: BookKind; year: number },
): Promise<Uint8Array> {
  const volumes = (await books(deps, context, wanted.place))
    .filter(({ kind, year }) => kind === wanted.kind && year === wanted.year)
    .toReversed()
  if (volumes.length === 0) throw notFound()
  const entries = await deps.ledger.read(context, reading, async (tx) => {
    const all: BookLine[] = []
    for await (const piece of linesInPieces(tx, wanted)) all.push(...piece)
    return all
  })
  const place = deps.places.get(wanted.place)
  const data = {
    title: bookTitles[wanted.kind],
    unit: `ỦY BAN NHÂN DÂN ${deps.places.fullName(place, 'vi').toLocaleUpperCase('vi')}`,
    closing: closingOf(volumes, wanted.year),
    volumes: volumes.map((it) => ({
      sign: bookSign(it.kind, it.year, it.volume),
      opened: formatDate(it.openedAt),
      closed: it.closedAt ? formatDate(it.closedAt) : null,
      totals: `Cộng quyển này: ${totalWords(it.totals)}.`,
      rows: entries
        .filter(({ volume }) => volume === it.volume)
        .map((row) => ({
          number: padded(row.number),
          day: formatDate(row.enteredOn),
          person: [...row.person.split('\n'), row.personId].filter(Boolean),
          title: row.title,
          signer: [row.signerName, row.signerTitle],
          copies: String(row.copies),
          fee: formatMoney(row.fee).replace(/\s?(đồng|đ|₫)$/, ''),
          note: row.struckReason ? `Gạch số: ${row.struckReason} (${row.struckByName})` : (row.note ?? ''),
          struck: row.struckAt !== undefined,
        })),
    })),
  }
  const at = Math.floor(deps.clock.now().epochMilliseconds / 1000)
  return deps.typst.render({ file: 'book.typ', json: JSON.stringify(data), at })
}

/** What closes a year; null while its book is open. */
function closingOf(volumes: readonly Volume[], year: number) {
  const last = volumes.find(({ endsYear }) => endsYear)
  if (!last) return null
  const totals = sumOf(volumes.map((it) => it.totals))
  return {
    title: `KHÓA SỔ NĂM ${year}`,
    words: `Năm ${year} có ${volumes.length} quyển, từ số ${padded(volumes[0]!.firstNumber)} đến số ${padded(last.lastNumber)}: ${totalWords(totals)}.`,
    by: `Khóa ngày ${formatDate(last.closedAt!)}, người khóa sổ: ${last.closedByName}.`,
  }
}

/** What a year holds, or several volumes of it. */
export const sumOf = (all: readonly Totals[]): Totals =>
  all.reduce(
    (sum, it) => ({
      numbers: sum.numbers + it.numbers,
      struck: sum.struck + it.struck,
      copies: sum.copies + it.copies,
      fees: sum.fees + it.fees,
    }),
    { numbers: 0, struck: 0, copies: 0, fees: 0 },
  )

const padded = (number: number) => String(number).padStart(2, '0')

const totalWords = ({ numbers, struck, copies, fees }: Totals) =>
  `${numbers} số có giá trị; ${struck} số đã gạch; ${copies} bản; phí ${formatMoney(fees)}`

const lowerFirst = (text: string) => `${text[0]!.toLowerCase()}${text.slice(1)}`
