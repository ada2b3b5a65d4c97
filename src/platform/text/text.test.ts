import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareNames,
  compareVietnamese,
  fold,
  formatDuration,
  formatMoney,
  longDate,
  maskIdNumber,
  maskName,
  maskSpokenNumbers,
  moneyInWords,
  nameParts,
  nfc,
} from './index.ts'

describe('search key', () => {
  test.each([
    ['Làm giấy khai sinh', 'lam giay khai sinh'],
    ['ĐẶNG  Thị Ngọc', 'dang thi ngoc'],
    ['hòa', fold('hoà')],
    ['Thủy', fold('Thuỷ')],
    ['Mỹ', fold('Mĩ')],
    ['khỏe', fold('khoẻ')],
    ['شَهَادَة', fold('شهادة')],
  ])('%s', (text, key) => expect(fold(text)).toBe(key))

  test('both Unicode forms of a text have one key', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')))
        expect(fold(fold(text))).toBe(fold(text))
      }),
    )
  })
})

test('every text enters in one form', () => {
  expect(nfc('  Nguyễn \u00a0Văn\tA ')).toBe('Nguyễn Văn A')
})

describe('names', () => {
  test('a Vietnamese name ends with the given name', () => {
    expect(nameParts('Nguyễn Thị Ngọc Hà')).toEqual({ family: 'Nguyễn', middle: 'Thị Ngọc', given: 'Hà' })
    expect(nameParts('Hà')).toEqual({ family: '', middle: '', given: 'Hà' })
  })
  test('lists are ordered by given name, then family name', () => {
    const names = ['Trần Văn Bình', 'Nguyễn Thị Ánh', 'Lê Đức An', 'Nguyễn Văn An', 'Phạm Ăn']
    expect(names.toSorted(compareNames)).toEqual([
      'Lê Đức An',
      'Nguyễn Văn An',
      'Nguyễn Thị Ánh',
      'Phạm Ăn',
      'Trần Văn Bình',
    ])
  })
  test('đ is a letter of its own after d', () => {
    expect(['Đào', 'Dung', 'Em', 'Dương'].toSorted(compareVietnamese)).toEqual(['Dung', 'Dương', 'Đào', 'Em'])
  })
})

describe('money in words', () => {
  test.each([
    [0, 'Không đồng'],
    [15, 'Mười lăm đồng'],
    [21_000, 'Hai mươi mốt nghìn đồng'],
    [105, 'Một trăm linh năm đồng'],
    [200_000, 'Hai trăm nghìn đồng'],
    [1_000_000, 'Một triệu đồng'],
    [1_001_001, 'Một triệu không trăm linh một nghìn không trăm linh một đồng'],
    [1_234_554, 'Một triệu hai trăm ba mươi bốn nghìn năm trăm năm mươi bốn đồng'],
    [2_000_000_000, 'Hai tỷ đồng'],
  ])('%d', (dong, words) => expect(moneyInWords(dong)).toBe(words))
  test('no fractions, no debts', () => {
    expect(() => moneyInWords(1.5)).toThrow(RangeError)
    expect(() => moneyInWords(-1)).toThrow(RangeError)
  })
})

test('amounts, dates and durations as they are printed', () => {
  expect(formatMoney(1_000_000)).toBe('1.000.000 đồng')
  expect(formatMoney(8000, 'en')).toBe('8,000 VND')
  expect(formatMoney(1_350_000, 'en')).toBe('1,350,000 VND')
  expect(formatMoney(8000, 'ar')).toBe('8.000 VND')
  expect(longDate(Temporal.PlainDate.from('2025-09-03'))).toBe('ngày 03 tháng 9 năm 2025')
  expect(longDate(Temporal.PlainDate.from('2026-02-17'))).toBe('ngày 17 tháng 02 năm 2026')
  expect(formatDuration(75, 'vi')).toBe('1 giờ 15 phút')
})

test('what strangers may see tells its owner from others, and nothing more', () => {
  expect(maskIdNumber('000190000001')).toBe('000••••••001')
  expect(maskName('Nguyễn Thị Ngọc Hà')).toBe('Nguyễn T. N. H.')
  fc.assert(
    fc.property(fc.stringMatching(/^\d{0,6}$/), (short) => {
      expect(maskIdNumber(short)).toBe('•••')
    }),
  )
})

test.each([
  ['số của tôi là 001190123456 nhé', 'số của tôi là •••••• nhé'],
  ['gọi 0912 345 678, cảm ơn', 'gọi ••••••, cảm ơn'],
  ['không chín một hai ba bốn năm sáu', '••••••'],
  ['my number is oh nine one two 3 4 5 please', 'my number is •••••• please'],
  ['رقمي صفر تسعة واحد اثنان ثلاثة أربعة خمسة', 'رقمي ••••••'],
  ['٠٠١١٩٠١٢٣٤٥٦', '••••••'],
  // What is no number of a person stays.
  ['con tôi sinh năm 2019', 'con tôi sinh năm 2019'],
  ['tôi không có một tờ giấy nào', 'tôi không có một tờ giấy nào'],
  ['thủ tục mất 15.000 đồng', 'thủ tục mất 15.000 đồng'],
  ['', ''],
])('for others’ eyes: %s', (sentence, shown) => {
  expect(maskSpokenNumbers(sentence)).toBe(shown)
})
