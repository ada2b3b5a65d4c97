import type { Language } from '#platform/text'

/** What a telephone is told to do, in the house's own words; each provider has a renderer (`providers`). */
export type Verb =
  | Say
  | Play
  /** Listens while it says something, and tells what came. */
  | Gather
  | { verb: 'dial'; target: Target; seconds: number }
  | { verb: 'enqueue'; queue: string }
  /** Asks the same step again: the house could not answer now. */
  | { verb: 'redirect' }
  | { verb: 'hangup' }

export interface Say {
  verb: 'say'
  language: Language
  text: string
}

/** A sentence of the house as sound, where the house speaks itself. */
export interface Play {
  verb: 'play'
  url: string
}

export interface Gather {
  verb: 'gather'
  /** Heard while it is said; a key or a word ends it. */
  prompts: (Say | Play)[]
  /** One key is an answer at once, or several ended by the hash key. */
  keys: 'one' | 'many'
  /** Whether what is said is listened to. Never where a secret is keyed: no other company is to hear it. */
  hears: boolean
  language: Language
  /** Of silence, after which it is told that nothing came. */
  seconds: number
}

/** Where officers are reached: `+84…` by telephone, `sip:…`, or a queue of the provider. */
export type Target =
  | { kind: 'number'; number: string }
  | { kind: 'sip'; uri: string }
  | { kind: 'queue'; name: string }
