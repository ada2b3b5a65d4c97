import { isSlot, keyed } from '../render/render.ts'
import { type Aspect, aspects, type DialogueState } from '../types.ts'
import type { World } from '../world.ts'
import { askDossier, carryOut, confirm, goOn, handOver } from './errands.ts'
import { lost, type Step, saying, tell, without } from './step.ts'

/** A button. One that was not offered is taken, too: pages stay open while a talk goes on. */
export function choose(state: DialogueState, id: string, world: World): Step {
  const at = id.indexOf(':')
  const [kind, value] = at < 0 ? [id, ''] : [id.slice(0, at), id.slice(at + 1)]
  const entry = state.procedure ? world.entry(state.procedure) : undefined
  const { pending } = state
  switch (kind) {
    case 'person':
      return handOver(state, 'asked')
    case 'yes':
      if (pending?.kind === 'confirm') return carryOut(state, pending.errand, pending.slot)
      if (pending?.kind === 'person') return handOver(state, 'not-understood')
      return lost(state, 'unclear')
    case 'no':
      return cancel(state)
    case 'none':
    case 'other':
      return refuse(state)
    case 'repeat':
      return again(state)
    case 'book':
      return goOn(state, 'book', world)
    case 'p': {
      const chosen = world.entry(value)
      if (!chosen) return lost(state, 'unclear')
      const chosenState = { ...state, procedure: chosen.code }
      if (pending?.kind === 'procedure' && pending.goal !== 'tell')
        return goOn(chosenState, pending.goal, world)
      return tell(chosenState, chosen, pending?.kind === 'procedure' ? (state.aspects ?? []) : [], world)
    }
    case 'w':
      return inWard(state, value, world)
    case 's':
      return isSlot(value) && state.procedure && state.ward
        ? confirm(state, 'book', state.procedure, state.ward, value)
        : lost(state, 'unclear')
    case 'a':
      if (!isAspect(value)) return lost(state, 'unclear')
      if (value === 'status') return askDossier(state)
      if (value === 'ticket') return goOn(state, 'ticket', world)
      return entry ? tell(state, entry, [value], world) : lost(state, 'unclear')
    default:
      return lost(state, 'unclear')
  }
}

/** Keys of a telephone: 0 a person, * again, 9 none of these, else the choice of that number. */
export function press(state: DialogueState, keys: string, world: World): Step | undefined {
  if (keys === '*') return again(state)
  if (keys === '0') return handOver(state, 'asked')
  const found = keyed(state.offered ?? []).find(({ key }) => key === keys)
  return found && choose(state, found.id, world)
}

/** Goes on where a ward was missing. */
export function inWard(state: DialogueState, code: string, world: World): Step {
  const ward = world.ward(code)
  if (!ward) return saying(state, 'asked', 'wardUnknown', { choices: ['person'] })
  const known = { ...state, ward: ward.code }
  const entry = state.procedure ? world.entry(state.procedure) : undefined
  const goal = state.pending?.kind === 'ward' ? state.pending.goal : 'tell'
  if (goal === 'ticket' || goal === 'book') return goOn(known, goal, world)
  if (goal === 'person') return handOver(known, 'asked')
  if (goal === 'hours' || goal === 'wait') {
    const procedure = goal === 'wait' && entry ? { procedure: entry.code } : {}
    const action = goal === 'hours' ? { kind: goal, ward: code } : { kind: goal, ward: code, ...procedure }
    return { ...saying(without(known, 'pending'), 'asked', 'moment'), actions: [action] }
  }
  return entry ? tell(known, entry, ['where'], world) : saying(known, 'asked', 'askProcedure')
}

function cancel(state: DialogueState): Step {
  const hadPlans = state.pending && state.pending.kind !== 'procedure'
  if (!hadPlans) return refuse(state)
  return saying(without(state, 'pending'), 'social', 'cancelled', { choices: ['person'] })
}

/** “None of these”: what was offered or told is not meant. */
export function refuse(state: DialogueState): Step {
  const refused = (state.offered ?? []).filter((id) => id.startsWith('p:')).map((id) => id.slice(2))
  const excluded = [
    ...new Set([...(state.excluded ?? []), ...refused, ...(state.procedure ? [state.procedure] : [])]),
  ]
  return {
    ...saying(
      {
        ...without(state, 'procedure'),
        excluded: excluded.slice(-6),
        pending: { kind: 'procedure', goal: 'tell' },
      },
      'asked',
      'noneThen',
      { choices: ['person'], links: [{ to: 'search' }] },
    ),
    note: { open: true },
  }
}

export function again(state: DialogueState): Step {
  return state.last
    ? { state, plan: state.last }
    : saying(state, 'social', 'nothingToRepeat', { choices: ['person'] })
}

const isAspect = (value: string): value is Aspect => aspects.includes(value as Aspect)
