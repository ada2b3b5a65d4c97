import { labelOf, render } from '../render/render.ts'
import { bounded } from '../state.ts'
import type { DialogueState, Input, Turned } from '../types.ts'
import type { World } from '../world.ts'
import { choose, press } from './choices.ts'
import { settle } from './results.ts'
import { hear, silent } from './sentence.ts'
import { type Step, saying, without } from './step.ts'

/**
 * One turn of a talk. Pure: without clock, chance or database; the same state, input and world give the same. Actions are the
 * caller's to carry out, and their result is the next input.
 */
export function turn(state: DialogueState, input: Input, world: World): Turned {
  const step = stepOf(state, input, world)
  const { plan } = step
  const led = ['unclear', 'off-topic'].includes(plan.verdict) ? { misses: (state.misses ?? 0) + 1 } : {}
  const rest = without(step.state, 'misses', 'offered')
  const next: DialogueState = {
    ...rest,
    ...led,
    ...(plan.choices?.length ? { offered: plan.choices } : {}),
    // What is only a moment's word, or could tell somebody's dossier to the next visitor, is not said again.
    ...(isRepeatable(step) ? { last: kept(step) } : {}),
  }
  return {
    state: bounded(next),
    answer: render(plan, world, next),
    actions: step.actions ?? [],
    note: { said: saidBy(input, world, next.language), ...step.note },
  }
}

function stepOf(state: DialogueState, input: Input, world: World): Step {
  switch (input.kind) {
    case 'start':
      return saying(state, 'social', 'greet')
    case 'silence':
      return silent(state)
    case 'noise':
      return saying(state, 'unclear', 'noise', { choices: ['person'] })
    case 'choice':
      return choose(state, input.id, world)
    case 'keys':
      return press(state, input.keys, world) ?? hear(state, input.keys, world)
    case 'text':
      return hear(state, input.text, world)
    case 'done':
      return settle(state, input.action, input.result)
  }
}

/** A button says what stood on it. */
function saidBy(input: Input, world: World, language: DialogueState['language']): string {
  return input.kind === 'choice' ? (labelOf(input.id, world)?.[language] ?? '') : ''
}

const isRepeatable = ({ plan, actions = [] }: Step) =>
  actions.every(({ kind }) => kind === 'person') && plan.verdict !== 'unclear' && plan.say.length > 0

/** Without what is said once, and without the code of somebody's dossier. */
function kept({ plan }: Step): Step['plan'] {
  const say = plan.say
    .filter((it) => it.say !== 'words' || !['slower', 'language', 'keepNumber', 'young'].includes(it.key))
    .map((it) =>
      it.say === 'result' && it.result.kind === 'status'
        ? { ...it, result: { ...it.result, dossier: '' } }
        : it,
    )
  return say.length > 0 ? { ...plan, say } : plan
}
