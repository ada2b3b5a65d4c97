import { z } from 'zod'
import type { Period } from '#modules/insight'

/** Days somebody chose, and the choice as it stands in an address: `2026-11`, `2026-Q4`, `2026`, `days`. */
export interface ChosenPeriod {
  key: string
  /** Days that have not come are left out. */
  period: Period
  /** The first day of the month, when a whole month was chosen. */
  month: Temporal.PlainDate | undefined
}

const day = z
  .string()
  .transform((text) => Temporal.PlainDate.from(text))
  .optional()
  .catch(undefined)
const querySchema = z.object({ period: z.string().optional().catch(undefined), from: day, to: day })

const { compare } = Temporal.PlainDate

/** Reads the days of an address; what makes no sense is this month. */
export function readPeriod(query: unknown, today: Temporal.PlainDate): ChosenPeriod {
  const { period: key = '', from, to } = querySchema.parse(query)
  const [first, last] = [from ?? to, to ?? from]
  const named = spanOf(key)
  if (named && compare(named.from, today) <= 0) {
    const month = /^\d{4}-\d\d$/.test(key) ? named.from : undefined
    return { key, period: until(named, today), month }
  }
  if (first && last && compare(first, last) <= 0 && compare(first, today) <= 0)
    return { key: 'days', period: until({ from: first, to: last }, today), month: undefined }
  const month = today.with({ day: 1 })
  return { key: keyOfMonth(month), period: { from: month, to: today }, month }
}

/** The same choice in an address. */
export function periodQuery({ key, period }: Pick<ChosenPeriod, 'key' | 'period'>): string {
  return key === 'days' ? `from=${period.from}&to=${period.to}` : `period=${key}`
}

/** What can be chosen by name, the last first: twelve months, four quarters, two years. */
export function namedPeriods(today: Temporal.PlainDate): {
  months: { key: string; from: Temporal.PlainDate }[]
  quarters: { key: string; quarter: number; year: number }[]
  years: number[]
} {
  const first = today.with({ day: 1 })
  const back = (months: number) => first.subtract({ months })
  return {
    months: Array.from({ length: 12 }, (_, index) => ({ key: keyOfMonth(back(index)), from: back(index) })),
    quarters: Array.from({ length: 4 }, (_, index) => {
      const { year, month } = back(3 * index)
      const quarter = Math.ceil(month / 3)
      return { key: `${year}-Q${quarter}`, quarter, year }
    }),
    years: [today.year, today.year - 1],
  }
}

/** The months up to a day, oldest first; the last one goes as far as that day. */
export function monthsUntil(last: Temporal.PlainDate, count: number): Period[] {
  return Array.from({ length: count }, (_, index) => {
    const from = last.with({ day: 1 }).subtract({ months: count - 1 - index })
    return until({ from, to: from.with({ day: from.daysInMonth }) }, last)
  })
}

const keyOfMonth = (month: Temporal.PlainDate) => month.toPlainYearMonth().toString()

function spanOf(key: string): Period | undefined {
  const [, year, quarter, month] = /^(20\d\d)(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(key) ?? []
  if (!year) return undefined
  const first = quarter ? 3 * Number(quarter) - 2 : Number(month ?? 1)
  const from = Temporal.PlainDate.from({ year: Number(year), month: first, day: 1 })
  return { from, to: from.add({ months: month ? 1 : quarter ? 3 : 12 }).subtract({ days: 1 }) }
}

function until({ from, to }: Period, today: Temporal.PlainDate): Period {
  return { from, to: compare(to, today) > 0 ? today : to }
}
