import { z } from 'zod'
import { head, headView, instant, line, maybeLine, moment, person, procedure, prose } from './parts.ts'
import type { FormVersion } from './version.ts'

/** Phiếu từ chối tiếp nhận giải quyết hồ sơ: the reason and its legal ground are always given. */
export const schema = z.object({
  ...head,
  code: maybeLine,
  unit: line,
  applicant: person,
  filedAt: instant,
  content: line,
  procedure,
  reason: prose,
  ground: line.describe('article and instrument'),
  advice: maybeLine.describe('what the person can do instead'),
  officer: maybeLine,
})

export function view(data: z.infer<typeof schema>, version: FormVersion) {
  return {
    ...headView(data, version),
    code: data.code,
    unit: data.unit,
    applicant: data.applicant,
    filedAt: moment(data.filedAt),
    content: data.content,
    procedure: data.procedure,
    reason: data.reason,
    ground: data.ground,
    advice: data.advice,
    officer: data.officer,
  }
}
