import { longest, type Speech } from '#modules/speech'
import type { Play, Say, Verb } from './verbs.ts'

/**
 * The same verbs with the house's own voice, where it speaks the language: each sentence an address of its sound. What cannot be
 * said so stays a text for the provider's voice.
 * @param base `https://…` without a slash at the end
 */
export function withOwnVoice(
  verbs: readonly Verb[],
  speech: Pick<Speech, 'speaks' | 'prove'>,
  base: string,
): Verb[] {
  const spoken = (it: Say | Play): (Say | Play)[] => {
    if (it.verb === 'play' || !speech.speaks(it.language)) return [it]
    const parts = sentences(it.text)
    if (parts.some((part) => part.length > longest)) return [it]
    return parts.map((part) => {
      const proof = speech.prove(it.language, part)
      const query = new URLSearchParams({ language: it.language, sentence: part, proof })
      return { verb: 'play', url: `${base}/api/v1/telephone/sounds?${query}` }
    })
  }
  return verbs.flatMap((verb): Verb[] => {
    if (verb.verb === 'say') return spoken(verb)
    return [verb.verb === 'gather' ? { ...verb, prompts: verb.prompts.flatMap(spoken) } : verb]
  })
}

/** A text cut behind its full stops and questions. */
const sentences = (text: string): string[] => text.match(/[^.?!؟]+[.?!؟]*\s*/gu)?.map((it) => it.trim()) ?? []
