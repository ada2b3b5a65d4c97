import type { Clock } from '#platform/clock'
import { turn } from '../dialogue/turn/turn.ts'
import type { Turned } from '../dialogue/types.ts'
import type { World } from '../dialogue/world.ts'
import { createAsking, type ModelAddress } from './ask.ts'
import { choose } from './choose.ts'
import { phrase } from './phrase.ts'

export interface LanguageModel {
  /** Chooses among what was offered, as if the person had pressed its button; otherwise the turn as it was. */
  decide(turned: Turned, world: World): Promise<Turned>
  /** Puts words around the statements of an answer; otherwise the turn as it was. */
  word(turned: Turned, said: string): Promise<Turned>
}

/** A model is asked for two things and believed in nothing: without it every answer is there as well. */
export function createLanguageModel(
  address: ModelAddress,
  deps: { clock: Clock; log: { warn(fields: object, message: string): void } },
): LanguageModel {
  const asking = createAsking(address, deps)
  return {
    async decide(turned, world) {
      const { answer, note, state } = turned
      const candidates = answer.choices.flatMap(({ id }) => (id.startsWith('p:') ? [id.slice(2)] : []))
      // Whoever may be in need keeps the number to call above what is offered.
      if (answer.verdict !== 'suggested' || candidates.length === 0 || note.safety) return turned
      const { language } = state
      const chosen = await choose(asking, world, { question: note.said, language, candidates })
      if (!chosen) return turned
      const aspects = state.aspects?.length
        ? state.aspects
        : chosen.aspects.filter((it) => it !== 'ticket' && it !== 'status')
      const pressed = turn({ ...state, aspects }, { kind: 'choice', id: `p:${chosen.procedure}` }, world)
      return { ...pressed, note }
    },
    async word(turned, said) {
      return turned.note.safety ? turned : { ...turned, answer: await phrase(asking, turned.answer, said) }
    },
  }
}
