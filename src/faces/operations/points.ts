import type { Language } from '#platform/text'

/** Points of the index: always two decimals, so that they stand under each other. */
export function writtenPoints(value: number, language: Language): string {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB'
  return value.toLocaleString(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 })
}

/** A number as people of a language write it, with so many decimals at most; digits are Western ones everywhere. */
export function written(value: number, language: Language, decimals = 2): string {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB'
  return value.toLocaleString(locale, { maximumFractionDigits: decimals })
}
