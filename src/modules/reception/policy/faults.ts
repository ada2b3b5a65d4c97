import { Refusal } from '#platform/ledger'
import { type Language, languages, messages, type Text } from '#platform/text'

const words = messages({
  vi: {
    wrong: 'Quy tắc gọi chưa đúng. Hãy sửa những ô được nêu.',
    past: 'Quy tắc mới chỉ có hiệu lực từ ngày mai trở đi: người đang chờ hôm nay giữ quy tắc của hôm nay.',
    farAhead: 'Ngày có hiệu lực không quá một năm tới.',
    why: 'Hãy ghi lý do bằng cả ba thứ tiếng, mỗi thứ ít nhất 10 ký tự. Người dân sẽ đọc.',
    cap: 'Số phút nguyên từ 5 đến 480.',
    rate: 'Từ 1 đến 20, bước 0,5.',
    atOnce: 'Số nguyên từ 1 đến 20, hoặc để trống nếu không giới hạn.',
    firstAndLimited: 'Không thể vừa luôn được gọi trước vừa bị giới hạn số quầy.',
    dossiers: 'Số nguyên từ 2 đến 100.',
    unknownClass: 'Không có đối tượng này.',
  },
  en: {
    wrong: 'This rule of calling is not right yet. Correct what is named.',
    past: 'A new rule holds from tomorrow at the earliest: whoever waits today keeps the rule of today.',
    farAhead: 'The day must lie within a year from now.',
    why: 'Give the reason in all three languages, at least 10 characters each. People will read it.',
    cap: 'Whole minutes from 5 to 480.',
    rate: 'From 1 to 20, in steps of 0.5.',
    atOnce: 'A whole number from 1 to 20, or nothing for no limit.',
    firstAndLimited: 'A class cannot always go first and be limited to some counters.',
    dossiers: 'A whole number from 2 to 100.',
    unknownClass: 'There is no such class.',
  },
  ar: {
    wrong: 'قاعدة النداء غير صحيحة بعد. صحّح ما ذُكر.',
    past: 'تسري القاعدة الجديدة من الغد على الأقرب: من ينتظر اليوم يبقى على قاعدة اليوم.',
    farAhead: 'يجب أن يقع اليوم خلال سنة من الآن.',
    why: 'اكتب السبب باللغات الثلاث، عشرة أحرف على الأقل لكل لغة. سيقرؤه الناس.',
    cap: 'دقائق صحيحة من 5 إلى 480.',
    rate: 'من 1 إلى 20 بخطوات 0.5.',
    atOnce: 'عدد صحيح من 1 إلى 20، أو اتركه فارغًا بلا حد.',
    firstAndLimited: 'لا يمكن أن تُنادى الفئة دائمًا أولًا وأن تُحصر في عدد من الشبابيك.',
    dossiers: 'عدد صحيح من 2 إلى 100.',
    unknownClass: 'لا توجد هذه الفئة.',
  },
})

type Word = keyof ReturnType<typeof words>

const textOf = (key: Word): Text =>
  Object.fromEntries(languages.map((language) => [language, words(language)[key]])) as Record<
    Language,
    string
  >

/** What is wrong with a policy: `holdsFrom`, `why`, `capMinutes`, or `rate-`, `at-once-`, `dossiers-` and the class → why. */
export type PolicyFaults = Record<string, Word>

export const policyWrong = (faults: PolicyFaults) =>
  new Refusal(
    'policy-wrong',
    400,
    textOf('wrong'),
    Object.fromEntries(Object.entries(faults).map(([part, word]) => [part, textOf(word)])),
  )
