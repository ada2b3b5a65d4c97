import type { Action, ActionResult, DialogueState, Plan } from '../types.ts'
import { askIdentity } from './errands.ts'
import { type Step, saying, without } from './step.ts'

/** Most hours offered at once: a telephone reads them all. */
const mostSlots = 4

/** What came of an action. */
export function settle(state: DialogueState, action: Action, result: ActionResult): Step {
  if (result.kind === 'identity-needed')
    return askIdentity(
      state,
      action.kind === 'book' ? 'book' : 'ticket',
      action.kind === 'book' ? action.slot : undefined,
    )
  if (result.kind === 'slots') {
    const slots = result.slots.slice(0, mostSlots).map(({ id }) => id)
    if (slots.length === 0)
      return saying(without(state, 'pending'), 'refused', 'noSlots', { choices: ['a:ticket', 'person'] })
    return saying({ ...state, pending: { kind: 'slot', slots } }, 'asked', 'askSlot', {
      choices: [...slots.map((id) => `s:${id}`), 'no', 'person'],
    })
  }
  const isRefused = result.kind === 'refused'
  const plan: Plan = {
    verdict: isRefused ? 'refused' : 'done',
    ...(state.procedure ? { procedure: state.procedure } : {}),
    say: [{ say: 'result', action: action.kind, result: unlinked(result) }],
    choices: isRefused && action.kind === 'status' ? ['a:status', 'person'] : ['person'],
    links: result.kind === 'ticket' || result.kind === 'booked' ? [{ to: 'own-ticket' }] : [],
  }
  return { state: without(state, 'pending'), plan }
}

/** The link to one's own number is given by the caller beside the answer: it is kept nowhere here. */
function unlinked(result: ActionResult): ActionResult {
  if (result.kind !== 'ticket' && result.kind !== 'booked') return result
  const { link: _link, ...rest } = result
  return rest
}
