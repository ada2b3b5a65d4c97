import type { Aspect, ForWhom } from '../types.ts'
import { foldQuestion, type Question } from './question.ts'

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

export function compile(phrases: readonly string[]): Compiled {
  const folded = [...new Set(phrases.map(foldQuestion))].sort((a, b) => b.length - a.length)
  const pattern = folded.map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|') || '(?!)'
  const one = new RegExp(`(?<= )(?:${pattern})(?= )`)
  const every = new RegExp(one.source, 'g')
  return {
    test: ({ folded: plain, read }) => one.test(plain) || (read !== plain && one.test(read)),
    without: (text) => text.replace(every, (phrase) => phrase.replace(/[^ ]+/g, taken)),
  }
}
