import { fold, type Language, languages, maskSpokenNumbers } from '#platform/text'
import type { Procedure } from '../schema.ts'

type Known = Pick<Procedure, 'code' | 'phrases'>

/** `stop` may not be saved; `think` may be right all the same. */
export interface PhrasingFault {
  kind: 'stop' | 'think'
  why: 'personal' | 'long' | 'short' | 'other' | 'twice'
  /** Code of the procedure that has the same phrasing. */
  other?: string
}

/** So many in each language: fewer, and people who ask in other words are not understood. */
export const fewestPhrasings = 5
/** Nobody asks with more in one breath. */
export const longestPhrasing = 200
/** Letters and digits; a shorter one means many things. */
const shortest = 4

/** Words as two phrasings are compared: without accents, signs and double blanks. */
export const comparable = (line: string) =>
  (
    fold(line)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  ).join(' ')

/** What is wrong with the phrasings of a catalogue, found out once for all of its lines. */
export function phrasingFaults(procedures: readonly Known[]): {
  /** Of a line as it stands, or would stand, among the phrasings of a procedure. */
  of(line: string, code: string, language: Language): PhrasingFault[]
  /** Languages in which a procedure has too few. */
  tooFew(code: string): Language[]
} {
  const holders = new Map<string, string[]>()
  for (const { code, phrases } of procedures)
    for (const language of languages)
      for (const line of phrases[language]) {
        const key = `${language} ${comparable(line)}`
        holders.set(key, [...(holders.get(key) ?? []), code])
      }
  const byCode = new Map(procedures.map((it) => [it.code, it]))
  return {
    of(line, code, language) {
      const found: PhrasingFault[] = []
      if (holdsPersonal(line)) found.push({ kind: 'stop', why: 'personal' })
      if (line.length > longestPhrasing) found.push({ kind: 'stop', why: 'long' })
      const words = comparable(line)
      if (words.replaceAll(' ', '').length < shortest) found.push({ kind: 'think', why: 'short' })
      const has = holders.get(`${language} ${words}`) ?? []
      const other = has.find((it) => it !== code)
      if (other) found.push({ kind: 'think', why: 'other', other })
      const own = byCode.get(code)?.phrases[language] ?? []
      const isThere = own.includes(line)
      if (has.filter((it) => it === code).length > (isThere ? 1 : 0))
        found.push({ kind: 'think', why: 'twice' })
      return found
    },
    tooFew(code) {
      const phrases = byCode.get(code)?.phrases
      return phrases ? languages.filter((it) => phrases[it].length < fewestPhrasings) : []
    },
  }
}

/** Numbers of people, addresses of mail: nothing anybody asks for a procedure with. A mark stands where one was hidden. */
export function holdsPersonal(line: string): boolean {
  const bare = line.replace(/\b\d\.\d{6}\b/g, '')
  return (
    maskSpokenNumbers(bare) !== bare ||
    /[▒•]/.test(bare) ||
    /\d(?:[ .-]?\d){5,}/.test(bare) ||
    /[\p{L}\d._%+-]+@[\p{L}\d.-]+/u.test(bare)
  )
}
