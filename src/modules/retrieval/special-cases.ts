import type { Language } from '#platform/text'
import type { Entry } from './entry.ts'
import type { Shelf } from './shelf.ts'

/** What an entry is a special case of, and the words that its name has besides. */
export interface SpecialCase {
  ordinary: number
  extra: ReadonlySet<number | undefined>
}

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
  const count = new Map<string, number>()
  for (const words of names) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
  // Whatever is a special case of a name has the rarest of its words.
  const byRarest = new Map<string, number[]>()
  for (const [entry, words] of names.entries()) {
    if (words.size < 2) continue
    const rarest = [...words].reduce((a, b) => (count.get(b)! < count.get(a)! ? b : a))
    const list = byRarest.get(rarest)
    if (list) list.push(entry)
    else byRarest.set(rarest, [entry])
  }
  return names.map((words) =>
    [...words]
      .flatMap((word) => byRarest.get(word) ?? [])
      .filter((other) => names[other]!.size < words.size && names[other]!.isSubsetOf(words))
      .map((ordinary) => ({
        ordinary,
        extra: new Set([...words.difference(names[ordinary]!)].map(terms.word)),
      })),
  )
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
