import type { SaidWord } from './lexicon.ts'

/** The words that are known, with how often and how they are written. */
export interface Vocabulary {
  has(key: string): boolean
  /** How often it is said. */
  count(key: string): number
  /** How it is written most often. */
  written(key: string): string
}

/** All words, and each way each was written, by its key. */
export function vocabularyOf(words: Iterable<SaidWord>): {
  vocabulary: Vocabulary
  writings: Map<string, string[]>
} {
  const known = new Map<string, { count: number; written: string; most: number }>()
  const writings = new Map<string, string[]>()
  for (const { written, key, times } of words) {
    // Seen behind the end of a text that is read only so far.
    if (times === 0) continue
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
}
