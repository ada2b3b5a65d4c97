import {
  addWorkingDays,
  isWorkingDay,
  officeWindows,
  type WorkingCalendar,
  workingDayReason,
} from '#modules/calendar'
import { localDate, zone } from '#platform/clock'
import { systemContext } from '#platform/ledger'
import type { Deps } from './deps.ts'
import { type DayValue, deviationOf, type Expectation, expectationOf } from './pattern.ts'

/** How a day was at a place, and how it should have been. */
export interface Unusual extends Expectation {
  day: Temporal.PlainDate
  seen: number
  deviation: number
}
/** Of one figure, by place; a place with too little past is absent. */
export type UnusualDays = Map<string, Unusual>

const pastWeeks = 13

/**
 * Compares the last day that is over with each ward's own past, for all figures at once. Days gone by are measured once and
 * kept in memory; a look costs one statement.
 */
export function createUnusual({ insight, clock, calendar, places }: Deps) {
  /** By day, then by figure, then by place. */
  const known = new Map<string, Map<string, Map<string, number>>>()

  const measured = async (kpis: readonly string[], day: Temporal.PlainDate) => {
    const found = await insight.measure(systemContext('alarms'), {
      ...{ kpis, by: 'place', period: { from: day, to: day } },
    })
    return new Map(
      kpis.map((kpi) => {
        const ofPlaces = places.wards.flatMap(({ code }): [string, number][] => {
          const value = found.of(kpi, code)
          return value === undefined ? [] : [[code, value]]
        })
        return [kpi, new Map(ofPlaces)]
      }),
    )
  }

  return async (kpis: readonly string[]): Promise<Map<string, UnusualDays>> => {
    const last = lastDayOver(calendar, clock.now())
    // Beside a holiday nothing is as it is else: such days are neither judged nor learnt from.
    if (kpis.length === 0 || isBesideHoliday(calendar, last)) return new Map()
    const days = ordinaryDays(calendar, last)
    const wanted = new Set(days.map(String))
    for (const day of known.keys()) if (!wanted.has(day)) known.delete(day)
    for (const day of days)
      if (kpis.some((kpi) => !known.get(String(day))?.has(kpi)))
        known.set(String(day), await measured(kpis, day))
    const seen = await measured(kpis, last)
    return new Map(kpis.map((kpi) => [kpi, judged(kpi, days, last, seen.get(kpi)!)]))
  }

  function judged(
    kpi: string,
    days: readonly Temporal.PlainDate[],
    last: Temporal.PlainDate,
    seenAt: ReadonlyMap<string, number>,
  ): UnusualDays {
    const kind = insight.find(kpi)?.kind === 'count' ? 'count' : 'mean'
    const judgedAt = [...seenAt].flatMap(([place, seen]): [string, Unusual][] => {
      const past = days.flatMap((day): DayValue[] => {
        const value = known.get(String(day))?.get(kpi)?.get(place)
        return value === undefined ? [] : [{ day, value }]
      })
      // A hall that was not used yet counts nothing; that is no past.
      const begun = past.findIndex(({ value }) => value > 0)
      const expectation = begun < 0 ? undefined : expectationOf(past.slice(begun), last, kind)
      if (!expectation) return []
      return [[place, { ...expectation, day: last, seen, deviation: deviationOf(expectation, seen) }]]
    })
    return new Map(judgedAt)
  }
}

/** The last working day whose office has closed. */
export function lastDayOver(calendar: WorkingCalendar, now: Temporal.Instant): Temporal.PlainDate {
  const today = localDate(now)
  const closes = officeWindows(calendar, today).at(-1)?.close
  const clock = now.toZonedDateTimeISO(zone).toPlainTime()
  const isOver = closes !== undefined && Temporal.PlainTime.compare(clock, closes) >= 0
  return isOver ? today : addWorkingDays(calendar, today, -1)
}

/** The ordinary working days of thirteen weeks before a day, the oldest first. */
function ordinaryDays(calendar: WorkingCalendar, last: Temporal.PlainDate): Temporal.PlainDate[] {
  return Array.from({ length: 7 * pastWeeks }, (_, ago) =>
    last.subtract({ days: 7 * pastWeeks - ago }),
  ).filter((day) => isWorkingDay(calendar, day) && !isBesideHoliday(calendar, day))
}

function isBesideHoliday(calendar: WorkingCalendar, day: Temporal.PlainDate): boolean {
  const isOff = (of: Temporal.PlainDate) => {
    const { kind } = workingDayReason(calendar, of)
    return kind === 'public_holiday' || kind === 'compensatory_day_off' || kind === 'swapped_day_off'
  }
  return [-3, -2, -1, 1, 2, 3].some((days) => {
    const other = day.add({ days })
    // Over a weekend the next weekday is beside it, too.
    const between = Array.from({ length: Math.abs(days) - 1 }, (_, n) =>
      day.add({ days: Math.sign(days) * (n + 1) }),
    )
    return isOff(other) && between.every((it) => !isWorkingDay(calendar, it))
  })
}
