import type { Language } from '#platform/text'

/** Formats are dear to make, and a page of all wards writes thousands of numbers. */
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(language: Language, least: number, most: number): Intl.NumberFormat {
  const key = `${language === 'vi' ? 'vi-VN' : 'en-GB'} ${least} ${most}`
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(key.split(' ')[0], { minimumFractionDigits: least, maximumFractionDigits: most })
  formats.set(key, format)
  return format
}

/** Points of the index: always two decimals, so that they stand under each other. */
export function writtenPoints(value: number, language: Language): string {
  return formatOf(language, 2, 2).format(value)
}

/** A number as people of a language write it, with so many decimals at most; digits are Western ones everywhere. */
export function written(value: number, language: Language, decimals = 2): string {
  return formatOf(language, 0, decimals).format(value)
}
