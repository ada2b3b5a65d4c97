import { dateOf, dayOf } from './vietnam-time.ts'
import { type DayReason, isWorking, type WorkingCalendar } from './working-calendar.ts'

/** @throws RangeError outside 2000–2099, like every function here. */
export const isWorkingDay = (calendar: WorkingCalendar, date: Temporal.PlainDate): boolean =>
  isWorking(workingDayReason(calendar, date))

/** Working, weekend, which holiday, or swapped for which day. */
export const workingDayReason = (calendar: WorkingCalendar, date: Temporal.PlainDate): DayReason =>
  calendar.reasons[dayOf(date)]!

/** Whether the days off of this date's year are published; if not, only weekends and fixed dates are known. */
export const isPublished = (calendar: WorkingCalendar, date: Temporal.PlainDate): boolean =>
  date.year >= calendar.publishedYears.first && date.year <= calendar.publishedYears.last

/** The first working day after `date`. */
export const nextWorkingDay = (calendar: WorkingCalendar, date: Temporal.PlainDate): Temporal.PlainDate =>
  addWorkingDays(calendar, date, 1)

/**
 * The `count`-th working day after `date`, or before it when `count` is negative; `date` itself is not counted.
 * With 0: `date` if it is a working day, else the next one.
 * @throws RangeError when `count` is not whole.
 */
export const addWorkingDays = (
  calendar: WorkingCalendar,
  date: Temporal.PlainDate,
  count: number,
): Temporal.PlainDate => {
  if (!Number.isInteger(count)) throw new RangeError(`${count} is not a whole number of working days`)
  const day = dayOf(date)
  return dateOf(
    workingDayAfter(calendar, day, isWorking(calendar.reasons[day]!) || count <= 0 ? count : count - 1),
  )
}

/**
 * The working day `count` places after `day` in the list of working days, `day` being one; from a day off, place 0 is
 * the next working day.
 * @throws RangeError outside 2000–2099.
 */
export const workingDayAfter = (calendar: WorkingCalendar, day: number, count: number): number => {
  const found = calendar.workingDays[calendar.workingDaysBefore[day]! + count]
  if (found === undefined)
    throw new RangeError(
      `${count} working days from ${dateOf(day)} lead outside the years the calendar knows`,
    )
  return found
}
