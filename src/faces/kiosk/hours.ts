import { hoursWords, type Opening } from '#modules/opening'
import { formatDate, type Language } from '#platform/text'
import { texts } from './texts.ts'

/** When a ward gives out numbers on the coming days, for a field if one is named. */
export function comingHours(
  opening: Opening,
  place: string,
  today: Temporal.PlainDate,
  field: string | undefined,
  language: Language,
): { day: string; hours: string }[] {
  const text = texts(language)
  return Array.from({ length: 5 }, (_, n) => today.add({ days: n })).map((date) => ({
    day: `${text.days[date.dayOfWeek - 1]} ${formatDate(date)}`,
    hours: opening.numbersOn(place, field, date).map(hoursWords).join(' · ') || text.closedDay,
  }))
}
