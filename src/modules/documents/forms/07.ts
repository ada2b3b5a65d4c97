import { z } from 'zod'
import { formatDate } from '#platform/text'
import { count, head, headView, line, maybeLine } from './parts.ts'
import type { FormVersion } from './version.ts'

const day = z.instanceof(Temporal.PlainDate)

/** Sổ theo dõi hồ sơ: the register of a unit over some days, a line for each dossier it received. */
export const schema = z.object({
  ...head,
  from: day,
  until: day,
  piece: z
    .object({ n: z.int().min(1), of: z.int().min(1) })
    .describe('which part of a long register this is'),
  rows: z.array(
    z.object({
      n: z.int().min(1),
      code: line,
      procedure: z.object({ code: line, name: line }),
      sets: count.describe('how many sets of papers'),
      applicant: z.object({ name: line, address: maybeLine, phone: maybeLine }),
      resolving: line,
      receivedOn: day.optional(),
      dueOn: day.optional(),
      returnedOn: day.optional(),
      by: maybeLine.describe('how the result was handed over'),
      note: maybeLine,
    }),
  ),
})

export function view(data: z.infer<typeof schema>, version: FormVersion) {
  const { n, of } = data.piece
  return {
    ...headView(data, version),
    code: undefined,
    period: `Từ ngày ${formatDate(data.from)} đến ngày ${formatDate(data.until)}`,
    piece: of > 1 ? `Phần ${n}/${of}` : undefined,
    rows: data.rows.map(({ receivedOn, dueOn, returnedOn, ...row }) => ({
      ...row,
      receivedOn: receivedOn && formatDate(receivedOn),
      dueOn: dueOn && formatDate(dueOn),
      returnedOn: returnedOn && formatDate(returnedOn),
    })),
  }
}
