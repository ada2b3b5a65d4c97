import { fold, type Language } from '#platform/text'

/** What a number word does to the number being read. */
export type NumberWord =
  /** 0 … 9 */
  | { digit: number }
  /** 10 … 90 as one word, 11 … 19 */
  | { tens: number }
  /** Vietnamese `mươi`: the digit before becomes tens. */
  | { times: 10 }
  | { times: 100 | 1_000 | 1_000_000 | 1_000_000_000 }
  /** `linh`, `and`: between parts of one number. */
  | { joins: true }

const vi: Record<string, NumberWord> = {
  không: { digit: 0 },
  một: { digit: 1 },
  mốt: { digit: 1 },
  hai: { digit: 2 },
  ba: { digit: 3 },
  bốn: { digit: 4 },
  tư: { digit: 4 },
  năm: { digit: 5 },
  lăm: { digit: 5 },
  nhăm: { digit: 5 },
  sáu: { digit: 6 },
  bảy: { digit: 7 },
  bẩy: { digit: 7 },
  tám: { digit: 8 },
  chín: { digit: 9 },
  mười: { tens: 10 },
  mươi: { times: 10 },
  chục: { times: 10 },
  trăm: { times: 100 },
  nghìn: { times: 1_000 },
  ngàn: { times: 1_000 },
  triệu: { times: 1_000_000 },
  tỷ: { times: 1_000_000_000 },
  tỉ: { times: 1_000_000_000 },
  linh: { joins: true },
  lẻ: { joins: true },
}

const enDigits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const enTeens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const enTens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const en: Record<string, NumberWord> = {
  ...Object.fromEntries(enDigits.map((word, digit) => [word, { digit }])),
  ...Object.fromEntries(enTeens.map((word, place) => [word, { tens: 10 + place }])),
  ...Object.fromEntries(enTens.map((word, place) => [word, { tens: 20 + 10 * place }])),
  dozen: { tens: 12 },
  hundred: { times: 100 },
  thousand: { times: 1_000 },
  million: { times: 1_000_000 },
  billion: { times: 1_000_000_000 },
  and: { joins: true },
}

/** Feminine, masculine and the cases people write. */
const arDigits = [
  'صفر',
  'واحد واحده',
  'اثنان اثنين اثنتان اثنتين',
  'ثلاث ثلاثه',
  'اربع اربعه',
  'خمس خمسه',
  'ست سته',
  'سبع سبعه',
  'ثمان ثماني ثمانيه',
  'تسع تسعه',
]
const arTens = ['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع']
const arWords: Record<string, NumberWord> = {
  ...Object.fromEntries(
    arDigits.flatMap((forms, digit) => forms.split(' ').map((form) => [form, { digit }])),
  ),
  عشره: { tens: 10 },
  عشر: { tens: 10 },
  ...Object.fromEntries(
    arTens.flatMap((stem, place) => ['ون', 'ين'].map((end) => [stem + end, { tens: 20 + 10 * place }])),
  ),
  مئه: { times: 100 },
  مائه: { times: 100 },
  مئات: { times: 100 },
  مئتان: { tens: 200 },
  مئتين: { tens: 200 },
  مائتان: { tens: 200 },
  مائتين: { tens: 200 },
  الف: { times: 1_000 },
  الاف: { times: 1_000 },
  الفا: { times: 1_000 },
  الفان: { tens: 2_000 },
  الفين: { tens: 2_000 },
  مليون: { times: 1_000_000 },
  ملايين: { times: 1_000_000 },
  مليار: { times: 1_000_000_000 },
  // Two of something has a form of its own.
  يومان: { tens: 2 },
  يومين: { tens: 2 },
  ساعتان: { tens: 2 },
  ساعتين: { tens: 2 },
  نسختان: { tens: 2 },
  نسختين: { tens: 2 },
}
// `ثلاثمئة`: the digit and the hundred in one word.
for (const [place, stem] of ['ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].entries())
  for (const hundred of ['مئه', 'مائه']) arWords[stem + hundred] = { tens: (place + 3) * 100 }
const ar = Object.fromEntries(Object.entries(arWords).map(([word, meaning]) => [fold(word), meaning]))

export const numberWords: Record<Language, Record<string, NumberWord>> = { vi, en, ar }
