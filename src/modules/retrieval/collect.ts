import type { Language } from '#platform/text'
import { type Column, createColumn } from './columns.ts'
import type { Entry } from './entry.ts'
import type { Steps } from './give-way.ts'
import { createOwnNames, type OwnNames } from './own-names.ts'
import { createTerms, type Terms } from './terms.ts'
import { weights } from './weights.ts'
import { createLexicon, type Lexicon } from './words/lexicon.ts'
import type { Reading } from './words/reading.ts'

/** What all texts about the entries say, in the order in which it was read. */
export interface Collected {
  lexicon: Lexicon
  terms: Terms
  names: OwnNames
  /** Keys of the words of each entry's official name. */
  nameKeys: Set<string>[]
  /** Expressions of daily life, and in how many texts they are. */
  everyday: Map<number, number>
  /** Terms of each text, text by text, and where each begins. */
  said: Column
  saidStart: Column
  /** The text of each phrasing that people may ask with. */
  textOf: Column
  /** The first phrasing of each entry, and the number of all. */
  firstOf: Uint32Array
  /** Terms that each entry is spoken of with, entry by entry, how strongly (in hundredths), and where each entry begins. */
  held: Column
  strength: Column
  heldStart: Uint32Array
}

/** Reads every text about the entries in one language. */
export function* collect(entries: readonly Entry[], language: Language, reading: Reading): Steps<Collected> {
  const [said, saidStart, textOf] = [createColumn(), createColumn(), createColumn()]
  const [held, strength] = [createColumn(), createColumn()]
  const [firstOf, heldStart] = [new Uint32Array(entries.length + 1), new Uint32Array(entries.length + 1)]
  const terms = createTerms()
  const lexicon = createLexicon(reading)
  const names = createOwnNames(reading)
  const nameKeys: Set<string>[] = []
  const everyday = new Map<number, number>()
  // Many entries ask for the same papers: such a text is read once.
  const known = new Map<string, number>()
  function read(text: string): number {
    const words = lexicon.wordsOf(text)
    const content = reading.content(words)
    for (const word of words) word.times++
    for (const { value } of reading.everydayExpressions(content))
      everyday.set(value, (everyday.get(value) ?? 0) + 1)
    terms.add(content, reading.concepts(words), said)
    saidStart.add(said.length)
    known.set(text, known.size)
    return known.size - 1
  }
  function readName(entry: number, text: string, isOfficial: boolean): void {
    const words = lexicon.wordsOf(text)
    const content = reading.content(words)
    names.add(entry, words, content)
    if (isOfficial) nameKeys[entry] ??= new Set(content.map(({ key }) => key))
  }
  const amounts = createAmounts()
  saidStart.add(0)
  function readEntry(entry: number): void {
    for (const { kind, text } of entries[entry]!.phrasings(language)) {
      if (!text) continue
      const it = known.get(text) ?? read(text)
      const amount = weights.said[kind]
      const end = saidStart.at(it + 1)
      for (let at = saidStart.at(it); at < end; at++) amounts.add(said.at(at), amount)
      if (kind === 'name' || kind === 'plain') readName(entry, text, kind === 'name')
      if (kind !== 'about') textOf.add(it)
    }
    amounts.empty((term, amount) => {
      held.add(term)
      strength.add(Math.round(100 * amount))
    })
    nameKeys[entry] ??= new Set()
    firstOf[entry + 1] = textOf.length
    heldStart[entry + 1] = held.length
  }
  for (let entry = 0; entry < entries.length; entry++) {
    readEntry(entry)
    yield
  }
  terms.close()
  return {
    ...{ lexicon, terms, names, nameKeys, everyday, said, saidStart, textOf, firstOf },
    ...{ held, strength, heldStart },
  }
}

/** Sums by number, emptied again and again. */
function createAmounts() {
  let sums = new Float32Array(4096)
  const touched = createColumn()
  return {
    add(place: number, amount: number): void {
      if (place >= sums.length) {
        const larger = new Float32Array(Math.max(place + 1, sums.length * 2))
        larger.set(sums)
        sums = larger
      }
      if (sums[place] === 0) touched.add(place)
      sums[place]! += amount
    },
    empty(take: (place: number, amount: number) => void): void {
      for (let at = 0; at < touched.length; at++) {
        const place = touched.at(at)
        take(place, sums[place]!)
        sums[place] = 0
      }
      touched.clear()
    },
  }
}
