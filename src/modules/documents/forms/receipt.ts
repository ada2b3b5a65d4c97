import { z } from 'zod'
import { localDate } from '#platform/clock'
import { head, headView, instant, line, maybeLine, moment, person, procedure } from './parts.ts'
import { formVersion } from './version.ts'

/**
 * Giấy biên nhận trả kết quả: in real use, but no form of a circular, so it carries no number of one.
 */
export const receiptSchema = z.object({
  ...head,
  code: line,
  unit: line,
  applicant: person,
  content: line,
  procedure,
  recipient: line,
  standing: line.describe('who that is: the applicant, or whoever may collect'),
  identity: maybeLine.describe('document and the last four of its number'),
  handedOverAt: instant.optional(),
  officer: maybeLine,
  given: z.array(line),
  returned: z.array(line),
  drawn: z.string().optional().describe('the signature as SVG; else there is room for one'),
  proof: maybeLine,
})
export type ReceiptData = z.input<typeof receiptSchema>

/** Checks the data and words it for paper. @throws ZodError when they do not fit: a mistake of the caller */
export function fillReceipt(data: ReceiptData): { file: string; json: string; at: number } {
  const checked = receiptSchema.parse(data)
  const { handedOverAt, drawn, ...rest } = checked
  const version = { ...formVersion('01', localDate(checked.issuedAt)), number: undefined }
  const shown = {
    ...rest,
    ...headView(checked, { ...version, title: 'Giấy biên nhận trả kết quả' }),
    handedOverAt: handedOverAt ? moment(handedOverAt) : null,
    drawn: drawn ?? null,
  }
  return {
    file: 'receipt.typ',
    json: JSON.stringify(shown, (_, inner) => (inner === undefined ? null : inner)),
    at: Math.floor(checked.issuedAt.epochMilliseconds / 1000),
  }
}
