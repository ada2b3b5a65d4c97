import type { Period } from './kpi.ts'
import type { By, Grain, Source } from './sources.ts'

/** Days of a period, and where they are counted. */
export interface Piece {
  view: string
  /** The column with the day, or the first day of the month; what is counted as it is now has none. */
  time: string | undefined
  /** The rows themselves, not cells. */
  isOfRows: boolean
  days: Period
}

/**
 * Where days of a figure that stand under one definition are counted: the fewest cells that tell apart what is asked for,
 * whole months in cells of months, the days before and after them in cells of days; the rows where no cells tell enough.
 * A month that has not ended is counted by days: a clock that is ahead may have written days that have not come.
 * @param ways what the figure is told apart by, places too where not all are counted
 */
export function piecesOf(source: Source, period: Period, ways: readonly By[]): Piece[] {
  if (source.cellsAt && ways.every((way) => way === 'whole' || way === 'place')) {
    return [{ view: source.cellsAt.view, time: undefined, isOfRows: false, days: period }]
  }
  const grains = (source.grains ?? []).filter(({ without }) => !without.some((it) => ways.includes(it)))
  const piece = (grain: Grain | undefined, days: Period): Piece =>
    grain
      ? { view: grain.view, time: grain.time, isOfRows: false, days }
      : { view: source.view, time: source.day, isOfRows: true, days }
  const daily = grains.find(({ isMonthly }) => !isMonthly)
  const fewest = grains[0]
  const months = wholeMonths(period)
  const isByDays = ways.includes('day') || ways.includes('week')
  if (!fewest?.isMonthly || !months || isByDays) return [piece(daily, period)]
  const { compare } = Temporal.PlainDate
  return [
    ...(compare(period.from, months.from) < 0
      ? [piece(daily, { from: period.from, to: months.from.subtract({ days: 1 }) })]
      : []),
    piece(fewest, months),
    ...(compare(months.to, period.to) < 0
      ? [piece(daily, { from: months.to.add({ days: 1 }), to: period.to })]
      : []),
  ]
}

/** The months that lie wholly within a period, from the first day of the first to the last of the last. */
export function wholeMonths({ from, to }: Period): Period | undefined {
  const first = from.day === 1 ? from : from.with({ day: 1 }).add({ months: 1 })
  const last = to.day === to.daysInMonth ? to : to.with({ day: 1 }).subtract({ days: 1 })
  return Temporal.PlainDate.compare(first, last) < 0 ? { from: first, to: last } : undefined
}
