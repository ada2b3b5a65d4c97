import { type Language, languages } from '#platform/text'
import type { Procedures } from './procedures.ts'
import { mostAsked } from './search.ts'

/** Longer sentences nobody says twice in the same words. */
const mostWords = 4
/** More would make a program that compares with each of them slow, and unsure. */
const mostPhrases = 200

let kept: { of: object; revision: number; phrases: Record<Language, readonly string[]> } | undefined

/**
 * Short phrases that people ask for procedures with, for programs that listen: of those asked most first, of each
 * procedure one before any has two.
 */
export function spokenPhrases(
  procedures: Pick<Procedures, 'all' | 'revision'>,
  language: Language,
): readonly string[] {
  if (kept?.of !== procedures || kept.revision !== procedures.revision) {
    const phrases = Object.fromEntries(languages.map((it) => [it, choose(procedures, it)]))
    kept = { of: procedures, revision: procedures.revision, phrases: phrases as Record<Language, string[]> }
  }
  return kept.phrases[language]
}

function choose({ all }: Pick<Procedures, 'all'>, language: Language): string[] {
  const rank = (code: string) => (mostAsked.includes(code) ? mostAsked.indexOf(code) : mostAsked.length)
  const short = [...all]
    .sort((a, b) => rank(a.code) - rank(b.code))
    .map(({ phrases }) => phrases[language].filter((it) => it.split(/\s+/).length <= mostWords))
  const longest = Math.max(0, ...short.map(({ length }) => length))
  const chosen = new Set<string>()
  for (let turn = 0; turn < longest; turn++) {
    for (const phrases of short) {
      const phrase = phrases[turn]
      if (phrase && chosen.size < mostPhrases) chosen.add(phrase)
    }
  }
  return [...chosen]
}
