import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Language } from '#platform/text'
import { createIndex, type Entry, makeIndex } from './index.ts'

const entry = (code: string, said: Record<Language, readonly string[]>): Entry => ({
  code,
  phrasings: (language) =>
    said[language].map((text, at) => ({ kind: at === 0 ? 'name' : 'asked', text }) as const),
})

const entries = [
  entry('1.000001', {
    vi: ['Đăng ký kết hôn', 'làm giấy kết hôn', 'chúng tôi muốn cưới nhau', 'đăng ký hôn thú'],
    en: ['Marriage registration', 'register our marriage', 'we want to get married'],
    ar: ['تسجيل الزواج', 'أريد تسجيل زواجي', 'عقد زواج'],
  }),
  entry('1.000002', {
    vi: ['Đăng ký kết hôn có yếu tố nước ngoài', 'kết hôn với người nước ngoài', 'cưới chồng ngoại quốc'],
    en: ['Marriage registration with a foreign element', 'marry a foreigner', 'my fiancé is foreign'],
    ar: ['تسجيل الزواج من أجنبي', 'الزواج من أجنبية'],
  }),
  entry('1.000003', {
    vi: ['Đăng ký khai sinh', 'làm giấy khai sinh cho con', 'vợ tôi mới sinh em bé', 'khai sinh cho cháu'],
    en: ['Birth registration', 'birth certificate for my baby', 'register a newborn'],
    ar: ['تسجيل الولادة', 'شهادة ميلاد لطفلي', 'تسجيل مولود'],
  }),
  entry('1.000004', {
    vi: ['Cấp bản sao trích lục hộ tịch', 'xin bản sao giấy khai sinh', 'trích lục khai sinh'],
    en: ['Copy of a civil status extract', 'copy of my birth certificate', 'certified extract'],
    ar: ['نسخة من مستخرج الأحوال المدنية', 'نسخة من شهادة الميلاد'],
  }),
  entry('1.000005', {
    vi: ['Đăng ký tạm trú', 'khai tạm trú cho người thuê trọ', 'mới thuê nhà cần đăng ký tạm trú'],
    en: ['Temporary residence registration', 'register as a tenant', 'I rent a room here'],
    ar: ['تسجيل الإقامة المؤقتة', 'أسكن في غرفة مستأجرة'],
  }),
  entry('1.000006', {
    vi: ['Cấp lại thẻ căn cước', 'mất căn cước công dân', 'làm lại thẻ căn cước bị mất'],
    en: ['Re-issue of an identity card', 'I lost my identity card'],
    ar: ['إعادة إصدار بطاقة الهوية', 'فقدت بطاقة الهوية'],
  }),
]
const index = createIndex(entries)
const first = (question: string, language: Language = 'vi') =>
  index.find(question, { language }).hits[0]?.code

describe('one question however it is spelt', () => {
  test.each([
    ['Đăng ký khai sinh', '1.000003'],
    ['dang ky khai sinh', '1.000003'],
    ['ddawng kys khai sinh', '1.000003'],
    ['d9a8ng ky1 khai sinh', '1.000003'],
    ['đăng kí khai xinh', '1.000003'],
    ['đăng ký khai sihn', '1.000003'],
    ['mần giấy khai sanh cho con', '1.000003'],
    ['dạ em ơi cho cô hỏi là làm khai sinh cho cháu thì cần giấy tờ gì với bao lâu thì có ạ', '1.000003'],
    ['mat CCCD roi', '1.000006'],
    ['bị rớt mất thẻ căng cước', '1.000006'],
    ['tôi ở trọ đang ký tạm chú', '1.000005'],
  ])('%s', (question, code) => expect(first(question)).toBe(code))

  test.each([
    ['REGISTERING A NEWBORN', '1.000003'],
    ['my identity card was stolen', '1.000006'],
    ['tempory residense registraton', '1.000005'],
    ['how do we tie the knot', '1.000001'],
  ])('%s', (question, code) => expect(first(question, 'en')).toBe(code))

  test.each([
    ['شهادة الميلاد لطفلي', '1.000003'],
    ['شهاده ميلاد لطفلى', '1.000003'],
    ['وللزواج من أجنبيّة', '1.000002'],
    ['ضاعت بطاقتي، بطاقة الهوية', '1.000006'],
  ])('%s', (question, code) => expect(first(question, 'ar')).toBe(code))
})

test('the ordinary case is meant where nothing tells of the special one', () => {
  expect(first('tôi muốn đăng ký kết hôn')).toBe('1.000001')
  expect(first('muốn kết hôn, chồng Hàn')).toBe('1.000002')
  expect(first('đăng ký kết hôn có yếu tố nước ngoài')).toBe('1.000002')
  expect(first('marriage registration', 'en')).toBe('1.000001')
  expect(first('marriage with a Japanese', 'en')).toBe('1.000002')
})

test('what is plainly another language is read in that, whatever the page is in', () => {
  expect(index.find('birth certificate for my newborn', { language: 'vi' })).toMatchObject({ language: 'en' })
  expect(index.find('làm giấy khai sinh', { language: 'en' })).toMatchObject({ language: 'vi' })
  expect(index.find('lam giay khai sinh cho con', { language: 'en' })).toMatchObject({ language: 'vi' })
  expect(index.find('شهادة ميلاد', { language: 'vi' })).toMatchObject({ language: 'ar' })
  expect(first('شهادة ميلاد', 'en')).toBe('1.000003')
})

test('other matters are refused', () => {
  const others = ['hôm nay trời mưa không', 'cách nấu phở ngon', 'kể chuyện cười đi', '???', '', 'zzzz qqqq']
  for (const question of others)
    expect([question, index.find(question).verdict]).toEqual([question, 'off-topic'])
  expect(index.find('the football score', { language: 'en' }).verdict).toBe('off-topic')
  expect(index.find('كرة القدم اليوم', { language: 'ar' }).verdict).toBe('off-topic')
})

test('a code is known as it is', () => {
  expect(index.find('thủ tục 1.000004 ạ').hits).toEqual([{ code: '1.000004', score: 1, confidence: 1 }])
  expect(index.find('1.999999').hits).toEqual([])
})

describe('how a question was understood', () => {
  test.each([
    ['ddawng kys khai sinh', 'đăng ký khai sinh'],
    ['giấy khai sing', 'giấy khai sinh'],
    ['làm giấy khai sinh', undefined],
    ['qwrtp', undefined],
  ])('%s: %s', (question, meant) => expect(index.meant(question, 'vi')).toBe(meant))
})

describe('whatever is asked', () => {
  const said = entries.flatMap(({ phrasings }) => phrasings('vi'))
  const words = [...new Set(said.flatMap(({ text }) => text.split(' ')))]
  const asked = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 }).map((it) => it.join(' '))

  test('a question whose words are all known is never repaired', () => {
    fc.assert(
      fc.property(asked, (question) => {
        expect(index.meant(question, 'vi')).toBeUndefined()
      }),
    )
  })
  test('both Unicode forms, cases and spaces say the same', () => {
    fc.assert(
      fc.property(asked, (question) => {
        const found = index.find(question, { language: 'vi' })
        expect(index.find(question.normalize('NFD'), { language: 'vi' })).toEqual(found)
        expect(index.find(`  ${question.toUpperCase().replaceAll(' ', '  ')}?`, { language: 'vi' })).toEqual(
          found,
        )
      }),
    )
  })
  test('hits are in order, within 0 … 1, each once, and the same from an index made again', () => {
    const again = createIndex(entries)
    fc.assert(
      fc.property(fc.oneof(asked, fc.string({ unit: 'grapheme' })), (question) => {
        const { hits } = index.find(question)
        expect(again.find(question).hits).toEqual(hits)
        expect(hits).toEqual(hits.toSorted((a, b) => b.score - a.score))
        expect(new Set(hits.map(({ code }) => code)).size).toBe(hits.length)
        for (const { score, confidence } of hits) {
          expect(score >= 0 && score <= 1).toBe(true)
          expect(confidence >= 0 && confidence <= 1).toBe(true)
        }
      }),
    )
  })
  test('a megabyte is read no further than a long breath', () => {
    const start = `làm giấy khai sinh cho con ${'ơi '.repeat(300)}`
    expect(index.find(start + 'đăng ký tạm trú '.repeat(65_536))).toEqual(index.find(start))
    expect(index.find('\u0301'.repeat(2 ** 20)).verdict).toBe('off-topic')
    expect(index.meant('x'.repeat(2 ** 20))).toBeUndefined()
  })
})

test('an index of nothing finds nothing', () => {
  expect(createIndex([]).find('khai sinh')).toMatchObject({ hits: [], verdict: 'off-topic' })
})

test('an index that is made beside other work is the same, and others have their turn', async () => {
  const many = Array.from({ length: 2000 }, (_, at): Entry => {
    const of = entries[at % entries.length]!
    return {
      code: `2.${String(at).padStart(6, '0')}`,
      phrasings: (language) =>
        of.phrasings(language).map(({ kind, text }) => ({ kind, text: `${text} ${at}` })),
    }
  })
  let turns = 0
  let isMade = false
  const making = makeIndex(many).finally(() => {
    isMade = true
  })
  while (!isMade) {
    turns++
    await new Promise((resolve) => setImmediate(resolve))
  }
  const made = await making
  expect(turns).toBeGreaterThan(5)
  const whole = createIndex(many)
  for (const question of ['kết hôn với người nước ngoài 7', 'register a newborn 1400', 'تسجيل مولود 20'])
    expect(made.find(question)).toEqual(whole.find(question))
})
