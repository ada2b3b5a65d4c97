import type { Reading } from './reading.ts'
import type { Word } from './word.ts'

/** The words that are known, with how often and how they are written. */
export interface Vocabulary {
  has(key: string): boolean
  /** How often it is said. */
  count(key: string): number
  /** How it is written most often. */
  written(key: string): string
}

export interface VocabularyToBe {
  add(words: readonly Word[]): void
  /** All that came, and each way it was written, by its key. */
  close(): { vocabulary: Vocabulary; writings: Map<string, string[]> }
}

/** Words of politeness count as said a few times: they are known, and little is guessed to be one. */
const fillersSaid = 3

export function createVocabulary(reading: Reading): VocabularyToBe {
  const said = new Map<string, { key: string; times: number }>()
  const add = ({ written, key }: Word, times: number) => {
    const it = said.get(written)
    if (it) it.times += times
    else said.set(written, { key, times })
  }
  for (const word of new Map(reading.fillerWords().map((it) => [it.key, it])).values()) add(word, fillersSaid)
  return {
    add(words) {
      for (const word of words) add(word, 1)
    },
    close() {
      const known = new Map<string, { count: number; written: string; most: number }>()
      const writings = new Map<string, string[]>()
      for (const [written, { key, times }] of said) {
        const it = known.get(key)
        if (!it) known.set(key, { count: times, written, most: times })
        else {
          it.count += times
          if (times > it.most || (times === it.most && written < it.written))
            Object.assign(it, { written, most: times })
        }
        const all = writings.get(key)
        if (all) all.push(written)
        else writings.set(key, [written])
      }
      const vocabulary: Vocabulary = {
        has: (key) => known.has(key),
        count: (key) => known.get(key)?.count ?? 0,
        written: (key) => known.get(key)!.written,
      }
      return { vocabulary, writings }
    },
  }
}
