import type { Shelf } from './shelf.ts'
import { tuning } from './tuning.ts'

/** What was said of entries: terms of each phrasing, whose it is, and how much it counts. */
export interface Examples {
  start: Uint32Array
  terms: Uint32Array
  entryOf: Uint32Array
  counts: Float32Array
}

type Postings = Pick<Shelf, 'weight' | 'entryStart' | 'entries'>

/**
 * How much each term speaks for each entry that holds it, so that as many phrasings as possible are told from those of
 * all other entries: a multinomial logistic regression with one weight a posting (AdaGrad). What near neighbours share
 * ends near nothing, what tells them apart ends high. Deterministic: the order of examples is a fixed one.
 */
export function learn(shelf: Postings, examples: Examples, numberOfEntries: number): Float32Array {
  const { entryStart, entries, weight } = shelf
  const learned = new Float32Array(entries.length)
  const steps = new Float32Array(entries.length).fill(0.01)
  const scores = new Float32Array(numberOfEntries)
  const seen = new Int32Array(numberOfEntries).fill(-1)
  const touched: number[] = []
  const number = examples.entryOf.length
  const stride = strideFor(number)
  for (let turn = 0; turn < number * tuning.epochs; turn++) {
    const example = (turn * stride) % number
    const [from, to] = [examples.start[example]!, examples.start[example + 1]!]
    if (from === to) continue
    const entry = examples.entryOf[example]!
    const scale = 1 / lengthOf(weight, examples.terms, from, to)
    touched.length = 0
    for (let at = from; at < to; at++) {
      const term = examples.terms[at]!
      const value = weight[term]! * scale
      for (let place = entryStart[term]!; place < entryStart[term + 1]!; place++) {
        const it = entries[place]!
        if (seen[it] !== turn) {
          seen[it] = turn
          scores[it] = 0
          touched.push(it)
        }
        scores[it]! += learned[place]! * value
      }
    }
    let highest = 0
    for (const it of touched) if (scores[it]! > highest) highest = scores[it]!
    let total = (numberOfEntries - touched.length) * Math.exp(-highest)
    for (const it of touched) {
      scores[it] = Math.exp(scores[it]! - highest)
      total += scores[it]!
    }
    const counts = examples.counts[example]!
    for (const it of touched) scores[it] = counts * (scores[it]! / total - (it === entry ? 1 : 0))
    for (let at = from; at < to; at++) {
      const term = examples.terms[at]!
      const value = weight[term]! * scale
      for (let place = entryStart[term]!; place < entryStart[term + 1]!; place++) {
        const error = scores[entries[place]!]!
        if (error < 0.001 && error > -0.001) continue
        const slope = error * value
        steps[place]! += slope * slope
        learned[place]! -= (tuning.rate * slope) / Math.sqrt(steps[place]!)
      }
    }
  }
  return learned
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
