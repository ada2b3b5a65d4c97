import { type Context, stale } from '#platform/ledger'
import { type Act, permit, permittedAt } from './act.ts'
import type { Action, ActionType } from './actions.ts'
import type { Deps } from './deps.ts'
import { apply, type DossierState } from './fold.ts'
import { notAllowedNow } from './refusals.ts'

/**
 * What a person may do with a dossier now. Nothing is decided twice: the permissions are asked of the command itself,
 * the status by folding the action on trial.
 */
export function possibleActions(deps: Deps, context: Context, state: DossierState): ActionType[] {
  return trials(state)
    .filter((body) => isPermitted(deps, context, state, body.type) && isAllowed(state, body))
    .map((body) => body.type)
}

/**
 * Lets pass whoever may do this now; before files are taken in that the action will name.
 * @throws Refusal `stale`, `forbidden`, `not-allowed-now`
 */
export function requirePossible(
  deps: Deps,
  context: Context,
  state: DossierState,
  type: Act['type'],
  version: number | undefined,
): void {
  if (version !== undefined && version !== state.seq) throw stale()
  permit(deps, context, state, type)
  if (!trials(state).some((body) => body.type === type && isAllowed(state, body))) throw notAllowedNow()
}

/** Whoever may do something that names files: not every officer who may only read. */
export function mayBringFiles(deps: Deps, context: Context, state: DossierState): boolean {
  return (['accept', 'supply', 'attach-result'] as const).some((type) =>
    isPermitted(deps, context, state, type),
  )
}

function isPermitted(deps: Deps, context: Context, state: DossierState, type: Act['type']): boolean {
  return permittedAt(deps, context, state, type) !== undefined
}

function isAllowed(state: DossierState, body: Act): boolean {
  try {
    const trial: Action = { ...body, seq: state.seq + 1, at: state.filedAt, actor: '', actorName: '' }
    apply(state, trial)
    return true
  } catch {
    return false
  }
}

/** One of each, with the least that makes it complete. */
function trials(state: DossierState): Act[] {
  const here = state.route.indexOf(state.step ?? state.route[0]!)
  const next = state.route[here + 1]
  const previous = state.route[here - 1]
  const why = { reason: '', legalGround: '' }
  return [
    { type: 'accept', data: {} },
    { type: 'refuse', data: why },
    { type: 'assign', data: { officer: '', name: '' } },
    { type: 'attach-result', data: { files: [], summary: '' } },
    { type: 'approve', data: { note: '' } },
    ...(next ? [{ type: 'pass' as const, data: { step: next, note: '' } }] : []),
    ...(previous ? [{ type: 'send-back' as const, data: { step: previous, reason: '' } }] : []),
    { type: 'ask-supplement', data: { items: [], reason: '' } },
    { type: 'supply', data: { note: '', components: [] } },
    { type: 'resume', data: { note: '' } },
    { type: 'ask-payment', data: { amount: 1, reason: '' } },
    { type: 'paid', data: { amount: state.payment?.amount ?? 0, reference: '' } },
    { type: 'hand-over', data: { to: '', by: 'counter', acknowledged: true } },
    { type: 'recall-result', data: { reason: '' } },
    { type: 'stop', data: why },
    { type: 'withdraw', data: { reason: '' } },
    { type: 'rate', data: { rating: 2 } },
  ]
}
