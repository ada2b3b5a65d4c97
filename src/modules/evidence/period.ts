/** Months of handing in, both included: `2026-01` to `2026-11`. */
export interface Period {
  from: Temporal.PlainYearMonth
  until: Temporal.PlainYearMonth
}

const months = /^\d{4}-(0[1-9]|1[0-2])$/

/** The period of an address; the last twelve months when it names none that makes sense. At most ten years. */
export function readPeriod(said: Record<string, unknown>, today: Temporal.PlainDate): Period {
  const read = (text: unknown) =>
    typeof text === 'string' && months.test(text) ? Temporal.PlainYearMonth.from(text) : undefined
  const now = today.toPlainYearMonth()
  const until = read(said.until) ?? now
  const from = read(said.from) ?? until.subtract({ months: 11 })
  const isOrdered = Temporal.PlainYearMonth.compare(from, until) <= 0
  const earliest = until.subtract({ months: 119 })
  if (!isOrdered) return { from: until, until }
  return { from: Temporal.PlainYearMonth.compare(from, earliest) < 0 ? earliest : from, until }
}

/** How many days of the period are over, by which figures are taken to a year; at least one. */
export function daysOf({ from, until }: Period, today: Temporal.PlainDate): number {
  const first = from.toPlainDate({ day: 1 })
  const last = until.toPlainDate({ day: until.daysInMonth })
  const end = Temporal.PlainDate.compare(last, today) < 0 ? last : today
  return Math.max(1, end.since(first).days + 1)
}

export const firstDay = ({ from }: Period): string => from.toPlainDate({ day: 1 }).toString()
export const lastMonth = ({ until }: Period): string => until.toPlainDate({ day: 1 }).toString()
