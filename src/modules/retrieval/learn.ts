import { learning } from './weights.ts'

/** What was said of entries: terms of each phrasing, whose it is, and how much it teaches. */
export interface Examples {
  start: Uint32Array
  terms: Uint32Array
  entryOf: Uint32Array
  counts: Float32Array
}

/** Which entries hold a term, from `entryStart[term]` to `entryStart[term + 1]`, and how much it tells. */
interface Postings {
  weight: Float32Array
  entryStart: Uint32Array
  entries: Uint32Array
}

/** Errors below this teach nothing worth the time. */
const smallest = 0.001

/**
 * How much each term speaks for each entry that holds it, so that as many phrasings as possible are told from those of
 * all other entries: multinomial logistic regression with one number a posting (AdaGrad). What neighbours share ends near
 * nothing, what tells them apart ends high, also below nothing. Deterministic: the order of the examples is a fixed one.
 */
export function learn(postings: Postings, examples: Examples, numberOfEntries: number): Float32Array {
  const { entryStart, entries, weight } = postings
  const learned = new Float32Array(entries.length)
  const steps = new Float32Array(entries.length).fill(0.01)
  const scores = new Float32Array(numberOfEntries)
  const seen = new Int32Array(numberOfEntries).fill(-1)
  const touched: number[] = []
  const number = examples.entryOf.length
  const stride = strideFor(number)
  const isLearned = (term: number) => entryStart[term + 1]! - entryStart[term]! <= learning.holders
  const most = learning.visits(numberOfEntries)
  let visits = 0
  for (let turn = 0; turn < number * learning.rounds && visits < most; turn++) {
    const example = (turn * stride) % number
    const [from, to] = [examples.start[example]!, examples.start[example + 1]!]
    if (from === to) continue
    const scale = 1 / lengthOf(weight, examples.terms, from, to)
    touched.length = 0
    for (let at = from; at < to; at++) {
      const term = examples.terms[at]!
      if (!isLearned(term)) continue
      const value = weight[term]! * scale
      for (let place = entryStart[term]!; place < entryStart[term + 1]!; place++) {
        visits++
        const entry = entries[place]!
        if (seen[entry] !== turn) {
          seen[entry] = turn
          scores[entry] = 0
          touched.push(entry)
        }
        scores[entry]! += learned[place]! * value
      }
    }
    toErrors(scores, touched, numberOfEntries, examples.entryOf[example]!, examples.counts[example]!)
    for (let at = from; at < to; at++) {
      const term = examples.terms[at]!
      if (!isLearned(term)) continue
      const value = weight[term]! * scale
      for (let place = entryStart[term]!; place < entryStart[term + 1]!; place++) {
        const error = scores[entries[place]!]!
        if (error < smallest && error > -smallest) continue
        const slope = error * value
        steps[place]! += slope * slope
        learned[place]! -= (learning.rate * slope) / Math.sqrt(steps[place]!)
      }
    }
  }
  return learned
}

/** Turns scores into how far each probability is from the truth; entries that share nothing have a score of 0. */
function toErrors(scores: Float32Array, touched: number[], all: number, truth: number, counts: number): void {
  let highest = 0
  for (const entry of touched) if (scores[entry]! > highest) highest = scores[entry]!
  let total = (all - touched.length) * Math.exp(-highest)
  for (const entry of touched) {
    scores[entry] = Math.exp(scores[entry]! - highest)
    total += scores[entry]!
  }
  for (const entry of touched) scores[entry] = counts * (scores[entry]! / total - (entry === truth ? 1 : 0))
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
