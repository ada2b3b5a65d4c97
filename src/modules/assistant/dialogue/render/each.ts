import { type Language, languages, type Text } from '#platform/text'

/** A text in all languages. */
export function each(words: (language: Language) => string): Text {
  return Object.fromEntries(languages.map((language) => [language, words(language)])) as Text
}
