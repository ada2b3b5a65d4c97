import { isLanguage, type Language } from '#platform/text'
import type { Channel, DialogueState } from './types.ts'

/** Most bytes a state has as JSON; what is said again goes first when it would be longer. */
export const largestState = 2000

export function freshState(language: Language, channel: Channel = 'chat', ward?: string): DialogueState {
  return { version: 1, channel, language, ...(ward ? { ward } : {}) }
}

/** A state as it was stored. One of another version, or that is none, begins anew in its language, where it says one. */
export function readState(stored: unknown): DialogueState {
  const it = stored as Partial<DialogueState> | null
  if (typeof it !== 'object' || it === null || it.version !== 1 || !isLanguage(it.language))
    return freshState(isLanguage(it?.language) ? it.language : 'vi', it?.channel ?? 'chat')
  return it as DialogueState
}

/** Keeps a state small: whoever says something long cannot say it again. */
export function bounded(state: DialogueState): DialogueState {
  if (Buffer.byteLength(JSON.stringify(state)) < largestState) return state
  const { last: _last, excluded: _excluded, ...rest } = state
  return rest
}
