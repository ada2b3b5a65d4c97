import type { Language } from '#platform/text'
import type { Entry } from './entry.ts'
import type { Shelf } from './shelf.ts'

/** What an entry is a special case of, and the words that its name has besides. */
export interface SpecialCase {
  ordinary: number
  extra: ReadonlySet<number | undefined>
}

/** Words that so many names have do not lead to the ordinary case. */
const common = 400

/**
 * For each entry those it is a special case of: an official name that is its own without some words („Đăng ký kết hôn“ for
 * „Đăng ký kết hôn có yếu tố nước ngoài“).
 */
export function specialCases(
  entries: readonly Entry[],
  { reading, terms }: Pick<Shelf, 'reading' | 'terms'>,
  language: Language,
): SpecialCase[][] {
  const names = entries.map(({ phrasings }) => {
    const name = phrasings.find((it) => it.language === language && it.kind === 'name')?.text ?? ''
    return new Set(reading.wordsOf(name).map(({ key }) => key))
  })
  const holders = new Map<string, number[]>()
  for (const [entry, words] of names.entries())
    for (const word of words) {
      const list = holders.get(word)
      if (list) list.push(entry)
      else holders.set(word, [entry])
    }
  return names.map((words, entry) => {
    const candidates = new Set<number>()
    for (const word of words) {
      const list = holders.get(word)!
      if (list.length <= common) for (const other of list) candidates.add(other)
    }
    candidates.delete(entry)
    return [...candidates]
      .filter((other) => {
        const less = names[other]!
        return less.size >= 2 && less.size < words.size && less.isSubsetOf(words)
      })
      .map((ordinary) => ({
        ordinary,
        extra: new Set([...words.difference(names[ordinary]!)].map(terms.word)),
      }))
  })
}

/** Whether a question says a word of the special case's name, or one that only the special case is spoken of with. */
export function isTold(
  shelf: Shelf,
  asked: readonly number[],
  special: number,
  { ordinary, extra }: SpecialCase,
): boolean {
  return asked.some((term) => {
    const kind = shelf.terms.kindOf(term)
    if (kind === 'pair' || kind === 'second') return false
    return extra.has(term) || (holds(shelf, term, special) && !holds(shelf, term, ordinary))
  })
}

function holds({ entryStart, entries }: Shelf, term: number, entry: number): boolean {
  let low = entryStart[term]!
  let high = entryStart[term + 1]!
  while (low < high) {
    const middle = (low + high) >> 1
    if (entries[middle]! < entry) low = middle + 1
    else high = middle
  }
  return low < entryStart[term + 1]! && entries[low] === entry
}
