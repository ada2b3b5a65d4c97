import type { Reading } from './words/reading.ts'
import type { Word } from './words/word.ts'

/** Entries by their official names and by what ordinary people call them, without filling words. */
export interface OwnNames {
  add(entry: number, words: readonly Word[], content: readonly Word[]): void
  /** The entry whose name is all that was asked, where no other has that name. */
  find(content: readonly Word[]): number | undefined
}

const several = -1

export function createOwnNames(reading: Reading): OwnNames {
  const names = new Map<string, { entry: number; length: number }>()
  /** Of two that are alike without filling words („Register a birth“, „Re-register a birth“) the shorter one is the plain one. */
  const put = (entry: number, content: readonly Word[], length: number) => {
    const name = nameOf(content)
    const known = names.get(name)
    if (!known || length < known.length) names.set(name, { entry, length })
    else if (known.entry !== entry && length === known.length) names.set(name, { entry: several, length })
  }
  return {
    add(entry, words, content) {
      put(entry, content, words.length)
      // Without diacritics other words are filling ones.
      if (words.some(({ written, folded }) => written !== folded))
        put(entry, reading.content(words.map(({ folded }) => reading.word(folded))), words.length)
    },
    find(content) {
      const entry = names.get(nameOf(content))?.entry
      return entry === several ? undefined : entry
    },
  }
}

const nameOf = (content: readonly Word[]) => content.map(({ key }) => key).join(' ')
