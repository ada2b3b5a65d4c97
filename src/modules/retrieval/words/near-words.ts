import type { Steps } from '../give-way.ts'
import { gaps, isNear } from './near.ts'

/** Which of many words are one letter from another one. */
export interface NearWords {
  of(word: string): string[]
}

const mostWords = 2 ** 21

/** Finds them by what is left of each without one of its letters; of that only a number is kept. */
export function* createNearWords(words: readonly string[]): Steps<NearWords> {
  let number = 0
  for (const word of words) number += word.length + 1
  /** The number of what is left, and of which word, in one: both fit into the 53 bits of a whole number. */
  const left = new Float64Array(number)
  let at = 0
  for (const [place, word] of words.entries()) {
    for (const gap of gaps(word)) left[at++] = hashOf(gap) * mostWords + place
    if (place % 256 === 0) yield
  }
  left.sort()
  yield
  const hashes = new Uint32Array(number)
  const wordOf = new Uint32Array(number)
  for (let place = 0; place < number; place++) {
    hashes[place] = Math.floor(left[place]! / mostWords)
    wordOf[place] = left[place]! % mostWords
    if (place % 4096 === 0) yield
  }
  return {
    of(word) {
      const found = new Set<string>()
      for (const gap of gaps(word)) {
        const hash = hashOf(gap)
        for (let place = firstAt(hashes, hash); hashes[place] === hash; place++) {
          const other = words[wordOf[place]!]!
          // Two different things may have one number.
          if (isNear(word, other)) found.add(other)
        }
      }
      return [...found]
    },
  }
}

/** FNV-1a of its letters. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/** The first place whose number is not below this one. */
function firstAt(sorted: Uint32Array, wanted: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return low
}
