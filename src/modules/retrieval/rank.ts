import { lengthOf } from './learn.ts'
import type { Shelf } from './shelf.ts'
import { weights } from './weights.ts'
import type { Word } from './words/word.ts'

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

/** Likeness of a phrasing that says the same words as the question. */
const verbatim = 0.999
/** Behind so many no entry is looked at closely. */
const close = 300

/** Entries that share something with a question, in no order; of very many those with some hope. */
export function rank(shelf: Shelf, content: readonly Word[], asked: readonly number[]): Ranked[] {
  const { terms, weight, firstOf, entryStart, entries, strength, learned } = shelf
  const numberOfEntries = firstOf.length - 1
  const scale = 1 / lengthOf(weight, asked, 0, asked.length)
  const sum = new Float32Array(numberOfEntries)
  const covered = new Float32Array(numberOfEntries)
  const logit = new Float32Array(numberOfEntries)
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
  }
  // A word that nobody uses would tell as much as the rarest that somebody does.
  const rarest = Math.log(1 + numberOfEntries / 1.5) ** weights.rarity
  for (const { key } of content) if (terms.word(key) === undefined) total += rarest
  const highest = logit.reduce((most, it) => Math.max(most, it), 0)
  const all = highest + Math.log(logit.reduce((sum_, it) => sum_ + Math.exp(it - highest), 0))
  const far = new Float32Array(numberOfEntries)
  for (let entry = 0; entry < numberOfEntries; entry++)
    far[entry] =
      covered[entry] === 0
        ? -Infinity
        : (1 - weights.best) * (sum[entry]! / total) + weights.learned * (logit[entry]! - all)
  const least = numberOfEntries > close ? far.toSorted()[numberOfEntries - close]! : -Infinity
  const ranked: Ranked[] = []
  const likeness = likenessOf(shelf, asked, total)
  for (let entry = 0; entry < numberOfEntries; entry++) {
    if (covered[entry] === 0 || far[entry]! < least) continue
    const [first, second] = likeness(entry)
    const like = first + (second - first) * weights.secondPhrasing
    const score = far[entry]! + weights.best * like + (first > verbatim ? weights.verbatim : 0)
    const likely = logit[entry]! - all
    ranked.push({ entry, score, best: first, covered: covered[entry]! / total, likely })
  }
  return ranked
}

/** The likeness of an entry's best and second-best phrasing: what is shared against the lengths of both. */
function likenessOf(
  { weight, said, saidStart, textOf, firstOf, mass }: Shelf,
  asked: readonly number[],
  total: number,
): (entry: number) => readonly [number, number] {
  const shared = new Float32Array(weight.length)
  for (const term of asked) shared[term] = weight[term]!
  const whole = total ** (1 - weights.length)
  return (entry) => {
    let [first, second] = [0, 0]
    for (let phrasing = firstOf[entry]!; phrasing < firstOf[entry + 1]!; phrasing++) {
      const text = textOf[phrasing]!
      let sum = 0
      for (let at = saidStart[text]!; at < saidStart[text + 1]!; at++) sum += shared[said[at]!]!
      if (sum === 0) continue
      const like = sum / (whole * mass[text]! ** weights.length)
      if (like > first) {
        second = first
        first = like
      } else if (like > second) second = like
    }
    return [first, second]
  }
}
