import { Refusal } from '#platform/ledger'
import { type Language, languages, messages, type Text } from '#platform/text'
import { type Faults, longest } from './notice.ts'

const words = messages({
  vi: {
    wrong: 'Thông báo chưa đúng. Hãy sửa những ô được nêu.',
    title: `Hãy ghi tiêu đề bằng cả ba thứ tiếng, từ 3 đến ${longest.title} ký tự.`,
    body: `Hãy ghi nội dung bằng cả ba thứ tiếng, từ 10 đến ${longest.body} ký tự để người ngồi chờ đọc kịp.`,
    endsBefore: 'Ngày cuối phải bằng hoặc sau ngày đầu.',
    past: 'Ngày đã qua không chọn được nữa. Hãy chọn từ hôm nay trở đi.',
    outOfYears: 'Ngày phải nằm trong các năm 2000–2099.',
    rank: 'Thứ tự là một số từ 1 đến 9.',
    withdrawn: 'Thông báo này đã được gỡ. Hãy tạo thông báo mới.',
  },
  en: {
    wrong: 'This notice is not right yet. Correct what is named.',
    title: `Give the title in all three languages, 3 to ${longest.title} characters.`,
    body: `Give the words in all three languages, 10 to ${longest.body} characters: people read them from a chair.`,
    endsBefore: 'The last day must be the first day or later.',
    past: 'Days that are over cannot be chosen. Choose today or later.',
    outOfYears: 'Days must lie in the years 2000–2099.',
    rank: 'The order is a number from 1 to 9.',
    withdrawn: 'This notice has been taken down. Make a new one.',
  },
  ar: {
    wrong: 'هذا الإعلان غير صحيح بعد. صحّح ما ذُكر.',
    title: `اكتب العنوان باللغات الثلاث، من 3 إلى ${longest.title} حرفًا.`,
    body: `اكتب النص باللغات الثلاث، من 10 إلى ${longest.body} حرفًا ليقرأه الجالسون.`,
    endsBefore: 'يجب أن يكون اليوم الأخير هو اليوم الأول أو بعده.',
    past: 'لا يمكن اختيار أيام مضت. اختر اليوم أو ما بعده.',
    outOfYears: 'يجب أن تقع الأيام بين عامي 2000 و2099.',
    rank: 'الترتيب رقم من 1 إلى 9.',
    withdrawn: 'أُزيل هذا الإعلان. أنشئ إعلانًا جديدًا.',
  },
})

type Word = keyof ReturnType<typeof words>

const textOf = (key: Word): Text =>
  Object.fromEntries(languages.map((language) => [language, words(language)[key]])) as Record<
    Language,
    string
  >

export const noticeWrong = (faults: Faults) =>
  new Refusal(
    'notice-wrong',
    400,
    textOf('wrong'),
    Object.fromEntries(Object.entries(faults).map(([part, word]) => [part, textOf(word)])),
  )

export const noticeWithdrawn = () => new Refusal('notice-withdrawn', 409, textOf('withdrawn'))
