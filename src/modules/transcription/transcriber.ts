import type { Language } from '#platform/text'

/** What somebody said, as far as it was understood. */
export interface Heard {
  /** Empty when no words were found. */
  text: string
  /** 0 to 1, where the program says how sure it is. */
  confidence?: number
  /** What else it may have been, the likeliest first. */
  alternatives?: readonly string[]
}

/** What is known before anybody listens. */
export interface Expecting {
  language: Language
  /** What people say here, the likeliest first. A program that only knows given sentences hears nothing else. */
  hints: readonly string[]
}

/** Something that turns speech into words: an endpoint of the operator, a program beside the house. */
export interface Transcriber {
  name: string
  languages: readonly Language[]
  /**
   * @param sound −1 to 1, 16 kHz, one channel
   * @throws ListenError when it cannot listen (now)
   */
  transcribe(sound: Float32Array, expecting: Expecting): Promise<Heard>
  close?(): Promise<void>
}

/** Why nobody listened, in our own words: what a program or a service says itself may repeat what it was told. */
export class ListenError extends Error {
  override name = 'ListenError'
}
