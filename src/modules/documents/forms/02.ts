import { z } from 'zod'
import {
  contact,
  head,
  headView,
  instant,
  line,
  maybeLine,
  moment,
  person,
  procedure,
  prose,
} from './parts.ts'
import type { FormVersion } from './version.ts'

/** Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ: one clear list of everything that is missing (domain rules R07). */
export const schema = z.object({
  ...head,
  code: maybeLine.describe('absent when the dossier is not taken in yet'),
  applicant: person,
  content: line,
  procedure,
  items: z.array(z.object({ name: line, demand: line })).min(1),
  reason: prose,
  deadline: instant.optional(),
  contact,
  officer: maybeLine,
})

export function view(data: z.infer<typeof schema>, version: FormVersion) {
  return {
    ...headView(data, version),
    code: data.code,
    applicant: data.applicant,
    content: data.content,
    procedure: data.procedure,
    items: data.items,
    reason: data.reason,
    deadline: data.deadline && moment(data.deadline),
    contact: data.contact,
    officer: data.officer,
  }
}
