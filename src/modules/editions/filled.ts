import { languages } from '#platform/text'
import { isBody } from './outline.ts'

/** A body to look at: words that are missing in a language stand there in another one. */
export function inAnyLanguage(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inAnyLanguage)
  if (!isBody(value)) return value
  if (languages.every((it) => typeof value[it] === 'string')) {
    const any = languages.map((it) => value[it]).find(Boolean) || '…'
    return { ...value, ...Object.fromEntries(languages.map((it) => [it, value[it] || any])) }
  }
  return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, inAnyLanguage(it)]))
}
