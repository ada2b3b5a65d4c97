import type { Consent, KeptPaper } from '#modules/documents'
import type { Facts, Offer, PinnedForm } from '#modules/forms'
import type { Subscribed, Writer } from '#modules/messages'
import type { Transaction } from '#platform/db'
import type { Context, Outcome } from '#platform/ledger'
import type { Language } from '#platform/text'
import { type ActedDossier, act, actWithin } from './act.ts'
import { type Acts, actTogether } from './act-together.ts'
import type { Act, ActType } from './actions/index.ts'
import { type Affected, affected } from './affected.ts'
import { raiseAlerts } from './alerts/raise.ts'
import { type Alert, countMyAlerts, myAlerts, noteAlert } from './alerts/read.ts'
import { canSign } from './ask-signatures.ts'
import { type AlreadyHad, type AtCounter, knownAtCounter, openKeptAtCounter } from './at-counter.ts'
import { dossierByKeys } from './by-keys.ts'
import { noteLate } from './clocks/late.ts'
import { redate } from './clocks/redate.ts'
import { noteSilence } from './clocks/silence.ts'
import { stopUnsupplied } from './clocks/unsupplied.ts'
import { noteCorrected } from './correct.ts'
import { declarationOf, renderDeclaration, renderDraft, type StoredDeclaration } from './declaration.ts'
import type { Deps } from './deps.ts'
import * as drafts from './drafts.ts'
import * as files from './files.ts'
import { dropLetters, followLetters, setLetters } from './letters/tell.ts'
import { dossierLetters } from './letters/write.ts'
import * as batches from './lists/batches.ts'
import type { TableWriter } from './lists/cells.ts'
import { type ExportWish, exportTo, type Sink } from './lists/export.ts'
import type { DossierFilter } from './lists/filter.ts'
import { type DossierPage, facetsOf, type Paging, pageOf, type Tally, tally } from './lists/page.ts'
import { type Queue, queuesFor } from './lists/queues.ts'
import { renderRegister } from './lists/register.ts'
import type { SavedView } from './lists/views.ts'
import * as views from './lists/views.ts'
import { endMandate, noteEndedMandates } from './mandates/end.ts'
import { type GivenMandate, giveMandate } from './mandates/give.ts'
import type { NewMandate } from './mandates/mandate.ts'
import {
  type HelpedDossier,
  helperContext,
  mandatesOf,
  type OpenedMandate,
  openMandate,
  type ShownMandate,
} from './mandates/read.ts'
import { type Alongside, type NewDossier, type OpenedDossier, receive } from './open.ts'
import { openTogether, type PlainDossier } from './open-together.ts'
import { possibleActions, requirePossible } from './possible.ts'
import * as read from './read.ts'
import type { Carrier } from './shipments/carriers.ts'
import { type ListedShipment, shipmentsAt } from './shipments/list.ts'
import { noteSigned, noteUnsigned } from './sign.ts'
import type { Strokes } from './signature.ts'
import { renderSlip, type SlipNumber, slipForms } from './slips/index.ts'
import { renderReceipt, signatureOf } from './slips/receipt.ts'
import type { DossierState } from './state.ts'
import { keptOfDossier, lookIntoStore, openKept } from './store.ts'

export interface Dossiers {
  /** Many dossiers of one counter at once. @throws Refusal as a single one; `other-place` */
  openTogether(
    context: Context,
    type: 'receive' | 'file',
    inputs: readonly PlainDossier[],
  ): Promise<OpenedDossier[]>
  /** What was decided about many dossiers at one place, at once. @throws Refusal as a single act; `other-place` */
  actTogether(context: Context, place: string, wishes: readonly Acts[]): Promise<ActedDossier[]>
  receive(context: Context, input: NewDossier, alongside?: Alongside): Promise<OpenedDossier>
  act(context: Context, id: string, body: Act, options?: Parameters<typeof act>[4]): Promise<ActedDossier>
  /** One action inside a command of another module: see `actWithin`. */
  actWithin(
    tx: Transaction,
    at: Temporal.Instant,
    context: Context,
    id: string,
    said: Act,
    options?: Pick<NonNullable<Parameters<typeof act>[4]>, 'links'>,
  ): Promise<Outcome<ActedDossier>>
  get(context: Context, id: string): Promise<read.Dossier>
  /** The owner's view, by code and secret. */
  follow(code: string, secret: string): Promise<read.Dossier>
  /** What opens the dossier that a telephone's keys mean. @throws Refusal `wrong-code-or-secret` */
  byKeys(codeKeys: string, secretKeys: string): Promise<{ code: string; secret: string }>
  /** Dossiers that look like the same request, for an officer to look at. */
  alikeTo(context: Context, dossier: read.Dossier): Promise<read.AlikeDossier[]>
  /** How much is under way in these procedures, in all wards; permission `procedure.edit` at the city. */
  affected(context: Context, codes: readonly string[]): Promise<Affected>
  /** One page of the dossiers of a filter, with the way to the next and the one before. */
  page(context: Context, filter: DossierFilter, paging?: Paging): Promise<DossierPage>
  /** How many each filter finds, and what is most pressing among them. */
  tally(context: Context, filters: readonly DossierFilter[], most?: number): Promise<Tally[]>
  /** How the rows of a filter divide; undefined when counting takes too long. */
  facets(context: Context, filter: DossierFilter): ReturnType<typeof facetsOf>
  /** The piles of work of somebody at a place. */
  queues(context: Context, place: string): Queue[]
  /** Writes all dossiers of a filter as a file. Returns how many rows. @throws Refusal `exports-busy` */
  exportTo(context: Context, wish: ExportWish, writer: TableWriter, sink: Sink): Promise<number>
  /** A piece of a unit's register (form 07) as PDF. @throws Refusal `forbidden`, `not-found` */
  renderRegister(context: Context, wish: Parameters<typeof renderRegister>[2]): Promise<Uint8Array>
  views: {
    list(context: Context, place: string): Promise<SavedView[]>
    save(context: Context, view: Parameters<typeof views.saveView>[2]): Promise<{ id: string }>
    rename(context: Context, id: string, name: string): Promise<null>
    remove(context: Context, id: string): Promise<null>
    bringBack(context: Context, id: string): Promise<null>
  }
  batches: {
    begin(
      context: Context,
      wish: Parameters<typeof batches.beginBatch>[2],
    ): Promise<{ id: string; total: number }>
    /** Does what is left of a batch. Returns how many dossiers were tried. */
    work(id: string): Promise<number>
    get(context: Context, id: string): ReturnType<typeof batches.getBatch>
    recent(context: Context): Promise<batches.Batch[]>
  }
  /** What the person may do with the dossier as it stands: both their permissions and its status allow it. */
  possibleActions(context: Context, state: DossierState): ActType[]
  /** @throws Refusal `stale`, `forbidden`, `not-allowed-now` when this action would be refused whatever it says */
  requirePossible(context: Context, state: DossierState, type: ActType, version?: number): void
  secretOf(dossier: read.Dossier): string
  whyDue(state: DossierState): ReturnType<typeof read.whyDue>
  /** The context in which an owner supplies papers, withdraws or rates. */
  ownerContext(context: Context, code: string, secret: string): Context
  startDraft(context: Context, input: Parameters<typeof drafts.startDraft>[2]): Promise<{ token: string }>
  getDraft(token: string): Promise<drafts.Draft>
  /** The form a draft was begun with. */
  draftForm(draft: drafts.Draft): PinnedForm
  saveDraft(token: string, sent: Record<string, unknown>, page?: string): Promise<drafts.Draft>
  /** Fills in what is known: all of it, or the questions that were chosen. */
  reuseInDraft(token: string, facts: Facts, chosen?: readonly string[]): Promise<number>
  /** What is known of the questions a draft leaves open, each with its source and day. */
  offersInDraft(draft: drafts.Draft, facts: Facts): Offer[]
  /** What a dossier's declaration says of universal questions. */
  factsOf(dossier: Pick<read.Dossier, 'actions'>): Facts
  /** What we have of the person at the counter, with their consent; the look stays written down. */
  knownAtCounter(context: Context, at: AtCounter): Promise<AlreadyHad>
  openKeptAtCounter(
    context: Context,
    wanted: Parameters<typeof openKeptAtCounter>[2],
  ): ReturnType<typeof openKeptAtCounter>
  /** A dossier's declaration; undefined when it came on paper. */
  declarationOf(dossier: Pick<read.Dossier, 'actions'>): StoredDeclaration | undefined
  /** The declaration as PDF. @throws Refusal `not-found` when it came on paper */
  renderDeclaration(dossier: read.Dossier): Promise<Uint8Array>
  /** The declaration of a draft as PDF, marked as one. */
  renderDraft(draft: drafts.Draft): Promise<Uint8Array>
  addDraftFile(
    token: string,
    componentId: string,
    staged: Parameters<typeof drafts.addDraftFile>[3],
    fileId?: string,
  ): Promise<drafts.Draft>
  removeDraftFile(token: string, fileId: string): Promise<void>
  fileDraft(context: Context, token: string): Promise<OpenedDossier>
  removeOldDrafts(): Promise<number>
  /** Stops dossiers whose supplement did not come in time. Returns how many. */
  stopUnsupplied(): Promise<number>
  /** Notes which dossiers have become late, and why as it seems. Returns how many. */
  noteLate(): Promise<number>
  /** Who was shown a draft and said nothing in time has agreed. Returns how many. */
  noteSilence(): Promise<number>
  /** Notes on the dossier that this one corrects that it was corrected. */
  noteCorrected(id: string): Promise<void>
  /** Whether this officer could sign the results with a key now. */
  canSign(context: Context, dossier: read.Dossier): Promise<boolean>
  /** A result that an approval had signed is there, or could not be signed. */
  noteSigned(id: string, signed: { request: string; file: string }): Promise<void>
  noteUnsigned(id: string, failed: { request: string; reason: string }): Promise<void>
  /** Counts due dates anew where the calendar was corrected. Returns how many moved. */
  redate(): Promise<number>
  /** Warns whoever has to do something before, at and after each limit. Returns how many warnings were raised. */
  raiseAlerts(): Promise<number>
  /** The warnings that wait for this officer. */
  alerts(context: Context): Promise<Alert[]>
  /** How many warnings wait for this officer, counted up to `most`. */
  countAlerts(context: Context, most: number): Promise<number>
  /** @throws Refusal `not-found` */
  noteAlert(context: Context, id: string): Promise<null>
  /** @throws Refusal when the caller may not bring files to the dossier now */
  requireFilesWelcome(context: Context, id: string): Promise<void>
  addFile(context: Context, id: string, staged: Parameters<typeof files.addDossierFile>[3]): Promise<string>
  openFile(context: Context, id: string, fileId: string): ReturnType<typeof files.openDossierFile>
  /** Names and states of a dossier's files; nothing of what is in them. */
  files(context: Context, id: string): Promise<files.ShownFile[]>
  openPicture(
    context: Context,
    id: string,
    wanted: Parameters<typeof files.openDossierPicture>[3],
  ): ReturnType<typeof files.openDossierPicture>
  turnFile(context: Context, id: string, fileId: string): Promise<null>
  /** The words of its files, page by page; with `find` only pages in which they stand. */
  readText(
    context: Context,
    id: string,
    wanted: Parameters<typeof files.readDossierText>[3],
  ): ReturnType<typeof files.readDossierText>
  /** The files of one paper, or of all, as one PDF. */
  assembleFiles(
    context: Context,
    id: string,
    component?: string,
  ): ReturnType<typeof files.assembleDossierFiles>
  /** What lies in the store of the person a dossier is of, with their consent; the look stays written down. */
  lookIntoStore(context: Context, id: string, consent: Consent): Promise<KeptPaper[]>
  openKept(context: Context, id: string, wanted: Parameters<typeof openKept>[3]): ReturnType<typeof openKept>
  /** What was kept of one's own dossier. */
  keptOf(code: string, secret: string): Promise<KeptPaper[]>
  reuseKeptInDraft(
    token: string,
    componentId: string,
    from: Parameters<typeof drafts.reuseKeptInDraft>[3],
  ): Promise<void>
  /** Another look for viruses at the files of a ward's open dossiers, when the scanner has learned more. */
  rescanFiles(context: Context, place: string): Promise<number>
  /** @throws Refusal when this paper of the draft takes no files now */
  requireDraftOpen(token: string, componentId: string): Promise<void>
  draftFiles(token: string): Promise<files.ShownFile[]>
  openDraftPicture(
    token: string,
    wanted: Parameters<typeof drafts.openDraftPicture>[2],
  ): ReturnType<typeof drafts.openDraftPicture>
  /** Moves a file of a draft one place up or down among those of its paper. */
  moveDraftFile(token: string, fileId: string, by: 1 | -1): Promise<void>
  turnDraftFile(token: string, fileId: string): Promise<void>
  /** The owner gives an address for letters about it. @throws Refusal of `messages.subscribe` */
  setLetters(
    context: Context,
    opened: { code: string; secret: string },
    wish: { address: string; language: Language },
  ): Promise<null>
  dropLetters(context: Context, opened: { code: string; secret: string }): Promise<null>
  /** Where letters about it go, for its owner; undefined when none are wanted. */
  letters(opened: { id: string; code: string; secret: string }): Promise<Subscribed | undefined>
  mandates: {
    /** @throws Refusal `not-found`, `forbidden`, `other-applicant` */
    give(
      context: Context,
      dossierId: string,
      wish: { mandate: NewMandate; also?: readonly string[] },
    ): Promise<GivenMandate>
    /** Ends one at once. @throws Refusal `not-found`, `forbidden` */
    end(context: Context, id: string): Promise<null>
    /** Those of a dossier, the newest first. @throws Refusal `not-found` */
    of(context: Context, dossierId: string): Promise<ShownMandate[]>
    /** What a mandate opens to its helper. @throws Refusal `wrong-mandate`, `mandate-over` */
    open(code: string, secret: string): Promise<OpenedMandate>
    /** The context in which a helper acts on one dossier. */
    context(
      context: Context,
      mandate: OpenedMandate['mandate'],
      dossier: Pick<HelpedDossier, 'id' | 'code'>,
    ): Context
    /** Notes on dossiers that mandates are over. Returns how many mandates. */
    noteEnded(): Promise<number>
  }
  /** The open parcels of a counter, the most pressing first; permission `dossier.hand-over`. */
  shipmentsAt(context: Context, place: string): Promise<ListedShipment[]>
  /** Who carries the city's post. */
  carriers: readonly Carrier[]
  /** A signature that was drawn for a dossier. @throws Refusal `not-found` */
  signatureOf(context: Context, id: string, signature: string): Promise<Strokes>
  /** The acknowledgement of a result as PDF. @throws Refusal `not-found` before it was handed over */
  renderReceipt(context: Context, dossier: read.Dossier): Promise<Uint8Array>
  /** Writes the letters about dossiers, for `messages.deliverDue`. */
  writer: Writer
  /** The forms a dossier can be given now, and each as PDF. */
  slipForms(dossier: read.Dossier, reader?: 'office' | 'owner'): SlipNumber[]
  renderSlip(context: Context, dossier: read.Dossier, form: SlipNumber): Promise<Uint8Array>
}

export function createDossiers(deps: Deps): Dossiers {
  return {
    receive: (context, input, alongside) => receive(deps, context, input, alongside),
    actWithin: (tx, at, context, id, said, options) => actWithin(deps, tx, at, context, id, said, options),
    act: (context, id, body, options) => act(deps, context, id, body, options),
    openTogether: (context, type, inputs) => openTogether(deps, context, type, inputs),
    actTogether: (context, place, wishes) => actTogether(deps, context, place, wishes),
    get: (context, id) => read.getDossier(deps, context, id),
    follow: (code, secret) => read.followDossier(deps, code, secret),
    byKeys: (codeKeys, secretKeys) => dossierByKeys(deps, codeKeys, secretKeys),
    alikeTo: (context, dossier) => read.alikeTo(deps, context, dossier),
    page: (context, filter, paging) => pageOf(deps, context, filter, paging),
    tally: (context, filters, most) => tally(deps, context, filters, most),
    facets: (context, filter) => facetsOf(deps, context, filter),
    queues: (context, place) => queuesFor(deps.queues, context, place, deps),
    renderRegister: (context, wish) => renderRegister(deps, context, wish),
    exportTo: (context, wish, writer, sink) => exportTo(deps, context, wish, writer, sink),
    mandates: {
      give: (context, dossierId, wish) => giveMandate(deps, context, dossierId, wish),
      end: (context, id) => endMandate(deps, context, id),
      of: (context, dossierId) => mandatesOf(deps, context, dossierId),
      open: (code, secret) => openMandate(deps, code, secret),
      context: (context, mandate, dossier) => helperContext(deps, context, mandate, dossier),
      noteEnded: () => noteEndedMandates(deps),
    },
    shipmentsAt: (context, place) => shipmentsAt(deps, context, place),
    carriers: deps.carriers,
    signatureOf: (context, id, signature) => signatureOf(deps, context, id, signature),
    renderReceipt: (context, dossier) => renderReceipt(deps, context, dossier),
    views: {
      list: (context, place) => views.listViews(deps, context, place),
      save: (context, view) => views.saveView(deps, context, view),
      rename: (context, id, name) => views.renameView(deps, context, id, name),
      remove: (context, id) => views.removeView(deps, context, id),
      bringBack: (context, id) => views.bringBackView(deps, context, id),
    },
    batches: {
      begin: (context, wish) => batches.beginBatch(deps, context, wish),
      work: (id) => batches.workBatch(deps, id),
      get: (context, id) => batches.getBatch(deps, context, id),
      recent: (context) => batches.recentBatches(deps, context),
    },
    affected: (context, codes) => affected(deps, context, codes),
    possibleActions: (context, state) => possibleActions(context, state),
    requirePossible: (context, state, type, version) => requirePossible(context, state, type, version),
    setLetters: (context, opened, wish) => setLetters(deps, context, opened, wish),
    dropLetters: (context, opened) => dropLetters(deps, context, opened),
    letters: (opened) => followLetters(deps, opened),
    writer: dossierLetters(deps),
    secretOf: (dossier) => read.secretOf(deps, dossier),
    whyDue: (state) => read.whyDue(deps, state),
    ownerContext: drafts.ownerContext,
    startDraft: (context, input) => drafts.startDraft(deps, context, input),
    getDraft: (token) => drafts.getDraft(deps, token),
    draftForm: (draft) => drafts.draftForm(deps, draft),
    saveDraft: (token, sent, page) => drafts.saveDraft(deps, token, sent, page),
    reuseInDraft: (token, facts, chosen) => drafts.reuseInDraft(deps, token, facts, chosen),
    offersInDraft: (draft, facts) => drafts.offersInDraft(deps, draft, facts),
    factsOf: (dossier) => drafts.factsOfDossier(deps, dossier),
    knownAtCounter: (context, at) => knownAtCounter(deps, context, at),
    openKeptAtCounter: (context, wanted) => openKeptAtCounter(deps, context, wanted),
    declarationOf: (dossier) => declarationOf(deps, dossier),
    renderDeclaration: (dossier) => renderDeclaration(deps, dossier),
    renderDraft: (draft) => renderDraft(deps, draft),
    addDraftFile: (token, componentId, staged, fileId) =>
      drafts.addDraftFile(deps, token, componentId, staged, fileId),
    removeDraftFile: (token, fileId) => drafts.removeDraftFile(deps, token, fileId),
    fileDraft: (context, token) => drafts.fileDraft(deps, context, token),
    stopUnsupplied: () => stopUnsupplied(deps),
    noteLate: () => noteLate(deps),
    noteSilence: () => noteSilence(deps),
    noteCorrected: (id) => noteCorrected(deps, id),
    canSign: (context, dossier) => canSign(deps, context, dossier),
    noteSigned: (id, signed) => noteSigned(deps, id, signed),
    noteUnsigned: (id, failed) => noteUnsigned(deps, id, failed),
    redate: () => redate(deps),
    removeOldDrafts: () => drafts.removeOldDrafts(deps),
    raiseAlerts: () => raiseAlerts(deps),
    alerts: (context) => myAlerts(deps, context),
    countAlerts: (context, most) => countMyAlerts(deps, context, most),
    noteAlert: (context, id) => noteAlert(deps, context, id),
    requireFilesWelcome: (context, id) => files.requireFilesWelcome(deps, context, id),
    addFile: (context, id, staged) => files.addDossierFile(deps, context, id, staged),
    openFile: (context, id, fileId) => files.openDossierFile(deps, context, id, fileId),
    files: (context, id) => files.dossierFiles(deps, context, id),
    openPicture: (context, id, wanted) => files.openDossierPicture(deps, context, id, wanted),
    readText: (context, id, wanted) => files.readDossierText(deps, context, id, wanted),
    assembleFiles: (context, id, component) => files.assembleDossierFiles(deps, context, id, component),
    lookIntoStore: (context, id, consent) => lookIntoStore(deps, context, id, consent),
    openKept: (context, id, wanted) => openKept(deps, context, id, wanted),
    keptOf: (code, secret) => keptOfDossier(deps, code, secret),
    reuseKeptInDraft: (token, componentId, from) => drafts.reuseKeptInDraft(deps, token, componentId, from),
    turnFile: (context, id, fileId) => files.turnDossierFile(deps, context, id, fileId),
    rescanFiles: (context, place) => files.rescanOpenDossiers(deps, context, place),
    requireDraftOpen: async (token, componentId) =>
      void (await drafts.requireDraftOpen(deps, token, componentId)),
    draftFiles: (token) => drafts.draftFiles(deps, token),
    openDraftPicture: (token, wanted) => drafts.openDraftPicture(deps, token, wanted),
    moveDraftFile: (token, fileId, by) => drafts.moveDraftFile(deps, token, fileId, by),
    turnDraftFile: (token, fileId) => drafts.turnDraftFile(deps, token, fileId),
    slipForms,
    renderSlip: (context, dossier, form) => renderSlip(deps, context, dossier, form),
  }
}
