/** Finds what is asked for in everyday words, in three languages, without anything from outside. Knows only the platform. */
export { contentWords } from './content-words.ts'
export { createIndex, makeIndex } from './create-index.ts'
export type { Entry, Found, Hit, Index, Phrasing, Verdict } from './entry.ts'
