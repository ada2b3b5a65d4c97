import type { Language } from '#platform/text'

/** Something that can be asked for; an index holds 65,536 at most. */
export interface Entry {
  code: string
  /** How it is spoken of in a language; asked when the index is made. */
  phrasings: (language: Language) => Phrasing[]
}

/**
 * One way of speaking of an entry: `name` is the official one, `plain` what ordinary people call it, `asked` a question
 * or the like, `about` is said of it (papers, results, its field) and asked for by nobody.
 */
export interface Phrasing {
  kind: 'name' | 'plain' | 'asked' | 'about'
  text: string
}

export interface Hit {
  code: string
  /** 0 … 1: all evidence for the entry; to be compared with the other hits of the same question only. */
  score: number
  /** 0 … 1: how often a hit like this one is what was meant. */
  confidence: number
}

/** `sure`: the first hit may be answered; `unsure`: the first three may be offered; `off-topic`: none is likely. */
export type Verdict = 'sure' | 'unsure' | 'off-topic'

export interface Found {
  /** The best first. */
  hits: Hit[]
  verdict: Verdict
  /** The language that the question was read in. */
  language: Language
}

export interface Index {
  /** `language` is a hint: what is plainly written in another one is read in that. */
  find(question: string, options?: { language?: Language | undefined; limit?: number }): Found
  /** The question as it was understood where a word of it is not known; undefined where every word is, or none near. */
  meant(question: string, language?: Language): string | undefined
}
