import { z } from 'zod'
import {
  contact,
  count,
  dong,
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
  sum,
} from './parts.ts'
import type { FormVersion } from './version.ts'

/** Thông báo dừng giải quyết hồ sơ: with the papers given back and the money returned. */
export const schema = z.object({
  ...head,
  code: line,
  unit: line,
  applicant: person,
  procedure,
  receivedAt: instant,
  stoppedAt: instant,
  reason: prose,
  ground: maybeLine,
  returned: z.array(z.object({ name: line, count })).default([]),
  refund: dong.optional().describe('whole đồng'),
  contact,
  signer,
  recipients: z.array(line).default(['Như trên']),
})

export function view(data: z.infer<typeof schema>, version: FormVersion) {
  return {
    ...headView(data, version),
    code: data.code,
    unit: data.unit,
    applicant: data.applicant,
    procedure: data.procedure,
    receivedAt: moment(data.receivedAt),
    stoppedAt: moment(data.stoppedAt),
    reason: data.reason,
    ground: data.ground,
    returned: data.returned,
    refund: data.refund ? sum(data.refund) : undefined,
    contact: data.contact,
    signer: data.signer,
    recipients: data.recipients,
  }
}
