import { beforeAll, describe, expect, test } from 'vitest'
import { languages } from '#platform/text'
import { type Catalogue, enlarged, readCatalogue, searchOf } from './catalogue.ts'
import { missed, unheard } from './floors.ts'
import { type Question, readQuestions } from './questions.ts'
import { safetyText } from './report.ts'
import { measureRetrieval } from './retrieval.ts'
import { randomOf, variants } from './variants.ts'

let catalogue: Catalogue
let questions: Question[]
beforeAll(async () => {
  catalogue = await readCatalogue()
  questions = await readQuestions()
})

test('what is understood of the question set, however it is spelt, stays above its floors', () => {
  expect(missed(measureRetrieval(searchOf(catalogue), questions, 1))).toEqual([])
}, 240_000)

test('floors notice what sinks', () => {
  const search = searchOf({ ...catalogue, procedures: catalogue.procedures.slice(0, 40) })
  const some = questions.filter((_, at) => at % 8 === 0)
  expect(missed(measureRetrieval(search, some, 1)).length).toBeGreaterThan(20)
}, 240_000)

test('no question of the set is a phrasing word by word, as long as it says more than a name', () => {
  const said = new Set(
    catalogue.procedures.flatMap(({ phrases, plain, versions }) => [
      ...languages.flatMap((language) => phrases[language]),
      ...Object.values(plain),
      ...versions.flatMap(({ name }) => Object.values(name)),
    ]),
  )
  const learnt = questions.filter((it) => it.question.split(/\s+/).length > 6 && said.has(it.question))
  expect(learnt).toEqual([])
})

describe('spellings', () => {
  const spelt = (language: 'vi' | 'en' | 'ar', name: string, text: string) =>
    variants[language].find((it) => it.name === name)!.spell(text, randomOf(1))
  test.each([
    ['vi', 'no accents', 'Đăng ký khai sinh', 'Dang ky khai sinh'],
    ['vi', 'telex keys', 'Đăng ký khai sinh ở phường?', 'ddawng kys khai sinh owr phuwowngf?'],
    ['vi', 'vni keys', 'Đăng ký giấy tờ', 'd9a8ng ky1 gia6y1 to72'],
    ['en', 'bare', "My baby's birth?", 'my babys birth'],
    ['ar', 'loose endings', 'شهادة أبي', 'شهاده ابى'],
  ] as const)('%s, %s', (language, name, text, wanted) => expect(spelt(language, name, text)).toBe(wanted))
  test('each language is asked in at least six', () => {
    for (const language of languages) expect(variants[language].length).toBeGreaterThanOrEqual(6)
  })
  test('slips come by the seed, the same each time', () => {
    const text = 'tôi muốn xin giấy chứng nhận đăng ký kết hôn cho con gái trong năm nay'
    for (const [language, name, question] of [
      [
        'en',
        'as it sounds',
        'registration of different certificates for a foreign person when the office believes',
      ],
      ['en', 'joined words', 'where do I go to register the birth of my second child in the ward'],
      ['ar', 'vowel marks', 'كيف أسجل مولودا جديدا في هذا الحي من المدينة'],
    ] as const) {
      expect(spelt(language, name, question)).not.toBe(question)
      expect(spelt(language, name, question)).toBe(spelt(language, name, question))
    }
    for (const name of ['typos', 'misheard']) {
      expect(spelt('vi', name, text)).not.toBe(text)
      expect(spelt('vi', name, text)).toBe(spelt('vi', name, text))
    }
  })
})

test('a larger catalogue keeps the real procedures and adds special cases of them', () => {
  const { procedures } = enlarged(catalogue, 400, 1)
  expect(procedures).toHaveLength(400)
  expect(new Set(procedures.map(({ code }) => code)).size).toBe(400)
  expect(procedures.slice(0, catalogue.procedures.length)).toEqual(catalogue.procedures)
})

describe('a set that lacks a language', () => {
  const figures = {
    ...{ language: 'ar' as const, kinds: {}, emergencies: 4, heard: 4, warned: 0 },
    ...{ harmless: 0, falseAlarms: 0, needlessWarnings: 0 },
    ...{ questions: 0, questionAlarms: 0, questionWarnings: 0 },
  }
  test('has no share of it', () => {
    expect(safetyText([figures])).toMatch(/100\.0 %\s+0\.0 %\s+none\s+none\s+none\s+none$/m)
  })
  test('is neither above a floor nor below it', () => {
    expect(unheard([figures])).toEqual([])
    const nobody = { ...figures, emergencies: 0, heard: 0 }
    expect(unheard([nobody])).toEqual([])
    expect(safetyText([nobody])).not.toContain('NaN')
    expect(unheard([{ ...figures, heard: 1, questions: 2, questionAlarms: 2 }])).toHaveLength(3)
  })
})
