import { zone } from '../clock/index.ts'
import type { Language } from './language.ts'

const two = (value: number) => String(value).padStart(2, '0')

/** `03/09/2025` in every language: the form printed on Vietnamese papers. */
export function formatDate(when: Temporal.Instant | Temporal.PlainDate): string {
  const date = when instanceof Temporal.Instant ? when.toZonedDateTimeISO(zone) : when
  return `${two(date.day)}/${two(date.month)}/${date.year}`
}

export function formatTime(when: Temporal.Instant): string {
  const time = when.toZonedDateTimeISO(zone)
  return `${two(time.hour)}:${two(time.minute)}`
}

export function formatDateTime(when: Temporal.Instant): string {
  return `${formatTime(when)} ${formatDate(when)}`
}

/**
 * `ngày 03 tháng 9 năm 2025`: leading zero for days below 10 and months 1 and 2 only (Decree 30/2020/NĐ-CP,
 * Appendix I).
 */
export function longDate(date: Temporal.PlainDate): string {
  const month = date.month <= 2 ? two(date.month) : String(date.month)
  return `ngày ${two(date.day)} tháng ${month} năm ${date.year}`
}

/**
 * A number as it is read: `531.269`, `59,7`. English has comma and point the other way round.
 * @param decimals how many are written, also when they are zeros
 */
export function formatNumber(value: number, language: Language, decimals = 0): string {
  const [whole = '', rest] = Math.abs(value).toFixed(decimals).split('.')
  const [group, point] = language === 'en' ? [',', '.'] : ['.', ',']
  const sign = value < 0 && Number(value.toFixed(decimals)) !== 0 ? '−' : ''
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/g, group)}${rest ? `${point}${rest}` : ''}`
}

/** Minutes as words people use; seconds are never shown. */
export function formatDuration(minutes: number, language: Language): string {
  const whole = Math.max(0, Math.round(minutes))
  const hours = Math.floor(whole / 60)
  const rest = whole % 60
  const units = { vi: ['giờ', 'phút'], en: ['h', 'min'], ar: ['س', 'د'] }[language]
  if (hours === 0) return `${rest} ${units[1]}`
  return rest === 0 ? `${hours} ${units[0]}` : `${hours} ${units[0]} ${rest} ${units[1]}`
}

/**
 * Whole đồng with dots between thousands: `1.000.000 đồng`, in Arabic with `VND`. English has commas there: it reads a dot as
 * the beginning of a fraction.
 */
export function formatMoney(dong: number, language: Language = 'vi'): string {
  const grouped = String(dong).replace(/\B(?=(\d{3})+$)/g, language === 'en' ? ',' : '.')
  return language === 'vi' ? `${grouped} đồng` : `${grouped} VND`
}

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']

/** An amount in Vietnamese words as on receipts: 21000 → `Hai mươi mốt nghìn đồng`. Whole đồng, 0 … 10^15. */
export function moneyInWords(dong: number): string {
  const words = numberInWords(dong)
  return `${words[0]!.toUpperCase()}${words.slice(1)} đồng`
}

/** A whole number in Vietnamese words: 15 → `mười lăm`, 21 → `hai mươi mốt`. From 0 to 10^15. */
export function numberInWords(number: number): string {
  if (!Number.isSafeInteger(number) || number < 0)
    throw new RangeError('only whole numbers from 0 have words')
  if (number === 0) return 'không'
  const scales = ['', ' nghìn', ' triệu', ' tỷ', ' nghìn tỷ', ' triệu tỷ']
  const groups: number[] = []
  for (let rest = number; rest > 0; rest = Math.floor(rest / 1000)) groups.push(rest % 1000)
  return groups
    .map((group, place) => (group === 0 ? '' : threeDigits(group, place < groups.length - 1) + scales[place]))
    .reverse()
    .filter(Boolean)
    .join(' ')
}

function threeDigits(value: number, full: boolean): string {
  const hundreds = Math.floor(value / 100)
  const tens = Math.floor((value % 100) / 10)
  const units = value % 10
  const words: string[] = []
  if (hundreds > 0 || full) words.push(`${digits[hundreds]} trăm`)
  if (tens === 0) {
    if (units > 0) words.push(words.length > 0 ? `linh ${digits[units]}` : digits[units]!)
  } else {
    words.push(tens === 1 ? 'mười' : `${digits[tens]} mươi`)
    if (units === 1) words.push(tens === 1 ? 'một' : 'mốt')
    else if (units === 5) words.push('lăm')
    else if (units > 0) words.push(digits[units]!)
  }
  return words.join(' ')
}
