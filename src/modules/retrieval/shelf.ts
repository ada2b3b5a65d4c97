import type { Language } from '#platform/text'
import { type Collected, collect } from './collect.ts'
import type { Entry } from './entry.ts'
import type { Steps } from './give-way.ts'
import { learn } from './learn.ts'
import type { OwnNames } from './own-names.ts'
import type { Phrasings, Postings } from './postings.ts'
import type { Terms } from './terms.ts'
import { weights } from './weights.ts'
import type { Lexicon } from './words/lexicon.ts'
import type { Reading } from './words/reading.ts'
import type { Word } from './words/word.ts'

/** What is known of all entries in one language. */
export interface Shelf extends Postings, Phrasings {
  reading: Reading
  terms: Terms
  names: OwnNames
  /** Share of a question's words that are of daily life and not of the entries, 0 … 1. */
  elsewhere(content: readonly Word[]): number
  /** Of each text the sum of its weights. */
  mass: Float32Array
  /** What was learned of each posting. */
  learned: Float32Array
}

/** What is needed only to make what lies beside a shelf. */
export interface Left {
  lexicon: Lexicon
  nameKeys: Set<string>[]
}

/** What so many texts about entries say is a matter of theirs, whatever it is elsewhere: visas, where visas are dealt with. */
const ownFrom = 3

export function* createShelf(
  entries: readonly Entry[],
  language: Language,
  reading: Reading,
): Steps<Shelf & Left> {
  const collected = yield* collect(entries, language, reading)
  const { lexicon, terms, names, nameKeys, everyday, firstOf } = collected
  const { said, saidStart, textOf } = {
    said: collected.said.all(),
    saidStart: collected.saidStart.all(),
    textOf: collected.textOf.all(),
  }
  yield
  const postings = yield* byTerm(collected, entries.length, language)
  const mass = new Float32Array(saidStart.length - 1)
  for (let text = 0; text < mass.length; text++) {
    for (let at = saidStart[text]!; at < saidStart[text + 1]!; at++)
      mass[text]! += postings.weight[said[at]!]!
    if (text % 4096 === 0) yield
  }
  const phrasings = { said, saidStart, textOf, firstOf }
  return {
    elsewhere: (content) =>
      reading
        .everydayExpressions(content)
        .filter(({ value }) => (everyday.get(value) ?? 0) < ownFrom)
        .reduce((words, { length }) => words + length, 0) / Math.max(1, content.length),
    ...{ reading, lexicon, terms, names, nameKeys, mass },
    ...phrasings,
    ...postings,
    learned: yield* learn(postings, phrasings),
  }
}

/** Entries by their terms, weighed. */
function* byTerm(
  { terms, held, strength: amounts, heldStart }: Collected,
  numberOfEntries: number,
  language: Language,
): Steps<Postings> {
  const [termOf, amountOf] = [held.all(), amounts.all()]
  const entryStart = new Uint32Array(terms.size + 1)
  for (let at = 0; at < termOf.length; at++) entryStart[termOf[at]! + 1]!++
  for (let term = 0; term < terms.size; term++) entryStart[term + 1]! += entryStart[term]!
  yield
  const next = entryStart.slice()
  const entries = new Uint16Array(termOf.length)
  const strength = new Float32Array(termOf.length)
  for (let entry = 0; entry < numberOfEntries; entry++) {
    for (let at = heldStart[entry]!; at < heldStart[entry + 1]!; at++) {
      const place = next[termOf[at]!]!++
      const amount = amountOf[at]! / 100
      entries[place] = entry
      strength[place] = amount / (amount + weights.half)
    }
    if (entry % 64 === 0) yield
  }
  const weight = new Float32Array(terms.size)
  for (let term = 0; term < terms.size; term++) {
    const holders = entryStart[term + 1]! - entryStart[term]!
    const rarity = Math.log(1 + (numberOfEntries - holders + 0.5) / (holders + 0.5))
    weight[term] = weights.kind(terms.kindOf(term), language) * rarity ** weights.rarity
    if (term % 4096 === 0) yield
  }
  return { weight, entryStart, entries, strength }
}
