import type { Language } from '#platform/text'
import type { Entry } from './entry.ts'
import { learn } from './learn.ts'
import { createPostings } from './postings.ts'
import { createTerms, type Terms } from './terms.ts'
import { weights } from './weights.ts'
import type { Reading, Word } from './words/reading.ts'
import { createVocabulary, type Vocabulary } from './words/vocabulary.ts'

/** What is known of all entries in one language. */
export interface Shelf {
  reading: Reading
  vocabulary: Vocabulary
  terms: Terms
  /** Share of a question's words that are of daily life and not of the entries, 0 … 1. */
  elsewhere(content: readonly Word[]): number
  /** How much a term tells, by its kind and by how few entries hold it. */
  weight: Float32Array
  /** Which phrasings hold a term: from `start[term]` to `start[term + 1]`. */
  start: Uint32Array
  phrasings: Uint32Array
  /** Of each phrasing: whose it is, and the sum of its weights (infinite for what nobody asks with). */
  entryOf: Uint32Array
  mass: Float32Array
  /** Which entries hold a term, likewise: how strongly they are spoken of so, and what was learned of it. */
  entryStart: Uint32Array
  entries: Uint32Array
  strength: Float32Array
  learned: Float32Array
}

/** What so many texts about entries say is a matter of theirs, whatever it is elsewhere: visas, where visas are dealt with. */
const ownFrom = 3

export function createShelf(entries: readonly Entry[], language: Language, reading: Reading): Shelf {
  const terms = createTerms()
  const vocabulary = createVocabulary(reading)
  const postings = createPostings()
  const entryOf: number[] = []
  const said: number[] = []
  const saidStart = [0]
  const isAbout: boolean[] = []
  // Many entries ask for the same papers: such a text is read once.
  const read = new Map<string, number[]>()
  const everyday = new Map<number, number>()
  const termsOf = (text: string) => {
    const words = reading.wordsOf(text)
    const content = reading.content(words)
    vocabulary.add(words)
    for (const { value } of reading.everydayExpressions(content))
      everyday.set(value, (everyday.get(value) ?? 0) + 1)
    return terms.of(content, reading.concepts(words), true)
  }
  for (const [entry, { phrasings }] of entries.entries())
    for (const { language: own, kind, text } of phrasings) {
      if (own !== language || !text) continue
      const held = read.get(text) ?? termsOf(text)
      read.set(text, held)
      for (const term of held) postings.add(term, entryOf.length)
      saidStart.push(postings.length)
      entryOf.push(entry)
      said.push(weights.said[kind])
      isAbout.push(kind === 'about')
    }
  const { start, values: phrasings } = postings.byTerm(terms.size)

  const weight = new Float32Array(terms.size)
  const mass = new Float32Array(entryOf.length)
  const entryStart = new Uint32Array(terms.size + 1)
  const held = new Uint32Array(phrasings.length)
  const strength = new Float32Array(phrasings.length)
  let end = 0
  for (let term = 0; term < terms.size; term++) {
    entryStart[term] = end
    for (let at = start[term]!; at < start[term + 1]!; at++) {
      const phrasing = phrasings[at]!
      const entry = entryOf[phrasing]!
      // Phrasings of an entry lie together.
      if (end === entryStart[term] || held[end - 1] !== entry) held[end++] = entry
      strength[end - 1]! += said[phrasing]!
    }
    const holders = end - entryStart[term]!
    const rarity = Math.log(1 + (entries.length - holders + 0.5) / (holders + 0.5))
    weight[term] = weights.kind(terms.kindOf(term), language) * rarity ** weights.rarity
    for (let at = entryStart[term]!; at < end; at++)
      strength[at] = strength[at]! / (strength[at]! + weights.half)
    for (let at = start[term]!; at < start[term + 1]!; at++) mass[phrasings[at]!]! += weight[term]!
  }
  entryStart[terms.size] = end
  for (const [phrasing, about] of isAbout.entries()) if (about) mass[phrasing] = Infinity

  const holders = held.slice(0, end)
  const examples = {
    start: Uint32Array.from(saidStart),
    terms: postings.said,
    entryOf: Uint32Array.from(entryOf),
    counts: Float32Array.from(isAbout, (about) => (about ? weights.aboutExample : 1)),
  }
  return {
    elsewhere: (content) =>
      reading
        .everydayExpressions(content)
        .filter(({ value }) => (everyday.get(value) ?? 0) < ownFrom)
        .reduce((words, { length }) => words + length, 0) / Math.max(1, content.length),
    ...{ reading, vocabulary, terms, weight, start, phrasings, mass, entryStart },
    entryOf: examples.entryOf,
    entries: holders,
    strength: strength.slice(0, end),
    learned: learn({ weight, entryStart, entries: holders }, examples, entries.length),
  }
}
