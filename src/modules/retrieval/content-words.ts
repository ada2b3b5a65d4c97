import type { Language } from '#platform/text'
import { readingOf } from './words/reading.ts'

/** What a question is about: the keys of its words without those that say nothing of a matter, each once. */
export function contentWords(question: string, language: Language): string[] {
  const reading = readingOf(language)
  return [...new Set(reading.content(reading.wordsOf(question)).map(({ key }) => key))]
}
