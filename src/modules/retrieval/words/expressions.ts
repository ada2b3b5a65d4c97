import { fold } from '#platform/text'
import type { Branch, Word } from './word.ts'

type Keys = Pick<Word, 'folded' | 'key'>

/** Expressions of one word and more, found in a row of words; the longest at each place wins. */
export interface Expressions {
  /** What may follow a word in an expression that begins with it. */
  from(word: Keys): Branch | undefined
  /** Number of words and the value of the expression at a place, where `begun` is what may follow its first word. */
  at(
    words: readonly Keys[],
    place: number,
    begun: Branch | undefined,
  ): { length: number; value: number } | undefined
}

/** `lines` hold expressions between commas, the value of each is the number of its line; `of` says what of a word counts. */
export function expressions(
  lines: readonly string[],
  of: 'folded' | 'key' = 'folded',
  wordOf?: (folded: string) => Keys,
): Expressions {
  const root: Branch = { next: new Map(), value: undefined }
  for (const [value, line] of lines.entries())
    for (const expression of line.split(/[,،]/)) {
      const words = fold(expression)
        .split(' ')
        .filter(Boolean)
        .map((it) => wordOf?.(it)[of] ?? it)
      if (words.length === 0) continue
      let branch = root
      for (const word of words) {
        const next = branch.next.get(word) ?? { next: new Map(), value: undefined }
        branch.next.set(word, next)
        branch = next
      }
      branch.value ??= value
    }
  return {
    from: (word) => root.next.get(word[of]),
    at(words, place, begun) {
      let branch = begun
      let found: { length: number; value: number } | undefined
      for (let end = place + 1; branch; end++) {
        if (branch.value !== undefined) found = { length: end - place, value: branch.value }
        if (end === words.length || branch.next.size === 0) break
        branch = branch.next.get(words[end]![of])
      }
      return found
    },
  }
}

export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
