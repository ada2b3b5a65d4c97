import type { Language } from '#platform/text'
import type { Shelf } from './shelf.ts'
import { typed } from './words/keystrokes.ts'
import type { Word } from './words/reading.ts'
import { soundOf } from './words/sounds.ts'
import { isSyllable } from './words/vietnamese.ts'

/** A word as it was read: `certainty` is 1 where it is known, less where it was repaired, 0 where it stays unknown. */
export interface ReadWord extends Word {
  certainty: number
}

export interface Repair {
  repaired(words: Word[]): ReadWord[]
}

/** Reads words that nobody used in a phrasing as the nearest one that somebody did. Known words are never touched. */
export function createRepair(shelf: Shelf, language: Language): Repair {
  const { count, reading, terms } = shelf
  const bySound = new Map<string, string[]>()
  const byGap = new Map<string, string[]>()
  const shortest = language === 'vi' ? 2 : 4
  for (const [key, { written }] of count) {
    if (language === 'vi') push(bySound, soundOf(key), key)
    const forms = language === 'vi' ? [key] : written.keys()
    for (const form of forms) if (form.length >= shortest) for (const gap of gaps(form)) push(byGap, gap, key)
  }
  const often = (key: string) => count.get(key)?.count ?? 0

  function candidates(word: Word): { key: string; cost: number }[] {
    const found = new Map<string, number>()
    const add = (key: string, cost: number) => {
      if (cost < (found.get(key) ?? Infinity)) found.set(key, cost)
    }
    if (language === 'vi') for (const key of bySound.get(soundOf(word.folded)) ?? []) add(key, 1)
    const form = word.folded
    if (form.length >= shortest)
      for (const gap of gaps(form))
        for (const key of byGap.get(gap) ?? [])
          if (language !== 'vi' || isNear(form, key)) add(key, isSwap(form, key) ? 1.2 : 1.5)
    return [...found].map(([key, cost]) => ({ key, cost }))
  }

  return {
    repaired(words) {
      const read: ReadWord[] = words.map((word) => ({ ...word, certainty: count.has(word.key) ? 1 : 0 }))
      if (language === 'vi')
        for (const [place, word] of read.entries()) {
          if (word.certainty === 1 || !/^[\x20-\x7e]+$/.test(word.written)) continue
          const meant = typed(word.written)
          const other = meant === undefined ? undefined : reading.word(meant)
          if (other && count.has(other.key)) read[place] = { ...other, certainty: 1 }
        }
      for (const [place, word] of read.entries()) {
        if (word.certainty > 0) continue
        if (/\d/.test(word.written)) continue
        const isWord = language === 'vi' && isSyllable(word.folded)
        const before = read[place - 1]?.key
        const after = read[place + 1]?.key
        let best: { key: string; value: number } | undefined
        for (const { key, cost } of candidates(word)) {
          const fits =
            (before !== undefined && terms.pair(before, key) !== undefined ? 2 : 0) +
            (after !== undefined && terms.pair(key, after) !== undefined ? 2 : 0)
          // A syllable that exists is only misheard: where no neighbour bears it out, it stays as it is.
          if (isWord && fits === 0) continue
          const value = Math.log(1 + often(key)) * 0.3 + fits - cost
          if (!best || value > best.value || (value === best.value && key < best.key)) best = { key, value }
        }
        if (best) {
          const written = [...count.get(best.key)!.written].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0]
          read[place] = { ...reading.word(written), key: best.key, certainty: 0.8 }
        }
      }
      return read
    },
  }
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key)
  if (!list) map.set(key, [value])
  else if (!list.includes(value)) list.push(value)
}

/** A word and what is left of it with each letter taken out: two words one letter apart share one of these. */
function gaps(word: string): string[] {
  const all = [word]
  for (let at = 0; at < word.length; at++) all.push(word.slice(0, at) + word.slice(at + 1))
  return all
}

/** One letter wrong, missing, too many, or two neighbours swapped. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const [restA, restB] = [a.slice(start, endA), b.slice(start, endB)]
  return (
    restA.length + restB.length <= 1 ||
    (restA.length === 1 && restB.length === 1) ||
    (restA.length === 2 && restB.length === 2 && isSwap(restA, restB))
  )
}

const isSwap = (a: string, b: string) =>
  a.length === b.length && a !== b && [...a].sort().join() === [...b].sort().join()
