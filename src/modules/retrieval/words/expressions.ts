import { fold } from '#platform/text'
import type { Word } from './word.ts'

/** Expressions of one word and more, found in a row of words; the longest at each place wins. */
export interface Expressions {
  /** Number of words and the value of the expression that begins at a place. */
  at(words: readonly Word[], place: number): { length: number; value: number } | undefined
}

interface Branch {
  next: Map<string, Branch>
  value: number | undefined
}

/** `lines` hold expressions between commas, the value of each is the number of its line; `of` says what of a word counts. */
export function expressions(
  lines: readonly string[],
  of: 'folded' | 'key' = 'folded',
  wordOf?: (folded: string) => Word,
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
    at(words, place) {
      let branch: Branch | undefined = root
      let found: { length: number; value: number } | undefined
      for (let at = place; at < words.length; at++) {
        branch = branch.next.get(words[at]![of])
        if (!branch) break
        if (branch.value !== undefined) found = { length: at + 1 - place, value: branch.value }
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
