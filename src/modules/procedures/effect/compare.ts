import { createIndex, type Found, type Phrasing } from '#modules/retrieval'
import type { Language } from '#platform/text'
import { mostAsked } from '../search.ts'

/** Everything that is said of a procedure, as it travels to a thread. */
export type Saying = { code: string } & Record<Language, Phrasing[]>

/** A question whose procedure is known; null: none is meant. */
export interface KnownQuestion {
  question: string
  procedure: string | null
  /** `examination`: written to examine with; `people`: asked, and settled by an officer or confirmed by who asked. */
  origin: 'examination' | 'people'
}

/** Lines of one procedure in one language that would be added, and removed. */
export interface PhrasingWish {
  procedure: string
  language: Language
  added: readonly string[]
  removed: readonly string[]
}

/** How many questions come to what. */
export interface Score {
  questions: number
  hitAt1: number
  hitAt3: number
}

/** A question that is answered otherwise than before. Codes; undefined: nothing is found. */
export interface ChangedAnswer {
  question: string
  origin: KnownQuestion['origin']
  meant: string | null
  before: string | undefined
  after: string | undefined
  /** `other`: as wrong as before. */
  is: 'better' | 'worse' | 'other'
}

export interface Effect {
  language: Language
  examination: { before: Score; after: Score }
  people: { before: Score; after: Score }
  /** Questions about nothing the house does, and how many of them are answered all the same. */
  offTopic: { questions: number; before: number; after: number }
  /** The worse first. */
  changed: ChangedAnswer[]
}

/** Questions asked between two reports of how far it has come. */
const slice = 50

/**
 * What a change of phrasings does to answers: an index is made without it and one with it, and both are asked the same.
 * Takes a second or more of one core: work for a thread of its own.
 * @param progress is told a share, 0 … 1
 */
export function compare(
  sayings: readonly Saying[],
  wish: PhrasingWish,
  questions: readonly KnownQuestion[],
  progress: (share: number) => void,
): Effect {
  const { language } = wish
  const answers = (list: readonly Saying[], from: number): Found[] => {
    const entries = list.map((it) => ({ code: it.code, phrasings: (of: Language) => it[of] }))
    const index = createIndex(entries, { popular: mostAsked })
    // A language is made ready when it is first asked in; by far the longest part.
    index.find('?', { language })
    progress(from + 0.35)
    return questions.map(({ question }, at) => {
      if (at % slice === 0) progress(from + 0.35 + (0.15 * at) / questions.length)
      return index.find(question, { language, limit: 3 })
    })
  }
  const before = answers(sayings, 0)
  const after = answers(withWish(sayings, wish), 0.5)
  const changed = questions.flatMap(({ question, origin, procedure }, at): ChangedAnswer[] => {
    const [was, is] = [answered(before[at]!, procedure), answered(after[at]!, procedure)]
    if (was === is) return []
    const right = (code: string | undefined) => (code ?? null) === procedure
    const verdict = right(is) ? 'better' : right(was) ? 'worse' : 'other'
    return [{ question, origin, meant: procedure, before: was, after: is, is: verdict }]
  })
  const scores = (origin: KnownQuestion['origin']) => ({
    before: scoreOf(questions, before, origin),
    after: scoreOf(questions, after, origin),
  })
  const off = questions.flatMap(({ procedure }, at) => (procedure === null ? [at] : []))
  const direct = (found: readonly Found[]) => off.filter((at) => found[at]!.verdict === 'sure').length
  const order = { worse: 0, better: 1, other: 2 }
  return {
    language,
    examination: scores('examination'),
    people: scores('people'),
    offTopic: { questions: off.length, before: direct(before), after: direct(after) },
    changed: changed.sort((a, b) => order[a.is] - order[b.is]),
  }
}

/** What is first of a question about a procedure; of others only what would be answered without asking back. */
const answered = ({ hits, verdict }: Found, procedure: string | null) =>
  procedure !== null || verdict === 'sure' ? hits[0]?.code : undefined

function scoreOf(
  questions: readonly KnownQuestion[],
  found: readonly Found[],
  origin: KnownQuestion['origin'],
): Score {
  const score = { questions: 0, hitAt1: 0, hitAt3: 0 }
  for (const [at, it] of questions.entries()) {
    if (it.procedure === null || it.origin !== origin) continue
    score.questions++
    const place = found[at]!.hits.findIndex(({ code }) => code === it.procedure)
    if (place === 0) score.hitAt1++
    if (place >= 0 && place < 3) score.hitAt3++
  }
  return score
}

function withWish(sayings: readonly Saying[], wish: PhrasingWish): Saying[] {
  const { procedure, language, added, removed } = wish
  const gone = new Set(removed)
  return sayings.map((saying) => {
    if (saying.code !== procedure) return saying
    const kept = saying[language].filter(({ kind, text }) => !(kind === 'asked' && gone.has(text)))
    const more = added.map((text) => ({ kind: 'asked', text }) as const)
    return { ...saying, [language]: [...kept, ...more] }
  })
}
