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
/** Of one figure and day, by place; a place with too little past is absent. */
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

  /** The last day that is over, of several figures. */
  const last = async (kpis: readonly string[]): Promise<Map<string, UnusualDays>> => {
    const day = lastDayOver(calendar, clock.now())
    // Beside a holiday nothing is as it is else: such days are neither judged nor learnt from.
    if (kpis.length === 0 || isBesideHoliday(calendar, day)) return new Map()
    const days = ordinaryDays(calendar, day)
    const wanted = new Set(days.map(String))
    for (const it of known.keys()) if (!wanted.has(it)) known.delete(it)
    for (const it of days)
      if (kpis.some((kpi) => !known.get(String(it))?.has(kpi)))
        known.set(String(it), await measured(kpis, it))
    const seen = await measured(kpis, day)
    const valueAt = (kpi: string) => (it: Temporal.PlainDate, place: string) =>
      known.get(String(it))?.get(kpi)?.get(place)
    return new Map(kpis.map((kpi) => [kpi, judged(kpi, days, day, seen.get(kpi)!, valueAt(kpi))]))
  }

  /** Each ordinary day of some days that are over, as it was judged then; of one figure, by one statement. */
  const past = async (
    kpi: string,
    from: Temporal.PlainDate,
  ): Promise<{ day: Temporal.PlainDate; at: UnusualDays }[]> => {
    const to = lastDayOver(calendar, clock.now())
    const found = await insight.measure(systemContext('alarms'), {
      ...{ kpis: [kpi], by: 'place', over: 'day' },
      period: { from: from.subtract({ days: 7 * pastWeeks }), to },
    })
    const valueAt = (day: Temporal.PlainDate, place: string) => found.of(kpi, `${place} ${day}`)
    return ordinaryDaysIn(calendar, from, to).map((day) => {
      const seen = new Map(
        places.wards.flatMap(({ code }): [string, number][] => {
          const value = valueAt(day, code)
          return value === undefined ? [] : [[code, value]]
        }),
      )
      return { day, at: judged(kpi, ordinaryDays(calendar, day), day, seen, valueAt) }
    })
  }

  return { last, past }

  function judged(
    kpi: string,
    days: readonly Temporal.PlainDate[],
    day: Temporal.PlainDate,
    seenAt: ReadonlyMap<string, number>,
    valueAt: (day: Temporal.PlainDate, place: string) => number | undefined,
  ): UnusualDays {
    const kind = insight.find(kpi)?.kind === 'count' ? 'count' : 'mean'
    const judgedAt = [...seenAt].flatMap(([place, seen]): [string, Unusual][] => {
      const past = days.flatMap((it): DayValue[] => {
        const value = valueAt(it, place)
        return value === undefined ? [] : [{ day: it, value }]
      })
      // A hall that was not used yet counts nothing; that is no past.
      const begun = past.findIndex(({ value }) => value > 0)
      const expectation = begun < 0 ? undefined : expectationOf(past.slice(begun), day, kind)
      if (!expectation) return []
      return [[place, { ...expectation, day, seen, deviation: deviationOf(expectation, seen) }]]
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
const ordinaryDays = (calendar: WorkingCalendar, day: Temporal.PlainDate) =>
  ordinaryDaysIn(calendar, day.subtract({ days: 7 * pastWeeks }), day.subtract({ days: 1 }))

function ordinaryDaysIn(
  calendar: WorkingCalendar,
  from: Temporal.PlainDate,
  to: Temporal.PlainDate,
): Temporal.PlainDate[] {
  return Array.from({ length: from.until(to).days + 1 }, (_, days) => from.add({ days })).filter(
    (day) => isWorkingDay(calendar, day) && !isBesideHoliday(calendar, day),
  )
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
