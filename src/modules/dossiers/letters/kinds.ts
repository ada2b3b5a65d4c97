import type { ActType } from '../actions/index.ts'
import { openShipment } from '../shipments/shipment.ts'
import { type DossierState, unheard } from '../state.ts'
import { status } from '../status.ts'

/** What an applicant is told by mail, each when it happens. */
export const letterKinds = [
  'filed',
  'received',
  'supplement',
  'payment',
  'draft',
  'redated',
  'finished',
  'recalled',
  'refused',
  'stopped',
  'redirected',
  'posted',
  'not-delivered',
  'hand-over-undone',
  'mandate-given',
  'mandate-used',
  'mandate-ended',
] as const
export type LetterKind = (typeof letterKinds)[number]

/** The letter that a change gives rise to, if any. Pure: what people are told follows from what a dossier was and is. */
export function letterAbout(
  type: ActType,
  before: DossierState,
  after: DossierState,
): LetterKind | undefined {
  if (type === 'extend' || type === 'redate') return 'redated'
  if (type === 'send-draft') return 'draft'
  if (type === 'redirect' || type === 'return-redirect') return 'redirected'
  if (type === 'post-shipment') return 'posted'
  if (type === 'return-shipment' || type === 'lose-shipment') return 'not-delivered'
  if (type === 'undo-hand-over') return 'hand-over-undone'
  if (type === 'give-mandate') return 'mandate-given'
  if (type === 'end-mandate') return 'mandate-ended'
  if (type === 'hand-over')
    return after.handedOver?.receipt?.recipient.kind === 'mandate' ? 'mandate-used' : undefined
  if (before.status === after.status) return undefined
  if (
    before.status === status.filed &&
    [status.received, status.processing].some((it) => it === after.status)
  )
    return 'received'
  if (before.status === status.finished && after.status === status.processing) return 'recalled'
  switch (after.status) {
    case status.supplement:
      return 'supplement'
    case status.payment:
      return 'payment'
    case status.finished:
      return 'finished'
    case status.refused:
      return 'refused'
    case status.stopped:
      return 'stopped'
    default:
      return undefined
  }
}

/** Whether a letter still says what is so, when its moment to be sent has come. */
export function isStillTrue(kind: LetterKind, now: DossierState): boolean {
  switch (kind) {
    case 'filed':
      return now.status === status.filed
    case 'supplement':
      return now.status === status.supplement && now.supplements.at(-1)?.suppliedAt === undefined
    case 'payment':
      return now.status === status.payment && now.payment?.paidAt === undefined
    case 'draft':
      return now.status === status.processing && unheard(now) === 'draft'
    case 'finished':
      return now.status === status.finished
    case 'redirected':
    case 'recalled':
    case 'redated':
    case 'received':
      return [status.received, status.processing, status.supplement, status.payment].some(
        (it) => it === now.status,
      )
    case 'refused':
      return now.status === status.refused
    case 'stopped':
      return now.status === status.stopped
    case 'posted':
      return openShipment(now)?.state === 'posted'
    case 'not-delivered':
      return ['returned', 'lost'].some((state) => openShipment(now)?.state === state)
    case 'hand-over-undone':
      return now.status === status.finished
    // That somebody was let act, did, or no longer may is so whatever came of it.
    case 'mandate-given':
    case 'mandate-used':
    case 'mandate-ended':
      return true
  }
}
