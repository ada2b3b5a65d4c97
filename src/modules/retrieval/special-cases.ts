import type { Steps } from './give-way.ts'
import type { Shelf } from './shelf.ts'

/** What an entry is a special case of, and the keys of the words that its name has besides. */
export interface SpecialCase {
  ordinary: number
  extra: readonly string[]
}

/**
 * For each entry those it is a special case of: an official name that is its own without some words („Đăng ký kết hôn“ for
 * „Đăng ký kết hôn có yếu tố nước ngoài“). `names` are the keys of the words of each name.
 */
export function* specialCases(names: readonly Set<string>[]): Steps<SpecialCase[][]> {
  const count = new Map<string, number>()
  for (const words of names) for (const word of words) count.set(word, (count.get(word) ?? 0) + 1)
  yield
  // Whatever is a special case of a name has the rarest of its words.
  const byRarest = new Map<string, number[]>()
  for (const [entry, words] of names.entries()) {
    if (words.size < 2) continue
    const rarest = [...words].reduce((a, b) => (count.get(b)! < count.get(a)! ? b : a))
    const list = byRarest.get(rarest)
    if (list) list.push(entry)
    else byRarest.set(rarest, [entry])
  }
  const found: SpecialCase[][] = []
  for (const words of names) {
    const own: SpecialCase[] = []
    for (const word of words)
      for (const ordinary of byRarest.get(word) ?? [])
        if (names[ordinary]!.size < words.size && names[ordinary]!.isSubsetOf(words))
          own.push({ ordinary, extra: [...words.difference(names[ordinary]!)] })
    found.push(own)
    yield
  }
  return found
}

/** One syllable may be there by chance: of a longer addition to a name two words have to be said. */
const enough = 2

/** Whether a question says what the special case's name has besides, or a word that only the special case is spoken of with. */
export function isTold(
  shelf: Shelf,
  asked: readonly number[],
  special: number,
  { ordinary, extra }: SpecialCase,
): boolean {
  const said = extra.filter((key) => asked.includes(shelf.terms.word(key) ?? -1))
  if (said.length >= Math.min(enough, extra.length)) return true
  return asked.some((term) => {
    const kind = shelf.terms.kindOf(term)
    if (kind === 'pair' || kind === 'second' || extra.some((key) => shelf.terms.word(key) === term))
      return false
    return holds(shelf, term, special) && !holds(shelf, term, ordinary)
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
