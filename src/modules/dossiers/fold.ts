import type { Action, Applicant, Channel, GivenComponent, TimeLimit } from './actions.ts'
import { isFinal, type Status, status, transitions } from './status.ts'

/** What a dossier is at a moment: nothing but the sum of its actions. Instants are ISO strings. */
export interface DossierState {
  code: string
  status: Status
  /** The step of the procedure's route it is at, while it is being processed. */
  step: string | undefined
  route: string[]
  receiving: string
  resolving: string
  procedure: { code: string; version: number }
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
  assignee: { officer: string; name: string } | undefined
  supplements: Supplement[]
  result: { files: string[]; summary: string; by: string; at: string } | undefined
  approvedBy: { name: string; at: string; number: string | undefined } | undefined
  ended: { reason: string; legalGround: string } | undefined
  payment: { amount: number; reason: string; paidAt: string | undefined } | undefined
  finishedAt: string | undefined
  returnedAt: string | undefined
  rating: 1 | 2 | 3 | undefined
  /** Actions so far; the next one has this number plus one. */
  seq: number
}

/** What the deadline is made of; see calendar's `deadline`. */
export interface DossierClock {
  limit: TimeLimit
  /** When complete papers were received; undefined before acceptance. */
  start: string | undefined
  pauses: { from: string; to: string | undefined }[]
}

export interface Supplement {
  askedAt: string
  items: string[]
  reason: string
  until: string | undefined
  suppliedAt: string | undefined
}

/** An action that the dossier's status does not allow. */
export class NotAllowed extends Error {
  override name = 'NotAllowed'
}

/** The state after all actions, oldest first. */
export function fold(actions: readonly Action[]): DossierState {
  const state = actions.reduce<DossierState | undefined>(apply, undefined)
  if (!state) throw new NotAllowed('a dossier begins with an action')
  return state
}

/**
 * The state after one more action. Pure.
 * @throws NotAllowed when the transition is not one of `transitions`, or the dossier is not where the action needs it
 */
export function apply(before: DossierState | undefined, action: Action): DossierState {
  if (!before) return open(action)
  if (isFinal(before.status) && action.type !== 'rate') throw new NotAllowed(`${action.type} after the end`)
  const after = { ...change(before, action), seq: action.seq }
  if (action.seq !== before.seq + 1) throw new NotAllowed(`action ${action.seq} after ${before.seq}`)
  if (after.status !== before.status && !transitions[before.status].includes(after.status)) {
    throw new NotAllowed(`${action.type}: ${before.status} → ${after.status}`)
  }
  return after
}

function open(action: Action): DossierState {
  if (action.type !== 'file' && action.type !== 'receive') throw new NotAllowed(`begins with ${action.type}`)
  if (action.seq !== 1) throw new NotAllowed('the first action is number 1')
  const { procedure, limit, ticketId, personId, ...rest } = action.data
  const received = action.type === 'receive'
  return {
    ...rest,
    status: received ? status.received : status.filed,
    step: undefined,
    route: procedure.route,
    procedure: { code: procedure.code, version: procedure.version },
    ticketId,
    personId,
    filedAt: action.at,
    clock: { limit, start: received ? action.at : undefined, pauses: [] },
    assignee: undefined,
    supplements: [],
    result: undefined,
    approvedBy: undefined,
    ended: undefined,
    payment: undefined,
    finishedAt: undefined,
    returnedAt: undefined,
    rating: undefined,
    seq: 1,
  }
}

function change(it: DossierState, action: Action): DossierState {
  switch (action.type) {
    case 'file':
    case 'receive':
      throw new NotAllowed('a dossier begins once')
    case 'accept':
      need(it, status.filed)
      return {
        ...it,
        status: status.received,
        personId: action.data.personId ?? it.personId,
        components: action.data.components ?? it.components,
        clock: { ...it.clock, start: action.at },
      }
    case 'refuse':
      need(it, status.filed)
      return { ...it, status: status.refused, ended: action.data, finishedAt: action.at }
    case 'assign':
      need(it, status.received, status.processing)
      return { ...it, status: status.processing, step: it.step ?? it.route[0], assignee: action.data }
    case 'pass':
      need(it, status.received, status.processing)
      needStep(it, action.data.step)
      return { ...it, status: status.processing, step: action.data.step, assignee: undefined }
    case 'send-back':
      need(it, status.processing)
      needStep(it, action.data.step)
      return { ...it, step: action.data.step, assignee: undefined }
    case 'attach-result':
      need(it, status.processing)
      return { ...it, result: { ...action.data, by: action.actorName, at: action.at } }
    case 'approve':
      need(it, status.processing)
      if (it.step !== it.route.at(-1)) throw new NotAllowed(`approve at ${it.step}`)
      if (!it.result) throw new NotAllowed('approve without a result')
      return {
        ...it,
        status: status.finished,
        step: undefined,
        assignee: undefined,
        approvedBy: { name: action.actorName, at: action.at, number: action.data.number },
        finishedAt: action.at,
      }
    case 'ask-supplement':
      need(it, status.filed, status.processing)
      return {
        ...it,
        status: status.supplement,
        clock: pause(it.clock, action.at),
        supplements: [
          ...it.supplements,
          { ...action.data, until: action.data.until, askedAt: action.at, suppliedAt: undefined },
        ],
      }
    case 'supply': {
      need(it, status.supplement)
      const asked = it.supplements.at(-1)!
      return {
        ...it,
        components: merge(it.components, action.data.components),
        supplements: [...it.supplements.slice(0, -1), { ...asked, suppliedAt: action.at }],
      }
    }
    case 'resume': {
      need(it, status.supplement)
      // The clock runs again from when the papers came, not from when somebody looked at them.
      const back = it.supplements.at(-1)?.suppliedAt ?? action.at
      const start = it.clock.start ?? back
      return {
        ...it,
        status: status.processing,
        personId: action.data.personId ?? it.personId,
        step: it.step ?? it.route[0],
        clock: { ...resumeClock(it.clock, back), start },
      }
    }
    case 'ask-payment':
      need(it, status.processing)
      return {
        ...it,
        status: status.payment,
        clock: pause(it.clock, action.at),
        payment: { ...action.data, paidAt: undefined },
      }
    case 'paid':
      need(it, status.payment)
      if (action.data.amount !== it.payment!.amount) throw new NotAllowed('paid another amount')
      return {
        ...it,
        status: status.processing,
        clock: resumeClock(it.clock, action.at),
        payment: { ...it.payment!, paidAt: action.at },
      }
    case 'withdraw':
      return {
        ...it,
        status: status.withdrawn,
        step: undefined,
        ended: { ...action.data, legalGround: '' },
        finishedAt: action.at,
      }
    case 'stop':
      return { ...it, status: status.stopped, step: undefined, ended: action.data, finishedAt: action.at }
    case 'hand-over':
      need(it, status.finished)
      return { ...it, status: status.returned, returnedAt: action.at }
    case 'recall-result':
      need(it, status.finished)
      return {
        ...it,
        status: status.processing,
        step: it.route.at(-1),
        approvedBy: undefined,
        finishedAt: undefined,
      }
    case 'rate':
      if (it.rating) throw new NotAllowed('rated already')
      if (!isFinal(it.status)) throw new NotAllowed('rated before the end')
      return { ...it, rating: action.data.rating }
  }
}

function need(it: DossierState, ...statuses: Status[]): void {
  if (!statuses.includes(it.status)) throw new NotAllowed(`needs ${statuses}, is ${it.status}`)
}

function needStep(it: DossierState, step: string): void {
  if (!it.route.includes(step)) throw new NotAllowed(`no step ${step}`)
}

/** A clock that has not started cannot be paused. */
function pause(clock: DossierClock, at: string): DossierClock {
  return clock.start ? { ...clock, pauses: [...clock.pauses, { from: at, to: undefined }] } : clock
}

function resumeClock(clock: DossierClock, at: string): DossierClock {
  return { ...clock, pauses: clock.pauses.map((it) => (it.to ? it : { ...it, to: at })) }
}

/** Papers handed in later join the ones that are there. */
function merge(have: GivenComponent[], more: GivenComponent[]): GivenComponent[] {
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
