import { Refusal } from '#platform/ledger'
import type { Text } from '#platform/text'

export const indexMonthOpen = () =>
  new Refusal('index-month-open', 409, {
    vi: 'Tháng này chưa hết nên chưa công bố được.',
    en: 'This month is not over and cannot be published yet.',
    ar: 'لم ينته هذا الشهر بعد ولا يمكن نشره.',
  })

export const indexPublished = () =>
  new Refusal('index-published', 409, {
    vi: 'Bộ chỉ số của tháng này đã công bố, không sửa được.',
    en: 'The index of this month is published and stays as it is.',
    ar: 'نُشر مؤشر هذا الشهر ولا يُعدَّل.',
  })

const wrong = {
  other: {
    vi: 'Chỉ số này không nhập số liệu, hoặc chỉ nhập cho toàn thành phố.',
    en: 'Nothing is entered for this indicator, or only for the city.',
    ar: 'لا يُدخل شيء لهذا المؤشر، أو يُدخل للمدينة فقط.',
  },
  numerator: {
    vi: 'Hãy ghi số nguyên từ 0 đến mẫu số.',
    en: 'Give a whole number from 0 to the denominator.',
    ar: 'اكتب عددًا صحيحًا من 0 إلى المقام.',
  },
  denominator: {
    vi: 'Hãy ghi số nguyên từ 1 trở lên.',
    en: 'Give a whole number from 1 on.',
    ar: 'اكتب عددًا صحيحًا من 1 فأكثر.',
  },
  source: {
    vi: 'Hãy ghi số liệu lấy từ đâu, hoặc vì sao rút lại (5 đến 300 ký tự).',
    en: 'Say where the figure was read, or why it is taken back (5 to 300 characters).',
    ar: 'اذكر من أين أُخذ الرقم أو لماذا يُسحب (من 5 إلى 300 حرف).',
  },
  period: {
    vi: 'Số liệu được nhập cho trọn một tháng hoặc trọn một năm.',
    en: 'Figures are entered for a whole month or a whole year.',
    ar: 'تُدخل الأرقام لشهر كامل أو سنة كاملة.',
  },
} satisfies Record<string, Text>

/** What of an entry is wrong: `indicator`, `numerator`, `denominator`, `source`, `period`. */
export const indexEntryWrong = (faults: Record<string, keyof typeof wrong>) =>
  new Refusal(
    'index-entry-wrong',
    400,
    {
      vi: 'Chưa ghi được số liệu. Hãy sửa những chỗ được nêu.',
      en: 'The figure cannot be kept yet. Correct what is named.',
      ar: 'لا يمكن حفظ الرقم بعد. صحّح ما ذُكر.',
    },
    Object.fromEntries(Object.entries(faults).map(([field, word]) => [field, wrong[word]])),
  )
