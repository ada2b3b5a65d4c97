import { queueWindows, type WorkingCalendar } from '#modules/calendar'
import { formatDate, type Language } from '#platform/text'
import { texts } from './texts.ts'

/** When numbers are given out on the coming days, for a field if one is named. */
export function comingHours(
  calendar: WorkingCalendar,
  today: Temporal.PlainDate,
  field: string | undefined,
  language: Language,
): { day: string; hours: string }[] {
  const text = texts(language)
  return Array.from({ length: 5 }, (_, n) => today.add({ days: n })).map((date) => ({
    day: `${text.days[date.dayOfWeek - 1]} ${formatDate(date)}`,
    hours:
      queueWindows(calendar, date, field)
        .map(({ open, close }) => `${hour(open)}–${hour(close)}`)
        .join(' · ') || text.closedDay,
  }))
}

function hour(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' })
}
