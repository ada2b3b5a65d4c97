import type { Language } from '#platform/text'
import type { Entry } from './entry.ts'
import { type Examples, learn } from './learn.ts'
import { createTerms, type Terms } from './terms.ts'
import { tuning } from './tuning.ts'
import type { Reading } from './words/reading.ts'

/** What is known of all entries in one language: which phrasing and which entry holds which term. */
export interface Shelf {
  terms: Terms
  reading: Reading
  /** How much a term tells, by its kind and by how few entries hold it. */
  weight: Float32Array
  /** Sum of the weights of each phrasing. */
  mass: Float32Array
  entryOf: Uint32Array
  /** Postings: phrasings of a term lie from `start[term]` to `start[term + 1]`. */
  start: Uint32Array
  phrasings: Uint32Array
  /** The same by entries, with how strongly the entry is spoken of so. */
  entryStart: Uint32Array
  entries: Uint32Array
  strength: Float32Array
  /** How much a term speaks for an entry and against all others, learned from the phrasings. */
  learned: Float32Array
  /** How often a word is said; by its key. */
  count: Map<string, { count: number; written: Map<string, number> }>
}

export function createShelf(entries: readonly Entry[], language: Language, reading: Reading): Shelf {
  const terms = createTerms()
  const entryOf: number[] = []
  const isAsked: number[] = []
  const pairs = growing()
  const count: Shelf['count'] = new Map()
  const said: number[] = []
  const saidStart: number[] = [0]
  for (const [entry, { phrasings }] of entries.entries())
    for (const { language: own, kind, text } of phrasings) {
      if (own !== language || !text) continue
      const all = reading.wordsOf(text)
      for (const word of all) {
        const known = count.get(word.key) ?? { count: 0, written: new Map() }
        known.count++
        known.written.set(word.written, (known.written.get(word.written) ?? 0) + 1)
        count.set(word.key, known)
      }
      const phrasing = entryOf.length
      entryOf.push(entry)
      isAsked.push(kind === 'about' ? tuning.aboutWeight : kind === 'asked' ? 1 : tuning.nameWeight)
      for (const term of terms.of(reading.content(all), reading.concepts(all), true)) {
        pairs.add(term, phrasing)
        said.push(term)
      }
      saidStart.push(said.length)
    }
  const { start, values: phrasings } = pairs.byTerm(terms.size)
  const share = new Float32Array(entries.length)
  for (const [phrasing, entry] of entryOf.entries()) share[entry]! += isAsked[phrasing]!
  const average = share.reduce((sum, it) => sum + it, 0) / Math.max(1, entries.length)

  const entryStart = new Uint32Array(terms.size + 1)
  const held = new Uint32Array(phrasings.length)
  const strength = new Float32Array(phrasings.length)
  const weight = new Float32Array(terms.size)
  let end = 0
  for (let term = 0; term < terms.size; term++) {
    entryStart[term] = end
    for (let at = start[term]!; at < start[term + 1]!; at++) {
      const entry = entryOf[phrasings[at]!]!
      if (end === entryStart[term] || held[end - 1] !== entry) held[end++] = entry
      strength[end - 1]! += isAsked[phrasings[at]!]!
    }
    const holders = end - entryStart[term]!
    const rarity = Math.log(1 + (entries.length - holders + 0.5) / (holders + 0.5))
    weight[term] = tuning.weight[terms.kindOf(term)]! * rarity ** tuning.idfPower
    for (let at = entryStart[term]!; at < end; at++) {
      const long = 1 - tuning.lengthNorm + (tuning.lengthNorm * share[held[at]!]!) / average
      strength[at] = strength[at]! / (strength[at]! + tuning.k * long)
    }
  }
  entryStart[terms.size] = end
  const mass = new Float32Array(entryOf.length)
  for (let term = 0; term < terms.size; term++)
    for (let at = start[term]!; at < start[term + 1]!; at++) mass[phrasings[at]!]! += weight[term]!
  // What is only said of an entry is no way of asking for it.
  for (const [phrasing, asked] of isAsked.entries()) if (asked < 1) mass[phrasing] = Infinity
  const examples: Examples = {
    start: Uint32Array.from(saidStart),
    terms: Uint32Array.from(said),
    entryOf: Uint32Array.from(entryOf),
    counts: Float32Array.from(isAsked, (it) => (it < 1 ? tuning.aboutExample : 1)),
  }
  const learned = learn({ weight, entryStart, entries: held.subarray(0, end) }, examples, entries.length)
  return {
    learned,
    ...{ terms, reading, weight, mass, start, phrasings, entryStart, count },
    entryOf: Uint32Array.from(entryOf),
    entries: held.slice(0, end),
    strength: strength.slice(0, end),
  }
}

/** Pairs of a term and a value, collected in any order and sorted by term at the end. */
function growing() {
  let keys = new Uint32Array(1024)
  let values = new Uint32Array(1024)
  let length = 0
  const twice = (old: Uint32Array<ArrayBuffer>) => {
    const larger = new Uint32Array(old.length * 2)
    larger.set(old)
    return larger
  }
  return {
    add(key: number, value: number) {
      if (length === keys.length) {
        keys = twice(keys)
        values = twice(values)
      }
      keys[length] = key
      values[length++] = value
    },
    byTerm(terms: number) {
      const start = new Uint32Array(terms + 1)
      for (let at = 0; at < length; at++) start[keys[at]! + 1]!++
      for (let term = 0; term < terms; term++) start[term + 1]! += start[term]!
      const next = start.slice()
      const sorted = new Uint32Array(length)
      for (let at = 0; at < length; at++) sorted[next[keys[at]!]!++] = values[at]!
      return { start, values: sorted }
    },
  }
}
