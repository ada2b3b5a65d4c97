import { fold, type Text } from '#platform/text'
import type { Procedure, ProcedureVersion } from './schema.ts'

export interface Hit {
  code: string
  /** 0 … 1: how much of the question and of the best phrase agree, rare words weighing more. */
  score: number
}

export interface Search {
  find(question: string): Hit[]
  /** The question as it was understood where a word was one letter off; undefined where every word was known or none near. */
  meant(question: string): string | undefined
}

interface Phrase {
  code: string
  words: string[]
  joined: string
  weight: number
}

/** Asked most at a ward's counter (domain knowledge); breaks ties between procedures that match alike. */
export const mostAsked = [
  '2.000815',
  '2.000884',
  '2.000635',
  '1.001193',
  '1.004873',
  '1.004222',
  '1.004194',
  '1.000656',
]

/**
 * Finds procedures by everyday words. Each way of asking is a bag of folded words; question and phrase are compared by
 * the weight of the words they share (a word that few procedures use weighs more), word pairs in order count again,
 * and an unknown word is read as the nearest known one (one letter off).
 */
export function createSearch(
  procedures: Procedure[],
  versionOf: (code: string) => Pick<ProcedureVersion, 'name'>,
  formOf: (code: string) => Text | undefined = () => undefined,
): Search {
  const phrases = procedures.flatMap((procedure) =>
    phrasesOf(procedure, versionOf(procedure.code), formOf(procedure.code)),
  )
  const holders = new Map<string, Set<string>>()
  for (const { code, words } of phrases) {
    for (const word of words) holders.set(word, (holders.get(word) ?? new Set()).add(code))
  }
  const weightOf = (word: string) =>
    Math.log(1 + procedures.length / (holders.get(word)?.size ?? procedures.length))
  const vocabulary = [...holders.keys()]
  const spelled = spellings(procedures)
  const readAs = (word: string) => (holders.has(word) ? word : (nearest(word, vocabulary) ?? word))
  const total = (words: string[]) => words.reduce((sum, word) => sum + weightOf(word) ** 2, 0)
  const prepared = phrases.map((phrase) => ({
    ...phrase,
    set: new Set(phrase.words),
    norm: total(phrase.words),
  }))

  const find = (question: string): Hit[] => {
    const asked_ = wordsOf(question).slice(0, 24).map(readAs)
    if (asked_.length === 0) return []
    const code = /^\s*(\d\.\d{6})/.exec(question)?.[1]
    const joined = asked_.join(' ')
    const norm = total([...new Set(asked_)])
    const best = new Map<string, number>()
    for (const phrase of prepared) {
      let shared = 0
      for (const word of new Set(asked_)) if (phrase.set.has(word)) shared += weightOf(word) ** 2
      if (shared === 0) continue
      const cosine = shared / Math.sqrt(norm * phrase.norm)
      const order = pairsInOrder(asked_, phrase.joined)
      const exact = phrase.joined === joined ? 0.3 : phrase.joined.includes(joined) ? 0.08 : 0
      const score = (cosine * 0.75 + order * 0.25 + exact) * phrase.weight
      if (score > (best.get(phrase.code) ?? 0)) best.set(phrase.code, score)
    }
    for (const [index, popular] of mostAsked.entries()) {
      const score = best.get(popular)
      if (score) best.set(popular, score * (1.08 - index * 0.005))
    }
    if (code && procedures.some((procedure) => procedure.code === code)) best.set(code, 2)
    return [...best]
      .map(([code_, score]) => ({ code: code_, score: Math.min(1, score) }))
      .filter((hit) => hit.score >= 0.12)
      .sort((a, b) => b.score - a.score || a.code.localeCompare(b.code))
  }

  function meant(question: string): string | undefined {
    let isOther = false
    const words = question
      .trim()
      .split(/\s+/)
      .slice(0, 24)
      .map((word) => {
        const [bare, ...more] = wordsOf(word)
        const read = bare && more.length === 0 ? readAs(bare) : bare
        if (!read || read === bare) return word
        isOther = true
        return spelled.get(read) ?? read
      })
    return isOther ? words.join(' ') : undefined
  }
  return { find, meant }
}

/** How a folded word is written most often. */
function spellings(procedures: Procedure[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (const { plain, phrases } of procedures)
    for (const text of [...Object.values(plain), ...Object.values(phrases).flat()])
      for (const word of text.toLowerCase().split(/[^\p{L}\p{M}\d]+/u)) {
        const key = wordsOf(word)[0]
        if (!key) continue
        const ways = counts.get(key) ?? new Map<string, number>()
        counts.set(key, ways.set(word, (ways.get(word) ?? 0) + 1))
      }
  return new Map([...counts].map(([key, ways]) => [key, [...ways].sort((a, b) => b[1] - a[1])[0]![0]]))
}

function phrasesOf(
  procedure: Procedure,
  { name }: Pick<ProcedureVersion, 'name'>,
  form: Text | undefined,
): Phrase[] {
  const all: [string, number][] = []
  for (const language of ['vi', 'en', 'ar'] as const) {
    all.push([procedure.plain[language], 1], [name[language], 0.95], [procedure.field[language], 0.5])
    if (form) all.push([form[language], 0.9])
    for (const phrase of procedure.phrases[language]) all.push([phrase, 1])
  }
  return all.map(([text, weight]) => {
    const words = wordsOf(text)
    return { code: procedure.code, words: [...new Set(words)], joined: words.join(' '), weight }
  })
}

/** Words that carry no meaning of their own in a question at the counter. */
const empty = new Set(
  (
    'toi em anh chi con co muon can xin cho hoi lam nhu the nao de duoc khong a oi voi va cua la thi gi o dau phai ' +
    'the to i a an how do my want need for of in get is what where ' +
    'اريد كيف هل في من على عن الى ان'
  ).split(' '),
)

function wordsOf(text: string): string[] {
  const words = fold(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => word.replace(/^(وال|بال|لل|ال)(?=\p{L}{3})/u, '').replace(/[أإآ]/g, 'ا'))
  const meaning = words.filter((word) => !empty.has(word))
  return meaning.length > 0 ? meaning : words
}

function pairsInOrder(words: string[], joined: string): number {
  if (words.length < 2) return joined === words[0] ? 1 : 0
  let found = 0
  for (let i = 1; i < words.length; i++) if (` ${joined} `.includes(` ${words[i - 1]} ${words[i]} `)) found++
  return found / (words.length - 1)
}

/** The known word one letter away (wrong, missing, extra or swapped), if the word is long enough to tell. */
function nearest(word: string, vocabulary: string[]): string | undefined {
  if (word.length < 4) return undefined
  return vocabulary.find((known) => Math.abs(known.length - word.length) <= 1 && oneApart(word, known))
}

function oneApart(a: string, b: string): boolean {
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const restA = a.slice(start, endA)
  const restB = b.slice(start, endB)
  return (
    restA.length + restB.length <= 1 || (restA.length === 1 && restB.length === 1) || isSwap(restA, restB)
  )
}

const isSwap = (a: string, b: string) => a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0]
