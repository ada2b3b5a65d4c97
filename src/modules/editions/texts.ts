import { type Language, languages, messages, type Text } from '#platform/text'

const words = messages({
  vi: {
    pattern: 'Viết chưa đúng mẫu.',
    choose: 'Hãy chọn một mục trong danh sách.',
    number: 'Hãy ghi một số.',
    wholeNumber: 'Hãy ghi một số nguyên.',
    between: (min: number, max: number) => `Từ ${min} đến ${max}.`,
    missing: 'Còn thiếu.',
    missingIn: (them: string) => `Còn thiếu ${them}.`,
    languages: { vi: 'tiếng Việt', en: 'tiếng Anh', ar: 'tiếng Ả Rập' },
    tooFew: (min: number) => `Cần ít nhất ${min} mục.`,
    yes: 'có',
    no: 'không',
    nothing: 'để trống',
    order: 'Thứ tự',
    other: 'Phần kỹ thuật',
  },
  en: {
    pattern: 'This is not written in the right way.',
    choose: 'Choose one of the list.',
    number: 'Write a number.',
    wholeNumber: 'Write a whole number.',
    between: (min: number, max: number) => `From ${min} to ${max}.`,
    missing: 'Missing.',
    missingIn: (them: string) => `Missing in ${them}.`,
    languages: { vi: 'Vietnamese', en: 'English', ar: 'Arabic' },
    tooFew: (min: number) => `At least ${min} are needed.`,
    yes: 'yes',
    no: 'no',
    nothing: 'empty',
    order: 'Order',
    other: 'Technical part',
  },
  ar: {
    pattern: 'الكتابة ليست بالشكل الصحيح.',
    choose: 'اختر واحدًا من القائمة.',
    number: 'اكتب رقمًا.',
    wholeNumber: 'اكتب عددًا صحيحًا.',
    between: (min: number, max: number) => `من ${min} إلى ${max}.`,
    missing: 'ناقص.',
    missingIn: (them: string) => `ناقص: ${them}.`,
    languages: { vi: 'الفيتنامية', en: 'الإنجليزية', ar: 'العربية' },
    tooFew: (min: number) => `يلزم ${min} على الأقل.`,
    yes: 'نعم',
    no: 'لا',
    nothing: 'فارغ',
    order: 'الترتيب',
    other: 'جزء تقني',
  },
})

const text = (of: (it: ReturnType<typeof words>, language: Language) => string): Text =>
  Object.fromEntries(languages.map((it) => [it, of(words(it), it)])) as Text

export const faultTexts = {
  pattern: text((it) => it.pattern),
  choose: text((it) => it.choose),
  number: text((it) => it.number),
  wholeNumber: text((it) => it.wholeNumber),
  between: (min: number, max: number) => text((it) => it.between(min, max)),
  missing: text((it) => it.missing),
  missingIn: (missing: readonly Language[]) =>
    text((it) => it.missingIn(missing.map((language) => it.languages[language]).join(', '))),
  tooFew: (min: number) => text((it) => it.tooFew(min)),
}

export const shownTexts = {
  yes: text((it) => it.yes),
  no: text((it) => it.no),
  nothing: text((it) => it.nothing),
  order: text((it) => it.order),
  other: text((it) => it.other),
}
