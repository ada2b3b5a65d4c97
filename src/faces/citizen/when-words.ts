import { dateWords } from '#modules/opening'
import { localDate } from '#platform/clock'
import { formatTime, type Language } from '#platform/text'
import { appointmentTexts } from './appointment-texts.ts'

/** `09:15, thứ Hai 23/11/2026`. */
export function slotWords(at: Temporal.Instant, language: Language): string {
  return appointmentTexts(language).slotAt(formatTime(at), dateWords(localDate(at), language))
}

/** `Thứ Hai 23/11/2026`, as a choice begins. */
export function dayWords(day: Temporal.PlainDate, language: Language): string {
  const words = dateWords(day, language)
  return words[0]!.toUpperCase() + words.slice(1)
}
