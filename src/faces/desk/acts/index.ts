import { accept } from './accept.tsx'
import type { ActFace } from './act-face.ts'
import { answerDraft } from './answer-draft.tsx'
import { approve } from './approve.tsx'
import { askOpinion } from './ask-opinion.tsx'
import { askPayment } from './ask-payment.tsx'
import { askSupplement } from './ask-supplement.tsx'
import { assign } from './assign.tsx'
import { assignOther } from './assign-other.tsx'
import { attachResult } from './attach-result.tsx'
import { deliverShipment } from './deliver-shipment.tsx'
import { explainLateness } from './explain-lateness.tsx'
import { extend } from './extend.tsx'
import { giveOpinion } from './give-opinion.tsx'
import { handOver } from './hand-over.tsx'
import { loseShipment } from './lose-shipment.tsx'
import { paid } from './paid.tsx'
import { pass } from './pass.tsx'
import { postShipment } from './post-shipment.tsx'
import { prepareShipment } from './prepare-shipment.tsx'
import { recallResult } from './recall-result.tsx'
import { redirect } from './redirect.tsx'
import { refuse } from './refuse.tsx'
import { remark } from './remark.tsx'
import { resume } from './resume.tsx'
import { returnRedirect } from './return-redirect.tsx'
import { returnShipment } from './return-shipment.tsx'
import { sendBack } from './send-back.tsx'
import { sendDraft } from './send-draft.tsx'
import { stop } from './stop.tsx'
import { supply } from './supply.tsx'
import { toldOnly } from './told-only.ts'
import { undoHandOver } from './undo-hand-over.tsx'
import { waiveOpinion } from './waive-opinion.tsx'
import { withdraw } from './withdraw.tsx'

export type { ActFace, Ask } from './act-face.ts'
export { actOf } from './act-face.ts'
export { causeTexts } from './causes.ts'
export { verdictTexts } from './give-opinion.tsx'
export { createReader, keptOf } from './read.ts'
export { unsignedWords } from './unsigned.ts'

/** In the order in which they are offered: what leads on, what asks, what leads off the straight way. */
export const actFaces: ActFace[] = [
  accept,
  assign,
  assignOther,
  giveOpinion,
  answerDraft,
  attachResult,
  sendDraft,
  pass,
  approve,
  resume,
  supply,
  paid,
  handOver,
  postShipment,
  deliverShipment,
  returnShipment,
  prepareShipment,
  undoHandOver,
  explainLateness,
  askSupplement,
  askOpinion,
  waiveOpinion,
  askPayment,
  extend,
  remark,
  redirect,
  returnRedirect,
  sendBack,
  recallResult,
  loseShipment,
  refuse,
  stop,
  withdraw,
]

/** A form of the page by its name. */
export const findActFace = (name: string): ActFace | undefined =>
  actFaces.find((face) => (face.name ?? face.type) === name)

/** How an action is told in the history. */
export const tellerOf = (type: string): ActFace | undefined =>
  actFaces.find((face) => face.type === type && !face.name) ?? toldOnly.find((face) => face.type === type)
