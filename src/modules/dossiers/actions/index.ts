import { z } from 'zod'
import { accept } from './accept.ts'
import { answerDraft } from './answer-draft.ts'
import { approve } from './approve.ts'
import { arrange } from './arrange.ts'
import { askOpinion } from './ask-opinion.ts'
import { askPayment } from './ask-payment.ts'
import { askSupplement } from './ask-supplement.ts'
import { assign } from './assign.ts'
import { attachResult } from './attach-result.ts'
import { becomeCorrected } from './become-corrected.ts'
import { becomeLate } from './become-late.ts'
import { becomeSigned } from './become-signed.ts'
import { beginCertifying } from './begin-certifying.ts'
import { certify } from './certify.ts'
import type { ActionDefinition } from './definition.ts'
import { deliverShipment } from './deliver-shipment.ts'
import { endMandate } from './end-mandate.ts'
import { explainLateness } from './explain-lateness.ts'
import { extend } from './extend.ts'
import { failSigning } from './fail-signing.ts'
import { giveMandate } from './give-mandate.ts'
import { giveOpinion } from './give-opinion.ts'
import { handOver } from './hand-over.ts'
import { loseShipment } from './lose-shipment.ts'
import { paid } from './paid.ts'
import { pass } from './pass.ts'
import { postShipment } from './post-shipment.ts'
import { prepareShipment } from './prepare-shipment.ts'
import { rate } from './rate.ts'
import { recallResult } from './recall-result.ts'
import { redate } from './redate.ts'
import { redirect } from './redirect.ts'
import { refuse } from './refuse.ts'
import { remark } from './remark.ts'
import { resume } from './resume.ts'
import { returnRedirect } from './return-redirect.ts'
import { returnShipment } from './return-shipment.ts'
import { reuseKept } from './reuse-kept.ts'
import { sendBack } from './send-back.ts'
import { sendDraft } from './send-draft.ts'
import { setOrigin } from './set-origin.ts'
import { stop } from './stop.ts'
import { strikeNumber } from './strike-number.ts'
import { supply } from './supply.ts'
import { undoHandOver } from './undo-hand-over.ts'
import { waiveOpinion } from './waive-opinion.ts'
import { withdraw } from './withdraw.ts'

export type { ActionDefinition, Right, Stamp } from './definition.ts'

/** Everything that can happen to a dossier after its beginning. */
export const definitions = {
  accept,
  refuse,
  assign,
  pass,
  'send-back': sendBack,
  'ask-opinion': askOpinion,
  'give-opinion': giveOpinion,
  'waive-opinion': waiveOpinion,
  'attach-result': attachResult,
  'send-draft': sendDraft,
  'answer-draft': answerDraft,
  approve,
  'ask-supplement': askSupplement,
  supply,
  arrange,
  'set-origin': setOrigin,
  'reuse-kept': reuseKept,
  resume,
  'ask-payment': askPayment,
  paid,
  extend,
  withdraw,
  stop,
  'hand-over': handOver,
  'undo-hand-over': undoHandOver,
  'prepare-shipment': prepareShipment,
  'post-shipment': postShipment,
  'deliver-shipment': deliverShipment,
  'return-shipment': returnShipment,
  'lose-shipment': loseShipment,
  redirect,
  'return-redirect': returnRedirect,
  'give-mandate': giveMandate,
  'end-mandate': endMandate,
  'recall-result': recallResult,
  rate,
  remark,
  'explain-lateness': explainLateness,
  'become-late': becomeLate,
  redate,
  'become-corrected': becomeCorrected,
  'become-signed': becomeSigned,
  'fail-signing': failSigning,
  'begin-certifying': beginCertifying,
  certify,
  'strike-number': strikeNumber,
}

type Definitions = typeof definitions
export type ActType = keyof Definitions

/** An action as its author says it. */
export type Act = {
  [Type in ActType]: Definitions[Type] extends ActionDefinition<infer Said, infer _Kept>
    ? { type: Type; data: Said }
    : never
}[ActType]

/** An action as it is kept. */
export type KeptAct = {
  [Type in ActType]: Definitions[Type] extends ActionDefinition<infer _Said, infer Kept>
    ? { type: Type; data: Kept }
    : never
}[ActType]

/** What is known of a type of action, whatever its data. */
export const definitionOf = (type: ActType) => definitions[type] as unknown as ActionDefinition<unknown>

export const actTypes = Object.keys(definitions) as ActType[]

/** What people may say over the API; the house's own notes are not among it. */
const houseOnly = new Set<ActType>([
  'become-late',
  'redate',
  'become-corrected',
  'become-signed',
  'fail-signing',
  // Said by the module of certification, in its own transactions.
  'begin-certifying',
  'certify',
  'strike-number',
  // Said by mandates, in the transactions that give and end them.
  'give-mandate',
  'end-mandate',
])
const sayable = actTypes
  .filter((type) => !houseOnly.has(type))
  .map((type) => z.object({ type: z.literal(type), data: definitionOf(type).schema }))

/** One action on a dossier. */
export const actSchema = z.discriminatedUnion(
  'type',
  sayable as unknown as [(typeof sayable)[number], ...typeof sayable],
) as unknown as z.ZodType<Act>
