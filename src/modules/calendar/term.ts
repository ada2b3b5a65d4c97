/** One term (*thời hạn*) laid on the calendar from a local time, with its explanation. No pauses here. */
import { countedTime, type Step, skippedDays, type TermUnit } from './explanation.ts'
import { clockAt, clockOf, DAY, dateOf, dayAt, HOUR, instantOf } from './vietnam-time.ts'
import type { WorkingCalendar } from './working-calendar.ts'
import { isWorking } from './working-calendar.ts'
import { workingDayAfter } from './working-day.ts'
import { addWork, closingOf, nextDueMoment, WORKING_DAY } from './working-time.ts'

/** A local time and the steps that led to it. */
export type Reached = { readonly at: number; readonly steps: readonly Step[] }

/** Received before 15:00: today; at or after: the next working day (published procedures 2.000815, 2.000908). */
const SAME_DAY_CUTOFF = Temporal.PlainTime.from('15:00')

/**
 * The end of a term that begins at `from`, which lies in office hours or at closing.
 * @throws RangeError when `duration` makes no sense for the unit or leads outside 2000–2099.
 */
export const endOfTerm = (
  calendar: WorkingCalendar,
  from: number,
  duration: number,
  unit: TermUnit,
): Reached => {
  assertDuration(duration, unit)
  if (unit === 'same_day') return sameDay(calendar, from)
  if (unit === 'calendar_day') return calendarDays(calendar, from, duration)
  if (unit === 'hour') return workingTime(calendar, from, duration * HOUR)
  return workingDays(calendar, from, duration)
}

function assertDuration(duration: number, unit: TermUnit): void {
  if (
    unit === 'same_day'
      ? duration === 0 || duration === 1
      : duration > 0 && duration < Number.POSITIVE_INFINITY
  )
    if (unit !== 'calendar_day' || Number.isInteger(duration)) return
  throw new RangeError(`A term of ${duration} ${unit} makes no sense`)
}

function sameDay(calendar: WorkingCalendar, from: number): Reached {
  const inTime = clockAt(from) < clockOf(SAME_DAY_CUTOFF)
  const today = dayAt(from)
  const day = inTime ? today : workingDayAfter(calendar, today, 1)
  return {
    at: closingOf(calendar, day),
    steps: [
      ...skippedDays(calendar, today, day),
      {
        step: 'same_day',
        cutoff: SAME_DAY_CUTOFF,
        received: inTime ? 'before_cutoff' : 'at_or_after_cutoff',
        date: dateOf(day),
      },
    ],
  }
}

/** Whole days keep the clock time; a part of a day is that part of 8 working hours after it. */
function workingDays(calendar: WorkingCalendar, from: number, duration: number): Reached {
  const whole = Math.floor(duration)
  const first = dayAt(from)
  const last = workingDayAfter(calendar, first, whole)
  const steps: Step[] = []
  for (let day = first + 1, n = 1; day <= last; day++) {
    const reason = calendar.reasons[day]!
    const date = dateOf(day)
    if (isWorking(reason)) steps.push({ step: 'counted_day', date, n: n++, reason })
    else steps.push({ step: 'skipped_day', date, reason })
  }
  const days = intoOfficeHours(calendar, last * DAY + clockAt(from), steps)
  if (whole === duration) return days
  const rest = workingTime(calendar, days.at, (duration - whole) * WORKING_DAY)
  return { at: rest.at, steps: [...days.steps, ...rest.steps] }
}

/**
 * Every day counts; a last day off passes the term on to the next working day (Civil Code 2015 art. 148.5).
 *
 * It is passed on to that day's **opening**, not to the same clock time: Thursday 10:00 + 2 days and Friday 09:00 +
 * 2 days both end on Monday, and the later filing must not fall due an hour before the earlier one. The citizen and
 * the reports lose nothing: what counts is the due day (`dueClass`).
 */
function calendarDays(calendar: WorkingCalendar, from: number, duration: number): Reached {
  const first = dayAt(from)
  const last = first + duration
  const end = workingDayAfter(calendar, last, 0)
  const steps: Step[] = []
  for (let n = 1; n <= duration; n++)
    steps.push({ step: 'counted_day', date: dateOf(first + n), n, reason: calendar.reasons[first + n]! })
  if (end === last) return intoOfficeHours(calendar, last * DAY + clockAt(from), steps)
  return {
    at: nextDueMoment(calendar, end * DAY),
    steps: [
      ...steps,
      ...skippedDays(calendar, last, end),
      { step: 'moved_to_working_day', from: dateOf(last), to: dateOf(end) },
    ],
  }
}

function workingTime(calendar: WorkingCalendar, from: number, work: number): Reached {
  const at = addWork(calendar, from, Math.round(work))
  return { at, steps: countedTime(calendar, from, at) }
}

/** Needed only where hours differ between the first and the last day: a season's change, a half-day. */
function intoOfficeHours(calendar: WorkingCalendar, local: number, steps: readonly Step[]): Reached {
  const at = nextDueMoment(calendar, local)
  if (at === local) return { at, steps }
  return {
    at,
    steps: [
      ...steps,
      ...skippedDays(calendar, dayAt(local), dayAt(at)),
      { step: 'moved_into_office_hours', from: instantOf(local), to: instantOf(at) },
    ],
  }
}
