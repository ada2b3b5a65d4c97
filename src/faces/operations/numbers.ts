import type { Kpi } from '#modules/insight'
import { formatDuration, formatNumber, type Language, messages } from '#platform/text'

const texts = messages({
  vi: { days: 'ngày', points: 'điểm' },
  en: { days: 'days', points: 'points' },
  ar: { days: 'يوم', points: 'نقطة' },
})

/** What stands where nothing can be said: a share of nothing is not zero. */
export const nothing = '–'

/** A number with so many decimals at the most: `6`, `0,13`. */
export function written(value: number, language: Language, decimals = 2): string {
  const rounded = Number(value.toFixed(decimals))
  return formatNumber(rounded, language, String(rounded).split('.')[1]?.length ?? 0)
}

/** Points of the index: always two decimals, so that they stand under each other. */
export const writtenPoints = (value: number, language: Language): string => formatNumber(value, language, 2)

/** A figure as it is read, with its unit: `531.269`, `59,7 %`, `12 phút`, `3,2 ngày`. */
export function figureWords(kpi: Pick<Kpi, 'unit'>, value: number | undefined, language: Language): string {
  if (value === undefined) return nothing
  if (kpi.unit === 'percent') return `${shareNumber(value, language)} %`
  if (kpi.unit === 'minutes') return formatDuration(value, language)
  if (kpi.unit === 'days') return `${formatNumber(value, language, 1)} ${texts(language).days}`
  return formatNumber(value, language)
}

/** 0,15 % late is not 0,2 %: near the ends of the scale the second decimal matters. */
function shareNumber(value: number, language: Language): string {
  if (Number.isInteger(value)) return formatNumber(value, language)
  return formatNumber(value, language, value < 1 || value > 99 ? 2 : 1)
}

/** How far a figure is from what it was. */
export interface Change {
  direction: 'up' | 'down' | 'flat'
  /** Counts in percent, shares in points, the rest in its unit; nothing where it is flat. */
  words: string | undefined
}

/** What is too small to be written is no change, also where the numbers behind it differ. */
export function changeOf(kpi: Kpi, now: number, then: number, language: Language): Change | undefined {
  const difference = now - then
  const size = Math.abs(difference)
  if (kpi.unit === 'percent')
    return changed(difference, formatNumber(size, language, 1), texts(language).points)
  if (kpi.unit === 'minutes' && size < 0.5) return changed(0, '')
  if (kpi.unit === 'minutes') return changed(difference, figureWords(kpi, size, language))
  if (kpi.unit === 'days') return changed(size < 0.05 ? 0 : difference, figureWords(kpi, size, language))
  if (then === 0) return undefined
  const percent = (100 * size) / then
  return changed(difference, formatNumber(percent, language, percent < 10 ? 1 : 0), '%')
}

function changed(difference: number, size: string, unit?: string): Change {
  const isNothing = difference === 0 || /^0(?:[.,]0+)?$/.test(size)
  if (isNothing) return { direction: 'flat', words: undefined }
  const words = `${difference > 0 ? '+' : '−'}${size}${unit ? ` ${unit}` : ''}`
  return { direction: difference > 0 ? 'up' : 'down', words }
}
