import type { Aspect, ForWhom } from '../types.ts'
import { type Question, questionOf } from './question.ts'

/** What people ask besides what stands in a record. */
export type Asked = Aspect | 'hours' | 'wait' | 'book'

/** What people say to the talk itself. */
export type Saying =
  | 'greet'
  | 'thanks'
  | 'bye'
  | 'repeat'
  | 'slower'
  | 'help'
  | 'person'
  | 'yes'
  | 'no'
  | 'none'
  | 'who-are-you'
  /** Where something of the hall itself is: the toilet, water, a seat. */
  | 'in-hall'

/** How one language says things: phrases as people write them, compared without accents. */
export interface Rules {
  asked: Record<Asked, string[]>
  /** Whole sentences, but for filling words. */
  sayings: Record<Saying, string[]>
  forWhom: Record<ForWhom, string[]>
  /** With which one takes back what was understood. */
  corrections: string[]
  /** Words that carry no meaning of their own in a question. */
  filling: string[]
  /** Before the name of a ward. */
  wards: string[]
  /** First, second … of what was offered. */
  ordinals: string[][]
}

/** Stands where a word of a phrase stood. */
export const taken = '·'

/** Phrases as one expression, the longest first. */
export interface Compiled {
  test(question: Question): boolean
  /** Folded words with a dot for each word of the phrases, so that all others keep their places. */
  without(folded: string): string
}

/**
 * Whoever writes without accents is understood as well as who writes with them; but written accents count: “phải đổi” (must
 * change) is not “phải đợi” (must wait).
 */
export function compile(phrases: readonly string[]): Compiled {
  const spellings = new Map<string, string[][]>()
  for (const phrase of phrases) {
    const { folded, written = [] } = questionOf(phrase)
    const key = folded.trim()
    spellings.set(key, [...(spellings.get(key) ?? []), written.map(accented)])
  }
  const folded = [...spellings.keys()].sort((a, b) => b.length - a.length)
  const pattern = folded.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)'
  const one = new RegExp(`(?<= )(?:${pattern})(?= )`)
  const every = new RegExp(one.source, 'g')
  return {
    test: ({ folded: plain, read, written }) =>
      [...plain.matchAll(every)].some(({ 0: phrase, index }) => {
        const first = plain.slice(0, index).split(' ').length - 2
        const words = written?.slice(first, first + phrase.split(' ').length)
        return !words || spellings.get(phrase)!.some((spelling) => couldBe(words, spelling))
      }) ||
      (read !== plain && one.test(read)),
    without: (text) => text.replace(every, (phrase) => phrase.replace(/[^ ]+/g, taken)),
  }
}

/** Vietnamese accents of a word, wherever in it they are put: `hòa` and `hoà` are one. */
function accented(word: string): string {
  const marks = word.normalize('NFD').match(/[\u0300-\u036fđ]/g) ?? []
  return marks.sort().join('')
}

/** Each word is written without accents, or with those of the phrase. */
const couldBe = (words: readonly string[], spelling: readonly string[]) =>
  words.every((word, at) => {
    const marks = accented(word)
    return marks === '' || marks === spelling[at]
  })
