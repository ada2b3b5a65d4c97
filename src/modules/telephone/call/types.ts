import type { Answer, Said } from '#modules/assistant'
import type { Language, Text } from '#platform/text'
import type { Say, Target, Verb } from '../verbs.ts'

/** Where a call is: what was asked of the caller last. */
export type Node =
  | { at: 'language' }
  | { at: 'menu' }
  /** The procedures asked for most, for whoever cannot speak to the line. */
  | { at: 'topics' }
  /** The assistant's; `keys` are those that it offered. `open`: what is asked for is more than a key. */
  | { at: 'talk'; keys: { key: string; id: string }[]; open: boolean }
  /** Wards of the same letters on the keys. */
  | { at: 'wards'; codes: string[] }
  | { at: 'dossier' }
  | { at: 'secret'; dossier: string }
  /** Whether they want to be called back, on which number. */
  | { at: 'call-back' }
  | { at: 'number' }
  /** Somebody else is rung. */
  | { at: 'dialling' }
  | { at: 'over' }

/**
 * What is remembered of a call between two steps. Without the caller's number and without secrets; the digits of a
 * dossier's code stand in it until its secret was keyed.
 */
export interface CallState {
  version: 1
  language: Language
  node: Node
  /** What was said last, to say it again. */
  last: Say[]
  /** Times in a row that nothing usable came. */
  misses: number
  steps: number
}

/** What comes from the line. */
export type LineEvent =
  | { kind: 'begun' }
  | { kind: 'keys'; keys: string }
  /** What a provider understood; `confidence` 0 … 1, where it says one. */
  | { kind: 'speech'; text: string; confidence?: number }
  | { kind: 'silence' }
  /** The ringing of somebody else ended. */
  | { kind: 'dialled'; answered: boolean }

/** What the house answers to a wish. */
export type HouseEvent =
  | { kind: 'told'; answer: Answer }
  | { kind: 'status-refused'; why: 'wrong' | 'locked' }
  | { kind: 'officers'; target: Target | undefined }
  | { kind: 'noted' }

/** What a call needs of the house before it can go on. */
export type Wish =
  | { kind: 'talk'; said: Exclude<Said, { kind: 'start' | 'silence' | 'noise' }> }
  | { kind: 'status'; dossier: string; secret: string }
  /** Who can be rung now. */
  | { kind: 'officers' }
  /** An officer is to call back: on this number, or on the caller's own. */
  | { kind: 'call-back'; number?: string }

/** What a line is like; the same for a whole call. */
export interface Line {
  /** Languages that its voice speaks, the usual one first. */
  languages: readonly Language[]
  /** Whether it turns speech into text. */
  hears: boolean
  /** The last digits of the caller's number; undefined where it is withheld. */
  callerEnds: string | undefined
  /** Most asked first; up to eight. */
  topics: readonly { code: string; name: Text }[]
  wards: readonly { code: string; name: Text; keys: string }[]
}

export type Next = { state: CallState; verbs: Verb[] } | { state: CallState; wish: Wish }
