import type { FastifyBaseLogger } from 'fastify'
import { type Clock, localDate } from '#platform/clock'
import { sameBytes, sign } from '#platform/crypto'
import { turns } from '#platform/processes'
import { findVoice, type Verdict } from '#platform/sound'
import type { Language } from '#platform/text'
import { createFuse, type Fuse } from './fuse.ts'
import { cannotListen } from './refusals.ts'
import { tidyHeard } from './tidy.ts'
import { type Expecting, type Heard, ListenError, type Transcriber } from './transcriber.ts'
import { trialHints, trialSound } from './trial.ts'

export interface Transcription {
  /** Whether somebody who speaks this language is understood at this moment: a provider has just proved that it answers. */
  hears(language: Language): boolean
  /** The proof that a page of this house asked for the microphone: of its language, good for today and tomorrow. */
  prove(language: Language): string
  isProven(language: Language, proof: string): boolean
  /**
   * What was said, by the first provider that answers; nothing of it is kept or logged. Where nobody speaks no provider is
   * asked: what programs hear in noise are words that nobody said.
   * @param sound −1 to 1, 16 kHz, one channel
   * @throws Refusal `cannot-listen` when no provider of the language answers, or too many speak at once
   */
  transcribe(sound: Float32Array, expecting: Expecting): Promise<Heard & { found: Verdict }>
  /** Asks every provider for a trial; done when all have answered. By itself the house asks again those that failed. */
  check(): Promise<void>
  close(): Promise<void>
}

/** Providers are processor time, here or elsewhere: more at once would only make every one late. */
const atOnce = 2
/** Whoever waits longer than for so many others has typed it meanwhile. */
const mostWaiting = 12
/** Of 43 characters: 132 bits nobody guesses. */
const proofLength = 22

/**
 * Speech to text by interchangeable providers, asked in their order. What a provider may hear is bounded by whoever calls.
 * @param options.now milliseconds of a clock that only goes forward, for the rest of providers that failed
 */
export function createTranscription(options: {
  providers: readonly Transcriber[]
  key: Uint8Array
  clock: Pick<Clock, 'now'>
  log: Pick<FastifyBaseLogger, 'warn'>
  now?: () => number
}): Transcription {
  const { providers, key, clock, log, now = () => performance.now() } = options
  const takeTurn = turns(atOnce)
  const fuses = new Map<Transcriber, Map<Language, Fuse>>(
    providers.map((provider) => [
      provider,
      new Map(provider.languages.map((language) => [language, createFuse(now)])),
    ]),
  )
  const fuseOf = (provider: Transcriber, language: Language) => fuses.get(provider)!.get(language)
  const trying = new Map<Fuse, Promise<void>>()
  let waiting = 0

  const tryOut = (provider: Transcriber, language: Language, fuse: Fuse) => {
    const before = trying.get(fuse)
    if (before) return before
    const trial = provider
      .transcribe(trialSound(), { language, hints: trialHints[language] })
      .then(
        () => fuse.worked(),
        (error) => {
          fuse.open()
          log.warn({ reason: reasonOf(error), provider: provider.name, language }, 'cannot listen')
        },
      )
      .finally(() => trying.delete(fuse))
    trying.set(fuse, trial)
    return trial
  }
  const usable = (language: Language) =>
    providers.filter((provider) => fuseOf(provider, language)?.isClosed === true)
  const proofOn = (language: Language, day: Temporal.PlainDate) =>
    sign(key, `hear ${language} ${day}`).slice(0, proofLength)

  return {
    hears(language) {
      for (const provider of providers) {
        const fuse = fuseOf(provider, language)
        if (fuse?.isDue) void tryOut(provider, language, fuse)
      }
      return usable(language).length > 0
    },
    prove: (language) => proofOn(language, localDate(clock.now())),
    isProven(language, proof) {
      const today = localDate(clock.now())
      const given = Buffer.from(proof)
      return [today, today.subtract({ days: 1 })].some((day) =>
        sameBytes(given, Buffer.from(proofOn(language, day))),
      )
    },
    async transcribe(sound, expecting) {
      const { verdict, span } = findVoice(sound)
      if (!span) return { text: '', found: verdict }
      if (waiting >= mostWaiting) throw cannotListen()
      waiting++
      try {
        for (const provider of usable(expecting.language)) {
          const fuse = fuseOf(provider, expecting.language)!
          try {
            const said = sound.subarray(span.from, span.to)
            const heard = tidyHeard(await takeTurn(() => provider.transcribe(said, expecting)))
            fuse.worked()
            return { ...heard, found: verdict }
          } catch (error) {
            fuse.failed()
            log.warn({ reason: reasonOf(error), provider: provider.name }, 'speech was not understood')
          }
        }
      } finally {
        waiting--
      }
      throw cannotListen()
    },
    async check() {
      await Promise.all(
        providers.flatMap((provider) =>
          provider.languages.map((language) => tryOut(provider, language, fuseOf(provider, language)!)),
        ),
      )
    },
    async close() {
      await Promise.all(providers.map((provider) => provider.close?.()))
    },
  }
}

/** Our own words about a failure: an error that came from elsewhere might carry what somebody said. */
function reasonOf(error: unknown): string {
  if (error instanceof ListenError) return error.message
  const { name, code } = error as { name?: string; code?: string }
  return code ?? name ?? 'unknown'
}
