import { soundRate } from '#platform/sound'
import type { Language } from '#platform/text'

/** Half a second of a quiet room, always the same: whoever answers to it, with words or none, listens. */
export function trialSound(): Float32Array {
  let state = 1
  return new Float32Array(soundRate / 2).map(() => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state / 2 ** 31 - 1) * 0.001
  })
}

export const trialHints: Record<Language, readonly string[]> = {
  vi: ['xin chào'],
  en: ['hello'],
  ar: ['أهلا'],
}
