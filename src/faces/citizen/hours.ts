import { type WorkingCalendar, workingDayReason } from '#modules/calendar'
import { hoursOf, hoursWords, type Opening, type State, type Version } from '#modules/opening'
import { localDate } from '#platform/clock'
import type { Text } from '#platform/text'

/** Hours and what the hall is in them. */
interface Open {
  hours: string
  state: State
}

/** The hours of one day. */
export interface DayHours {
  date: Temporal.PlainDate
  office: Open[]
  numbers: string[]
  /** Name of the holiday, when that is why it is closed. */
  holiday: string | undefined
  /** Why this day is not as usual. */
  exception: Text | undefined
  /** Fields (Vietnamese names) with other hours than the hall in general, and these hours. */
  apart: { fields: string[]; office: Open[] }[]
}

type Deps = { calendar: WorkingCalendar; opening: Opening }

/** Today and the six days after it. */
export function weekHours(deps: Deps, place: string, now: Temporal.Instant, fields: string[]): DayHours[] {
  const today = localDate(now)
  return Array.from({ length: 7 }, (_, ahead) => dayHours(deps, place, today.add({ days: ahead }), fields))
}

function dayHours(
  { calendar, opening }: Deps,
  place: string,
  date: Temporal.PlainDate,
  fields: string[],
): DayHours {
  const openOf = (field: string | undefined): Open[] =>
    hoursOf(opening.on(place, field, date)).map(({ hours, state }) => ({ hours: hoursWords(hours), state }))
  const office = openOf(undefined)
  const general = JSON.stringify(office)
  const reason = workingDayReason(calendar, date)
  const own = opening.fieldsWithRules(place)
  const apart = fields
    // The calendar gives a field hours of its own only outside working time.
    .filter((field) => office.length === 0 || own.has(field))
    .map((field) => ({ field, office: openOf(field) }))
    .filter((it) => JSON.stringify(it.office) !== general)
  return {
    date,
    office,
    numbers: opening.numbersOn(place, undefined, date).map(hoursWords),
    holiday: office.length === 0 && 'name' in reason ? reason.name : undefined,
    exception: opening.on(place, undefined, date).find(({ rule }) => rule?.override)?.rule?.name,
    apart: [...Map.groupBy(apart, (it) => JSON.stringify(it.office)).values()].map((alike) => ({
      fields: alike.map(({ field }) => field),
      office: alike[0]!.office,
    })),
  }
}

/** How far ahead exceptions are told. */
const daysTold = 60

/** Exceptions that begin within sixty days or are in force, the next one first. */
export function comingExceptions(opening: Opening, place: string, now: Temporal.Instant): Version[] {
  const last = localDate(now).add({ days: daysTold })
  return opening
    .list(place)
    .filter(({ override, from }) => override && Temporal.PlainDate.compare(from, last) <= 0)
    .toSorted((a, b) => Temporal.PlainDate.compare(a.from, b.from))
}
