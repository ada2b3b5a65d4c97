import { createPieces } from './pieces.ts'
import type { Reading } from './reading.ts'
import type { Word } from './word.ts'

/** A word that texts about entries have, each way of writing it once: what belongs to it is kept with it. */
export interface SaidWord extends Word {
  /** How often it is said. */
  times: number
  /** The number of its key among terms and of its second one; -1 as long as it has none. */
  term: number
  secondTerm: number
}

/** The words of many texts. */
export interface Lexicon {
  /** What the reading takes a text for, as words that are the same wherever they are said. */
  wordsOf(text: string): SaidWord[]
  all(): Iterable<SaidWord>
}

/** Words of politeness count as said a few times: they are known, and little is guessed to be one. */
const fillersSaid = 3

export function createLexicon(reading: Reading): Lexicon {
  const said = new Map<string, SaidWord>()
  const pieces = createPieces((piece) => reading.wordsOf(piece).map(saidWord))
  function saidWord(word: Word): SaidWord {
    const known = said.get(word.written)
    if (known) return known
    const made = { ...word, times: 0, term: -1, secondTerm: -1 }
    said.set(word.written, made)
    return made
  }
  for (const word of new Map(reading.fillerWords().map((it) => [it.key, it])).values())
    saidWord(word).times = fillersSaid
  return {
    wordsOf(text) {
      const start =
        text.length > reading.longest.characters ? text.slice(0, reading.longest.characters) : text
      const words = pieces.of(start) ?? reading.wordsOf(start).map(saidWord)
      if (words.length > reading.longest.words) words.length = reading.longest.words
      return words
    },
    all: () => said.values(),
  }
}
