import type { ProcedureVersion } from '#modules/procedures'
import { formatMoney, type Language, messages } from '#platform/text'

const texts = messages({
  vi: {
    sameDay: 'trong ngày làm việc',
    open: 'không có thời hạn cố định',
    working_day: (count: number) => `${count} ngày làm việc`,
    calendar_day: (count: number) => `${count} ngày`,
    hour: (count: number) => `${count} giờ làm việc`,
    free: 'không thu',
    varies: 'theo quy định của thành phố',
    certifiedCopy:
      '2.000 đồng/trang cho hai trang đầu, từ trang thứ ba 1.000 đồng/trang, tối đa 200.000 đồng/bản',
  },
  en: {
    sameDay: 'on the same working day',
    open: 'no fixed limit',
    working_day: (count: number) => (count === 1 ? '1 working day' : `${count} working days`),
    calendar_day: (count: number) => (count === 1 ? '1 day' : `${count} days`),
    hour: (count: number) => (count === 1 ? '1 working hour' : `${count} working hours`),
    free: 'no fee',
    varies: 'set by the city',
    certifiedCopy: '2,000 VND a page for the first two, 1,000 VND from the third, at most 200,000 VND a copy',
  },
  ar: {
    sameDay: 'في يوم العمل نفسه',
    open: 'لا مهلة محددة',
    working_day: (count: number) => `${count} يوم عمل`,
    calendar_day: (count: number) => `${count} يومًا`,
    hour: (count: number) => `${count} ساعة عمل`,
    free: 'مجانًا',
    varies: 'تحدده المدينة',
    certifiedCopy:
      '2.000 دونغ للصفحة في أول صفحتين و1.000 دونغ ابتداءً من الثالثة، وبحد أقصى 200.000 دونغ للنسخة',
  },
})

/** How long it may take. */
export function timeWords(
  time: { amount: number | null; unit: ProcedureVersion['time']['unit'] },
  language: Language,
): string {
  const text = texts(language)
  if (time.unit === 'same_day') return text.sameDay
  return time.amount === null ? text.open : text[time.unit](time.amount)
}

/** What it costs. */
export function feeWords({ fee }: Pick<ProcedureVersion, 'fee'>, language: Language): string {
  const text = texts(language)
  if (fee.formula === 'certified-copy') return text.certifiedCopy
  if (fee.amount === null) return text.varies
  return fee.amount === 0 ? text.free : formatMoney(fee.amount, language)
}
