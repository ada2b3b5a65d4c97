import { createColumn, createPairTable } from './columns.ts'
import type { Word } from './words/word.ts'

/** The kinds of evidence that a text gives. */
export type Kind = 'word' | 'pair' | 'second' | 'concept'
const kinds: readonly Kind[] = ['word', 'pair', 'second', 'concept']

/** Numbers for terms: words, pairs of neighbours, words with their diacritics, concepts. */
export interface Terms {
  readonly size: number
  kindOf(term: number): Kind
  /** The terms of a text, each once; adds what is new where `grow` is set, and leaves it out elsewhere. */
  of(content: readonly Word[], concepts: readonly number[], grow: boolean): number[]
  word(key: string): number | undefined
  pair(first: string, second: string): number | undefined
  /** Lets go of what only growing needs. */
  close(): void
}

export function createTerms(): Terms {
  const words = new Map<string, number>()
  const seconds = new Map<string, number>()
  const concepts = new Map<number, number>()
  const pairs = createPairTable()
  let growing = createColumn()
  let kindOf = new Uint8Array(0)
  function added(kind: Kind): number {
    growing.add(kinds.indexOf(kind))
    return growing.length - 1
  }
  function number<Key>(map: Map<Key, number>, key: Key, kind: Kind, grow: boolean): number | undefined {
    const known = map.get(key)
    if (known !== undefined || !grow) return known
    const term = added(kind)
    map.set(key, term)
    return term
  }
  function pairOf(first: number, second: number, grow: boolean): number | undefined {
    const known = pairs.get(first, second)
    if (known !== undefined || !grow) return known
    const term = added('pair')
    pairs.set(first, second, term)
    return term
  }
  return {
    get size() {
      return kindOf.length || growing.length
    },
    kindOf: (term) => kinds[kindOf[term]!]!,
    word: (key) => words.get(key),
    pair(first, second) {
      const a = words.get(first)
      const b = words.get(second)
      return a === undefined || b === undefined ? undefined : pairs.get(a, b)
    },
    of(content, spoken, grow) {
      const found: number[] = []
      let before: number | undefined
      // Texts are short: looking through what was found is quicker than remembering it.
      const add = (term: number | undefined) => {
        if (term !== undefined && !found.includes(term)) found.push(term)
      }
      for (const { key, second } of content) {
        const term = number(words, key, 'word', grow)
        add(term)
        if (second) add(number(seconds, second, 'second', grow))
        if (before !== undefined && term !== undefined) add(pairOf(before, term, grow))
        before = term
      }
      for (const concept of spoken) add(number(concepts, concept, 'concept', grow))
      return found
    },
    close() {
      kindOf = Uint8Array.from(growing.all())
      growing = createColumn()
    },
  }
}
