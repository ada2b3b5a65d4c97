import type { WorkingCalendar } from '#modules/calendar'
import type { Editions } from '#modules/editions'
import type { Insight, Period } from '#modules/insight'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import { type Context, forbidden, type Ledger, may, notFound } from '#platform/ledger'
import { bestTenth } from './advice.ts'
import { type CatalogueOn, catalogueOn } from './catalogue.ts'
import { keepCourse } from './course.ts'
import { type Entry, enter, entering, entriesIn, type NewEntry } from './entered.ts'
import type { Indicator } from './indicator.ts'
import { indicators } from './indicators/index.ts'
import { type KeptMonth, type KeptValue, keep, keptMonths, keptValues, publishing } from './kept.ts'
import { measureIndex, type Reading } from './measure.ts'
import { indexMonthOpen } from './refusals.ts'
import { rateOf } from './score.ts'

/** The index of Decision 766/QĐ-TTg: how well agencies serve people, of 100 points, from what happened. */
export interface ServiceIndex {
  indicators: readonly Indicator[]
  find(id: string): Indicator | undefined
  /** The index of periods, counted now; permission `insight.read`. Days after today are not looked at. */
  measure(context: Context, periods: readonly Period[]): Promise<Reading[]>
  /**
   * A period as it is counted now, and months for a line that shows where it goes: of those that are over as they were
   * counted within the last ten minutes.
   */
  course(
    context: Context,
    period: Period,
    months: readonly Period[],
  ): Promise<{ reading: Reading; months: Reading[] }>
  /** What the catalogue brings to it on a day. */
  catalogue(day: Temporal.PlainDate): CatalogueOn
  /**
   * Publishes a month as it is counted now, for all agencies; permission `index.publish` at the city.
   * @param month its first day
   * @throws Refusal `index-month-open` before the month is over, `index-published`
   */
  publish(context: Context, month: Temporal.PlainDate): Promise<void>
  /**
   * Keeps a figure that comes from outside the house; permission `index.enter` at the agency.
   * @throws Refusal `index-entry-wrong`, `index-month-open` before the month or year is over, `stale`, `not-found`
   */
  enter(context: Context, entry: NewEntry): Promise<{ version: number }>
  /** What was entered about months and years within a period, every version, the oldest first. */
  entries(context: Context, period: Period): Promise<Entry[]>
  /** Whether somebody may enter figures of an agency. */
  mayEnter(context: Context, place: string): boolean
  /** Whether somebody may publish. */
  mayPublish(context: Context): boolean
  /** Published months as they were published, the last first. */
  months(
    context: Context,
    wanted: { place?: string | undefined; month?: Temporal.PlainDate | undefined },
  ): Promise<KeptMonth[]>
  /** The indicators of a published month and agency. */
  values(context: Context, wanted: { place: string; month: Temporal.PlainDate }): Promise<KeptValue[]>
}

export function createServiceIndex(deps: {
  ledger: Ledger
  insight: Insight
  places: Places
  procedures: Procedures
  editions: Pick<Editions, 'of' | 'subjects'>
  calendar: WorkingCalendar
}): ServiceIndex {
  const { ledger, insight, places, procedures } = deps
  const measure = (context: Context, periods: readonly Period[]) =>
    measureIndex(deps, indicators, context, periods)
  const course = keepCourse(measure, () => insight.moment())
  return {
    indicators,
    find: (id) => indicators.find((it) => it.id === id),
    measure,
    course: course.read,
    catalogue: (day) => catalogueOn(procedures, day),
    mayPublish: (context) => may(context, publishing, places.city.code),

    async publish(context, month) {
      if (!may(context, publishing, places.city.code)) throw forbidden()
      const from = month.with({ day: 1 })
      const to = from.with({ day: from.daysInMonth })
      if (Temporal.PlainDate.compare(insight.moment().today, to) <= 0) throw indexMonthOpen()
      const [reading] = (await measure(context, [{ from, to }])) as [Reading]
      await keep({ ledger, places }, context, reading)
    },

    async enter(context, entry) {
      const indicator = indicators.find(({ id }) => id === entry.indicator)
      if (!indicator) throw notFound()
      const answer = await enter({ ledger, places }, context, indicator, entry, insight.moment().today)
      course.forget()
      return answer
    },
    entries: (context, period) => entriesIn(ledger, context, period),
    mayEnter: (context, place) => may(context, entering, place),

    months: (context, wanted) => keptMonths(ledger, context, wanted),
    values: (context, wanted) => keptValues(ledger, context, wanted),
  }
}

/** By indicator, the rate that the best tenth of the wards reach. */
export function bestRates(reading: Reading, wards: readonly string[]): Map<string, number> {
  const rates = new Map<string, number[]>()
  for (const ward of wards)
    for (const { indicator, value } of reading.of(ward)) {
      const rate = rateOf(indicator, value)
      if (rate !== undefined) rates.set(indicator.id, [...(rates.get(indicator.id) ?? []), rate])
    }
  return bestTenth(rates)
}
