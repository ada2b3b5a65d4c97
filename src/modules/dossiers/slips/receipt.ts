import { type Context, notFound } from '#platform/ledger'
import { formatDateTime } from '#platform/text'
import type { Deps } from '../deps.ts'
import type { Dossier } from '../read.ts'
import { findSignature, pathOf, type Strokes, signatureSize } from '../signature.ts'
import type { HandedOver, Receipt } from '../state.ts'
import { common } from './common.ts'

/** A signature that was drawn for a dossier, for whoever may open the dossier. @throws Refusal `not-found` */
export async function signatureOf(
  deps: Deps,
  context: Context,
  id: string,
  signature: string,
): Promise<Strokes> {
  const strokes = await deps.ledger.read(context, 'dossier.read', (tx) => findSignature(tx, id, signature))
  if (!strokes) throw notFound()
  return strokes
}

const documents = {
  'citizen-card': 'Căn cước công dân',
  passport: 'Hộ chiếu',
  other: 'Giấy tờ khác',
} as const

/**
 * Giấy biên nhận trả kết quả: what was handed over and which originals went back, when, by whom and to whom, with the
 * signature that was drawn, or room for one. Before the hand-over it is the slip that the recipient signs.
 * @throws Refusal `not-found` when there is no result to hand over
 */
export async function renderReceipt(deps: Deps, context: Context, dossier: Dossier): Promise<Uint8Array> {
  const { state, actions } = dossier
  if (state.status !== 9 && state.status !== 10) throw notFound()
  const version = await deps.procedures.pinned(state.procedure.code, state.procedure.version)
  const { handedOver, returnedAt } = state
  const act = actions.findLast(({ type }) => type === 'hand-over' || type === 'deliver-shipment')
  const receipt = handedOver?.receipt
  const acknowledged = receipt?.acknowledged
  const drawn =
    acknowledged?.how === 'drawn'
      ? svgOf(await signatureOf(deps, context, dossier.id, acknowledged.signature))
      : undefined
  return deps.documents.renderReceipt({
    ...common({ deps, context, dossier, version }),
    issuedAt: Temporal.Instant.from(returnedAt ?? state.finishedAt!),
    number: undefined,
    recipient: handedOver?.to ?? state.applicant.fullName,
    standing: standingOf(receipt, state.applicant.fullName, handedOver),
    identity: receipt && `${documents[receipt.identity.kind]}, số cuối ${receipt.identity.last4}`,
    handedOverAt: returnedAt ? Temporal.Instant.from(returnedAt) : undefined,
    officer: handedOver ? act?.actorName || undefined : context.name || undefined,
    given: receipt?.given ?? [state.result?.summary || version.results[0]?.name.vi || version.name.vi],
    returned: receipt?.returned ?? [],
    drawn,
    proof: proofOf(handedOver, returnedAt),
  })
}

function standingOf(receipt: Receipt | undefined, applicant: string, handed: HandedOver | undefined): string {
  if (handed && !receipt) return handed.by === 'post' ? 'Nhận qua bưu chính' : 'Nhận trực tuyến'
  const kind = receipt?.recipient.kind
  if (kind === 'mandate') return `Người được ủy quyền của ${applicant}`
  if (receipt?.recipient.kind === 'papers') return `Người khác, có giấy tờ: ${receipt.recipient.papers}`
  return 'Người nộp hồ sơ'
}

function proofOf(handed: HandedOver | undefined, at: string | undefined): string | undefined {
  const how = handed?.receipt?.acknowledged.how
  const when = at ? formatDateTime(Temporal.Instant.from(at)) : ''
  if (how === 'drawn') return `Ký trên màn hình tại quầy lúc ${when}.`
  if (how === 'code') return `Người nhận xác nhận bằng mã bí mật lúc ${when}.`
  return undefined
}

/** The signature as a picture of its own. */
export function svgOf(strokes: Strokes): string {
  const { width, height } = signatureSize
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
    `<path d="${pathOf(strokes)}" fill="none" stroke="#10233f" stroke-width="3" stroke-linecap="round" stroke-linejoin="round"/></svg>`
  )
}
