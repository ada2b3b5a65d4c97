import { type Language, languages } from '#platform/text'
import type { Entry, Found, Index } from './entry.ts'
import { atOnce, givingWay, type Steps } from './give-way.ts'
import { languageOf } from './language.ts'
import { type Ranked, rank } from './rank.ts'
import { createRepair, type ReadWord, type Repair } from './repair.ts'
import { createShelf, type Shelf } from './shelf.ts'
import { isTold, type SpecialCase, specialCases } from './special-cases.ts'
import { confidenceOf, evidenceOf, verdictOn } from './verdict.ts'
import { weights } from './weights.ts'
import { readingOf } from './words/reading.ts'
import { vocabularyOf } from './words/vocabulary.ts'

interface Reader {
  shelf: Shelf
  repair: Repair
  special: readonly SpecialCase[][]
}

interface Options {
  /** The codes that are asked for most. */
  popular?: readonly string[]
}

/** Entries have numbers of two bytes. */
const mostEntries = 2 ** 16
/** So many are offered to choose from; hits behind them have to be near the best. */
const offered = 3
const farthest = 0.5
/** Only hits so far in front are held against what they are special cases of. */
const considered = 40

/** An index of everything that can be asked for. What it knows of a language is made when that is first asked in. */
export function createIndex(entries: readonly Entry[], options: Options = {}): Index {
  const readers = new Map<Language, Reader>()
  return indexOf(entries, options, (language) => {
    const reader = readers.get(language) ?? atOnce(createReader(entries, language))
    readers.set(language, reader)
    return reader
  })
}

/** The same index, made whole while the process goes on with whatever else it has to do. */
export async function makeIndex(entries: readonly Entry[], options: Options = {}): Promise<Index> {
  const readers = new Map<Language, Reader>()
  for (const language of languages) readers.set(language, await givingWay(createReader(entries, language)))
  return indexOf(entries, options, (language) => readers.get(language)!)
}

function indexOf(
  entries: readonly Entry[],
  { popular = [] }: Options,
  readerOf: (language: Language) => Reader,
): Index {
  if (entries.length > mostEntries) throw new Error(`${entries.length} entries are more than an index holds`)
  const codeOf = entries.map(({ code }) => code)
  const codes = new Set(codeOf)
  const isPopular = new Set(popular)

  function ranked({ shelf, special }: Reader, content: ReadWord[], words: ReadWord[]): Ranked[] {
    const asked = shelf.terms.of(content, shelf.reading.concepts(words))
    const list = rank(shelf, content, asked)
    for (const it of list) if (isPopular.has(codeOf[it.entry]!)) it.score += weights.popular
    list.sort(byScore)
    const byEntry = new Map(list.map((it) => [it.entry, it]))
    for (const it of list.slice(0, considered))
      for (const one of special[it.entry]!) {
        const ordinary = byEntry.get(one.ordinary)
        if (ordinary && ordinary.score <= it.score && !isTold(shelf, asked, it.entry, one))
          it.score = ordinary.score - Number.EPSILON
      }
    return list.sort(byScore)
  }

  return {
    find(question, { language: hint, limit = 20 } = {}): Found {
      const language = languageOf(question, hint, readerOf)
      const named = /\d\.\d{6}/.exec(question.slice(0, 600))?.[0]
      if (named && codes.has(named))
        return { hits: [{ code: named, score: 1, confidence: 1 }], verdict: 'sure', language }
      const reader = readerOf(language)
      const { reading } = reader.shelf
      const words = reader.repair.repaired(reading.wordsOf(question))
      const content = reading.content(words)
      const list = ranked(reader, content, words)
      const [first, second] = list
      if (!first) return { hits: [], verdict: 'off-topic', language }
      // Whoever says nothing but an entry's own name means it, however much its neighbours are alike.
      const isNamed = reader.shelf.names.find(content) === first.entry
      const evidence = (it: Ranked) => evidenceOf(it, it === first ? second : first, content, reader.shelf)
      const hits = list
        .slice(0, limit)
        .filter((it, place) => place < offered || it.score >= first.score - farthest)
        .map((it) => ({
          code: codeOf[it.entry]!,
          score: Math.min(1, Math.exp(it.score - 1)),
          confidence: confidenceOf(evidence(it)),
        }))
      return { hits, verdict: isNamed ? 'sure' : verdictOn(evidence(first)), language }
    },
    meant(question, hint) {
      const { shelf, repair } = readerOf(languageOf(question, hint, readerOf))
      const pieces = question.slice(0, 600).trim().split(/\s+/)
      const words = pieces.map((piece) => shelf.reading.wordsOf(piece))
      const read = repair.repaired(words.flat())
      let place = 0
      let isOther = false
      const meant = pieces.map((piece, at) => {
        const { length } = words[at]!
        const word = length === 1 ? read[place] : undefined
        place += length
        if (!word?.isOther) return piece
        isOther = true
        return word.written
      })
      return isOther ? meant.join(' ') : undefined
    },
  }
}

function* createReader(entries: readonly Entry[], language: Language): Steps<Reader> {
  const { lexicon, nameKeys, ...shelf } = yield* createShelf(entries, language, readingOf(language))
  return {
    shelf,
    repair: yield* createRepair(shelf.reading, shelf.terms, vocabularyOf(lexicon.all()), language),
    special: yield* specialCases(nameKeys),
  }
}

const byScore = (a: Ranked, b: Ranked) => b.score - a.score || a.entry - b.entry
