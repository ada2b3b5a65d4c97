import { Refusal } from '#platform/ledger'
import { type Language, languages, messages, type Text } from '#platform/text'

const words = messages({
  vi: {
    wrong: 'Chưa công bố được. Hãy sửa những chỗ được nêu.',
    past: 'Ngày có hiệu lực phải từ ngày mai trở đi. Chỉ đính chính sai sót mới có hiệu lực ngay hôm nay.',
    farAhead: 'Ngày có hiệu lực không quá hai năm tới.',
    why: 'Hãy ghi lý do bằng cả ba thứ tiếng, mỗi thứ ít nhất 10 ký tự. Người dân sẽ đọc.',
    ground: 'Hãy ghi quyết định công bố, ví dụ: Quyết định 1234/QĐ-UBND ngày 02/12/2026.',
    decided: 'Hãy ghi ngày ký quyết định, không sau hôm nay. Chỉ đính chính mới được để trống.',
    own: 'Bạn đã soạn bản này nên không tự công bố được. Hãy nhờ người thứ hai có quyền công bố đọc lại.',
    unknown: 'Không có mục này.',
    taken: 'Mã này đã có, hoặc đang có người soạn. Hãy chọn mã khác.',
  },
  en: {
    wrong: 'This cannot be published yet. Correct what is named.',
    past: 'It takes effect tomorrow at the earliest. Only the correction of a mistake takes effect today.',
    farAhead: 'The day must lie within two years from now.',
    why: 'Give the reason in all three languages, at least 10 characters each. People will read it.',
    ground: 'Name the decision that announces it, such as: Decision 1234/QĐ-UBND of 02/12/2026.',
    decided: 'Give the day of the decision, today at the latest. Only a correction may be without one.',
    own: 'You wrote this edition yourself, so you cannot publish it. Ask a second person who may publish to read it.',
    unknown: 'There is no such thing.',
    taken: 'This code exists already, or somebody is preparing it. Choose another one.',
  },
  ar: {
    wrong: 'لا يمكن النشر بعد. صحّح ما ذُكر.',
    past: 'يبدأ السريان غدًا على الأقرب. وحده تصحيح الخطأ يسري اليوم.',
    farAhead: 'يجب أن يقع اليوم خلال سنتين من الآن.',
    why: 'اكتب السبب باللغات الثلاث، عشرة أحرف على الأقل لكل لغة. سيقرؤه الناس.',
    ground: 'اذكر القرار الذي يعلن ذلك، مثل: القرار 1234/QĐ-UBND بتاريخ 02/12/2026.',
    decided: 'اكتب تاريخ القرار، اليوم على الأكثر. وحده التصحيح يجوز بلا تاريخ.',
    own: 'أنت من كتب هذه النسخة فلا يمكنك نشرها. اطلب من شخص ثانٍ له صلاحية النشر أن يراجعها.',
    unknown: 'لا يوجد مثل هذا.',
    taken: 'هذا الرمز موجود أو هناك من يعدّه. اختر رمزًا آخر.',
  },
})

type Word = keyof ReturnType<typeof words>

const textOf = (key: Word): Text =>
  Object.fromEntries(languages.map((language) => [language, words(language)[key]])) as Record<
    Language,
    string
  >

/** What of a publication is wrong: `from`, `why`, `ground`, `decided`, `replacedBy`. */
export const editionWrong = (faults: Record<string, Word>, more: Record<string, Text> = {}) =>
  new Refusal('edition-wrong', 400, textOf('wrong'), {
    ...Object.fromEntries(Object.entries(faults).map(([part, word]) => [part, textOf(word)])),
    ...more,
  })

export const ownEdition = () => new Refusal('own-edition', 403, textOf('own'))

/** Nothing new can have this name. */
export const subjectTaken = () => new Refusal('subject-taken', 409, textOf('taken'))
