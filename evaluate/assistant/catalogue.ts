/** The catalogue as the files have it, and a larger one with near misses for measuring speed. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createSearch, type Procedure, type ProcedureVersion, type Search } from '#modules/procedures'
import { root } from '#platform/config'
import { type Language, languages, type Text } from '#platform/text'
import { qualifiers } from './qualifiers-texts.ts'
import { type Random, randomOf } from './variants.ts'

export interface Catalogue {
  procedures: Procedure[]
  formOf: (code: string) => Text | undefined
}

export async function readCatalogue(): Promise<Catalogue> {
  const procedures = await readFolder<Procedure>('procedures')
  const forms = await readFolder<{ procedures: string[]; versions: { title: Text }[] }>('forms')
  const titles = new Map(
    forms.flatMap((form) => form.procedures.map((code) => [code, form.versions.at(-1)!.title])),
  )
  return { procedures, formOf: (code) => titles.get(code) }
}

async function readFolder<Content>(folder: string): Promise<Content[]> {
  const names = (await readdir(join(root, folder))).filter((name) => name.endsWith('.json')).sort()
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(root, folder, name), 'utf8')) as Content),
  )
}

export const searchOf = ({ procedures, formOf }: Catalogue): Search => {
  const versions = new Map(procedures.map(({ code, versions: all }) => [code, all.at(-1)!]))
  return createSearch(procedures, (code) => versions.get(code)!, formOf)
}

/**
 * As many procedures as wanted: the real ones, and copies of them for special cases that do not exist („… cho tàu cá“), with
 * the same number of phrasings, two of three of which say the case.
 */
export function enlarged({ procedures, formOf }: Catalogue, wanted: number, seed: number): Catalogue {
  const random = randomOf(seed)
  const more = Array.from({ length: Math.max(0, wanted - procedures.length) }, (_, at) => {
    const of = procedures[at % procedures.length]!
    const which = Math.floor(at / procedures.length)
    return nearMiss(of, `9.${String(at).padStart(6, '0')}`, which, random)
  })
  return { procedures: [...procedures, ...more], formOf }
}

function nearMiss(of: Procedure, code: string, which: number, random: Random): Procedure {
  const qualified = (text: string, language: Language) =>
    `${text} ${qualifiers[language][which % qualifiers[language].length]!}`
  const each = (text: Text): Text => ({
    vi: qualified(text.vi, 'vi'),
    en: qualified(text.en, 'en'),
    ar: qualified(text.ar, 'ar'),
  })
  const phrases = Object.fromEntries(
    languages.map((language) => [
      language,
      of.phrases[language].map((phrase) => (random() < 2 / 3 ? qualified(phrase, language) : phrase)),
    ]),
  ) as Procedure['phrases']
  const last: ProcedureVersion = of.versions.at(-1)!
  return { ...of, code, plain: each(of.plain), phrases, versions: [{ ...last, name: each(last.name) }] }
}
