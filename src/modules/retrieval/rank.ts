import { lengthOf } from './learn.ts'
import type { Shelf } from './shelf.ts'
import { weights } from './weights.ts'
import type { Word } from './words/reading.ts'

/** How an entry answers to a question. */
export interface Ranked {
  entry: number
  /** All evidence together: comparable within one question. */
  score: number
  /** Likeness of the question and the entry's best phrasing, 0 … 1. */
  best: number
  /** Share of the question that the entry knows at all, 0 … 1. */
  covered: number
  /** Logarithm of the learned probability. */
  likely: number
}

/** Entries that share something with a question, in no order. */
export function rank(
  shelf: Shelf,
  content: readonly Word[],
  asked: readonly number[],
  numberOfEntries: number,
): Ranked[] {
  const { terms, weight, start, phrasings, entryStart, entries, strength, learned } = shelf
  const scale = 1 / lengthOf(weight, asked, 0, asked.length)
  const sum = new Float32Array(numberOfEntries)
  const covered = new Float32Array(numberOfEntries)
  const logit = new Float32Array(numberOfEntries)
  const shared = new Float32Array(shelf.mass.length)
  const touched: number[] = []
  let total = 0
  for (const term of asked) {
    const own = weight[term]!
    total += own
    for (let at = entryStart[term]!; at < entryStart[term + 1]!; at++) {
      const entry = entries[at]!
      sum[entry]! += own * strength[at]!
      covered[entry]! += own
      logit[entry]! += own * scale * learned[at]!
    }
    for (let at = start[term]!; at < start[term + 1]!; at++) {
      const phrasing = phrasings[at]!
      if (shared[phrasing] === 0) touched.push(phrasing)
      shared[phrasing]! += own
    }
  }
  // A word that nobody uses would tell as much as the rarest that somebody does.
  const rarest = Math.log(1 + numberOfEntries / 1.5) ** weights.rarity
  for (const { key } of content) if (terms.word(key) === undefined) total += rarest
  const { first, second } = bestPhrasings(shelf, shared, touched, total, numberOfEntries)
  const highest = logit.reduce((most, it) => Math.max(most, it), 0)
  const all = highest + Math.log(logit.reduce((sum_, it) => sum_ + Math.exp(it - highest), 0))
  const ranked: Ranked[] = []
  for (let entry = 0; entry < numberOfEntries; entry++) {
    if (covered[entry] === 0) continue
    const likely = logit[entry]! - all
    const best = first[entry]! + (second[entry]! - first[entry]!) * weights.secondPhrasing
    const score = weights.best * best + (1 - weights.best) * (sum[entry]! / total) + weights.learned * likely
    ranked.push({ entry, score, best: first[entry]!, covered: covered[entry]! / total, likely })
  }
  return ranked
}

/** The likeness of each entry's best and second-best phrasing: what is shared against the lengths of both. */
function bestPhrasings(
  { mass, entryOf }: Shelf,
  shared: Float32Array,
  touched: number[],
  total: number,
  numberOfEntries: number,
): { first: Float32Array; second: Float32Array } {
  const first = new Float32Array(numberOfEntries)
  const second = new Float32Array(numberOfEntries)
  for (const phrasing of touched) {
    const like = shared[phrasing]! / (total ** (1 - weights.length) * mass[phrasing]! ** weights.length)
    const entry = entryOf[phrasing]!
    if (like > first[entry]!) {
      second[entry] = first[entry]!
      first[entry] = like
    } else if (like > second[entry]!) second[entry] = like
  }
  return { first, second }
}
