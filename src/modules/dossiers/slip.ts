import type { FormData } from '#modules/documents'
import type { ProcedureVersion } from '#modules/procedures'
import { zone } from '#platform/clock'
import { type Context, may, notFound } from '#platform/ledger'
import type { TimeLimit } from './actions.ts'
import type { Deps } from './deps.ts'
import { type Dossier, secretOf } from './read.ts'

/** Which of the forms of Circular 03/2025/TT-VPCP a dossier can be given at its present point. */
export type SlipForm = '01' | '02' | '03' | '05'

export function slipForms({ state }: Dossier): SlipForm[] {
  const forms: SlipForm[] = []
  if (state.clock.start) forms.push('01')
  if (state.supplements.length > 0) forms.push('02')
  if (state.status === 3) forms.push('03')
  if (state.status === 8) forms.push('05')
  return forms
}

/** A dossier's form as PDF. Form 01 carries the secret that follows the dossier: it is the owner's paper. */
export async function renderSlip(
  deps: Deps,
  context: Context,
  dossier: Dossier,
  form: SlipForm,
): Promise<Uint8Array> {
  if (!slipForms(dossier).includes(form)) throw notFound()
  const { state } = dossier
  const version = await deps.procedures.pinned(state.procedure.code, state.procedure.version)
  const fill = { '01': form01, '02': form02, '03': form03, '05': form05 }[form]
  return deps.documents.renderForm(form, fill(deps, context, dossier, version))
}

function common(deps: Deps, { state }: Dossier, version: ProcedureVersion) {
  const place = deps.places.get(state.receiving)
  const { fullName, idNumber, address, phone, email } = state.applicant
  return {
    agency: {
      parent: `Ủy ban nhân dân ${lowerFirst(deps.places.fullName(place, 'vi'))}`,
      name: unitOf(deps, state.receiving),
    },
    locality: deps.places.city.name.replace('Thành phố ', ''),
    code: state.code,
    unit: unitOf(deps, state.receiving),
    applicant: { name: fullName, idNumber, address, phone: phone?.replace(/^\+84/, '0'), email },
    content: state.request,
    procedure: { code: state.procedure.code, name: version.name.vi },
  }
}

function form01(deps: Deps, context: Context, dossier: Dossier, version: ProcedureVersion): FormData['01'] {
  const { state } = dossier
  const received = Temporal.Instant.from(state.clock.start!)
  const taker = dossier.actions.find((action) => action.type === 'receive' || action.type === 'accept')
  return {
    ...common(deps, dossier, version),
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

function form02(deps: Deps, _context: Context, dossier: Dossier, version: ProcedureVersion): FormData['02'] {
  const asked = dossier.state.supplements.at(-1)!
  return {
    ...common(deps, dossier, version),
    issuedAt: Temporal.Instant.from(asked.askedAt),
    items: asked.items.map((id) => ({
      name: version.components.find((it) => it.id === id)?.text.vi ?? id,
      demand: 'Bổ sung hoặc hoàn thiện',
    })),
    reason: asked.reason,
    deadline: asked.until ? endOfOffice(asked.until) : undefined,
    contact: { name: undefined, phone: undefined },
    officer: nameOf(dossier, 'ask-supplement'),
  }
}

function form03(deps: Deps, _context: Context, dossier: Dossier, version: ProcedureVersion): FormData['03'] {
  const { ended, filedAt } = dossier.state
  return {
    ...common(deps, dossier, version),
    issuedAt: Temporal.Instant.from(dossier.actions.at(-1)!.at),
    filedAt: Temporal.Instant.from(filedAt),
    reason: ended?.reason ?? '',
    ground: ended?.legalGround ?? '',
    advice: undefined,
    officer: nameOf(dossier, 'refuse'),
  }
}

function form05(deps: Deps, _context: Context, dossier: Dossier, version: ProcedureVersion): FormData['05'] {
  const { components, ended, clock, filedAt, finishedAt } = dossier.state
  const stoppedAt = Temporal.Instant.from(finishedAt!)
  return {
    ...common(deps, dossier, version),
    issuedAt: stoppedAt,
    receivedAt: Temporal.Instant.from(clock.start ?? filedAt),
    stoppedAt,
    reason: ended?.reason ?? '',
    ground: ended?.legalGround,
    returned: components
      .map(({ id, originals }) => ({
        name: version.components.find((it) => it.id === id)?.text.vi ?? id,
        count: originals,
      }))
      .filter(({ count }) => count > 0),
    contact: { name: undefined, phone: undefined },
    signer: { authority: undefined, position: 'Người có thẩm quyền', name: nameOf(dossier, 'stop') },
  }
}

/** A day named as a limit ends when the office closes. */
const endOfOffice = (day: string) =>
  Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: '17:30' }).toInstant()

const nameOf = (dossier: Dossier, type: string) =>
  dossier.actions.findLast((action) => action.type === type)?.actorName || undefined

const unitOf = (deps: Deps, place: string) => deps.places.officeName(deps.places.get(place), 'vi')

const lowerFirst = (text: string) => `${text[0]!.toLowerCase()}${text.slice(1)}`

function inWords(limit: TimeLimit): string {
  if (limit.unit === 'same_day') return 'Trong ngày làm việc'
  if (limit.amount === null) return 'Theo quy định của thủ tục'
  const unit = { working_day: 'ngày làm việc', calendar_day: 'ngày', hour: 'giờ làm việc' }[limit.unit]
  return `${String(limit.amount).padStart(2, '0')} ${unit}`
}
