import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberInWords } from '#platform/text'
import { numbersIn } from './numbers.ts'

test.each<[string, number[]]>([
  ['Lệ phí 8.000 đồng một bản', [8000, 1]],
  ['8,000 VND each', [8000]],
  ['năm mươi nghìn đồng', [50_000]],
  ['một triệu hai trăm nghìn đồng', [1_200_000]],
  ['trong năm ngày làm việc', [5]],
  ['mười lăm ngày', [15]],
  ['hai mươi mốt ngày', [21]],
  ['hàng năm, không mất phí, đầu tư', []],
  ['fifty thousand dong', [50_000]],
  ['one hundred and five pages', [105]],
  ['twenty-five working days', [25]],
  ['خمسون ألف دونغ', [50_000]],
  ['خمسة وعشرون يوماً', [25]],
  ['خمسة عشر يوم عمل', [15]],
  ['٨٠٠٠ دونغ', [8000]],
  ['خلال يومين', [2]],
  ['ثلاثمئة دونغ', [300]],
])('%s', (text, numbers) => expect(numbersIn(text)).toEqual(numbers))

test('where no number may stand, words that are usually none count as well', () => {
  expect(numbersIn('mất năm mươi', true)).toEqual([50])
  expect(numbersIn('phải trả một ít', true)).toEqual([1])
})

test('every number is read back from its Vietnamese words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 6, max: 999_999_999 }), (number) => {
      expect(numbersIn(`${numberInWords(number)} đồng`)).toEqual([number])
    }),
  )
})
