import type { Account } from '#modules/access'
import { addWorkingDays } from '#modules/calendar'
import { kindOf } from '#modules/certification'
import {
  type ActType,
  certifying,
  type Dossier,
  isFinal,
  openShipment,
  status,
  undoMinutes,
} from '#modules/dossiers'
import { checkAnswers, summary, typedOf } from '#modules/forms'
import { localDate } from '#platform/clock'
import { may } from '#platform/ledger'
import { compareVietnamese, formatDate } from '#platform/text'
import { actFaces } from './acts/index.ts'
import type { Visit } from './door.tsx'
import type { DossierView } from './dossier-view.ts'
import type { DeskParts } from './parts.ts'
import { stepName } from './step-name.ts'
import { readTray } from './tray.tsx'
import { whyDueWords } from './why-due.ts'

/** Everything the page of one dossier shows, for one officer. */
export async function readDossier(parts: DeskParts, visit: Visit, id: string): Promise<DossierView> {
  const { dossiers, procedures, places, clock, calendar } = parts
  const { context, language } = visit
  const dossier = await dossiers.get(context, id)
  const { state } = dossier
  const now = clock.now()
  const possible = dossiers.possibleActions(context, state)
  const version = await procedures.pinned(state.procedure.code, state.procedure.version)
  const point = state.route.find((it) => it.step === state.step) ?? state.route[0]!
  const { permission } = point
  const officers =
    possible.includes('assign') && may(context, 'dossier.assign', state.resolving)
      ? await officersFor(parts, visit, dossier, permission)
      : []
  const place = (code: string) => places.fullName(places.get(code), language)
  const today = localDate(now)
  return {
    dossier,
    procedure: procedures.find(state.procedure.code),
    version,
    now,
    ...shownActions(possible, visit, dossier, {
      canTake: may(context, permission, state.resolving),
      canGive: officers.length > 0,
      canUndo: isYoung(state.returnedAt, now),
    }),
    files: new Map((await dossiers.files(context, id)).map((file) => [file.id, file])),
    mayTurn: possible.some((type) => type === 'accept' || type === 'supply' || type === 'attach-result'),
    cameraScript: visit.shell.cameraScript,
    mayArrange: possible.includes('arrange'),
    mayLookIntoStore: possible.includes('reuse-kept'),
    tray: possible.includes('arrange') ? await readTray(parts, visit) : undefined,
    forms: dossiers.slipForms(dossier),
    declared: declared(parts, visit, dossier),
    whyDue: whyDueWords(dossiers.whyDue(state), language),
    mandates: await dossiers.mandates.of(context, id),
    mayMandate: may(context, 'dossier.mandate', state.receiving),
    signature: await signatureOf(parts, visit, dossier),
    carriers: dossiers.carriers,
    receiving: place(state.receiving),
    resolving: place(state.resolving),
    canSign: possible.includes('approve') && (await dossiers.canSign(context, dossier)),
    samplePin: parts.config.mode === 'demo' ? parts.samplePassword : undefined,
    certification: await certificationOf(parts, visit, dossier),
    mayItemise: possible.includes('begin-certifying') && kindOf(state.procedure.code) !== undefined,
    alike: (await dossiers.alikeTo(context, dossier)).map(({ receiving, ...rest }) => ({
      ...rest,
      place: place(receiving),
    })),
    officers,
    untils: [3, 5, 7, 10, 15].map((days) => {
      const date = addWorkingDays(calendar, today, days)
      return { value: date.toString(), days, date: formatDate(date) }
    }),
    units: places.wards
      .filter((ward) => ward.code !== state.resolving)
      .map((ward) => ({ value: ward.code, label: places.fullName(ward, language) }))
      .sort((a, b) => compareVietnamese(a.label, b.label)),
    stepName: (step) => stepName(procedures, step, language),
    placeName: (code) => (places.find(code) ? place(code) : code),
    reader: context,
  }
}

async function signatureOf({ dossiers }: DeskParts, { context }: Visit, { id, state }: Dossier) {
  const acknowledged = state.handedOver?.receipt?.acknowledged
  return acknowledged?.how === 'drawn' ? dossiers.signatureOf(context, id, acknowledged.signature) : undefined
}

async function certificationOf(parts: DeskParts, { context }: Visit, { id, state }: Dossier) {
  if (state.route[0]?.step !== certifying) return undefined
  const request = await parts.certification.requestOf(context, id)
  return (
    request && {
      request,
      mayReceive: may(context, 'certification.receive', state.resolving),
      maySign: may(context, 'certification.sign', state.resolving),
      mayKeep: may(context, 'certification.book', state.resolving),
      isRunning: state.status === status.processing,
    }
  )
}

/** What was handed over a moment ago. */
const isYoung = (returnedAt: string | undefined, now: Temporal.Instant) =>
  returnedAt !== undefined && Temporal.Instant.from(returnedAt).until(now).total('minutes') <= undoMinutes

/** Whoever else holds the permission of the step it is at, or begins with. */
async function officersFor(parts: DeskParts, visit: Visit, { state }: Dossier, permission: string) {
  const { access } = parts
  const holds = (account: Account) =>
    may(access.contextOf(account, visit.language), permission, state.resolving)
  return (await access.accountsOf(state.resolving))
    .filter(holds)
    .map((account) => ({ actor: `officer:${account.id}`, name: account.fullName, title: account.title }))
    .filter(({ actor }) => actor !== state.assignee?.officer && actor !== visit.context.actor)
}

function shownActions(
  possible: ActType[],
  visit: Visit,
  { state }: Dossier,
  { canTake, canGive, canUndo }: { canTake: boolean; canGive: boolean; canUndo: boolean },
): Pick<DossierView, 'possible' | 'next'> {
  const { assignee, supplements, result } = state
  const isMine = assignee?.officer === visit.context.actor
  const can = new Set<string>(possible)
  const isShown: Record<string, boolean> = {
    // A head may only give it to somebody.
    assign: can.has('assign') && !isMine && canTake,
    'assign-other': can.has('assign') && canGive,
    // A rating is the owner's own word, and what has ended is left alone.
    rate: false,
    // They are done where the papers stand.
    arrange: false,
    'set-origin': false,
    'reuse-kept': false,
    'undo-hand-over': can.has('undo-hand-over') && canUndo,
    remark: can.has('remark') && !isFinal(state.status),
    'send-draft': can.has('send-draft') && state.channel === 'online',
  }
  const shown = actFaces
    .map((face) => face.name ?? face.type)
    .filter((name) => isShown[name] ?? can.has(name))
  const nextUp = [
    'accept',
    ...(isMine ? [] : ['give-opinion', 'approve', 'assign']),
    // Nobody goes on before the papers have come.
    ...(supplements.at(-1)?.suppliedAt ? ['resume'] : ['supply']),
    'paid',
    ...(openShipment(state) ? ['post-shipment', 'deliver-shipment'] : []),
    'hand-over',
    ...(result ? ['approve', 'pass', 'attach-result'] : ['attach-result', 'pass']),
    ...(assignee ? [] : ['assign-other']),
  ]
  const next = nextUp.find((name) => shown.includes(name))
  return { possible: next ? [next, ...shown.filter((name) => name !== next)] : shown, next }
}

function declared(
  { dossiers, forms }: DeskParts,
  { language }: Visit,
  dossier: Dossier,
): DossierView['declared'] {
  const stored = dossiers.declarationOf(dossier)
  if (!stored) return undefined
  const { version } = stored.form
  // Read as on the day it was filed: an age may have been asked about.
  const today = localDate(Temporal.Instant.from(dossier.state.filedAt)).toString()
  const checked = checkAnswers(version, typedOf(version, stored.answers), { ...forms.world(), today })
  return {
    title: version.title[language],
    pages: summary(version, checked, language),
    replaces: version.replaces,
  }
}
