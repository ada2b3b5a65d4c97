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
  const names = new Map<string, number>()
  const put = (entry: number, content: readonly Word[]) => {
    const name = nameOf(content)
    const known = names.get(name) ?? entry
    names.set(name, known === entry ? entry : several)
  }
  return {
    add(entry, words, content) {
      put(entry, content)
      // Without diacritics other words are filling ones.
      if (words.some(({ written, folded }) => written !== folded))
        put(entry, reading.content(words.map(({ folded }) => reading.word(folded))))
    },
    find(content) {
      const entry = names.get(nameOf(content))
      return entry === several ? undefined : entry
    },
  }
}

const nameOf = (content: readonly Word[]) => content.map(({ key }) => key).join(' ')
