import { type Language, languages } from '#platform/text'

/** Phrasings of one procedure in each language. */
export type Phrases = Record<Language, string[]>

/** One change of the phrasings of a procedure in one language. */
export interface Change {
  procedure: string
  language: Language
  added: readonly string[]
  removed: readonly string[]
}

/** What changes come to: for each procedure and language the lines that were touched, and whether they are there now. */
export type Overlay = ReadonlyMap<string, ReadonlyMap<string, boolean>>

const keyOf = (procedure: string, language: Language) => `${procedure} ${language}`

/** All changes, the oldest first, as one. */
export function overlayOf(changes: readonly Change[]): Overlay {
  const overlay = new Map<string, Map<string, boolean>>()
  for (const { procedure, language, added, removed } of changes) {
    const key = keyOf(procedure, language)
    const lines = overlay.get(key) ?? new Map<string, boolean>()
    overlay.set(key, lines)
    // A line that is touched again stands where it was touched last.
    const set = (line: string, isThere: boolean) => {
      lines.delete(line)
      lines.set(line, isThere)
    }
    for (const line of removed) set(line, false)
    for (const line of added) set(line, true)
  }
  return overlay
}

/** The lines of an edition with what was changed in the desk: what was added stands behind them. */
export function laidOver(overlay: Overlay, procedure: string, phrases: Phrases): Phrases {
  return Object.fromEntries(
    languages.map((language) => {
      const lines = overlay.get(keyOf(procedure, language))
      const own = phrases[language]
      if (!lines) return [language, own]
      const kept = own.filter((line) => lines.get(line) !== false)
      const known = new Set(kept)
      const more = [...lines].filter(([line, isThere]) => isThere && !known.has(line)).map(([line]) => line)
      return [language, [...kept, ...more]]
    }),
  ) as Phrases
}
