export type { ActedDossier } from './act.ts'
export { certifying } from './actions/certify.ts'
export { type Act, type ActType, actSchema } from './actions/index.ts'
export { undoMinutes } from './actions/undo-hand-over.ts'
export type { Action, ActionBody, ActionType } from './actions.ts'
export type { Alert } from './alerts/read.ts'
export { applicantMeanings, applicantOf, readApplicant, type TypedApplicant } from './applicant.ts'
export { consentFor, readConsent } from './at-counter.ts'
export { noteCorrectedTask } from './corrected-task.ts'
export type { StoredDeclaration } from './declaration.ts'
export { createDossiers, type Dossiers } from './dossiers.ts'
export type { Draft, DraftAnswers } from './drafts.ts'
export type { ShownFile } from './files.ts'
export { apply, fold } from './fold.ts'
export { type Batch, type BatchItem, batchTask } from './lists/batches.ts'
export type { TableWriter } from './lists/cells.ts'
export { csvWriter } from './lists/csv.ts'
export { exportTexts } from './lists/export.ts'
export type { Days, DossierFilter } from './lists/filter.ts'
export { type Order, ordersFor, type SortKey } from './lists/order.ts'
export { type DossierPage, type DossierRow, type Facet, mostCounted, type Tally } from './lists/page.ts'
export {
  dayOf,
  type LeftOut,
  type Query,
  readOrder,
  readQuery,
  tidy,
  writeOrder,
} from './lists/query.ts'
export { type ColumnName, columnNames, loadQueues, type Queue } from './lists/queues.ts'
export { linesInPiece, registerFilter } from './lists/register.ts'
export { streamOf } from './lists/stream.ts'
export { mayShare, type SavedView } from './lists/views.ts'
export { xlsxWriter } from './lists/xlsx.ts'
export { noteEndedMandatesTask } from './mandates/end.ts'
export {
  type HelperKind,
  helperKinds,
  lastDay,
  type Mandate,
  type MandateScope,
  mandateScopes,
  type NewMandate,
  readMandate,
  type TypedMandate,
} from './mandates/mandate.ts'
export type { HelpedDossier, OpenedMandate, ShownMandate } from './mandates/read.ts'
export type { Alongside, NewDossier, OpenedDossier } from './open.ts'
export type { Applicant, Channel, GivenComponent, Route } from './opening.ts'
export type { Dossier } from './read.ts'
export { dossiersRoutes } from './routes.ts'
export { type Carrier, loadCarriers } from './shipments/carriers.ts'
export type { ListedShipment } from './shipments/list.ts'
export { openShipment } from './shipments/shipment.ts'
export { noteSignedTask, noteUnsignedTask } from './sign-tasks.ts'
export { pathOf, type Strokes, signatureSize } from './signature.ts'
export {
  type DossierState,
  type HandedOver,
  type LatenessCause,
  latenessCauses,
  NotAllowed,
  type Power,
  powers,
  type Shipment,
} from './state.ts'
export { isFinal, type Status, status, transitions } from './status.ts'
