import type { Period } from '#modules/insight'

export const periodNames = ['today', 'week', 'month', 'quarter', 'year', 'days'] as const
export type PeriodName = (typeof periodNames)[number]

/** What is looked at, and what it is compared with. */
export interface Looked {
  name: PeriodName
  period: Period
  /** So many days of the period before; undefined where that is the same days a year before. */
  before: Period | undefined
  /** The same days a year before. */
  yearBefore: Period
  /** How finely it is told apart over time: not more points than a screen can show. */
  over: 'day' | 'week' | 'month'
}

const lengths = {
  today: { days: 1 },
  week: { days: 7 },
  month: { months: 1 },
  quarter: { months: 3 },
  year: { years: 1 },
} as const
/** Further back nothing was counted, and a chart of ten years would be one of months nobody can read. */
const mostDays = 3 * 366

/** Reads the period of an address; what makes no sense is this month. Nothing lies after today. */
export function readPeriod(
  query: { period?: string | undefined; from?: string | undefined; to?: string | undefined },
  today: Temporal.PlainDate,
): Looked {
  const { compare } = Temporal.PlainDate
  const [one, other] = [dayOf(query.from), dayOf(query.to)]
  if (query.period === 'days' && (one || other)) {
    const ends = [one ?? other!, other ?? one!]
      .sort(compare)
      .map((it) => (compare(it, today) > 0 ? today : it))
    const to = ends[1]!
    const earliest = to.subtract({ days: mostDays })
    return looked('days', { from: compare(ends[0]!, earliest) < 0 ? earliest : ends[0]!, to })
  }
  const name = periodNames.find((it) => it === query.period && it !== 'days') ?? 'month'
  return looked(name, { from: beginOf(name, today), to: today })
}

function looked(name: PeriodName, period: Period): Looked {
  const { from, to } = period
  const days = from.until(to).days + 1
  const yearBefore = back(period, { years: 1 })
  const before = name === 'days' ? back(period, { days }) : back(period, lengths[name])
  return {
    ...{ name, period, yearBefore },
    before: name === 'year' ? undefined : before,
    over: days <= 45 ? 'day' : days <= 200 ? 'week' : 'month',
  }
}

function back({ from, to }: Period, by: Temporal.DurationLike): Period {
  return { from: from.subtract(by), to: to.subtract(by) }
}

function beginOf(name: PeriodName, day: Temporal.PlainDate): Temporal.PlainDate {
  if (name === 'week') return day.subtract({ days: day.dayOfWeek - 1 })
  if (name === 'month') return day.with({ day: 1 })
  if (name === 'quarter') return day.with({ day: 1, month: day.month - ((day.month - 1) % 3) })
  if (name === 'year') return day.with({ day: 1, month: 1 })
  return day
}

function dayOf(text: string | undefined): Temporal.PlainDate | undefined {
  try {
    return text ? Temporal.PlainDate.from(text) : undefined
  } catch {
    return undefined
  }
}

/** The first days of the steps of a period, as figures told apart by time name them, with the days each has of it. */
export function stepsOf({
  period,
  over,
}: Pick<Looked, 'period' | 'over'>): { key: string; period: Period }[] {
  const { compare } = Temporal.PlainDate
  const steps: { key: string; period: Period }[] = []
  const begin = over === 'day' ? period.from : beginOf(over, period.from)
  for (let first = begin; compare(first, period.to) <= 0; ) {
    const next = first.add(over === 'day' ? { days: 1 } : over === 'week' ? { days: 7 } : { months: 1 })
    const last = next.subtract({ days: 1 })
    steps.push({
      key: first.toString(),
      period: {
        from: compare(first, period.from) < 0 ? period.from : first,
        to: compare(last, period.to) > 0 ? period.to : last,
      },
    })
    first = next
  }
  return steps
}

/** The part of an address that says the period. */
export function periodQuery({ name, period }: Pick<Looked, 'name' | 'period'>): Record<string, string> {
  return name === 'days'
    ? { period: name, from: period.from.toString(), to: period.to.toString() }
    : { period: name }
}
