import { slotWords } from '../render/render.ts'
import type { DialogueState, Errand, Link, PersonReason, WardGoal } from '../types.ts'
import type { World } from '../world.ts'
import { doing, type Step, saying, tell, without } from './step.ts'

/** Goes on with a number or an appointment: the procedure, the ward, then yes or no. */
export function goOn(state: DialogueState, errand: Errand, world: World): Step {
  const entry = state.procedure ? world.entry(state.procedure) : undefined
  if (!entry)
    return saying({ ...state, pending: { kind: 'procedure', goal: errand } }, 'asked', 'askProcedure', {
      choices: ['person'],
    })
  // What is handed in elsewhere has no number here.
  if (entry.version.place) return tell(state, entry, ['ticket'], world)
  const ward = state.ward ? world.ward(state.ward) : undefined
  if (!ward) return askWard(state, errand)
  if (errand === 'book') return doing(state, { kind: 'slots', ward: ward.code, procedure: entry.code })
  return confirm(state, errand, entry.code, ward.code)
}

export function askWard(state: DialogueState, goal: WardGoal): Step {
  return saying({ ...state, pending: { kind: 'ward', goal } }, 'asked', 'askWard', {
    choices: goal === 'person' ? [] : ['person'],
  })
}

/** Nothing is taken or booked before a yes. */
export function confirm(
  state: DialogueState,
  errand: Errand,
  procedure: string,
  ward: string,
  slot?: string,
): Step {
  return {
    state: { ...state, pending: { kind: 'confirm', errand, ...(slot ? { slot } : {}) } },
    plan: {
      verdict: 'confirm',
      procedure,
      say: [{ say: 'confirm', errand, procedure, ward, ...(slot ? { slot: slotWords(slot) } : {}) }],
      choices: ['yes', 'no', 'person'],
    },
  }
}

/** A yes to what was asked. */
export function carryOut(state: DialogueState, errand: Errand, slot: string | undefined): Step {
  const { procedure, ward } = state
  if (!procedure || !ward) return saying(without(state, 'pending'), 'unclear', 'unclear')
  if (errand === 'ticket') return doing(state, { kind: 'ticket', ward, procedure })
  return askIdentity(state, errand, slot)
}

export function askIdentity(state: DialogueState, errand: Errand, slot: string | undefined): Step {
  const { procedure, ward } = state
  return saying(
    { ...state, pending: { kind: 'identity', errand, ...(slot ? { slot } : {}) } },
    'asked',
    'askIdentity',
    {
      asksSecret: true,
      choices: ['no', 'person'],
      links: [
        {
          to: errand === 'book' ? 'appointment' : 'ticket',
          ...(procedure ? { procedure } : {}),
          ...(ward ? { ward } : {}),
        },
      ],
    },
  )
}

export function withIdentity(
  state: DialogueState,
  errand: Errand,
  slot: string | undefined,
  idNumber: string,
): Step {
  const { procedure, ward } = state
  if (!procedure || !ward) return saying(without(state, 'pending'), 'unclear', 'unclear')
  return errand === 'book' && slot
    ? doing(state, { kind: 'book', ward, procedure, slot, idNumber })
    : doing(state, { kind: 'ticket', ward, procedure, idNumber })
}

export function askDossier(state: DialogueState): Step {
  return saying({ ...state, pending: { kind: 'dossier-code' } }, 'asked', 'askDossierCode', {
    choices: ['person'],
    links: [{ to: 'follow' }],
  })
}

export function askSecret(state: DialogueState, dossier: string): Step {
  return saying({ ...state, pending: { kind: 'dossier-secret', dossier } }, 'asked', 'askSecret', {
    asksSecret: true,
    choices: ['person'],
    links: [{ to: 'follow' }],
  })
}

/** “A person, please”: an officer of the ward, so the ward has to be known; whoever is in need does not wait for that. */
export function handOver(state: DialogueState, reason: PersonReason): Step {
  if (!state.ward) return askWard(state, 'person')
  const { ward } = state
  const action = { kind: 'person' as const, reason, ward }
  // Nobody answers into the chat: who is not in the hall is told how to meet somebody.
  const told = state.channel === 'chat' ? 'personAfar' : 'person'
  const links: Link[] = [
    { to: 'ticket', ward },
    { to: 'appointment', ward },
  ]
  return {
    ...saying(without(state, 'pending'), 'person', told, state.channel === 'chat' ? { links } : {}),
    actions: [action],
  }
}
