import type { Period } from '#modules/insight'
import type { DataSet } from './data-set.ts'

/** The part of a data set that is made at once: a closed day, or a closed month. */
export interface Portion extends Period {
  /** As it stands in the first column. */
  time: string
}

/** The portions that are closed on a day, oldest first; a month of which only a part was to be published is none. */
export function closedPortions(
  dataSet: DataSet,
  from: Temporal.PlainDate,
  today: Temporal.PlainDate,
): Portion[] {
  const portions: Portion[] = []
  const isMonthly = dataSet.every === 'month'
  const first = isMonthly && from.day > 1 ? from.with({ day: 1 }).add({ months: 1 }) : from
  for (let starts = first; ; ) {
    const next = starts.add(isMonthly ? { months: 1 } : { days: 1 })
    const to = next.subtract({ days: 1 })
    if (Temporal.PlainDate.compare(to.add({ days: dataSet.after }), today) > 0) return portions
    const time = isMonthly ? starts.toPlainYearMonth().toString() : starts.toString()
    portions.push({ from: starts, to, time })
    starts = next
  }
}
