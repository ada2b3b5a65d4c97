import type { FormData } from '#modules/documents'
import { may } from '#platform/ledger'
import type { TimeLimit } from '../opening.ts'
import { secretOf } from '../read.ts'
import { common, type SlipSource, unitOf } from './common.ts'

/** Giấy tiếp nhận hồ sơ và hẹn trả kết quả: the owner's paper, with the secret that follows the dossier. */
export function form01(source: SlipSource): FormData['01'] {
  const { deps, context, dossier, version } = source
  const { state } = dossier
  const received = Temporal.Instant.from(state.clock.start!)
  const taker = dossier.actions.find((action) => action.type === 'receive' || action.type === 'accept')
  return {
    ...common(source),
    issuedAt: received,
    owner: state.applicant.onBehalfOf ? { name: state.applicant.onBehalfOf, idNumber: undefined } : undefined,
    components: state.components.map((given) => ({
      name: version.components.find((it) => it.id === given.id)?.text.vi ?? given.id,
      note: undefined,
      originals: given.originals || undefined,
      certified: given.certified || undefined,
      photocopies: given.copies || undefined,
      pages: undefined,
      paperCopies: undefined,
    })),
    processingTime: inWords(state.clock.limit),
    receivedAt: received,
    dueAt: dossier.dueAt,
    resultBy: {
      counter: `Tại ${unitOf(deps, state.receiving)}`,
      post: 'Qua dịch vụ bưu chính công ích',
      online: 'Trực tuyến',
    }[state.returnBy],
    fees: version.fee.amount ? [{ name: 'Phí, lệ phí', amount: version.fee.amount }] : [],
    officer: taker?.actorName || context.name || undefined,
    tracking: {
      url: `${deps.publicUrl}/follow?code=${encodeURIComponent(state.code)}`,
      address: `${deps.publicUrl.replace(/^https?:\/\//, '')}/follow`,
      // With it comes the owner's right to withdraw: only for the owner and the counter that hands out the slip.
      secret:
        context.secret || may(context, 'dossier.receive', state.receiving)
          ? secretOf(deps, dossier)
          : undefined,
      hotline: undefined,
    },
  }
}

function inWords(limit: TimeLimit): string {
  if (limit.unit === 'same_day') return 'Trong ngày làm việc'
  if (limit.amount === null) return 'Theo quy định của thủ tục'
  const unit = { working_day: 'ngày làm việc', calendar_day: 'ngày', hour: 'giờ làm việc' }[limit.unit]
  return `${String(limit.amount).padStart(2, '0')} ${unit}`
}
