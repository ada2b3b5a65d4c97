import { z } from 'zod'
import { localDate, zone } from '#platform/clock'
import { formatMoney, longDate, moneyInWords, nfc } from '#platform/text'
import type { FormVersion } from './version.ts'

/** One line of text: NFC, single spaces. Empty becomes a dotted line on paper. */
export const line = z.string().transform(nfc)
/** A line that may be absent; null, so that the template always finds the key. */
export const maybeLine = z
  .string()
  .optional()
  .transform((text) => (text === undefined ? null : nfc(text) || null))

/** Running text; line breaks begin a new paragraph. */
export const prose = z.string().transform((text) => text.split(/\r?\n/).map(nfc).filter(Boolean))

export const instant = z.instanceof(Temporal.Instant)
export const count = z.int().min(0)
export const maybeCount = count.optional().transform((value) => value ?? null)
/** Whole đồng. */
export const dong = z.int().min(0)

/** What stands at the head of every paper. */
export const head = {
  agency: z
    .object({
      parent: maybeLine.describe('the body above: Ủy ban nhân dân phường Cửa Nam'),
      name: line.describe('the issuing body: Điểm Phục vụ hành chính công'),
    })
    .describe('printed in capitals at the left'),
  locality: line.describe('before the date: Hà Nội'),
  number: maybeLine.describe('number and sign of the paper: 0012/TNHS; dotted when absent'),
  issuedAt: instant.describe('date of the paper; also chooses the version of the form'),
}

/** Who filed: on paper in full, since the paper is handed to that person. */
export const person = z.object({
  name: line,
  idNumber: maybeLine,
  address: maybeLine,
  phone: maybeLine,
  email: maybeLine,
})

export const procedure = z.object({ code: line, name: line })
export const contact = z.object({ name: maybeLine, phone: maybeLine })

/** The head of the office who signs; `authority` is the line above: TM. ỦY BAN NHÂN DÂN. */
export const signer = z.object({ authority: maybeLine, position: line, name: maybeLine })

interface Head {
  agency: { parent: string | null; name: string }
  locality: string
  number: string | null
  issuedAt: Temporal.Instant
}

/** The head as the templates take it. */
export function headView(data: Head, version: FormVersion) {
  return {
    version: version.version,
    title: version.title,
    mark: version.number === undefined ? undefined : `Mẫu số ${version.number} – ${version.circular}`,
    parent: data.agency.parent,
    agency: data.agency.name,
    number: data.number,
    placeDate: `${data.locality}, ${longDate(localDate(data.issuedAt))}`,
  }
}

const two = (value: number) => String(value).padStart(2, '0')

/** `08 giờ 05 phút, ngày 03 tháng 9 năm 2025`: how the forms write a moment. */
export function moment(at: Temporal.Instant): string {
  const time = at.toZonedDateTimeISO(zone)
  return `${two(time.hour)} giờ ${two(time.minute)} phút, ${longDate(time.toPlainDate())}`
}

/** A sum as papers show it: figures and words. */
export function sum(amount: number): { total: string; words: string } {
  return { total: formatMoney(amount), words: moneyInWords(amount) }
}
