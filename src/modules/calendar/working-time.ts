/**
 * Working time as a ruler laid along the calendar: `workedUntil` reads it, `whenWorked` finds a mark on it. All
 * lengths are milliseconds of office hours; 1 working day of work = 8 hours.
 */
import { clockAt, DAY, DAYS, dayAt, durationOf, HOUR, instantOf, localOf } from './vietnam-time.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { workingDayAfter } from './working-day.ts'

export const WORKING_DAY = 8 * HOUR

/**
 * The moment `hours` of office time after `start`; outside office hours counting begins at the next opening. A result
 * that fills a window falls on its close (08:00 + 4 h = 12:00), not on the next opening.
 * @throws RangeError when `hours` is negative or not finite, or the result lies outside 2000–2099.
 */
export const addWorkingHours = (
  calendar: WorkingCalendar,
  start: Temporal.Instant,
  hours: number,
): Temporal.Instant => {
  if (!(hours >= 0)) throw new RangeError(`${hours} is not a number of working hours`)
  return instantOf(addWork(calendar, nextWorkingMoment(calendar, localOf(start)), Math.round(hours * HOUR)))
}

/** Office time from one instant to another, in hours and smaller units; negative when `to` is earlier. */
export const workingTimeBetween = (
  calendar: WorkingCalendar,
  from: Temporal.Instant,
  to: Temporal.Instant,
): Temporal.Duration => durationOf(workBetween(calendar, localOf(from), localOf(to)))

export const workBetween = (calendar: WorkingCalendar, from: number, to: number): number =>
  workedUntil(calendar, to) - workedUntil(calendar, from)

/** The earliest local time by which `work` more has been done after `local`; `local` itself when there is none. */
export const addWork = (calendar: WorkingCalendar, local: number, work: number): number =>
  work === 0 ? local : whenWorked(calendar, workedUntil(calendar, local) + work)

/** When a clock may start: this moment, if someone is at work, else the next opening. Closing time is not work. */
export const nextWorkingMoment = (calendar: WorkingCalendar, local: number): number =>
  nextMoment(calendar, local, (clock, close) => clock < close)

/** When something may fall due: this moment, if in office hours or exactly at closing, else the next opening. */
export const nextDueMoment = (calendar: WorkingCalendar, local: number): number =>
  nextMoment(calendar, local, (clock, close) => clock <= close)

/** Local time at which the office closes on a working day. */
export const closingOf = (calendar: WorkingCalendar, day: number): number =>
  day * DAY + calendar.windows[day]!.at(-1)!.close

function nextMoment(
  calendar: WorkingCalendar,
  local: number,
  isBeforeEnd: (clock: number, close: number) => boolean,
): number {
  const day = dayAt(local)
  const clock = clockAt(local)
  const window = calendar.windows[day]?.find(({ close }) => isBeforeEnd(clock, close))
  if (window) return day * DAY + Math.max(clock, window.open)
  const next = workingDayAfter(calendar, day + 1, 0)
  return next * DAY + calendar.windows[next]![0]!.open
}

function workedUntil(calendar: WorkingCalendar, local: number): number {
  const day = dayAt(local)
  const clock = clockAt(local)
  let worked = calendar.workedBefore[day]!
  for (const { open, close } of calendar.windows[day]!)
    if (clock > open) worked += Math.min(clock, close) - open
  return worked
}

/** The earliest local time at which the ruler reads `work`. */
function whenWorked(calendar: WorkingCalendar, work: number): number {
  const day = lastDayBelow(calendar, work)
  let left = work - calendar.workedBefore[day]!
  for (const { open, close } of calendar.windows[day]!) {
    if (left <= close - open) return day * DAY + open + left
    left -= close - open
  }
  throw new RangeError('The working time leads outside the years the calendar knows')
}

/** Binary search for the last day that begins with less than `work` done: the day on which it is reached. */
function lastDayBelow({ workedBefore }: WorkingCalendar, work: number): number {
  let low = 0
  let high = DAYS - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (workedBefore[middle]! < work) low = middle
    else high = middle - 1
  }
  return low
}
