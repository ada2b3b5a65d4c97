import {
  createIndex,
  type Entry,
  type Found,
  type Hit,
  type Index,
  makeIndex,
  type Phrasing,
} from '#modules/retrieval'
import type { Language, Text } from '#platform/text'
import type { Procedure, ProcedureVersion } from './schema.ts'

export type { Found, Hit }

export interface Search {
  /** Procedures that a question may mean, the best first. */
  find(question: string, language?: Language): Hit[]
  /** The same with a verdict: whether the first may be answered, three may be offered, or none. */
  understand(question: string, language?: Language): Found
  /** The question as it was understood where a word was misspelt; undefined where every word was known or none near. */
  meant(question: string, language?: Language): string | undefined
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

type Said = Pick<ProcedureVersion, 'name' | 'outcome' | 'components' | 'results'> &
  Partial<Pick<ProcedureVersion, 'who'>>

type Catalogue = [
  procedures: readonly Procedure[],
  versionOf: (code: string) => Said,
  formOf?: ((code: string) => Text | undefined) | undefined,
]

/** Finds procedures by everyday words: their names, their phrasings, and what they ask for and give. */
export const createSearch = (...catalogue: Catalogue): Search =>
  searchIn(createIndex(entriesOf(...catalogue), { popular: mostAsked }))

/** The same, made while the process goes on with whatever else it has to do. */
export const makeSearch = async (...catalogue: Catalogue): Promise<Search> =>
  searchIn(await makeIndex(entriesOf(...catalogue), { popular: mostAsked }))

const searchIn = (index: Index): Search => ({
  find: (question, language) => index.find(question, { language }).hits,
  understand: (question, language) => index.find(question, { language }),
  meant: (question, language) => index.meant(question, language),
})

/** What is known of procedures for finding them, made a language at a time. */
export const entriesOf = (...[procedures, versionOf, formOf = () => undefined]: Catalogue): Entry[] =>
  procedures.map((procedure) => ({
    code: procedure.code,
    phrasings: (language) =>
      phrasingsOf(procedure, versionOf(procedure.code), formOf(procedure.code), language),
  }))

/** What is said of a procedure in one language. */
function phrasingsOf(
  { plain, phrases, field }: Procedure,
  { name, outcome, who, components, results }: Said,
  form: Text | undefined,
  language: Language,
): Phrasing[] {
  const about = [
    field,
    outcome,
    who,
    ...components.map(({ short }) => short),
    ...results.map((it) => it.name),
  ]
  return [
    { kind: 'name', text: name[language] },
    { kind: 'plain', text: plain[language] },
    ...(form ? [{ kind: 'asked', text: form[language] } as const] : []),
    ...phrases[language].map((text) => ({ kind: 'asked', text }) as const),
    ...about.flatMap((it) => (it ? [{ kind: 'about', text: it[language] } as const] : [])),
  ]
}
