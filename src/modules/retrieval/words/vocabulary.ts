import type { Reading, Word } from './reading.ts'

/** The words that are known, with how often and how they are written. */
export interface Vocabulary {
  add(words: readonly Word[]): void
  has(key: string): boolean
  /** How often it is said. */
  count(key: string): number
  /** How it is written most often. */
  written(key: string): string
  readonly keys: Iterable<string>
  /** Every way a word is written. */
  writings(key: string): Iterable<string>
}

/** Words of politeness count as said a few times: they are known, and little is guessed to be one. */
const fillersSaid = 3

export function createVocabulary(reading: Reading): Vocabulary {
  const known = new Map<string, { count: number; written: Map<string, number> }>()
  const add = (words: readonly Word[], times: number) => {
    for (const { key, written } of words) {
      const entry = known.get(key) ?? { count: 0, written: new Map<string, number>() }
      entry.count += times
      entry.written.set(written, (entry.written.get(written) ?? 0) + times)
      known.set(key, entry)
    }
  }
  const fillers = new Map(reading.fillerWords().map((word) => [word.key, word]))
  add([...fillers.values()], fillersSaid)
  return {
    add: (words) => add(words, 1),
    has: (key) => known.has(key),
    count: (key) => known.get(key)?.count ?? 0,
    written: (key) =>
      [...known.get(key)!.written].reduce((best, it) =>
        it[1] > best[1] || (it[1] === best[1] && it[0] < best[0]) ? it : best,
      )[0],
    get keys() {
      return known.keys()
    },
    writings: (key) => known.get(key)?.written.keys() ?? [],
  }
}
