import type { Kpi, Period } from './kpi.ts'
import type { By, Grain, Source } from './sources.ts'

/** Days of a period, and where they are counted. */
export interface Piece {
  view: string
  /** The column with the day, or the first day of the month or year; what is counted as it is now has none. */
  time: string | undefined
  /** The rows themselves, not cells. */
  isOfRows: boolean
  days: Period
  /** −1: counted by another piece too, and taken away again. */
  sign: 1 | -1
}

/**
 * Where days of a figure that stand under one definition are counted: the fewest cells that tell apart what is asked for,
 * whole years and months in cells of their own, the days before and after them in finer ones; the rows where no cells tell
 * enough.
 * @param ways what the figure is told apart by, places too where not all are counted
 * @param place the column of the place a row counts for
 */
export function piecesOf(
  source: Source,
  period: Period,
  ways: readonly By[],
  place: Kpi['place'],
  today: Temporal.PlainDate,
): Piece[] {
  const standing = source.cellsAt?.grains.find(({ without }) => !without.some((it) => ways.includes(it)))
  if (standing) return [{ view: standing.view, time: undefined, isOfRows: false, days: period, sign: 1 }]
  const units = ways.some((way) => way === 'day' || way === 'week')
    ? [undefined]
    : ways.includes('month')
      ? [undefined, 'month']
      : [undefined, 'month', 'year']
  const grains = (source.grains ?? []).filter(
    ({ of, only = place, without }) =>
      units.includes(of) && only === place && !without.some((it) => ways.includes(it)),
  )
  return stretchesOf(period, grains, today).map(({ cells, days, sign }) =>
    cells
      ? { view: cells.view, time: cells.time, isOfRows: false, days, sign }
      : { view: source.view, time: source.day, isOfRows: true, days, sign },
  )
}

/** Cells of days, or of whole months, quarters or years. */
type Cells = Pick<Grain, 'of'>

/** Days that are counted in the same cells; undefined: in the rows. */
export interface Stretch<Of extends Cells> {
  cells: Of | undefined
  days: Period
  sign: 1 | -1
}

/**
 * Cuts days into those that are counted in whole months, quarters or years and those that are not. What is under way is a
 * whole one without what a clock that is ahead has dated after today.
 * @param grains cells of the same things, the fewest first
 * @param today the last day that is looked at, when the period goes so far
 */
export function stretchesOf<Of extends Cells>(
  days: Period,
  grains: readonly Of[],
  today: Temporal.PlainDate,
): Stretch<Of>[] {
  const [cells, ...finer] = grains
  if (!cells?.of) return [{ cells, days, sign: 1 }]
  const { from, to } = days
  const { compare } = Temporal.PlainDate
  const isUnderWay = compare(to, today) >= 0
  const last = isUnderWay ? today : to
  const whole = wholeUnits(cells.of, { from, to: isUnderWay ? lastOf(cells.of, today) : to })
  if (!whole) return stretchesOf({ from, to: last }, finer, today)
  const rest = (first: Temporal.PlainDate, end: Temporal.PlainDate) =>
    compare(first, end) > 0 ? [] : stretchesOf({ from: first, to: end }, finer, today)
  return [
    ...rest(from, whole.from.subtract(day)),
    { cells, days: whole, sign: 1 },
    ...rest(whole.to.add(day), last),
    // Days after today are not under way: they are cut as they are.
    ...later(last.add(day), whole.to, finer),
  ]
}

/** What is taken away of days that have not come. */
function later<Of extends Cells>(
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
  grains: readonly Of[],
): Stretch<Of>[] {
  if (Temporal.PlainDate.compare(from, to) > 0) return []
  const never = to.add(day)
  return stretchesOf({ from, to }, grains, never).map((it) => ({ ...it, sign: it.sign === 1 ? -1 : 1 }))
}

const day = { days: 1 }

type Unit = NonNullable<Cells['of']>
const lengths = { month: { months: 1 }, quarter: { months: 3 }, year: { years: 1 } } as const

function firstOf(unit: Unit, date: Temporal.PlainDate): Temporal.PlainDate {
  const months = { month: 1, quarter: 3, year: 12 }[unit]
  return date.with({ month: date.month - ((date.month - 1) % months), day: 1 })
}

const lastOf = (unit: Unit, date: Temporal.PlainDate) => firstOf(unit, date).add(lengths[unit]).subtract(day)

/** The months, quarters or years that lie wholly within a period, from the first day of the first to the last of the last. */
function wholeUnits(unit: Unit, { from, to }: Period): Period | undefined {
  const begin = firstOf(unit, from)
  const first = begin.equals(from) ? from : lastOf(unit, from).add(day)
  const end = lastOf(unit, to)
  const last = end.equals(to) ? to : firstOf(unit, to).subtract(day)
  return Temporal.PlainDate.compare(first, last) < 0 ? { from: first, to: last } : undefined
}
