import type { Alarm } from '../listen/safety.ts'
import type { DialogueState } from '../types.ts'
import type { Finding } from '../world.ts'
import { type Step, without } from './step.ts'

/** Of those who should be with a person and not with papers. */
const withoutPapers = ['self-harm', 'violence', 'child']

/** From which likelihood it is danger although a procedure is surely found. */
const surely = 0.6

/**
 * Whether an alarm comes before the question. What finds a procedure is likelier to be about papers; where none is found, whoever
 * could be in need has nothing else to hear.
 */
export function comesFirst({ name, isSure, danger }: Alarm, find: () => Finding): boolean {
  // Whoever curses and asks is answered; so is who names a procedure while telling of a divorce.
  if (danger === 0) return find().verdict !== 'sure'
  if (withoutPapers.includes(name) && isSure) return true
  return isSure ? danger >= surely || find().verdict !== 'sure' : find().verdict === 'off-topic'
}

/** Says what to do now, and calls a person where one is needed. */
export function sound(state: DialogueState, { name, person }: Alarm, find: () => Finding): Step {
  const ward = state.ward ? { ward: state.ward } : {}
  return {
    state: without(state, 'pending'),
    plan: {
      verdict: 'safety',
      say: [{ say: 'safety', key: name }],
      choices: ['person', ...(withoutPapers.includes(name) ? [] : found(find()))],
    },
    // Legal questions are for a person, whom they ask for themselves.
    actions: person && person !== 'legal' ? [{ kind: 'person', reason: person, ...ward }] : [],
    note: { safety: name },
  }
}

/** Urgent things are also what some procedures are for. */
const found = ({ verdict, hits }: Finding) =>
  verdict === 'off-topic' ? [] : hits.slice(0, 2).map(({ code }) => `p:${code}`)

/** The answer that would have been given, with whom to call above it and a person first. */
export function warned({ plan, note, ...step }: Step): Step {
  return {
    ...step,
    plan: {
      ...plan,
      say: [{ say: 'safety', key: 'perhaps' }, ...plan.say],
      choices: ['person', ...(plan.choices ?? []).filter((it) => it !== 'person')],
    },
    // What somebody in need said is no phrasing of a procedure.
    note: { ...withoutOpen(note), safety: 'perhaps' },
  }
}

function withoutOpen(note: Step['note']): Step['note'] {
  const { open: _, ...rest } = note ?? {}
  return rest
}
