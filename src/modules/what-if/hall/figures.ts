import { mean, quantileOfSorted, type Spread, spreadOf } from '../statistics.ts'
import { curveFrom, curvePoints, curveStep, type DayMeasure } from './measure.ts'

/** People of one hour of the day, over all runs. Shares of 1; minutes; undefined: not before closing. */
export interface HourFigures {
  hour: number
  /** A day. */
  people: number
  median: number | undefined
  ninth: number | undefined
  within15: number
  within30: number
}

export interface HallFigures {
  runs: number
  /** A day. */
  people: number
  gaveBack: number
  /** Minutes that half of the people, and nine of ten, waited at most. */
  median: Spread
  ninth: Spread
  /** Shares of 1 of those who were to be called. */
  within15: Spread
  within30: Spread
  /** Waiting when the last counter closed. */
  unserved: Spread
  hours: HourFigures[]
  /** The line through the day: mean, and the most on nine days of ten. */
  line: { minute: number; mean: number; most: number }[]
  /** Minutes open a day, and the share of that in which it was taken. */
  counters: { counter: number; open: number; busy: number }[]
}

/** Fewer people than this in an hour, over all runs, are no figure. */
const fewestOfHour = 5

export function figuresOf(days: readonly DayMeasure[]): HallFigures {
  const each = days.map(dayFigures)
  return {
    runs: days.length,
    people: mean(days.map(({ people }) => people)),
    gaveBack: mean(days.map(({ gaveBack }) => gaveBack)),
    median: spreadOf(each.map(({ median }) => median)),
    ninth: spreadOf(each.map(({ ninth }) => ninth)),
    within15: spreadOf(each.map(({ within15 }) => within15)),
    within30: spreadOf(each.map(({ within30 }) => within30)),
    unserved: spreadOf(days.map(({ unserved }) => unserved)),
    hours: hoursOf(days),
    line: Array.from({ length: curvePoints }, (_, at) => {
      const values = days.map(({ line }) => line[at]!)
      return {
        minute: curveFrom + at * curveStep,
        mean: mean(values),
        most: spreadOf(values).high ?? 0,
      }
    }),
    counters: countersOf(days),
  }
}

/** Of one day, with Infinity where people were not served; a day without people is one without waits. */
export function dayFigures({ waited }: DayMeasure) {
  const minutes = Float64Array.from(waited, (it) => it.minutes).sort()
  const at = (share: number) => minutes[Math.max(0, Math.ceil(share * minutes.length) - 1)] ?? 0
  return {
    median: at(0.5),
    ninth: at(0.9),
    within15: within(minutes, 15),
    within30: within(minutes, 30),
  }
}

function hoursOf(days: readonly DayMeasure[]): HourFigures[] {
  const byHour = Map.groupBy(
    days.flatMap(({ waited }) => waited),
    ({ hour }) => hour,
  )
  return [...byHour]
    .filter(([, waited]) => waited.length >= fewestOfHour)
    .sort(([a], [b]) => a - b)
    .map(([hour, waited]) => {
      const minutes = Float64Array.from(waited, (it) => it.minutes).sort()
      return {
        hour,
        people: waited.length / days.length,
        median: quantileOfSorted(minutes, 0.5),
        ninth: quantileOfSorted(minutes, 0.9),
        within15: within(minutes, 15),
        within30: within(minutes, 30),
      }
    })
}

function within(minutes: Float64Array, limit: number): number {
  if (minutes.length === 0) return 1
  let count = 0
  while (count < minutes.length && minutes[count]! <= limit) count++
  return count / minutes.length
}

function countersOf(days: readonly DayMeasure[]): HallFigures['counters'] {
  const sums = new Map<number, { open: number; busy: number }>()
  for (const { counters } of days)
    for (const { counter, open, busy } of counters) {
      const it = sums.get(counter) ?? { open: 0, busy: 0 }
      sums.set(counter, { open: it.open + open, busy: it.busy + busy })
    }
  return [...sums]
    .filter(([, { open }]) => open > 0)
    .sort(([a], [b]) => a - b)
    .map(([counter, { open, busy }]) => ({ counter, open: open / days.length, busy: busy / open }))
}
