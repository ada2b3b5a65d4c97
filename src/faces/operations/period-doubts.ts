import type { Period } from '#modules/insight'
import type { Place, Places } from '#modules/places'
import type { Language } from '#platform/text'
import type { ChosenPeriod } from './chosen-period.ts'
import { wordsForPeriod } from './day.ts'
import { periodTexts } from './period-texts.ts'

/** A period of an address as it was typed, before anything was made of it. */
export interface AskedPeriod {
  period: string
  from: string
  to: string
}

/** @param query of a request; what is given twice or too long to be a day is cut off. */
export function askedPeriod(query: unknown): AskedPeriod {
  const said = (query ?? {}) as Record<string, unknown>
  const word = (name: string) => (typeof said[name] === 'string' ? said[name].trim().slice(0, 20) : '')
  return { period: word('period'), from: word('from'), to: word('to') }
}

/** Why the days shown are not those that were asked for, in words of the reader; undefined where they are. */
export function periodDoubt(
  { period, from, to }: AskedPeriod,
  chosen: ChosenPeriod,
  language: Language,
): string | undefined {
  const text = periodTexts(language)
  const shown = wordsForPeriod(chosen.period, language)
  const isOfDays = chosen.key === 'days'
  // Both are read: days in either order, and any of the names.
  if (!isOfDays && chosen.key !== period) {
    if (/^20\d\d(-Q[1-4]|-(0[1-9]|1[0-2]))?$/.test(period)) return text.notYet(shown)
    const typed = period && period !== 'days' ? period : [from, to].filter(Boolean).join(' – ')
    return typed ? text.unclear(typed, shown) : undefined
  }
  if (!isOfDays) return undefined
  const [first, last] = [dayIn(from), dayIn(to)]
  const unclear = [first ? '' : from, last ? '' : to].filter(Boolean).join(' – ')
  if (unclear) return text.unclear(unclear, shown)
  const { compare } = Temporal.PlainDate
  const days = [first, last].filter((day) => day !== undefined).sort(compare)
  if (compare(days[0]!, chosen.today) > 0) return text.notYet(shown)
  if (compare(days.at(-1)!, chosen.today) > 0) return text.partNotYet(shown)
  if (compare(days[0]!, chosen.period.from) < 0) return text.tooLong(shown)
  return first && last && compare(first, last) > 0 ? text.turned(shown) : undefined
}

function dayIn(text: string): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(text)
  } catch {
    return undefined
  }
}

/** Since when a place exists; of the city, since when there is the first of its wards. */
export function existsSince(places: Places, place: Place | undefined): Temporal.PlainDate | undefined {
  if (place?.since) return place.since
  return places.wards
    .flatMap(({ since }) => since ?? [])
    .sort(Temporal.PlainDate.compare)
    .at(0)
}

/** Whether a place was there in all of a period: with a time before it nothing can be compared. */
export function existed(places: Places, place: Place | undefined, period: Period): boolean {
  const since = existsSince(places, place)
  return !since || Temporal.PlainDate.compare(since, period.from) <= 0
}
