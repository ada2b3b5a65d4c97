import { fold, type Language } from '#platform/text'
import type { Entry } from './entry.ts'
import type { Reading, Word } from './words/reading.ts'

/** Entries by their official names and by what ordinary people call them, without filling words. */
export type OwnNames = ReadonlyMap<string, readonly number[]>

/** The names of all entries in one language. */
export function ownNames(entries: readonly Entry[], reading: Reading, language: Language): OwnNames {
  const names = new Map<string, number[]>()
  for (const [entry, { phrasings }] of entries.entries())
    for (const { language: own, kind, text } of phrasings) {
      if (own !== language || (kind !== 'name' && kind !== 'plain') || !text) continue
      // Without diacritics other words are filling ones.
      for (const written of [text, fold(text)]) {
        const name = nameOf(reading.content(reading.wordsOf(written)))
        const known = names.get(name) ?? []
        if (!known.includes(entry)) names.set(name, [...known, entry])
      }
    }
  return names
}

/** The entry whose name is all that was asked, where no other has that name. */
export function findNamed(names: OwnNames, content: readonly Word[]): number | undefined {
  const [entry, ...others] = names.get(nameOf(content)) ?? []
  return others.length === 0 ? entry : undefined
}

const nameOf = (content: readonly Word[]) => content.map(({ key }) => key).join(' ')
