import { contentWords } from '#modules/retrieval'
import { fold, type Language } from '#platform/text'

/** A question that was not answered, as it is kept. */
export interface OpenQuestion {
  id: string
  at: Temporal.Instant
  place: string
  channel: string
  language: Language
  said: string
  verdict: string
  found: string[]
}

/** Questions that ask for the same, the newest first. */
export interface QuestionGroup {
  language: Language
  questions: OpenQuestion[]
}

/** Two questions with this share of their words in common ask for the same. */
const alike = 0.6

/**
 * Puts together what asks for the same: the same words without filling ones, whatever their order, accents and spelling of
 * capitals, or nearly the same. Each question is held against the newest of a group only, so that a chain of small
 * differences does not join what has nothing in common. The largest group first.
 * @param questions the newest first
 */
export function groupQuestions(questions: readonly OpenQuestion[]): QuestionGroup[] {
  const groups: { language: Language; words: Set<string>; questions: OpenQuestion[] }[] = []
  /** Which groups have a word: those that share none are not looked at. */
  const holders = new Map<string, number[]>()
  for (const question of questions) {
    const { language, said } = question
    const words = new Set(contentWords(said, language).map(fold))
    const shared = new Map<number, number>()
    for (const word of words)
      for (const at of holders.get(`${language} ${word}`) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    let best: { at: number; share: number } | undefined
    for (const [at, common] of shared) {
      const share = common / (words.size + groups[at]!.words.size - common)
      if (share >= alike && (!best || share > best.share)) best = { at, share }
    }
    if (best) {
      groups[best.at]!.questions.push(question)
      continue
    }
    for (const word of words) {
      const key = `${language} ${word}`
      holders.set(key, [...(holders.get(key) ?? []), groups.length])
    }
    groups.push({ language, words, questions: [question] })
  }
  return groups
    .map(({ language, questions: list }) => ({ language, questions: list }))
    .sort((a, b) => b.questions.length - a.questions.length)
}

/** Codes that were found for a group, those found most often and first before the others. */
export function candidatesOf({ questions }: QuestionGroup, most = 5): string[] {
  const weight = new Map<string, number>()
  for (const { found } of questions)
    for (const [place, code] of found.entries()) weight.set(code, (weight.get(code) ?? 0) + 1 / (1 + place))
  return [...weight]
    .sort((a, b) => b[1] - a[1])
    .slice(0, most)
    .map(([code]) => code)
}
