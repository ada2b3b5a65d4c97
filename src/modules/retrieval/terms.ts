import type { Word } from './words/reading.ts'

/** The kinds of evidence that a text gives. */
export type Kind = 'word' | 'pair' | 'second' | 'concept'

/** Numbers for terms: words, pairs of neighbours, words with their diacritics, concepts. */
export interface Terms {
  readonly size: number
  kindOf(term: number): Kind
  /** The terms of a text; adds what is new where `grow` is set, and leaves it out elsewhere. */
  of(content: readonly Word[], concepts: readonly number[], grow: boolean): number[]
  word(key: string): number | undefined
  pair(first: string, second: string): number | undefined
}

const most = 2 ** 24

export function createTerms(): Terms {
  const words = new Map<string, number>()
  const seconds = new Map<string, number>()
  const pairs = new Map<number, number>()
  const concepts = new Map<number, number>()
  const kindOf: Kind[] = []
  /** In which text a term was seen last: each counts once. */
  const textOf: number[] = []
  let text = 0
  function number<Key>(map: Map<Key, number>, key: Key, kind: Kind, grow: boolean): number | undefined {
    const known = map.get(key)
    if (known !== undefined || !grow) return known
    const term = kindOf.length
    kindOf.push(kind)
    textOf.push(0)
    map.set(key, term)
    return term
  }
  return {
    get size() {
      return kindOf.length
    },
    kindOf: (term) => kindOf[term]!,
    word: (key) => words.get(key),
    pair(first, second) {
      const a = words.get(first)
      const b = words.get(second)
      return a === undefined || b === undefined ? undefined : pairs.get(a * most + b)
    },
    of(content, spoken, grow) {
      const found: number[] = []
      let before: number | undefined
      text++
      const add = (term: number | undefined) => {
        if (term === undefined || textOf[term] === text) return
        textOf[term] = text
        found.push(term)
      }
      for (const { key, second } of content) {
        const term = number(words, key, 'word', grow)
        add(term)
        if (second) add(number(seconds, second, 'second', grow))
        if (before !== undefined && term !== undefined) add(number(pairs, before * most + term, 'pair', grow))
        before = term
      }
      for (const concept of spoken) add(number(concepts, concept, 'concept', grow))
      return found
    },
  }
}
