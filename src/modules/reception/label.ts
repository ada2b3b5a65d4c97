/** `A012`: a letter for the series, at least three digits. */
export function labelOf(series: string, number: number): string {
  return `${series}${String(number).padStart(3, '0')}`
}
