import type { Procedure, Procedures } from '#modules/procedures'
import { type Sql, sql, type Transaction } from '#platform/db'
import { fold } from '#platform/text'
import type { Applicant } from '../opening.ts'
import type { Cursor } from './cursor.ts'

/**
 * By which words a dossier is found: names, the digits of its code, phone and number of the applicant, its procedure, what
 * it asks for, reasons and remarks of officers, names of its files. Nothing else: no address, no answer of a declaration.
 */

/** One thing that has to be there: any of these phrases; a prefix may go on after its last letter. */
export type Term = { words: string[]; prefix: boolean }[]

const mostTerms = 8
/** A word that stands in more names of procedures than this says nothing about one of them. */
const mostProcedures = 200
const longestWord = 60

/**
 * What was typed, as terms that must all be there: words as they are found without diacritics, the last one perhaps
 * unfinished; words in quotation marks in this order.
 */
export function termsOf(typed: string, procedures: Procedures): Term[] {
  const pieces = [...typed.slice(0, 200).matchAll(/["“”]([^"“”]*)(?:["“”]|$)|([^"“”]+)/g)]
  const terms: Term[] = []
  let isLoose = false
  for (const [, phrase, loose] of pieces) {
    const words = wordsIn(phrase ?? loose ?? '')
    if (words.length === 0) continue
    isLoose = phrase === undefined && !/\s$/.test(loose ?? '')
    if (phrase !== undefined) terms.push([{ words, prefix: false }])
    else terms.push(...words.map((word): Term => [{ words: [word], prefix: false }]))
  }
  const known = terms.slice(0, mostTerms)
  const last = known.at(-1)?.[0]
  if (last && isLoose && last.words.length === 1) last.prefix = true
  for (const term of known) {
    const codes = proceduresWith(term[0]!, procedures)
    if (codes.length <= mostProcedures)
      term.push(...codes.map((code) => ({ words: [procedureWord(code)], prefix: false })))
  }
  return known
}

/** A phrase that stands in the name of procedures finds their dossiers. */
function proceduresWith({ words, prefix }: Term[number], procedures: Procedures): string[] {
  const phrase = ` ${words.join(' ')}${prefix ? '' : ' '}`
  return procedures.all.filter((it) => nameWords(it).includes(phrase)).map(({ code }) => code)
}

/** By the procedure as it is known now: one that is edited is another object. */
const names = new WeakMap<Procedure, string>()
function nameWords(procedure: Procedure): string {
  let words = names.get(procedure)
  if (!words) {
    const { code, versions } = procedure
    words = ` ${versions.map(({ name }) => wordsIn(name.vi).join(' ')).join('  ')} ${wordsIn(code).join(' ')} `
    names.set(procedure, words)
  }
  return words
}

const procedureWord = (code: string) => `p:${code}`

/** Words as they are compared. */
function wordsIn(text: string): string[] {
  return fold(text)
    .split(' ')
    .filter(Boolean)
    .map((word) => word.slice(0, longestWord))
}

/** What a new dossier is found by, phrase by phrase. */
export function openingPhrases(opening: {
  code: string
  applicant: Applicant
  procedure: { code: string }
  request: string
  procedureName: string
  fileNames?: string[]
}): string[][] {
  const { code, applicant, procedure, request, procedureName } = opening
  const parts = code.split('-')
  return [
    wordsIn(applicant.fullName),
    wordsIn(applicant.onBehalfOf ?? ''),
    // The day and the running number, as people read out the end of a code; and all of it written together.
    wordsIn(parts.slice(1).join(' ')),
    [wordsIn(code).join('')],
    applicant.idNumber ? [applicant.idNumber] : [],
    applicant.phone ? [applicant.phone.replace(/^\+84/, '0').replace(/\D/g, '')] : [],
    [procedureWord(procedure.code)],
    request === procedureName ? [] : wordsIn(request).slice(0, 40),
    ...(opening.fileNames ?? []).map(fileWords),
  ].filter((words) => words.length > 0)
}

export const fileWords = (name: string) => wordsIn(name.replace(/\.\w{2,5}$/, '')).slice(0, 12)

/** What is said in an action and worth finding again: reasons, remarks, what the result is. */
export function saidPhrases({ data }: { data: unknown }): string[][] {
  const { reason, text, summary } = data as Record<string, unknown>
  return [reason, text, summary]
    .filter((it) => typeof it === 'string')
    .map((it) => wordsIn(it).slice(0, 40))
    .filter((words) => words.length > 0)
}

/**
 * As a `tsvector`: each word where it stands, and again behind each place (`00082/lan`), so that a ward looks through its
 * own dossiers only. Between phrases a gap, which no phrase of a question jumps over.
 */
export function vectorOf(phrases: string[][], places: string[]): string {
  const positions = new Map<string, number[]>()
  let position = 1
  for (const words of phrases) {
    for (const word of words) {
      positions.set(word, [...(positions.get(word) ?? []), position])
      position++
    }
    position++
  }
  const quoted = (word: string) => `'${word.replace(/['\\]/g, (sign) => sign + sign)}'`
  return [...positions]
    .flatMap(([word, at]) =>
      ['', ...places.map((place) => `${place}/`)].map(
        (prefix) => `${quoted(prefix + word)}:${at.slice(0, 20).join(',')}`,
      ),
    )
    .join(' ')
}

/** Adds to what a dossier is found by, in the transaction of what was said. */
export function addWords(tx: Transaction, id: string, phrases: string[][], places: string[]): void {
  if (phrases.length === 0) return
  tx.send(sql`select dossiers.add_words(${id}, ${vectorOf(phrases, places)}::tsvector)`)
}

/** A question that is no words but a number or a code: then a column answers, exactly. */
export function exactCondition(typed: string): Sql | undefined {
  const words = typed.trim()
  if (/^\d{12}$/.test(words)) return sql`d.applicant_id_number = ${words}`
  if (/^[a-z]\d{2}[.\d]*-/i.test(words)) {
    // A range instead of LIKE: comparison of text is leakproof, so the index serves under row-level security too.
    const from = words.toUpperCase()
    return sql`d.code >= ${from} and d.code < ${`${from}~`}`
  }
  return undefined
}

/** The next dossiers that hold all terms and lie within the reader's reach, by their filing: their places in that order. */
export function lookUp(
  tx: Transaction,
  terms: Term[],
  options: { after: Cursor | undefined; most: number; oldestFirst: boolean; among: string[] | undefined },
): Promise<Cursor[]> {
  const { after, most, oldestFirst, among } = options
  return tx.many<Cursor>(sql`
    select dossier_id as id, filed_at::text as value from dossiers.search(${JSON.stringify(terms)}::jsonb,
      ${after?.value}::timestamptz, ${after?.id}::uuid, ${most}::int, ${oldestFirst}::boolean, ${among}::uuid[])`)
}
