import type { Language } from '#platform/text'

/** A number as people of a language write it, with so many decimals at most; digits are Western ones everywhere. */
export function written(value: number, language: Language, decimals = 2): string {
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB'
  return value.toLocaleString(locale, { maximumFractionDigits: decimals })
}
