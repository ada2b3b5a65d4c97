import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, languages } from '#platform/text'
import { atOnce } from '../give-way.ts'
import { rootOf, stemArabic } from './arabic.ts'
import { stemEnglish } from './english.ts'
import { typed } from './keystrokes.ts'
import { createLexicon } from './lexicon.ts'
import { isNear } from './near.ts'
import { createNearWords } from './near-words.ts'
import { readingOf } from './reading.ts'
import { soundOf } from './sounds.ts'
import { accented, isSyllable } from './vietnamese.ts'

describe('keys pressed while the keyboard’s help was off', () => {
  test.each([
    ['ddawng', 'đăng'],
    ['kys', 'ký'],
    ['nguowif', 'người'],
    ['giaays', 'giấy'],
    ['dduowcj', 'được'],
    ['tieengs', 'tiếng'],
    ['quyeenf', 'quyền'],
    ['hoaf', 'hòa'],
    ['d9a8ng', 'đăng'],
    ['ky1', 'ký'],
    ['ngu7o7i2', 'người'],
    ['gia6y1', 'giấy'],
    ['d9u7o7c5', 'được'],
  ])('%s is %s', (keys, word) => expect(accented(typed(keys) ?? '')).toBe(accented(word)))
  test('a word without such keys is none', () => {
    for (const word of ['khai', 'sinh', 'tro', 'ba']) expect(typed(word)).toBeUndefined()
  })
})

test('one form for both places of the tone and both ways of writing the last i', () => {
  expect(accented('hòa')).toBe(accented('hoà'))
  expect(accented('Mỹ')).toBe(accented('mĩ'))
  expect(accented('thế')).not.toBe(accented('thẻ'))
  expect(accented('dang')).toBe(fold('dang'))
})

test('syllables that can be Vietnamese', () => {
  for (const word of 'khai sinh giay nguoi quyen nghia truong gi uyen qui thuy'.split(' '))
    expect([word, isSyllable(fold(word))]).toEqual([word, true])
  for (const word of 'sing wifi xyz ddang register khaii'.split(' '))
    expect([word, isSyllable(word)]).toEqual([word, false])
})

test.each([
  ['sinh', 'xinh'],
  ['tro', 'cho'],
  ['nop', 'lop'],
  ['khong', 'khon'],
  ['viec', 'viet'],
  ['giay', 'day'],
  ['vo', 'do'],
])('%s and %s are taken for each other', (a, b) => expect(soundOf(a)).toBe(soundOf(b)))

test.each([
  ['registration', 'registered'],
  ['certificates', 'certified'],
  ['licence', 'licenses'],
  ['notarise', 'notarized'],
  ['married', 'marriage'],
  ['neighbours', 'neighbor'],
  ['babies', 'baby'],
  ['planning', 'planned'],
])('%s and %s have one stem', (a, b) => expect(stemEnglish(a)).toBe(stemEnglish(b)))
test('different words stay apart', () => {
  for (const [a, b] of [
    ['birth', 'death'],
    ['copy', 'cope'],
    ['school', 'schedule'],
    ['land', 'lend'],
  ] as const)
    expect(stemEnglish(a)).not.toBe(stemEnglish(b))
})

test.each([
  ['والزواج', 'زواج'],
  ['للشهادة', 'شهادة'],
  ['طفلها', 'طفل'],
  ['الأحوال', 'احوال'],
])('%s and %s have one stem', (a, b) => expect(stemArabic(fold(a))).toBe(stemArabic(fold(b))))
test('words of one root', () => {
  const roots = ['تسجيل', 'مسجل', 'سجل'].map((word) => rootOf(stemArabic(word)))
  expect(new Set(roots).size).toBe(1)
})

test('one letter apart is what one slip makes', () => {
  const slip = fc
    .tuple(fc.stringMatching(/^[a-z]{3,8}$/), fc.nat(), fc.nat({ max: 3 }))
    .map(([word, at, how]) => {
      const letters = [...word]
      const place = at % (letters.length - 1)
      if (how === 0) letters.splice(place, 1)
      else if (how === 1) letters.splice(place, 0, 'q')
      else if (how === 2) letters[place] = 'q'
      else [letters[place], letters[place + 1]] = [letters[place + 1]!, letters[place]!]
      return [word, letters.join('')] as const
    })
  fc.assert(fc.property(slip, ([word, slipped]) => isNear(word, slipped) && isNear(slipped, word)))
  expect(isNear('khai', 'sinh')).toBe(false)
  expect(isNear('abcd', 'badc')).toBe(false)
})

test('the nearest of many words are those that are near one by one', () => {
  const word = fc.stringMatching(/^[abc]{1,5}$/)
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 60 }), word, (words, asked) => {
      const near = atOnce(createNearWords(words))
      expect(near.of(asked).toSorted()).toEqual(words.filter((it) => isNear(asked, it)).toSorted())
    }),
  )
})

describe('words of texts about entries', () => {
  const said =
    'Đăng ký HỘ KHẨU, cccd của con thế nào? BIRTH-certificate (ID) İ straße ﬁ شهادة الميلاد وللزواج ١٢'
  const whole = fc.constantFrom(...said.split(' '))
  // Marks apart from their letters, signs that marks change, letters that lie beside each other: what goes wrong alone.
  const sign = fc.constantFrom(..."aĐơ=y\u0301\u0323\u0338ﬁΣσ’'-\u0653اأ𝐀각ᄀ\u1161 \u00a0,")
  const text = fc
    .array(fc.oneof(whole, sign, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 90 })
    .chain((parts) => fc.constantFrom(parts.join(' '), parts.join('')))

  test.each(languages)('%s: they are what a question with these words has', (language) => {
    const reading = readingOf(language)
    const lexicon = createLexicon(reading)
    fc.assert(
      fc.property(text, (it) => {
        const words = lexicon.wordsOf(it)
        expect(words).toMatchObject(reading.wordsOf(it))
        expect(words.length).toBe(reading.wordsOf(it).length)
      }),
      { numRuns: 500 },
    )
  })
  test('whatever way a word is written there is one of it, and it is counted there', () => {
    const lexicon = createLexicon(readingOf('vi'))
    const [first, second] = [lexicon.wordsOf('Thẻ thẻ'), lexicon.wordsOf('(THẺ)')]
    expect(new Set([...first, ...second]).size).toBe(1)
    first[0]!.times += 2
    expect([...lexicon.all()].find(({ written }) => written === 'thẻ')).toMatchObject({ times: 2 })
  })
})
