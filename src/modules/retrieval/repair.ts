import type { Language } from '#platform/text'
import type { Steps } from './give-way.ts'
import type { Terms } from './terms.ts'
import { typed } from './words/keystrokes.ts'
import { createNearWords } from './words/near-words.ts'
import type { Reading } from './words/reading.ts'
import { soundOf } from './words/sounds.ts'
import { isSyllable } from './words/vietnamese.ts'
import type { vocabularyOf } from './words/vocabulary.ts'
import type { Word } from './words/word.ts'

/** A word as it was read: `known` as it is or by repair, `isOther` where it is read otherwise than it was written. */
export interface ReadWord extends Word {
  known: boolean
  isOther: boolean
}

export interface Repair {
  /** As many words as came in. Known words are never touched. */
  repaired(words: readonly Word[]): ReadWord[]
}

interface Candidate {
  key: string
  written: string
  /** How far it is from what was written: a sound 1, a letter 1.5. */
  cost: number
}

/** A syllable that exists is taken for another one by its sound alone only where that one is said at least so often. */
const oftenEnough = 20

/** Reads words that no phrasing has as the nearest ones that some phrasing has. */
export function* createRepair(
  reading: Reading,
  terms: Terms,
  { vocabulary, writings }: ReturnType<typeof vocabularyOf>,
  language: Language,
): Steps<Repair> {
  const isVietnamese = language === 'vi'
  /** Shorter words are one letter from too many others. */
  const shortest = isVietnamese ? 2 : 4
  const bySound = new Map<string, string[]>()
  if (isVietnamese) for (const key of writings.keys()) push(bySound, soundOf(key), key)
  yield
  const forms = isVietnamese ? [...writings.keys()] : [...writings.values()].flat()
  const near = yield* createNearWords(forms.filter((form) => form.length >= shortest))

  function* candidates({ folded }: Word): Iterable<Candidate> {
    for (const key of (isVietnamese && bySound.get(soundOf(folded))) || [])
      yield { key, written: vocabulary.written(key), cost: 1 }
    if (folded.length < shortest) return
    for (const form of near.of(folded))
      yield isVietnamese
        ? { key: form, written: vocabulary.written(form), cost: 1.5 }
        : { key: reading.word(form).key, written: form, cost: 1.5 }
  }

  function nearest(word: Word, before: Word | undefined, after: Word | undefined): Candidate | undefined {
    const isEveryday = reading.isEveryday(word)
    if (/\d/.test(word.written) || (isEveryday && !isVietnamese)) return undefined
    const exists = isEveryday || (isVietnamese && isSyllable(word.folded))
    let best: { it: Candidate; value: number } | undefined
    for (const it of candidates(word)) {
      const fits =
        (before && terms.pair(before.key, it.key) !== undefined ? 2 : 0) +
        (after && terms.pair(it.key, after.key) !== undefined ? 2 : 0)
      const often = vocabulary.count(it.key)
      if (exists && fits === 0 && (it.cost > 1 || often < oftenEnough)) continue
      const value = Math.log(1 + often) * 0.3 + fits - it.cost
      if (!best || value > best.value || (value === best.value && it.key < best.it.key)) best = { it, value }
    }
    return best?.it
  }

  return {
    repaired(words) {
      const read = words.map((word): ReadWord => {
        if (vocabulary.has(word.key)) return { ...word, known: true, isOther: false }
        const meant = isVietnamese && /^[\x21-\x7e]+$/.test(word.written) ? typed(word.written) : undefined
        const other = meant === undefined ? undefined : reading.word(meant)
        if (other && vocabulary.has(other.key)) return { ...other, known: true, isOther: true }
        return { ...word, known: false, isOther: false }
      })
      for (const [place, word] of read.entries()) {
        if (word.known) continue
        const found = nearest(word, read[place - 1], read[place + 1])
        if (found) read[place] = { ...reading.word(found.written), known: true, isOther: true }
      }
      return read
    },
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
