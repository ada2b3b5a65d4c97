import type { Steps } from './give-way.ts'
import type { Phrasings, Postings } from './postings.ts'
import { learning } from './weights.ts'

/** Errors below this teach nothing worth the time. */
const smallest = 0.001
/** So much less likely than the likeliest is as good as impossible (logarithm). */
const farthest = 9

/**
 * How much each term speaks for each entry that holds it. First by a rule: as much as the entry is spoken of so more than
 * entries are on the whole. Where there is time, one round over all phrasings then moves these numbers so that each is told
 * from those of all other entries: multinomial logistic regression with one number a posting (AdaGrad). What neighbours
 * share ends near nothing, what tells them apart ends high, also below nothing. Deterministic: the order is a fixed one.
 */
export function* learn(postings: Postings, phrasings: Phrasings): Steps<Float32Array> {
  const { entryStart, entries, weight } = postings
  const { said, saidStart, textOf, firstOf } = phrasings
  const numberOfEntries = firstOf.length - 1
  const learned = yield* byRule(postings, numberOfEntries)
  const entryOf = new Uint32Array(textOf.length)
  for (let entry = 0; entry < numberOfEntries; entry++)
    entryOf.fill(entry, firstOf[entry]!, firstOf[entry + 1]!)
  const isLearned = (term: number) => entryStart[term + 1]! - entryStart[term]! <= learning.holders
  let visits = 0
  for (const text of textOf)
    for (let at = saidStart[text]!; at < saidStart[text + 1]!; at++)
      if (isLearned(said[at]!)) visits += entryStart[said[at]! + 1]! - entryStart[said[at]!]!
  if (visits > learning.visits) return learned

  const steps = new Float32Array(entries.length).fill(0.01)
  const scores = new Float32Array(numberOfEntries)
  const stride = strideFor(entryOf.length)
  for (let turn = 0; turn < entryOf.length; turn++) {
    if (turn % 32 === 0) yield
    const phrasing = (turn * stride) % entryOf.length
    const text = textOf[phrasing]!
    const [from, to] = [saidStart[text]!, saidStart[text + 1]!]
    if (from === to) continue
    const scale = 1 / lengthOf(weight, said, from, to)
    scores.fill(0)
    for (let at = from; at < to; at++) {
      const term = said[at]!
      if (!isLearned(term)) continue
      const value = weight[term]! * scale
      const end = entryStart[term + 1]!
      for (let place = entryStart[term]!; place < end; place++)
        scores[entries[place]!]! += learned[place]! * value
    }
    toErrors(scores, entryOf[phrasing]!)
    for (let at = from; at < to; at++) {
      const term = said[at]!
      if (!isLearned(term)) continue
      const value = weight[term]! * scale
      const end = entryStart[term + 1]!
      for (let place = entryStart[term]!; place < end; place++) {
        const error = scores[entries[place]!]!
        if (error === 0) continue
        const slope = error * value
        steps[place]! += slope * slope
        learned[place]! -= (learning.rate * slope) / Math.sqrt(steps[place]!)
      }
    }
  }
  return learned
}

function* byRule({ entryStart, strength }: Postings, numberOfEntries: number): Steps<Float32Array> {
  const learned = new Float32Array(strength.length)
  for (let term = 0; term + 1 < entryStart.length; term++) {
    const [from, to] = [entryStart[term]!, entryStart[term + 1]!]
    let mean = 0
    for (let at = from; at < to; at++) mean += strength[at]!
    mean /= numberOfEntries
    for (let at = from; at < to; at++) learned[at] = learning.rule * (strength[at]! - mean)
    if (term % 4096 === 0) yield
  }
  return learned
}

/** Turns scores into how far each probability is from the truth; entries that share nothing have a score of 0. */
function toErrors(scores: Float32Array, truth: number): void {
  let highest = 0
  for (let entry = 0; entry < scores.length; entry++) if (scores[entry]! > highest) highest = scores[entry]!
  let total = 0
  for (let entry = 0; entry < scores.length; entry++) {
    const score = scores[entry]!
    const likely = score > highest - farthest ? Math.exp(score - highest) : 0
    scores[entry] = likely
    total += likely
  }
  for (let entry = 0; entry < scores.length; entry++) {
    const error = scores[entry]! / total - (entry === truth ? 1 : 0)
    scores[entry] = error < smallest && error > -smallest ? 0 : error
  }
}

/** Length of the vector of the terms' weights. */
export function lengthOf(weight: Float32Array, terms: ArrayLike<number>, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at++) sum += weight[terms[at]!]! ** 2
  return Math.sqrt(sum) || 1
}

/** A step that visits all numbers below `number` once each, far from neighbours: phrasings of one entry lie together. */
function strideFor(number: number): number {
  let stride = Math.max(1, Math.floor(number * 0.618))
  const common = (a: number, b: number): number => (b === 0 ? a : common(b, a % b))
  while (common(stride, number) !== 1) stride++
  return stride
}
