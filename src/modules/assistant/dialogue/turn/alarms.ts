import type { Alarm } from '../listen/safety.ts'
import type { DialogueState, Say } from '../types.ts'
import type { Finding } from '../world.ts'
import { type Step, without } from './step.ts'

/** Of those who should be with a person and not with papers. */
const withoutPapers: string[] = ['self-harm', 'violence', 'lost']

/** From which likelihood it is danger although a procedure is surely found. */
const surely = 0.6
/** From which it is enough where nothing else was asked for. */
const likely = 0.12

/**
 * Whether an alarm comes before the question. What finds a procedure is likelier to be about papers; where none is found, whoever
 * could be in need has nothing else to hear.
 */
export function comesFirst({ name, isSure, danger, namesDanger }: Alarm, find: () => Finding): boolean {
  // Whoever curses and asks is answered; so is who names a procedure while telling of a divorce.
  if (danger === 0) return find().verdict !== 'sure'
  if (withoutPapers.includes(name) && isSure) return true
  return isSure
    ? danger >= surely || find().verdict !== 'sure'
    : namesDanger && danger >= likely && find().verdict === 'off-topic'
}

/** Says what to do now, and calls a person where one is needed. */
export function sound(state: DialogueState, { name, person }: Alarm, find: () => Finding): Step {
  // Some procedures are for what is disputed or done to somebody; nobody in danger is offered a likely one.
  const { verdict, hits } = name === 'legal' || name === 'crime' ? find() : { verdict: 'off-topic', hits: [] }
  const found = verdict === 'sure' ? hits.slice(0, 2).map(({ code }) => `p:${code}`) : []
  // Legal questions are for a person, whom they ask for themselves.
  const isCalled = person !== undefined && person !== 'legal'
  const ward = state.ward ? { ward: state.ward } : {}
  const say: Say[] = [{ say: 'safety', key: name }]
  // Without a ward there is nobody who would come; the number to call is all there is to say.
  if (isCalled && state.ward)
    say.push({ say: 'words', key: state.channel === 'chat' ? 'officerToldAfar' : 'officerTold' })
  return {
    state: without(state, 'pending'),
    plan: { verdict: 'safety', say, choices: ['person', ...found] },
    actions: isCalled ? [{ kind: 'person', reason: person, ...ward }] : [],
    note: { safety: name },
  }
}

/** The answer that would have been given, with whom to call above it and a person first. */
export function warned({ plan, note, ...step }: Step, namesDanger: boolean): Step {
  return {
    ...step,
    plan: {
      ...plan,
      say: [{ say: 'safety', key: 'perhaps' }, ...plan.say],
      choices: ['person', ...(plan.choices ?? []).filter((it) => it !== 'person')],
    },
    // What somebody in need said is no phrasing of a procedure.
    note: { ...(namesDanger ? withoutOpen(note) : note), safety: 'perhaps' },
  }
}

function withoutOpen(note: Step['note']): Step['note'] {
  const { open: _, ...rest } = note ?? {}
  return rest
}
