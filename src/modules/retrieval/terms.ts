import { type Column, createColumn, createPairTable } from './columns.ts'
import type { SaidWord } from './words/lexicon.ts'
import type { Word } from './words/word.ts'

/** The kinds of evidence that a text gives. */
export type Kind = 'word' | 'pair' | 'second' | 'concept'
const kinds: readonly Kind[] = ['word', 'pair', 'second', 'concept']

/** Numbers for terms: words, pairs of neighbours, words with their diacritics, concepts. */
export interface Terms {
  readonly size: number
  kindOf(term: number): Kind
  /** Puts the terms of a text about entries behind others, each once; what is new gets a number. */
  add(content: readonly SaidWord[], concepts: readonly number[], to: Column): void
  /** The terms of a question that are known, each once. */
  of(content: readonly Word[], concepts: readonly number[]): number[]
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
  /** In which text a term was last, counted from 1. */
  let lastIn: number[] = []
  let texts = 0
  function added(kind: Kind): number {
    growing.add(kinds.indexOf(kind))
    lastIn.push(0)
    return growing.length - 1
  }
  function numberOf<Key>(map: Map<Key, number>, key: Key, kind: Kind): number {
    const known = map.get(key)
    if (known !== undefined) return known
    const term = added(kind)
    map.set(key, term)
    return term
  }
  function pairOf(first: number, second: number): number {
    const known = pairs.get(first, second)
    if (known !== undefined) return known
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
    add(content, spoken, to) {
      texts++
      const put = (term: number) => {
        if (lastIn[term] === texts) return
        lastIn[term] = texts
        to.add(term)
      }
      let before = -1
      for (const word of content) {
        if (word.term < 0) word.term = numberOf(words, word.key, 'word')
        put(word.term)
        if (word.second) {
          if (word.secondTerm < 0) word.secondTerm = numberOf(seconds, word.second, 'second')
          put(word.secondTerm)
        }
        if (before >= 0) put(pairOf(before, word.term))
        before = word.term
      }
      for (const concept of spoken) put(numberOf(concepts, concept, 'concept'))
    },
    of(content, spoken) {
      const found = new Set<number | undefined>()
      let before: number | undefined
      for (const { key, second } of content) {
        const term = words.get(key)
        found.add(term)
        if (second) found.add(seconds.get(second))
        if (before !== undefined && term !== undefined) found.add(pairs.get(before, term))
        before = term
      }
      for (const concept of spoken) found.add(concepts.get(concept))
      return [...found].filter((term) => term !== undefined)
    },
    close() {
      kindOf = Uint8Array.from(growing.all())
      growing = createColumn()
      lastIn = []
    },
  }
}
