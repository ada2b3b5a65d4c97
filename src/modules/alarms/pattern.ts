/** A figure of one day at one place. */
export interface DayValue {
  day: Temporal.PlainDate
  value: number
}

export interface Expectation {
  expected: number
  /** What one deviation is, in the figure's own unit. */
  spread: number
}

/** Fewer past days of the same weekday say nothing. */
const leastWeeks = 8
/** Makes the median deviation of a normal distribution its standard deviation. */
const toSigma = 1.4826
/** A mean varies by so much of itself, however even the past was. */
const leastOfMean = 0.1

/**
 * What a day should have been by the place's own past: the median of the same weekday, corrected for the part of the month,
 * with the median absolute deviation of all past days from what they should have been. Single strange days of the past do
 * not move it. Counts vary by their square root at the least. Pure.
 * @param past ordinary working days only: none beside a holiday
 * @returns undefined with fewer than eight days of that weekday
 */
export function expectationOf(
  past: readonly DayValue[],
  day: Temporal.PlainDate,
  kind: 'count' | 'mean',
): Expectation | undefined {
  const byWeekday = Map.groupBy(past, (it) => it.day.dayOfWeek)
  if ((byWeekday.get(day.dayOfWeek)?.length ?? 0) < leastWeeks) return undefined
  const medians = new Map([...byWeekday].map(([weekday, days]) => [weekday, medianOf(days.map(countOf))]))
  const ofWeekday = (of: Temporal.PlainDate) => medians.get(of.dayOfWeek)!
  const ratios = Map.groupBy(
    past.filter((it) => ofWeekday(it.day) > 0),
    (it) => partOf(it.day),
  )
  const factors = new Map(
    [...ratios]
      .filter(([, days]) => days.length >= leastWeeks)
      .map(([part, days]) => [part, medianOf(days.map((it) => it.value / ofWeekday(it.day)))]),
  )
  const expectedOn = (of: Temporal.PlainDate) => ofWeekday(of) * (factors.get(partOf(of)) ?? 1)
  const expected = expectedOn(day)
  const deviations = past.map((it) => Math.abs(it.value - expectedOn(it.day)))
  const floor = kind === 'count' ? Math.sqrt(Math.max(expected, 1)) : Math.max(leastOfMean * expected, 1)
  return { expected, spread: Math.max(toSigma * medianOf(deviations), floor) }
}

/** How many deviations a value is away. */
export const deviationOf = ({ expected, spread }: Expectation, seen: number): number =>
  Math.abs(seen - expected) / spread

/** People come at the beginning of a month for other things than at its end. */
const partOf = (day: Temporal.PlainDate): number => Math.min(2, Math.floor((day.day - 1) / 10))

const countOf = ({ value }: DayValue): number => value

export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
