import { isWorkingDay, type WorkingCalendar } from '#modules/calendar'
import { firstDay, lastDay } from './totals.ts'

/** The days of the quarter, counted from 0, and what is told apart of them. */
export interface Days {
  count: number
  /** ISO dates. */
  dates: readonly string[]
  isWorking(day: number): boolean
  isSaturday(day: number): boolean
  /** How many working days there were before a day: days are compared and counted by it. */
  workIndex(day: number): number
  /** The day with that number of working days before it; after the end there is none. */
  dayOfWork(index: number): number | undefined
  /** Counted from the first; may lie after the end. */
  indexOf(date: Temporal.PlainDate): number
  /** How many hand in at the counter, and online, against a usual day. */
  counterWeight(day: number): number
  onlineWeight(day: number): number
}

/** Monday to Friday: what waited over the week-end comes on Monday. */
const weekdays = [1.24, 1.08, 1, 0.96, 0.88]
/** Dates on which more came than the weekday says, by how much. */
const peaks: Record<string, number> = {
  // The first days of the wards: what the districts no longer took.
  ...{ '2025-07-01': 1.2, '2025-07-02': 1.3, '2025-07-03': 1.22, '2025-07-04': 1.15, '2025-07-07': 1.12 },
  // Papers for school.
  ...{ '2025-08-11': 1.14, '2025-08-18': 1.18, '2025-08-19': 1.12, '2025-08-25': 1.16 },
  // What the long week-end of the National Day kept back.
  ...{ '2025-08-29': 1.1, '2025-09-03': 1.34, '2025-09-04': 1.18, '2025-09-05': 1.08 },
}

export function daysOf(calendar: WorkingCalendar): Days {
  const first = Temporal.PlainDate.from(firstDay)
  const count = first.until(lastDay).days + 1
  const all = Array.from({ length: count }, (_, day) => first.add({ days: day }))
  const works = all.map((date) => isWorkingDay(calendar, date))
  const before: number[] = []
  const working: number[] = []
  for (const [day, isWorking] of works.entries()) {
    before.push(working.length)
    if (isWorking) working.push(day)
  }
  const growth = (day: number) => 0.8 + (0.35 * day) / count
  return {
    count,
    dates: all.map(String),
    isWorking: (day) => works[day] ?? false,
    isSaturday: (day) => all[day]?.dayOfWeek === 6,
    workIndex: (day) =>
      day < count ? before[Math.max(0, day)]! : working.length + beyond(calendar, first, count, day),
    dayOfWork: (index) => working[index],
    indexOf: (date) => first.until(date).days,
    counterWeight(day) {
      const weekday = all[day]!.dayOfWeek
      if (!works[day]) return weekday === 6 && !isHoliday(calendar, all[day]!) ? 0.05 : 0
      return weekdays[weekday - 1]! * growth(day) * (peaks[all[day]!.toString()] ?? 1)
    },
    onlineWeight(day) {
      const weekday = all[day]!.dayOfWeek
      const usual = works[day] ? weekdays[weekday - 1]! : weekday === 6 ? 0.24 : 0.15
      return usual * growth(day) ** 2 * (peaks[all[day]!.toString()] ?? 1)
    },
  }
}

/** A Saturday on which also the residence police are away. */
const isHoliday = (calendar: WorkingCalendar, date: Temporal.PlainDate) =>
  isWorkingDay(calendar, date.add({ days: 2 })) === false

/** Working days from the end of the quarter up to a day after it. */
function beyond(calendar: WorkingCalendar, first: Temporal.PlainDate, count: number, day: number): number {
  let working = 0
  for (let it = count; it < day; it++) if (isWorkingDay(calendar, first.add({ days: it }))) working++
  return working
}
