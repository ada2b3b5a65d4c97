import fc from 'fast-check'
import { type Action, type ActionBody, apply, type DossierState, fold, NotAllowed } from './index.ts'

/** Random histories of dossiers: anything is tried in any order, and what is allowed happened. */

export const opening = {
  code: 'H26.00082-261118-0001',
  receiving: '00082',
  resolving: '00004',
  procedure: {
    code: '1.001193',
    version: 1,
    route: [
      { step: 'process', permission: 'dossier.process', hours: 12 },
      {
        step: 'review',
        permission: 'dossier.review',
        hours: 6,
        opinions: [{ permission: 'dossier.opine', question: 'Quy hoạch' }],
      },
      { step: 'approve', permission: 'dossier.approve', hours: 6 },
    ],
  },
  field: 'Hộ tịch',
  channel: 'online' as const,
  applicant: { fullName: 'Nguyễn Thị Mẫu' },
  components: [],
  request: 'x',
  limit: { amount: 3, unit: 'working_day' as const },
  returnBy: 'counter' as const,
}

const uuid = '01890000-0000-7000-8000-000000000000'
const receipt = (how: 'drawn' | 'paper') => ({
  recipient: { kind: 'applicant' as const },
  identity: { kind: 'citizen-card' as const, last4: '0001' },
  acknowledged: how === 'drawn' ? { how, signature: uuid, sha256: 'f' } : { how, file: undefined },
  given: ['x'],
  returned: [],
})
const posting = { carrier: 'vnpost', tracking: 'EA1', fee: 0, expectedOn: '2026-11-24' }
const mandate = {
  ...{ mandate: uuid, helper: 'h', powers: ['file' as const, 'supplement' as const], filed: false },
  ...{ from: '2026-11-18T02:00:00Z', until: '2026-12-18T02:00:00Z', consent: 'paper' as const },
}
const paper = { id: 'c1', originals: 1, certified: 0, copies: 0, origin: 0 as const, files: [] }

const anyEnding = fc.constantFrom<ActionBody[]>(
  { type: 'refuse', data: { reason: 'r', legalGround: 'g' } },
  { type: 'withdraw', data: { reason: 'r' } },
  { type: 'stop', data: { reason: 'r', legalGround: 'g' } },
)

const anyMiddle = fc.constantFrom<ActionBody[]>(
  { type: 'accept', data: {} },
  { type: 'accept', data: { personId: uuid } },
  { type: 'assign', data: { officer: 'officer:1', name: 'A' } },
  { type: 'assign', data: { officer: 'officer:2', name: 'B' } },
  { type: 'pass', data: { step: 'review', note: '' } },
  { type: 'pass', data: { step: 'review', note: '' } },
  { type: 'pass', data: { step: 'approve', note: '' } },
  { type: 'pass', data: { step: 'approve', note: '' } },
  { type: 'send-back', data: { step: 'process', reason: 'r' } },
  { type: 'ask-opinion', data: { place: '00070', question: 'q', until: '2026-11-25' } },
  { type: 'give-opinion', data: { n: 1, verdict: 'agree', text: '', files: [] } },
  { type: 'give-opinion', data: { n: 2, verdict: 'disagree', text: 't', files: [] } },
  { type: 'waive-opinion', data: { n: 1, reason: 'r' } },
  { type: 'waive-opinion', data: { n: 2, reason: 'r' } },
  { type: 'attach-result', data: { files: ['f'], summary: '' } },
  { type: 'attach-result', data: { files: ['f', 'g'], summary: 's' } },
  { type: 'send-draft', data: { files: ['f'], note: '', until: '2026-11-19T02:00:00Z' } },
  { type: 'answer-draft', data: { agreed: true, words: '' } },
  { type: 'answer-draft', data: { agreed: true, words: '', silence: true } },
  { type: 'answer-draft', data: { agreed: false, words: 'w' } },
  { type: 'approve', data: { note: '' } },
  { type: 'approve', data: { note: '' } },
  { type: 'approve', data: { note: '', number: '12/GKS' } },
  { type: 'ask-supplement', data: { items: ['c1'], reason: 'r' } },
  { type: 'ask-supplement', data: { items: ['c1'], reason: 'r', until: '2026-11-27', again: true } },
  { type: 'supply', data: { note: '', components: [paper] } },
  { type: 'resume', data: { note: '' } },
  { type: 'resume', data: { note: '' } },
  { type: 'ask-payment', data: { amount: 1, reason: 'r' } },
  { type: 'paid', data: { amount: 1, reference: 'x' } },
  { type: 'extend', data: { duration: 2, unit: 'working_day', reason: 'r' } },
  { type: 'hand-over', data: { to: 'x', by: 'counter', acknowledged: true } },
  { type: 'hand-over', data: { to: 'x', by: 'counter', acknowledged: true, receipt: receipt('drawn') } },
  { type: 'hand-over', data: { to: 'x', by: 'online', acknowledged: true } },
  { type: 'undo-hand-over', data: { reason: 'r' } },
  { type: 'prepare-shipment', data: { name: 'x', address: 'y', phone: '' } },
  { type: 'prepare-shipment', data: { name: 'x', address: 'y', phone: '0912' } },
  { type: 'post-shipment', data: posting },
  { type: 'deliver-shipment', data: { to: '' } },
  { type: 'return-shipment', data: { reason: 'r' } },
  { type: 'lose-shipment', data: { reason: 'r' } },
  { type: 'redirect', data: { place: '00070', reason: 'r' } },
  { type: 'redirect', data: { place: '00166', reason: 'r' } },
  { type: 'return-redirect', data: { reason: 'r' } },
  { type: 'give-mandate', data: mandate },
  { type: 'give-mandate', data: { ...mandate, consent: 'oral', powers: ['collect'] } },
  {
    type: 'end-mandate',
    data: { mandate: uuid, helper: 'h', by: 'applicant', endedAt: '2026-11-18T05:00:00Z' },
  },
  { type: 'recall-result', data: { reason: 'r' } },
  { type: 'rate', data: { rating: 3 } },
  { type: 'remark', data: { text: 'w' } },
  { type: 'arrange', data: { component: 'c1', files: ['f'] } },
  {
    type: 'reuse-kept',
    data: { component: 'c1', kept: uuid, consent: 'spoken', file: 'f', origin: 3 },
  },
  {
    type: 'reuse-kept',
    data: { component: 'c1', kept: uuid, consent: 'spoken', file: 'f', origin: 3 },
  },
  {
    type: 'reuse-kept',
    data: { component: 'c1', kept: uuid, consent: 'spoken', file: 'f', origin: 3 },
  },
  { type: 'arrange', data: { component: 'c1', files: [] } },
  { type: 'set-origin', data: { component: 'c1', origin: 1 } },
  { type: 'set-origin', data: { component: 'c1', origin: 0 } },
  { type: 'approve', data: { note: '', requests: [{ request: uuid, source: 'f', file: undefined }] } },
  { type: 'become-signed', data: { request: uuid, file: 'signed' } },
  { type: 'fail-signing', data: { request: uuid, reason: 'wrong-pin' } },
  { type: 'become-late', data: { cause: 'partner', note: 'n' } },
  { type: 'explain-lateness', data: { cause: 'equipment', note: 'n' } },
  { type: 'redate', data: { from: '2026-11-21T02:00:00Z', to: '2026-11-24T02:00:00Z', calendar: 'c2' } },
  { type: 'become-corrected', data: { id: uuid, code: 'H26.00082-261119-0002' } },
)

/** One of everything that can be tried; endings seldom, so that histories get far. */
export const anyBody: fc.Arbitrary<ActionBody> = fc.oneof(
  { weight: 40, arbitrary: anyMiddle },
  { weight: 1, arbitrary: anyEnding },
)

const start = Temporal.Instant.from('2026-11-18T02:00:00Z')

export const action = (body: ActionBody, seq: number, minutes = seq): Action => ({
  ...body,
  seq,
  at: start.add({ minutes }).toString(),
  actor: 'officer:1',
  actorName: 'A',
})

type Tries = [body: ActionBody, minutesLater: number][]

const anyTries: fc.Arbitrary<Tries> = fc.array(fc.tuple(anyBody, fc.integer({ min: 0, max: 900 })), {
  maxLength: 40,
})

/** The straight way to the end, with anything else in between. */
const straight: ActionBody[] = [
  { type: 'accept', data: {} },
  { type: 'assign', data: { officer: 'officer:1', name: 'A' } },
  { type: 'pass', data: { step: 'review', note: '' } },
  { type: 'waive-opinion', data: { n: 1, reason: 'r' } },
  { type: 'attach-result', data: { files: ['f'], summary: '' } },
  { type: 'pass', data: { step: 'approve', note: '' } },
  { type: 'approve', data: { note: '', requests: [{ request: uuid, source: 'f', file: undefined }] } },
  { type: 'become-signed', data: { request: uuid, file: 'signed' } },
  { type: 'hand-over', data: { to: 'x', by: 'counter', acknowledged: true } },
]
/** The same, by another unit, and by post: it comes back once, and its delivery is noted by mistake. */
const byPost: ActionBody[] = [
  { type: 'accept', data: { personId: uuid } },
  { type: 'redirect', data: { place: '00070', reason: 'r' } },
  { type: 'return-redirect', data: { reason: 'r' } },
  { type: 'give-mandate', data: mandate },
  { type: 'assign', data: { officer: 'officer:1', name: 'A' } },
  { type: 'ask-supplement', data: { items: ['c1'], reason: 'r' } },
  { type: 'supply', data: { note: '', components: [paper], mandate: uuid } },
  { type: 'resume', data: { note: '' } },
  { type: 'reuse-kept', data: { component: 'c1', kept: uuid, consent: 'spoken', file: 'f', origin: 3 } },
  ...straight.slice(2, -1),
  { type: 'prepare-shipment', data: { name: 'x', address: 'y', phone: '' } },
  { type: 'post-shipment', data: posting },
  { type: 'return-shipment', data: { reason: 'r' } },
  { type: 'prepare-shipment', data: { name: 'x', address: 'z', phone: '' } },
  { type: 'post-shipment', data: posting },
  { type: 'deliver-shipment', data: { to: '' } },
  { type: 'undo-hand-over', data: { reason: 'r' } },
]

const alongTheWay = (way: ActionBody[], minutes: number): fc.Arbitrary<Tries> =>
  fc
    .array(fc.array(fc.tuple(anyMiddle, fc.integer({ min: 0, max: 900 })), { maxLength: 2 }), {
      minLength: way.length,
      maxLength: way.length,
    })
    .chain((between) =>
      anyTries.map((after) => [
        ...way.flatMap((body, n): Tries => [[body, minutes], ...between[n]!]),
        ...after.slice(0, 10),
      ]),
    )

/** How it begins, and what is tried then, each so many minutes after the one before. */
export const anyLife = fc.tuple(
  fc.constantFrom('file' as const, 'receive' as const),
  fc.oneof(anyTries, alongTheWay(straight, 30), alongTheWay(byPost, 10)),
)

/** Plays a life: the actions that were allowed, and the state after each. */
export function play([type, tries]: [type: 'file' | 'receive', tries: Tries]): {
  actions: Action[]
  states: DossierState[]
} {
  const actions = [action({ type, data: opening }, 1)]
  const states = [fold(actions)]
  let minutes = 1
  for (const [body, later] of tries) {
    minutes += later
    try {
      const one = action(body, actions.length + 1, minutes)
      states.push(apply(states.at(-1), one))
      actions.push(one)
    } catch (error) {
      if (!(error instanceof NotAllowed)) throw error
    }
  }
  return { actions, states }
}
