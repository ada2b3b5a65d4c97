import type { Period } from '#modules/insight'
import { formatDate, type Language } from '#platform/text'

const weekdays: Record<Language, string[]> = {
  vi: ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ Nhật'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ar: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
}

/** `Thứ Sáu, 21/11/2025` */
export function wordsForDay(day: Temporal.PlainDate, language: Language): string {
  return `${weekdays[language][day.dayOfWeek - 1]}${language === 'ar' ? '،' : ','} \u2068${formatDate(day)}\u2069`
}

/** `01/07/2025 – 23/09/2025`, or one day in words. */
export function wordsForPeriod({ from, to }: Period, language: Language): string {
  return from.equals(to)
    ? wordsForDay(from, language)
    : `\u2068${formatDate(from)}\u2069 – \u2068${formatDate(to)}\u2069`
}
