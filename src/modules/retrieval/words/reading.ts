import { fold, type Language } from '#platform/text'
import { conceptsAr } from '../texts/concepts-ar-texts.ts'
import { conceptsEn } from '../texts/concepts-en-texts.ts'
import { conceptsVi } from '../texts/concepts-vi-texts.ts'
import { elsewhere } from '../texts/elsewhere-texts.ts'
import { fillers, shortForms } from '../texts/fillers-texts.ts'
import { rootOf, stemArabic } from './arabic.ts'
import { stemEnglish } from './english.ts'
import { expressions, linesOf } from './expressions.ts'
import { accented } from './vietnamese.ts'
import type { Part, Word } from './word.ts'

/** How texts of one language are taken apart. */
export interface Reading {
  /** A text is read so far. */
  readonly longest: { characters: number; words: number }
  wordsOf(text: string): Word[]
  word(written: string): Word
  /** Without what says nothing of a matter; everything where nothing else is there. */
  content<Known extends Word>(words: readonly Known[]): Known[]
  /** Expressions of what offices have nothing to do with: the number of each, and of how many words it is. */
  everydayExpressions(content: readonly Word[]): { value: number; length: number }[]
  /** Whether a word is one of daily life: nothing else is guessed from it. */
  isEveryday(word: Word): boolean
  /** The words of which such expressions consist. */
  fillerWords(): Word[]
  /** Numbers of the concepts that are spoken of. */
  concepts(words: readonly Word[]): number[]
}

/** More is not said by anybody in one breath. */
const longest = { characters: 600, words: 60 }

const conceptsOf: Record<Language, string> = { vi: conceptsVi, en: conceptsEn, ar: conceptsAr }

const readings = new Map<Language, Reading>()
/** One a language, whatever the number of indexes: it holds no entry. */
export function readingOf(language: Language): Reading {
  const reading = readings.get(language) ?? createReading(language)
  readings.set(language, reading)
  return reading
}

function createReading(language: Language): Reading {
  const everyday = new Set(split(elsewhere[language]).map(fold))
  const long = new Map(Object.entries(shortForms[language]).map(([short, text]) => [short, split(text)]))
  const keysOf = language === 'vi' ? vietnamese : language === 'en' ? english : arabic
  const outside = expressions(linesOf(elsewhere[language]).flatMap((line) => line.split(/[,،]/)))
  const { filling, isEmpty } = fillersOf(language)
  // In Arabic a word rarely stands alone: article, particles and endings are written with it. English stems go too far: a
  // certificate is not what is certified.
  const concepts = expressions(linesOf(conceptsOf[language]), language === 'ar' ? 'key' : 'folded', keysOf)
  const known = remembering((written): Word => {
    const keys = keysOf(written)
    return {
      ...keys,
      isMarked: keys.written !== keys.folded && keys.second !== undefined,
      isEmpty: isEmpty(keys),
      filling: filling.from(keys),
      outside: outside.from(keys),
      concept: concepts.from(keys),
    }
  })
  /** The words that a short form stands for; else the one itself. */
  const meant = remembering((it) => (long.get(it) ?? long.get(fold(it)) ?? [it]).map(known))
  return {
    longest,
    word: known,
    wordsOf(text) {
      const words: Word[] = []
      for (const it of split(text.slice(0, longest.characters)))
        for (const word of meant(it)) if (words.length < longest.words) words.push(word)
      return words
    },
    content(words) {
      const writing = words.some(({ isMarked }) => isMarked) ? 'marked' : 'plain'
      const left: (typeof words)[number][] = []
      for (let place = 0; place < words.length; place++) {
        const word = words[place]!
        const found = word.filling && filling.at(words, place, word.filling)
        if (found) place += found.length - 1
        else if (!word.isEmpty[writing]) left.push(word)
      }
      return left.length > 0 ? left : [...words]
    },
    everydayExpressions(content) {
      const found: { value: number; length: number }[] = []
      for (let place = 0; place < content.length; place++) {
        const begun = content[place]!.outside
        const it = begun && outside.at(content, place, begun)
        if (!it) continue
        found.push(it)
        place += it.length - 1
      }
      return found
    },
    isEveryday: (it) => everyday.has(it.folded),
    fillerWords: () => split(fillers[language]).map(known),
    concepts(words) {
      const found: number[] = []
      for (let place = 0; place < words.length; place++) {
        const begun = words[place]!.concept
        const it = begun && concepts.at(words, place, begun)
        if (it && !found.includes(it.value)) found.push(it.value)
      }
      return found
    },
  }
}

/** A function of words that does not work twice for the same one. Words that strangers make up would fill the memory. */
function remembering<Result>(make: (word: string) => Result): (word: string) => Result {
  const made = new Map<string, Result>()
  return (word) => {
    const known = made.get(word)
    if (known !== undefined) return known
    const result = make(word)
    if (made.size < 20_000 && word.length < 16) made.set(word, result)
    return result
  }
}

function split(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

type Keys = Omit<Word, keyof Part>

function vietnamese(written: string): Keys {
  const folded = fold(written)
  const marked = accented(written)
  return { written, folded, key: folded, second: marked === folded ? undefined : marked }
}
function english(written: string): Keys {
  const folded = fold(written)
  return { written, folded, key: stemEnglish(folded), second: undefined }
}
function arabic(written: string): Keys {
  const folded = fold(written)
  const key = stemArabic(folded)
  const root = rootOf(key)
  return { written, folded, key, second: `√${root}` }
}

function fillersOf(language: Language) {
  const all = linesOf(fillers[language]).flatMap((line) => line.split(/[,،]/).map((it) => it.trim()))
  const single = all.filter((it) => !it.includes(' '))
  const folded = new Set(single.map(fold))
  const marked = new Set(single.map(accented))
  return {
    filling: expressions([all.filter((it) => it.includes(' ')).join(',')]),
    // In Vietnamese „thế“ is empty and „thẻ“ a card: told apart where diacritics are written.
    isEmpty(word: Keys): Part['isEmpty'] {
      const plain = folded.has(word.folded)
      return { plain, marked: language === 'vi' ? marked.has(word.second ?? word.folded) : plain }
    },
  }
}
