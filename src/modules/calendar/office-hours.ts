/** When the office works, when it receives papers, and when its queue gives numbers: three different things. */
import { clockAt, dayAt, dayOf, localOf, timeOf, weekdayOf } from './vietnam-time.ts'
import { type ClockWindow, type DayReason, entryOn, type WorkingCalendar } from './working-calendar.ts'

/** Open from `open` until just before `close`. */
export type OfficeWindow = { readonly open: Temporal.PlainTime; readonly close: Temporal.PlainTime }

/** Working hours of a date, in order; none on a day off. Only these count for deadlines. */
export const officeWindows = (calendar: WorkingCalendar, date: Temporal.PlainDate): readonly OfficeWindow[] =>
  calendar.windows[dayOf(date)]!.map(officeWindow)

/**
 * Whether papers are received at that moment: during office hours, or in a reception window such as Saturday morning
 * (QĐ 14/2010/QĐ-TTg). A window kept for some fields is open only to a question about one of them. Reception never
 * makes Saturday a working day: the clock of what is received then starts on the next working morning.
 */
export const isOpenForReception = (
  calendar: WorkingCalendar,
  instant: Temporal.Instant,
  field?: string,
): boolean => {
  const local = localOf(instant)
  return contains(receptionWindows(calendar, dayAt(local), field), clockAt(local))
}

/** When papers are received on a date, in order: office hours and reception windows, see `isOpenForReception`. */
export const receptionHours = (
  calendar: WorkingCalendar,
  date: Temporal.PlainDate,
  field?: string,
): readonly OfficeWindow[] => receptionWindows(calendar, dayOf(date), field).map(officeWindow)

/** When the hall's queue gives numbers on a date: the reception windows, within the hours of first and last number. */
export const queueWindows = (
  calendar: WorkingCalendar,
  date: Temporal.PlainDate,
  field?: string,
): readonly OfficeWindow[] => {
  const day = dayOf(date)
  const { open, close } = entryOn(calendar.queue, day).window
  return receptionWindows(calendar, day, field)
    .map((window) => ({ open: Math.max(window.open, open), close: Math.min(window.close, close) }))
    .filter((window) => window.open < window.close)
    .map(officeWindow)
}

/** Whether some field, whichever, is received at that local time. */
export const isReceptionForAnyField = (calendar: WorkingCalendar, local: number): boolean =>
  contains(receptionWindows(calendar, dayAt(local), ANY_FIELD), clockAt(local))

const ANY_FIELD = Symbol('any field')

/** Office hours and reception hours of a day, joined where they touch or overlap. */
function receptionWindows(
  calendar: WorkingCalendar,
  day: number,
  field: string | undefined | typeof ANY_FIELD,
): readonly ClockWindow[] {
  const extra = isHoliday(calendar.reasons[day]!)
    ? []
    : calendar.reception
        .filter(({ fromDay, toDay }) => fromDay <= day && day <= toDay)
        .filter(({ weekdays }) => weekdays.includes(weekdayOf(day)))
        .filter(
          ({ fields }) => !fields || field === ANY_FIELD || (field !== undefined && fields.includes(field)),
        )
        .flatMap(({ windows }) => windows)
  return extra.length === 0 ? calendar.windows[day]! : join([...calendar.windows[day]!, ...extra])
}

function isHoliday({ kind }: DayReason): boolean {
  return kind === 'public_holiday' || kind === 'compensatory_day_off' || kind === 'swapped_day_off'
}

function join(windows: readonly ClockWindow[]): readonly ClockWindow[] {
  const joined: ClockWindow[] = []
  for (const window of windows.toSorted((a, b) => a.open - b.open)) {
    const last = joined.at(-1)
    if (last && window.open <= last.close)
      joined[joined.length - 1] = { open: last.open, close: Math.max(last.close, window.close) }
    else joined.push(window)
  }
  return joined
}

function contains(windows: readonly ClockWindow[], clock: number): boolean {
  return windows.some(({ open, close }) => open <= clock && clock < close)
}

function officeWindow({ open, close }: ClockWindow): OfficeWindow {
  return { open: timeOf(open), close: timeOf(close) }
}
