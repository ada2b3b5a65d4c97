import { z } from 'zod'
import { formatMoney } from '#platform/text'
import { qrSvg } from '../qr.ts'
import {
  dong,
  head,
  headView,
  instant,
  line,
  maybeCount,
  maybeLine,
  moment,
  person,
  procedure,
  sum,
} from './parts.ts'
import type { FormVersion } from './version.ts'

const component = z.object({
  name: line,
  note: maybeLine.describe('small print under the name: trả lại sau khi đối chiếu'),
  originals: maybeCount,
  certified: maybeCount,
  photocopies: maybeCount,
  pages: maybeCount.describe('certification only: pages of the original'),
  paperCopies: maybeCount.describe('certification only: certified paper copies asked for'),
  electronic: z
    .boolean()
    .default(false)
    .describe('certification only: a signed electronic copy is asked for'),
})

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả. */
export const schema = z.object({
  ...head,
  code: line.describe('dossier code: H26.99-250701-0001'),
  unit: line.describe('the receiving unit, as a sentence begins with it'),
  applicant: person.describe('người nộp hồ sơ'),
  owner: z.object({ name: line, idNumber: maybeLine }).optional().describe('chủ hồ sơ, if not the applicant'),
  content: line.describe('what is asked for, in the applicant’s case'),
  procedure,
  components: z.array(component),
  sets: z.int().min(1).default(1),
  processingTime: line.describe('the time limit in words: 03 ngày làm việc'),
  receivedAt: instant,
  dueAt: instant.optional().describe('absent where the law sets no number of days'),
  resultBy: maybeLine.describe('where and how the result is handed over'),
  fees: z
    .array(z.object({ name: line, amount: dong }))
    .default([])
    .describe('whole đồng; an empty list prints nothing'),
  officer: maybeLine,
  tracking: z
    .object({
      url: z.url().describe('what the QR opens'),
      address: line.describe('what is printed to be typed: dichvucong.example.vn'),
      secret: maybeLine.describe('left out on the copy that stays with the office'),
      hotline: maybeLine,
    })
    .optional(),
  together: z
    .array(z.object({ code: line, content: line, dueAt: instant }))
    .default([])
    .describe('further dossiers the same person filed at once'),
})

export function view(data: z.infer<typeof schema>, version: FormVersion) {
  const certification = data.components.some(
    ({ pages, paperCopies }) => pages !== null || paperCopies !== null,
  )
  return {
    ...headView(data, version),
    code: data.code,
    unit: data.unit,
    applicant: data.applicant,
    owner: data.owner ?? data.applicant,
    content: data.content,
    procedure: data.procedure,
    certification,
    components: data.components,
    sets: String(data.sets).padStart(2, '0'),
    processingTime: data.processingTime,
    receivedAt: moment(data.receivedAt),
    dueAt: data.dueAt && moment(data.dueAt),
    resultBy: data.resultBy,
    fees: feesView(data.fees),
    officer: data.officer,
    tracking: data.tracking && { ...data.tracking, qr: qrSvg(data.tracking.url) },
    together: data.together.map((other) => ({ ...other, dueAt: moment(other.dueAt) })),
  }
}

function feesView(fees: { name: string; amount: number }[]) {
  if (fees.length === 0) return undefined
  const total = fees.reduce((before, { amount }) => before + amount, 0)
  const parts = fees.map(({ name, amount }) => `${name} ${formatMoney(amount)}`).join('; ')
  return { ...sum(total), parts }
}
