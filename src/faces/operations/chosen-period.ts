import { z } from 'zod'
import type { Period } from '#modules/insight'
import { addressDay } from './address-day.ts'

/** What people look at most often. These words move on with the days; `2026-11` stays where it is. */
export const usualPeriods = ['today', 'week', 'month', 'quarter', 'year'] as const
export type UsualPeriod = (typeof usualPeriods)[number]

/** Days somebody chose, and what they are compared with. */
export interface ChosenPeriod {
  /** The choice as it stands in an address: a usual period, `2026-11`, `2026-Q4`, `2026`, `days`. */
  key: string
  /** Days that have not come are left out. */
  period: Period
  /** As much of the period before; undefined where that is the same days a year before. */
  before: Period | undefined
  /** The same days a year before. */
  yearBefore: Period
  /** How finely it is told apart over time: not more points than a screen can show. */
  over: 'day' | 'week' | 'month'
  /** The first day of the month, when one month was chosen. */
  month: Temporal.PlainDate | undefined
  today: Temporal.PlainDate
}

const querySchema = z.object({
  period: z.string().optional().catch(undefined),
  from: addressDay,
  to: addressDay,
})

/** Further back nothing was counted, and a chart of ten years would be one of months nobody can read. */
const mostDays = 3 * 366

const { compare } = Temporal.PlainDate

/** Reads the days of an address, in either order; what makes no sense is this month. Nothing lies after today. */
export function readPeriod(query: unknown, today: Temporal.PlainDate): ChosenPeriod {
  const { period: key = '', from, to } = querySchema.parse(query)
  const named = spanOf(key, today)
  if (named && compare(named.from, today) <= 0) return chosen(key, named, today)
  if (from || to) {
    const [first, last] = [from ?? to!, to ?? from!].sort(compare).map((it) => earlier(it, today))
    const earliest = last!.subtract({ days: mostDays })
    const days = { from: compare(first!, earliest) < 0 ? earliest : first!, to: last! }
    return chosen('days', { ...days, length: { days: days.from.until(days.to).days + 1 } }, today)
  }
  return chosen('month', spanOf('month', today)!, today)
}

/** The parts of an address that say the choice. */
export function periodFields({ key, period }: Pick<ChosenPeriod, 'key' | 'period'>): Record<string, string> {
  return key === 'days'
    ? { period: key, from: period.from.toString(), to: period.to.toString() }
    : { period: key }
}

/** The same, written. */
export function periodQuery(chosen: Pick<ChosenPeriod, 'key' | 'period'>): string {
  return new URLSearchParams(periodFields(chosen)).toString()
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
    quarters: Array.from({ length: 4 }, (_, index) => ({
      key: keyOfQuarter(back(3 * index)),
      quarter: quarterOf(back(3 * index)),
      year: back(3 * index).year,
    })),
    years: [today.year, today.year - 1],
  }
}

/** Which of the named periods it is, also where the address says it by a usual word. */
export function nameOf({ key, today }: Pick<ChosenPeriod, 'key' | 'today'>): string {
  if (key === 'month') return keyOfMonth(today)
  if (key === 'quarter') return keyOfQuarter(today)
  return key === 'year' ? String(today.year) : key
}

/**
 * The last months up to the end of a period that are over, oldest first; one under way only where the period begins with it.
 * A few days say little of a month, and all that a line tells beside a year would be counted for each look at it.
 */
export function courseMonths(
  { period, today }: Pick<ChosenPeriod, 'period' | 'today'>,
  count: number,
): Period[] {
  const { from, to } = period
  const months = Array.from({ length: count + 1 }, (_, index): Period => {
    const first = to.with({ day: 1 }).subtract({ months: count - index })
    return { from: first, to: earlier(first.with({ day: first.daysInMonth }), to) }
  })
  return months.filter((it) => compare(it.to, today) < 0 || it.from.equals(from)).slice(-count)
}

const earlier = (one: Temporal.PlainDate, other: Temporal.PlainDate) =>
  compare(one, other) > 0 ? other : one
const keyOfMonth = (day: Temporal.PlainDate) => day.toPlainYearMonth().toString()
const quarterOf = (day: Temporal.PlainDate) => Math.ceil(day.month / 3)
const keyOfQuarter = (day: Temporal.PlainDate) => `${day.year}-Q${quarterOf(day)}`

/** A whole day, week, month …, whether or not all of it has come. */
interface Span extends Period {
  length: { days?: number; months?: number; years?: number }
}

function spanOf(key: string, today: Temporal.PlainDate): Span | undefined {
  const from = (first: Temporal.PlainDate, length: Span['length']): Span => ({
    ...{ from: first, to: first.add(length).subtract({ days: 1 }), length },
  })
  if (key === 'today') return from(today, { days: 1 })
  if (key === 'week') return from(today.subtract({ days: today.dayOfWeek - 1 }), { days: 7 })
  const name = nameOf({ key, today })
  const [, year, quarter, month] = /^(20\d\d)(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(name) ?? []
  if (!year) return undefined
  const first = quarter ? 3 * Number(quarter) - 2 : Number(month ?? 1)
  const length = month ? { months: 1 } : quarter ? { months: 3 } : { years: 1 }
  return from(Temporal.PlainDate.from({ year: Number(year), month: first, day: 1 }), length)
}

function chosen(key: string, span: Span, today: Temporal.PlainDate): ChosenPeriod {
  const { from, length } = span
  const to = earlier(span.to, today)
  const isWhole = to.equals(span.to)
  // A whole month is compared with a whole month, whichever is longer; a month under way with as many of its days.
  const back = (by: Span['length']): Period => ({
    from: from.subtract(by),
    to: isWhole ? to.add({ days: 1 }).subtract(by).subtract({ days: 1 }) : to.subtract(by),
  })
  const days = from.until(to).days + 1
  return {
    ...{ key, today, period: { from, to } },
    before: length.years ? undefined : back(length),
    yearBefore: back({ years: 1 }),
    over: days <= 45 ? 'day' : days <= 200 ? 'week' : 'month',
    month: length.months === 1 ? from : undefined,
  }
}
