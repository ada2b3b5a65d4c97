import type { Applicant, Channel, GivenComponent, Route, TimeLimit } from './opening.ts'
import { type Status, status } from './status.ts'

/** What a dossier is at a moment: nothing but the sum of its actions. Instants are ISO strings. */
export interface DossierState {
  code: string
  status: Status
  /** The step of its route it is at, while it is being processed. */
  step: string | undefined
  route: Route
  receiving: string
  resolving: string
  procedure: { code: string; version: number }
  /** Which case of the procedure it is, where its time or its way differ by case. */
  caseId: string | undefined
  field: string
  channel: Channel
  applicant: Applicant
  personId: string | undefined
  ticketId: string | undefined
  components: GivenComponent[]
  request: string
  returnBy: 'counter' | 'post' | 'online'
  filedAt: string
  clock: DossierClock
  assignee: Officer | undefined
  /** Each time it was at a step, oldest first: the hand-overs of form 06. */
  visits: StepVisit[]
  opinions: Opinion[]
  supplements: Supplement[]
  /** The result as the citizen was asked to confirm it, last. */
  draft: ResultDraft | undefined
  result: { files: string[]; summary: string; by: string; at: string } | undefined
  approvedBy: { name: string; at: string; number: string | undefined } | undefined
  /** Approved, and its results are being signed; finished when all of them are. */
  signing: Signing | undefined
  /** Results that carry a digital signature: the file, and where anybody may check it (`/verify/<request>`). */
  signed: { file: string; request: string }[]
  ended: { reason: string; legalGround: string } | undefined
  payment: { amount: number; reason: string; paidAt: string | undefined } | undefined
  lateness: Lateness | undefined
  /** Due dates that were told and then moved because the calendar was corrected. */
  redated: { from: string; to: string | undefined; at: string; calendar: string }[]
  /** The returned dossier whose result this one corrects. */
  corrects: { id: string; code: string; reason: string } | undefined
  /** The dossier that corrected this one's result. */
  correctedBy: { id: string; code: string } | undefined
  handedOver: HandedOver | undefined
  /** Parcels with the result, oldest first; at most the last one is under way. */
  shipments: Shipment[]
  /** Who may act for the applicant here, and who once might. */
  mandates: NotedMandate[]
  /** Each time it was sent on to another unit, oldest first. */
  redirects: Redirect[]
  finishedAt: string | undefined
  returnedAt: string | undefined
  rating: 1 | 2 | 3 | undefined
  /** Actions so far; the next one has this number plus one. */
  seq: number
}

/** Who took the result, and how they acknowledged it. */
export interface HandedOver {
  to: string
  by: 'counter' | 'post' | 'online'
  /** At the counter only. */
  receipt: Receipt | undefined
}

export interface Receipt {
  recipient:
    | { kind: 'applicant' }
    | { kind: 'mandate'; mandate: string }
    /** Somebody else who showed papers that let them. */
    | { kind: 'papers'; papers: string }
  /** The identity document that was seen; of its number only the end is kept. */
  identity: { kind: 'citizen-card' | 'passport' | 'other'; last4: string }
  acknowledged: /** Drawn on the counter's screen. */
    | { how: 'drawn'; signature: string; sha256: string }
    /** On the printed slip: scanned, or kept on paper. */
    | { how: 'paper'; file: string | undefined }
    /** The secret of the slip or of the mandate, typed by the recipient. */
    | { how: 'code' }
  /** What was handed over, and which originals went back, line by line. */
  given: string[]
  returned: string[]
}

/** A parcel with the result: prepared → posted → delivered, returned or lost. */
export interface Shipment {
  /** 1, 2, 3 … within the dossier. */
  n: number
  state: 'prepared' | 'posted' | 'delivered' | 'returned' | 'lost' | 'cancelled'
  name: string
  /** Undefined when the applicant named none: the counter asks for it before it is posted. */
  address: string | undefined
  phone: string | undefined
  preparedAt: string
  /** How it was handed to the carrier. */
  posted: { carrier: string; tracking: string; fee: number; expectedOn: string; at: string } | undefined
  endedAt: string | undefined
  /** Why it came back, or what is known of its loss. */
  reason: string | undefined
}

/** A mandate as the dossier notes it; what holds is asked of the mandate itself. */
export interface NotedMandate {
  mandate: string
  helper: string
  powers: Power[]
  /** Instants: from the one, and before the other. */
  from: string
  until: string
  endedAt: string | undefined
}

/** What a helper may be allowed to do for somebody. */
export const powers = ['file', 'supplement', 'follow', 'collect'] as const
export type Power = (typeof powers)[number]

/** It was sent to the unit that has to resolve it; that unit may send it back once. */
export interface Redirect {
  from: string
  to: string
  reason: string
  by: string
  at: string
  back: { reason: string; by: string; at: string } | undefined
}

/** An officer's actor (`officer:…`) and name. */
export interface Officer {
  officer: string
  name: string
}

/** What the deadline is made of; see calendar's `deadline`. */
export interface DossierClock {
  limit: TimeLimit
  /** When complete papers were received; undefined before acceptance. */
  start: string | undefined
  pauses: { from: string; to: string | undefined }[]
  extensions: {
    duration: number
    unit: 'working_day' | 'calendar_day' | 'hour'
    reason: string
    at: string
    by: string
  }[]
}

export interface StepVisit {
  step: string
  from: string
  until: string | undefined
  officer: Officer | undefined
  /** When the officer took it into their hands. */
  takenAt: string | undefined
}

/** A question to another unit while the dossier stays where it is; several may be open at once. */
export interface Opinion {
  /** 1, 2, 3 … within the dossier. */
  n: number
  /** Who is asked: whoever holds the permission there. */
  place: string
  permission: string
  question: string
  askedAt: string
  until: string | undefined
  given:
    | { verdict: Verdict; text: string; files: string[]; by: string; at: string }
    | { waived: string; by: string; at: string }
    | undefined
}
export type Verdict = 'agree' | 'agree-if' | 'disagree'

export interface Supplement {
  askedAt: string
  items: string[]
  reason: string
  until: string | undefined
  suppliedAt: string | undefined
}

export interface ResultDraft {
  files: string[]
  note: string
  sentAt: string
  /** Without an answer until then the citizen has agreed. */
  until: string
  answer: { agreed: boolean; by: 'owner' | 'silence'; words: string; at: string } | undefined
}

export interface Signing {
  /** The files to be signed, each by a request of its own; `file` once it is. */
  requests: { request: string; source: string; file: string | undefined }[]
  name: string
  at: string
  number: string | undefined
}

/** Why a dossier is late. The house presumes a cause at once; whoever is responsible may state another. */
export interface Lateness {
  cause: LatenessCause
  note: string
  presumed: boolean
  by: string
  at: string
}
export const latenessCauses = ['staff', 'partner', 'synchronisation', 'equipment', 'applicant'] as const
export type LatenessCause = (typeof latenessCauses)[number]

/** An action that the dossier's status does not allow. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}

/** @throws NotAllowed when it is in none of these statuses */
export function need(it: DossierState, ...statuses: Status[]): void {
  if (!statuses.includes(it.status)) throw new NotAllowed(`needs ${statuses}, is ${it.status}`)
}

/** The point of the route it is at, or begins with. */
export const pointOf = (it: DossierState) =>
  it.route.find((point) => point.step === (it.step ?? it.route[0]!.step)) ?? it.route[0]!

/** @throws NotAllowed when the route has no such step */
export function placeOnRoute(it: DossierState, step: string): number {
  const place = it.route.findIndex((point) => point.step === step)
  if (place < 0) throw new NotAllowed(`no step ${step}`)
  return place
}

/**
 * Who has still to be heard before it may leave the step it is at: units that were asked, or the citizen, who has to see
 * the result as it will be written.
 */
export function unheard(it: DossierState): 'opinions' | 'draft' | undefined {
  if (openOpinions(it).length > 0) return 'opinions'
  const isAwaited = it.draft ? !it.draft.answer?.agreed : pointOf(it).draft === true
  return isAwaited ? 'draft' : undefined
}

export const openOpinions = (it: DossierState) => it.opinions.filter((opinion) => !opinion.given)

/** Arrives at a step: in nobody's hands, and whoever has to be heard there is asked. */
export function enter(before: DossierState, step: string, at: string): DossierState {
  const it = leave(before, at)
  const point = it.route[placeOnRoute(it, step)]!
  const known = new Set(it.opinions.map((opinion) => `${opinion.permission} ${opinion.question}`))
  const asked = (point.opinions ?? []).filter(
    ({ permission, question }) => !known.has(`${permission} ${question}`),
  )
  return {
    ...it,
    status: status.processing,
    step,
    assignee: undefined,
    visits: [...it.visits, { step, from: at, until: undefined, officer: undefined, takenAt: undefined }],
    opinions: [
      ...it.opinions,
      ...asked.map(({ permission, question }, index) => ({
        n: it.opinions.length + index + 1,
        place: it.resolving,
        permission,
        question,
        askedAt: at,
        until: undefined,
        given: undefined,
      })),
    ],
  }
}

/** Leaves the step it is at, if it is at one. */
export function leave(it: DossierState, at: string): DossierState {
  const last = it.visits.at(-1)
  if (!last || last.until) return it
  return { ...it, visits: [...it.visits.slice(0, -1), { ...last, until: at }] }
}

/** Comes into an officer's hands at the step it is at. */
export function take(it: DossierState, officer: Officer, at: string): DossierState {
  const last = it.visits.at(-1)!
  return {
    ...it,
    assignee: officer,
    visits: [...it.visits.slice(0, -1), { ...last, officer, takenAt: at }],
  }
}

/** Ends: at no step, in nobody's hands, and nobody is asked any longer. */
export function end(before: DossierState, at: string): DossierState {
  const it = leave(before, at)
  const opinions = it.opinions.map((opinion) =>
    opinion.given ? opinion : { ...opinion, given: { waived: '', by: '', at } },
  )
  return { ...it, step: undefined, assignee: undefined, opinions, finishedAt: at }
}

/** A clock that has not started cannot be paused. */
export function pause(clock: DossierClock, at: string): DossierClock {
  return clock.start ? { ...clock, pauses: [...clock.pauses, { from: at, to: undefined }] } : clock
}

export function resumeClock(clock: DossierClock, at: string): DossierClock {
  return { ...clock, pauses: clock.pauses.map((it) => (it.to ? it : { ...it, to: at })) }
}

/** Papers handed in later join the ones that are there. */
export function merge(have: GivenComponent[], more: GivenComponent[]): GivenComponent[] {
  const result = new Map(have.map((it) => [it.id, it]))
  for (const it of more) {
    const old = result.get(it.id)
    result.set(
      it.id,
      old
        ? {
            ...it,
            originals: old.originals + it.originals,
            certified: old.certified + it.certified,
            copies: old.copies + it.copies,
            files: [...old.files, ...it.files],
          }
        : it,
    )
  }
  return [...result.values()]
}
