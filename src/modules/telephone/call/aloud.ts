import { readable } from '#modules/assistant'
import type { Language } from '#platform/text'

const dossierCode = /[A-ZĐ]\d{1,3}(?:[.-][A-Z0-9]{1,8}){0,3}-\d{6}-\d{3,6}/gu
const months: Record<'en' | 'ar', string[]> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ar: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
}
const until: Record<Language, string> = { vi: 'đến', en: 'to', ar: 'إلى' }

/** A text as an ear takes it: hours and days as they are said, and without the code of a dossier, which the caller has just keyed. */
export function aloud(text: string, language: Language): string {
  const said = text
    .replace(dossierCode, '')
    .replace(/(\d{1,2}:\d{2})\s*[–-]\s*(?=\d{1,2}:\d{2})/g, `$1 ${until[language]} `)
    .replace(/\b(\d{1,2}):(\d{2})\b/g, (_, hours, minutes) => clock(Number(hours), Number(minutes), language))
    .replace(/(?:ngày\s+)?\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, (whole, day, month, year) =>
      Number(month) >= 1 && Number(month) <= 12 ? date(Number(day), Number(month), year, language) : whole,
    )
  return readable(said, language)
}

function clock(hours: number, minutes: number, language: Language): string {
  if (language === 'vi') return minutes === 0 ? `${hours} giờ` : `${hours} giờ ${minutes}`
  if (language === 'en')
    return minutes === 0 ? `${hours} o’clock` : `${hours} ${minutes < 10 ? 'oh ' : ''}${minutes}`
  return minutes === 0 ? `الساعة ${hours}` : `الساعة ${hours} و${minutes} دقيقة`
}

function date(day: number, month: number, year: string, language: Language): string {
  if (language === 'vi') return `ngày ${day} tháng ${month} năm ${year}`
  return `${day} ${months[language][month - 1]} ${year}`
}
