import { offerCallBack } from './answers.ts'
import { again, ending } from './asking.ts'
import { callTexts } from './call-texts.ts'
import type { CallState, Line, Next } from './types.ts'

/** Times in a row that nothing usable comes before the line gives up. */
const mostMisses = 3

/** Why what came is of no use; each has its words. */
export type Miss = 'silence' | 'noise' | 'wrongKey' | 'notCode' | 'notSecret' | 'notNumber' | 'noWard'

/**
 * Nothing usable came: asked again. When that goes on, whoever is silent is not there any more; whoever tries and fails is
 * offered a call from a person.
 */
export function missed(state: CallState, line: Line, why: Miss): Next {
  const texts = callTexts(state.language)
  const misses = state.misses + 1
  if (misses < mostMisses) return again({ ...state, misses }, line, texts[why])
  const isTrying = why !== 'silence' && !['language', 'call-back', 'number'].includes(state.node.at)
  return isTrying ? offerCallBack({ ...state, misses: 0 }, line) : ending(state, texts.bye)
}
