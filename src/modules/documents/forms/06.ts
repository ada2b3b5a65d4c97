import { z } from 'zod'
import { head, headView, instant, line, maybeLine, moment, procedure } from './parts.ts'
import type { FormVersion } from './version.ts'

const party = z.object({ unit: maybeLine, person: maybeLine })

const results = { early: 'Trước hạn', onTime: 'Đúng hạn', late: 'Quá hạn' } as const

const step = z.object({
  from: party,
  to: party,
  at: instant.optional(),
  result: z.enum(['early', 'onTime', 'late']).optional().describe('absent: three boxes to tick by hand'),
  note: maybeLine,
})

/** Phiếu kiểm soát quá trình giải quyết hồ sơ: one row for each time the file changes hands. */
export const schema = z.object({
  ...head,
  code: line,
  procedure,
  resolving: line,
  cooperating: maybeLine,
  receivedAt: instant,
  dueAt: instant,
  steps: z.array(step),
  emptyRows: z
    .int()
    .min(0)
    .max(20)
    .default(0)
    .describe('rows to be filled in by hand when the file travels on paper'),
})

export function view(data: z.infer<typeof schema>, version: FormVersion) {
  const nobody = { unit: null, person: null }
  const empty = Array.from({ length: data.emptyRows }, () => ({ from: nobody, to: nobody, note: null }))
  const steps: z.infer<typeof step>[] = [...data.steps, ...empty]
  return {
    ...headView(data, version),
    code: data.code,
    procedure: data.procedure,
    resolving: data.resolving,
    cooperating: data.cooperating,
    receivedAt: moment(data.receivedAt),
    dueAt: moment(data.dueAt),
    steps: steps.map(({ from, to, at, result, note }) => ({
      from,
      to,
      at: at && moment(at),
      result: result && results[result],
      note,
    })),
  }
}
