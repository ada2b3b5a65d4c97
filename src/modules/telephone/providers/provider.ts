import type { Language } from '#platform/text'
import type { LineEvent } from '../call/types.ts'
import type { Verb } from '../verbs.ts'

export const providerNames = ['jambonz', 'twilio', 'stringee'] as const
export type ProviderName = (typeof providerNames)[number]

/** A webhook as it came. */
export interface Hook {
  method: string
  /** Path and query as they were asked for. */
  path: string
  headers: Record<string, string | string[] | undefined>
  /** Byte by byte: signatures are over it. */
  raw: string
}

/** What a provider tells at the beginning of a call. */
export interface Beginning {
  call: string
  /** The caller's number as the provider writes it; undefined where it is withheld. */
  from: string | undefined
  /** The number that was called. */
  to: string | undefined
}

/** What goes into a rendered answer beside its verbs. */
export interface Sending {
  /** `https://…`: where the result of this step goes. */
  next: string
  /** The number that was called, where it is known: whose line rings somebody else. */
  own?: string | undefined
}

/** One company's or program's way of speaking about calls. */
export interface Provider {
  name: ProviderName
  /** Languages it has a voice for, the usual one first. */
  languages: readonly Language[]
  /** Whether it turns speech into text. */
  hears: boolean
  /** Whether it plays sound from an address of the house. */
  plays: boolean
  /**
   * Whether a webhook was signed with the secret that it and the house share.
   * @param base `https://…` without a slash at the end, as the provider knows the house
   * @param now for those who sign the time as well, in seconds since 1970
   */
  isSigned(secret: string, hook: Hook, base: string, now: number): boolean
  /** Undefined where what came is no call. */
  readBeginning(fields: Fields): Beginning | undefined
  /** What came of a step. */
  readEvent(fields: Fields): LineEvent
  /** The call that a webhook is about, where it says so. */
  callOf(fields: Fields): string | undefined
  /** Whether the call is over. */
  hasEnded(fields: Fields): boolean
  render(verbs: readonly Verb[], sending: Sending): { type: string; body: string }
}

/** Fields of a body or a query. */
export type Fields = Record<string, unknown>

export const textOf = (fields: Fields, name: string): string | undefined => {
  const value = fields[name]
  return typeof value === 'string' && value !== '' ? value : undefined
}

/** Locales by which voices and recognisers are named (BCP 47). */
export const locales: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB', ar: 'ar-SA' }

/** A number as providers write it; words such as `anonymous` are none. */
export const callerOf = (text: string | undefined): string | undefined =>
  text && /^\+?\d{6,15}$/.test(text) ? text : undefined
