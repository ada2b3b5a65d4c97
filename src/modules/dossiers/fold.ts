import { certifying } from './actions/certify.ts'
import { definitionOf } from './actions/index.ts'
import type { Action } from './actions.ts'
import { shipmentsAfter } from './shipments/shipment.ts'
import { type DossierState, enter, NotAllowed } from './state.ts'
import { isFinal, status, transitions } from './status.ts'

/**
 * The state after all actions, oldest first.
 * @throws NotAllowed
 */
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
  if (!before) return begin(action)
  if (action.type === 'file' || action.type === 'receive') throw new NotAllowed('a dossier begins once')
  if (action.seq !== before.seq + 1) throw new NotAllowed(`action ${action.seq} after ${before.seq}`)
  const definition = definitionOf(action.type)
  if (isFinal(before.status) && !definition.afterEnd) throw new NotAllowed(`${action.type} after the end`)
  if (before.signing && !definition.whileSigning)
    throw new NotAllowed(`${action.type} while it is being signed`)
  const done = definition.apply(before, action.data, action)
  const after = { ...done, shipments: shipmentsAfter(before, done, action.at), seq: action.seq }
  if (after.status !== before.status && !transitions[before.status].includes(after.status))
    throw new NotAllowed(`${action.type}: ${before.status} → ${after.status}`)
  return after
}

function begin(action: Action): DossierState {
  if (action.type !== 'file' && action.type !== 'receive') throw new NotAllowed(`begins with ${action.type}`)
  if (action.seq !== 1) throw new NotAllowed('the first action is number 1')
  const { procedure, limit, ticketId, personId, caseId, corrects, ...rest } = action.data
  const received = action.type === 'receive'
  const begun: DossierState = {
    ...rest,
    status: received ? status.received : status.filed,
    step: undefined,
    route: procedure.route,
    procedure: { code: procedure.code, version: procedure.version },
    caseId,
    ticketId,
    personId,
    filedAt: action.at,
    clock: { limit, start: received ? action.at : undefined, pauses: [], extensions: [] },
    assignee: undefined,
    visits: [],
    opinions: [],
    supplements: [],
    draft: undefined,
    result: undefined,
    approvedBy: undefined,
    signing: undefined,
    signed: [],
    ended: undefined,
    payment: undefined,
    lateness: undefined,
    redated: [],
    corrects,
    correctedBy: undefined,
    handedOver: undefined,
    shipments: [],
    mandates: [],
    redirects: [],
    finishedAt: undefined,
    returnedAt: undefined,
    rating: undefined,
    seq: 1,
  }
  // Nobody deals with it before the signer does: it is with them at once.
  const isCertified = received && begun.route[0]?.step === certifying
  return isCertified ? enter(begun, certifying, action.at) : begun
}
