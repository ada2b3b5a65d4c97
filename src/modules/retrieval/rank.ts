import type { ReadWord } from './repair.ts'
import { lengthOf } from './learn.ts'
import type { Shelf } from './shelf.ts'
import { tuning } from './tuning.ts'

export interface Ranked {
  entry: number
  score: number
  /** Share of the question that the entry's best phrasing says, 0 … 1. */
  best: number
  /** Share of the question that the entry knows at all, 0 … 1. */
  covered: number
}

/** Entries that share something with a question, the best first. */
export function rank(shelf: Shelf, content: ReadWord[], concepts: number[], numberOfEntries: number): Ranked[] {
  const { terms, weight, start, phrasings, entryStart, entries, strength, learned, mass, entryOf } = shelf
  const asked = terms.of(content, concepts, false)
  const unsure = new Set(
    content.filter((it) => it.certainty < 1).map((it) => terms.word(it.key)),
  )
  let total = 0
  const logit = new Float32Array(numberOfEntries)
  const scale = 1 / lengthOf(weight, asked, 0, asked.length)
  const sum = new Float32Array(numberOfEntries)
  const covered = new Float32Array(numberOfEntries)
  const shared = new Float32Array(mass.length)
  const touched: number[] = []
  for (const term of asked) {
    const own = weight[term]! * (unsure.has(term) ? tuning.repaired : 1)
    total += own
    for (let at = entryStart[term]!; at < entryStart[term + 1]!; at++) {
      sum[entries[at]!]! += own * strength[at]!
      covered[entries[at]!]! += own
      logit[entries[at]!]! += own * scale * learned[at]!
    }
    for (let at = start[term]!; at < start[term + 1]!; at++) {
      const phrasing = phrasings[at]!
      if (shared[phrasing] === 0) touched.push(phrasing)
      shared[phrasing]! += own
    }
  }
  // Words that nobody uses tell as much as the rarest that somebody does.
  const rarest = tuning.weight.word! * Math.log(1 + numberOfEntries / 1.5) ** tuning.idfPower
  total += rarest * content.filter((it) => terms.word(it.key) === undefined).length
  if (total === 0) return []
  const first = new Float32Array(numberOfEntries)
  const second = new Float32Array(numberOfEntries)
  for (const phrasing of touched) {
    const long = mass[phrasing]!
    if (long === Infinity) continue
    const near = shared[phrasing]! / (total ** (1 - tuning.phraseNorm) * long ** tuning.phraseNorm)
    const entry = entryOf[phrasing]!
    if (near > first[entry]!) {
      second[entry] = first[entry]!
      first[entry] = near
    } else if (near > second[entry]!) second[entry] = near
  }
  const highest = logit.reduce((most, it) => Math.max(most, it), 0)
  const all = Math.log(logit.reduce((all_, it) => all_ + Math.exp(it - highest), 0))
  const ranked: Ranked[] = []
  for (let entry = 0; entry < numberOfEntries; entry++) {
    if (covered[entry] === 0) continue
    const best = first[entry]! * (1 - tuning.secondBest) + second[entry]! * tuning.secondBest
    const score = tuning.bestShare * best + (1 - tuning.bestShare) * (sum[entry]! / total) + tuning.learned * (logit[entry]! - highest - all)
    ranked.push({ entry, score, best: first[entry]!, covered: covered[entry]! / total })
  }
  return ranked.sort((a, b) => b.score - a.score || a.entry - b.entry)
}
