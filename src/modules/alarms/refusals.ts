import { Refusal } from '#platform/ledger'
import { languages, messages, type Text } from '#platform/text'

const words = messages({
  vi: {
    notNow: 'Cảnh báo không còn như bạn thấy. Hãy tải lại trang để xem hiện nay ra sao.',
    until: (days: number) => `Hãy chọn một lúc từ bây giờ đến ${days} ngày làm việc tới.`,
    thresholds: 'Ngưỡng hết báo phải cách ngưỡng báo, về phía bình thường.',
  },
  en: {
    notNow: 'The alarm is no longer as you saw it. Load the page again to see how it stands.',
    until: (days: number) => `Choose a moment from now to ${days} working days ahead.`,
    thresholds: 'An alarm has to clear on the normal side of where it is raised, with something between.',
  },
  ar: {
    notNow: 'لم يعد الإنذار كما رأيته. أعد تحميل الصفحة لترى وضعه.',
    until: (days: number) => `اختر وقتًا من الآن حتى ${days} أيام عمل.`,
    thresholds: 'يجب أن يكون حد زوال الإنذار في الجهة الطبيعية من حد إطلاقه، وبينهما فرق.',
  },
})

type Words = ReturnType<typeof words>
const textOf = (read: (words: Words) => string): Text =>
  Object.fromEntries(languages.map((language) => [language, read(words(language))])) as Text

export const alarmMovedOn = () =>
  new Refusal(
    'alarm-moved-on',
    409,
    textOf((it) => it.notNow),
  )
export const alarmUntil = (days: number) =>
  new Refusal(
    'alarm-until',
    422,
    textOf((it) => it.until(days)),
  )
export const thresholdsMeet = () =>
  new Refusal(
    'alarm-thresholds',
    422,
    textOf((it) => it.thresholds),
  )
