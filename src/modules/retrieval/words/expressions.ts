import { fold } from '#platform/text'

/** Expressions of one word and more, found in a row of folded words; the longest at each place wins. */
export interface Expressions {
  /** Number of words and the value of the expression that begins at a place. */
  at(words: readonly string[], place: number): { length: number; value: number } | undefined
}

interface Branch {
  next: Map<string, Branch>
  value: number | undefined
}

/** `lines` hold expressions between commas; the value of each is the number of its line. */
export function expressions(
  lines: readonly string[],
  keyOf: (folded: string) => string = (folded) => folded,
): Expressions {
  const root: Branch = { next: new Map(), value: undefined }
  for (const [value, line] of lines.entries())
    for (const expression of line.split(/[,،]/)) {
      const words = fold(expression).split(' ').filter(Boolean).map(keyOf)
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
        branch = branch.next.get(words[at]!)
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
