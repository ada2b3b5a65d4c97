import { type Context, stale } from '#platform/ledger'
import { permit, permittedAt } from './act.ts'
import { type ActType, actTypes, definitionOf } from './actions/index.ts'
import type { Action } from './actions.ts'
import { apply } from './fold.ts'
import { notAllowedNow } from './refusals.ts'
import { type DossierState, NotAllowed } from './state.ts'

/**
 * What a person may do with a dossier now. Nothing is decided twice: who may is asked of the action itself, what the
 * status allows is found by folding it on trial.
 */
export function possibleActions(context: Context, state: DossierState): ActType[] {
  return actTypes.filter((type) => permittedAt(context, state, { type }) && isAllowed(state, type))
}

/**
 * Lets pass whoever may do this now; before files are taken in that the action will name.
 * @throws Refusal `stale`, `forbidden`, `not-allowed-now`
 */
export function requirePossible(
  context: Context,
  state: DossierState,
  type: ActType,
  version: number | undefined,
): void {
  if (version !== undefined && version !== state.seq) throw stale()
  permit(context, state, { type })
  if (!isAllowed(state, type)) throw notAllowedNow()
}

/** Whoever may do something that names files: not every officer who may only read. */
export function mayBringFiles(context: Context, state: DossierState): boolean {
  return actTypes.some((type) => definitionOf(type).files && permittedAt(context, state, { type }))
}

function isAllowed(state: DossierState, type: ActType): boolean {
  const data = definitionOf(type).trial(state)
  try {
    const stamp = { seq: state.seq + 1, at: state.filedAt, actor: '', actorName: '' }
    apply(state, { type, data, ...stamp } as Action)
    return true
  } catch (error) {
    if (error instanceof NotAllowed) return false
    throw error
  }
}
