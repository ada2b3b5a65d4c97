import type { FastifyBaseLogger } from 'fastify'
import { sameBytes, sha256, sign } from '#platform/crypto'
import { notFound } from '#platform/ledger'
import { turns } from '#platform/processes'
import type { Language } from '#platform/text'
import { openShelf } from './shelf.ts'
import { isSound } from './wav.ts'
import { forVoice } from './words.ts'

/** Something that speaks: a program beside the house, an endpoint of the operator. */
export interface Voice {
  /** Part of what is kept on disk: another voice says it anew. */
  name: string
  languages: readonly Language[]
  /** @returns a WAV file. @throws Error when it cannot be said (now) */
  say(language: Language, words: string): Promise<Buffer>
}

export interface Sound {
  bytes: Buffer
  type: 'audio/wav'
}

export interface Speech {
  /** Whether sentences of this language can be said at this moment: its voice has just proved it. */
  speaks(language: Language): boolean
  /** The proof that the house itself wrote this sentence; without it nothing is said. */
  prove(language: Language, sentence: string): string
  /**
   * The sentence as sound.
   * @param options.keeps false: nothing of it stays on disk, for what is said to one person
   * @throws Refusal `not-found` for a sentence without its proof, one that is too long, or a language nobody speaks
   */
  say(language: Language, sentence: string, proof: string, options?: { keeps: boolean }): Promise<Sound>
  /** Asks every voice for a word; done when all have answered. The house asks by itself once a minute while one is mute. */
  check(): Promise<void>
}

/** Of one sentence, in characters; whoever wants to say more says it in parts. */
export const longest = 400
/** Voices are processor time: more at once would only make every one late. */
const atOnce = 2
/** A sentence that waits longer than this for its turn comes too late to be understood. */
const mostWaiting = 40
const checkAgainMs = 60_000
const trial: Record<Language, string> = { vi: 'xin chào', en: 'hello', ar: 'أهلا' }

/**
 * Speech for pages: each sentence by the first voice of its language that works. It is no open service: only sentences
 * come with a proof that the house wrote into its own pages.
 * @param options.directory keeps what was said, up to `keepBytes`; the sentences hold nothing of a person but a number
 */
export function createSpeech(options: {
  voices: readonly Voice[]
  key: Uint8Array
  directory: string
  log: Pick<FastifyBaseLogger, 'warn'>
  keepBytes?: number
}): Speech {
  const { voices, key, log, keepBytes = 64 * 1024 * 1024 } = options
  const shelf = openShelf(options.directory, keepBytes)
  const works = new Map<Voice, Set<Language>>()
  const saying = new Map<string, Promise<Buffer>>()
  const takeTurn = turns(atOnce)
  let checkedAt = 0
  let checking: Promise<void> | undefined

  const voiceOf = (language: Language) => voices.find((voice) => works.get(voice)?.has(language))
  const statement = (language: Language, sentence: string) => `speech ${language} ${sentence}`

  const tryOut = async (voice: Voice, language: Language) => {
    const heard = await voice.say(language, trial[language]).then(isSound, () => false)
    const known = works.get(voice) ?? works.set(voice, new Set()).get(voice)!
    if (heard) known.add(language)
    else known.delete(language)
  }
  const check = () => {
    checking ??= Promise.all(
      voices.flatMap((voice) => voice.languages.map((language) => tryOut(voice, language))),
    ).then(() => {
      checkedAt = performance.now()
      checking = undefined
    })
    return checking
  }

  const make = async (voice: Voice, language: Language, sentence: string, keeps: boolean) => {
    const name = sha256(`${voice.name}\n${language}\n${sentence}`).toString('hex')
    const kept = await shelf.get(name)
    if (kept) return kept
    try {
      const bytes = await takeTurn(() => voice.say(language, forVoice(language, sentence)))
      if (keeps) await shelf.put(name, bytes)
      return bytes
    } catch (error) {
      // Mute until it proves the contrary: pages written from now on do not promise what it cannot do.
      works.get(voice)?.delete(language)
      log.warn({ err: error, voice: voice.name, language }, 'a sentence could not be said')
      throw notFound()
    }
  }

  return {
    speaks(language) {
      const isMute = voices.some((voice) => (works.get(voice)?.size ?? 0) < voice.languages.length)
      if (isMute && checkedAt > 0 && performance.now() - checkedAt > checkAgainMs) void check()
      return voiceOf(language) !== undefined
    },
    prove: (language, sentence) => sign(key, statement(language, sentence)).slice(0, proofLength),
    async say(language, sentence, proof, { keeps } = { keeps: true }) {
      const right = sign(key, statement(language, sentence)).slice(0, proofLength)
      const voice = voiceOf(language)
      if (!sameBytes(Buffer.from(proof), Buffer.from(right)) || sentence.length > longest || !voice)
        throw notFound()
      const name = `${language} ${sentence}`
      const before = saying.get(name)
      if (!before && saying.size >= mostWaiting) throw notFound()
      const sound = before ?? make(voice, language, sentence, keeps).finally(() => saying.delete(name))
      saying.set(name, sound)
      return { bytes: await sound, type: 'audio/wav' }
    },
    check,
  }
}

/** Of 43 characters: 132 bits nobody guesses, at half the length in every page. */
const proofLength = 22
