/** Dates as texts, since browsers of old phones know no better ones: `2026-03-09`, also `2026-03` and `2026`. */

export function isDate(year: number, month: number, day: number): boolean {
  const daysOfMonth = [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  return daysOfMonth !== undefined && day >= 1 && day <= daysOfMonth
}

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The first day a date may mean: `2026` → `2026-01-01`. */
export function earliest(date: string): string {
  return date + '-01-01'.slice(date.length === 4 ? 0 : date.length === 7 ? 3 : 6)
}

/** Full years from a birthday to a day; of partial dates the first day they may mean counts. */
export function ageOn(birth: string, day: string): number {
  const from = earliest(birth)
  const to = earliest(day)
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4))
  return to.slice(5) < from.slice(5) ? years - 1 : years
}

/** `09/03/2026`, `03/2026`, `2026`. */
export function shownDate(date: string): string {
  return date.split('-').reverse().join('/')
}
