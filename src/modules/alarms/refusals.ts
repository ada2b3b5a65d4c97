import { Refusal } from '#platform/ledger'
import { languages, messages, type Text } from '#platform/text'

const words = messages({
  vi: {
    notNow: 'Cảnh báo không còn như bạn thấy. Hãy tải lại trang để xem hiện nay ra sao.',
    until: (days: number) => `Hãy chọn một lúc từ bây giờ đến ${days} ngày làm việc tới.`,
    bounds: (least: string, most: string) =>
      `Ngưỡng báo của quy tắc này nằm trong khoảng từ ${least} đến ${most}; ngưỡng hết báo không dưới 0.`,
    days: (days: number) =>
      `Chọn ngày bắt đầu từ hôm nay đến ${days} ngày tới, và ngày cuối không trước ngày bắt đầu. Tắt quy tắc phải có ngày cuối, nhiều nhất ${days} ngày.`,
    thresholds: 'Ngưỡng hết báo phải cách ngưỡng báo, về phía bình thường.',
  },
  en: {
    notNow: 'The alarm is no longer as you saw it. Load the page again to see how it stands.',
    until: (days: number) => `Choose a moment from now to ${days} working days ahead.`,
    bounds: (least: string, most: string) =>
      `The threshold of this rule lies between ${least} and ${most}; it clears at 0 or above.`,
    days: (days: number) =>
      `Choose a first day from today to ${days} days ahead, and a last day that is not before it. What is switched off has to have a last day, after ${days} days at most.`,
    thresholds: 'An alarm has to clear on the normal side of where it is raised, with something between.',
  },
  ar: {
    notNow: 'لم يعد الإنذار كما رأيته. أعد تحميل الصفحة لترى وضعه.',
    until: (days: number) => `اختر وقتًا من الآن حتى ${days} أيام عمل.`,
    bounds: (least: string, most: string) => `حد هذه القاعدة بين ${least} و${most}، وحد الزوال صفر أو أكثر.`,
    days: (days: number) =>
      `اختر يوم بدء من اليوم حتى ${days} يومًا، ويومًا أخيرًا لا يسبقه. الإيقاف يلزمه يوم أخير خلال ${days} يومًا على الأكثر.`,
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
/** The thresholds are too far from those of the file. */
export const thresholdsFar = (least: number, most: number) =>
  new Refusal(
    'alarm-bounds',
    422,
    textOf((it) => it.bounds(String(least), String(most))),
  )
/** @param days for so long at most a rule is off, or a change lies ahead */
export const changeDays = (days: number) =>
  new Refusal(
    'alarm-days',
    422,
    textOf((it) => it.days(days)),
  )
