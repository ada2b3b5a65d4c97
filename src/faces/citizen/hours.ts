import {
  isOpenForReception,
  type OfficeWindow,
  officeWindows,
  queueWindows,
  type WorkingCalendar,
  workingDayReason,
} from '#modules/calendar'
import { localDate } from '#platform/clock'

/** The hours of one day. */
export interface DayHours {
  date: Temporal.PlainDate
  office: string[]
  numbers: string[]
  /** Name of the holiday, when that is why it is closed. */
  holiday: string | undefined
  /** Hours kept for some fields only (Vietnamese names), on a day that is closed for the rest. */
  only: { fields: string[]; windows: string[] } | undefined
}

/** Today and the six days after it. */
export function weekHours(calendar: WorkingCalendar, now: Temporal.Instant, fields: string[]): DayHours[] {
  const today = localDate(now)
  return Array.from({ length: 7 }, (_, index) => dayHours(calendar, today.add({ days: index }), fields))
}

function dayHours(calendar: WorkingCalendar, date: Temporal.PlainDate, fields: string[]): DayHours {
  const office = officeWindows(calendar, date)
  const reason = workingDayReason(calendar, date)
  const special =
    office.length > 0 ? [] : fields.filter((field) => queueWindows(calendar, date, field).length > 0)
  return {
    date,
    office: office.map(span),
    numbers: queueWindows(calendar, date).map(span),
    holiday: office.length === 0 && 'name' in reason ? reason.name : undefined,
    only:
      special.length > 0
        ? { fields: special, windows: queueWindows(calendar, date, special[0]!).map(span) }
        : undefined,
  }
}

export function isOpenNow(calendar: WorkingCalendar, now: Temporal.Instant): boolean {
  return isOpenForReception(calendar, now)
}

function span({ open, close }: OfficeWindow): string {
  const clock = (time: Temporal.PlainTime) => time.toString({ smallestUnit: 'minute' })
  return `${clock(open)}–${clock(close)}`
}
