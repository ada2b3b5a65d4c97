import { nfc, type Text } from '#platform/text'
import { type Fee, feeOf } from './fee.ts'
import type { CertifiedKind, Group } from './kinds.ts'

/** What is asked for, as it was typed: one original, one case of signatures, one transaction. */
export interface TypedItem {
  title: string
  issuer?: string | undefined
  pages?: string | undefined
  sheets?: string | undefined
  copies?: string | undefined
  electronic?: boolean | undefined
  /** Beyond that, by kind: see `detailsOf`. */
  details?: Record<string, string> | undefined
}

export interface ReadItem {
  title: string
  issuer: string | undefined
  pages: number
  sheets: number
  copies: number
  electronic: boolean
  details: Record<string, string>
  fee: Fee
}

/** What each kind is asked beyond title and copies; all of it is needed. */
export const detailsOf: Record<Group, readonly string[]> = {
  copy: [],
  register: [],
  signature: ['signers'],
  translator: ['translator', 'from', 'to', 'ground'],
  transaction: ['parties'],
}

const most = { pages: 3000, copies: 500 }
const text = (vi: string, en: string, ar: string): Text => ({ vi, en, ar })
export const missing = text('Hãy điền ô này.', 'Please fill in.', 'يرجى ملء هذا الحقل.')
const number = (from: number, to: number) =>
  text(
    `Ghi một số từ ${from} đến ${to}.`,
    `A number from ${from} to ${to}.`,
    `اكتب رقمًا من ${from} إلى ${to}.`,
  )
const nothing = text(
  'Chọn ít nhất một bản giấy hoặc một bản điện tử.',
  'Choose at least one copy on paper, or an electronic one.',
  'اختر نسخة ورقية واحدة على الأقل أو نسخة إلكترونية.',
)

/**
 * Reads one line of the counter's form.
 * @returns faults by field (`title`, `pages`, …) when something has to be put right
 */
export function readItem(
  kind: CertifiedKind,
  typed: TypedItem,
): { item: ReadItem; faults: Record<string, Text> } {
  const faults: Record<string, Text> = {}
  const title = nfc(typed.title).slice(0, 500)
  if (!title) faults.title = missing
  const whole = (name: 'pages' | 'sheets' | 'copies', otherwise: number, from: number, to: number) => {
    const given = (typed[name] ?? '').trim()
    if (!given) return otherwise
    const value = /^\d{1,6}$/.test(given) ? Number(given) : Number.NaN
    if (value >= from && value <= to) return value
    faults[name] = number(from, to)
    return otherwise
  }
  const electronic = kind.electronic && typed.electronic === true
  const pages = whole('pages', 1, 1, most.pages)
  // Printed on both sides unless told.
  const sheets = whole('sheets', Math.ceil(pages / 2), 1, most.pages)
  const copies = whole('copies', electronic ? 0 : 1, kind.electronic ? 0 : 1, most.copies)
  if (copies === 0 && !electronic && !faults.copies) faults.copies = nothing
  const details: Record<string, string> = {}
  for (const name of detailsOf[kind.group]) {
    const value = (typed.details?.[name] ?? '')
      .split(/\r?\n/)
      .map(nfc)
      .filter(Boolean)
      .join('\n')
      .slice(0, 2000)
    if (value) details[name] = value
    else faults[name] = missing
  }
  const value = nfc(typed.details?.value ?? '')
  if (kind.group === 'transaction' && value) details.value = value.slice(0, 200)
  const fee = feeOf(kind.fee, { pages, copies, electronic })
  const issuer = nfc(typed.issuer ?? '').slice(0, 300) || undefined
  return { item: { title, issuer, pages, sheets, copies, electronic, details, fee }, faults }
}
