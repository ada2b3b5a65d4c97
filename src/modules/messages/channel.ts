import type { Language } from '#platform/text'
import type { Letter } from './letter.ts'

/** A letter on its way out. */
export interface Parcel {
  /** The same with every try. */
  id: string
  to: string
  language: Language
  letter: Letter
  /** Stops further letters about the same thing. */
  stopLink: string
}

/**
 * How a try ended. `refused`: this letter, or this address, will never be taken. `later`: it may be taken another time.
 * `away`: nobody can be reached, so there is no use in trying others now. `error` is a code, never the server's words.
 */
export type Delivery = { state: 'sent' } | { state: 'refused' | 'later' | 'away'; error: string }

/** A way to reach people. */
export interface Channel {
  send(parcel: Parcel): Promise<Delivery>
}
