import { z } from 'zod'
import {
  head,
  headView,
  instant,
  line,
  maybeLine,
  moment,
  person,
  procedure,
  prose,
  signer,
} from './parts.ts'
import type { FormVersion } from './version.ts'

/** Văn bản xin lỗi và đề nghị gia hạn: the unit that caused the delay apologises, once (domain rules R08). */
export const schema = z.object({
  ...head,
  code: line,
  unit: line.describe('who took the dossier in'),
  responsible: line.describe('who caused the delay and apologises'),
  applicant: person,
  procedure,
  receiptNumber: maybeLine,
  receivedAt: instant,
  dueAt: instant,
  newDueAt: instant,
  reason: prose,
  signer,
  recipients: z.array(line).default(['Như trên']),
})

export function view(data: z.infer<typeof schema>, version: FormVersion) {
  const received = moment(data.receivedAt)
  return {
    ...headView(data, version),
    code: data.code,
    unit: data.unit,
    responsible: data.responsible,
    applicant: data.applicant,
    procedure: data.procedure,
    receiptNumber: data.receiptNumber,
    receivedAt: `Lúc ${received}`,
    dueAt: moment(data.dueAt),
    newDueAt: moment(data.newDueAt),
    reason: data.reason,
    signer: data.signer,
    recipients: data.recipients,
  }
}
