import type { Places } from '#modules/places'
import { type Clock, localDate } from '#platform/clock'
import { sql } from '#platform/db'
import type { Hub } from '#platform/events'
import { type Context, type Ledger, notFound, systemContext, within } from '#platform/ledger'
import { followGrowth, type Growth } from './growth.ts'
import type { Kpi, Moment, Period } from './kpi.ts'
import { dayKpis, kpis } from './kpis/index.ts'
import type { KpiList } from './lines.ts'
import { list, type Wanted } from './list.ts'
import { type Measured, measure, measureAll, type Question } from './measure.ts'
import type { By } from './sources.ts'

/** All figures of a moment: by KPI, by place. A place without rows is absent (zero). */
export interface Figures {
  at: Temporal.Instant
  byPlace: Map<string, Map<string, number>>
  /** Sum over the places the reader may see. */
  total(kpi: string): number
  of(kpi: string, place: string): number
}

export interface HourCount {
  hour: number
  tickets: number
  dossiers: number
}

/** A question about figures. */
export interface Asked {
  kpis: readonly string[]
  by: By | readonly By[]
  /** Told apart by time as well. */
  over?: 'day' | 'week' | 'month' | undefined
  /** Today when absent. */
  period?: Period | undefined
  place?: string | undefined
}

export interface Insight {
  /** Every named figure. */
  kpis: readonly Kpi[]
  /** Those of the day at a glance: counts only. */
  dayKpis: readonly Kpi[]
  find(kpi: string): Kpi | undefined
  /** The day's figures, for all places the reader may see, or for one; one statement, so all of one snapshot. */
  figures(context: Context, place?: string): Promise<Figures>
  /**
   * Any figures over a period, told apart by place, time, procedure or a property; one statement.
   * @throws Error when figures of what is now are to be told apart by time
   */
  measure(context: Context, question: Asked): Promise<Measured>
  /** Several questions about several periods in one statement: all answers are of one snapshot. */
  measureAll(context: Context, questions: readonly Asked[]): Promise<Measured[]>
  /** The rows a figure counts: the same condition, the same permission. Oldest first. @throws Refusal `not-found` */
  list(
    context: Context,
    wanted: Omit<Wanted, 'kpi' | 'period'> & { kpi: string; period?: Period | undefined },
  ): Promise<KpiList>
  /** Tickets and dossiers of today by hour of the day in Vietnam. */
  byHour(context: Context, place?: string): Promise<HourCount[]>
  /**
   * Procedures people of a hall took most numbers for in the last 30 days, most first; codes only, so for everybody.
   * What was counted today is kept in memory until tomorrow.
   */
  mostAsked(place: string): Promise<string[]>
  /** The day on which the first number was taken or the first dossier came in; undefined while there is none. */
  findFirstDay(context: Context): Promise<Temporal.PlainDate | undefined>
  /** The moment figures are looked at now. */
  moment(): Moment
  /** Whether figures may have changed since they were read. */
  growth: Growth
  close(): void
}

const askedDays = 30
/** Fewer numbers than this say nothing about a hall. */
const askedLeast = 3
const askedMost = 8

export function createInsight(deps: { ledger: Ledger; clock: Clock; hub: Hub; places: Places }): Insight {
  const { ledger, clock, hub, places } = deps
  const growth = followGrowth({ hub, places: [places.city, ...places.wards].map(({ code }) => code) })
  const asked = new Map<string, { day: Temporal.PlainDate; codes: string[] }>()
  const byId = new Map(kpis.map((kpi) => [kpi.id, kpi]))
  const get = (id: string): Kpi => {
    const kpi = byId.get(id)
    if (!kpi) throw notFound()
    return kpi
  }
  const moment = (): Moment => {
    const now = clock.now()
    return { now, today: localDate(now) }
  }
  const since = (code: string) => places.find(code)?.since
  const today = ({ today: day }: Moment): Period => ({ from: day, to: day })
  const questionOf = ({ kpis: ids, period, ...asked }: Asked, it: Moment): Question => ({
    ...{ ...asked, kpis: ids.map(get), period: period ?? today(it), since },
  })

  return {
    kpis,
    dayKpis,
    moment,
    growth,
    close: growth.close,
    find: (id) => byId.get(id),

    async figures(context, place) {
      const it = moment()
      const measured = await measure(ledger, context, it, {
        ...{ kpis: dayKpis, by: 'place', period: today(it), place },
      })
      const byPlace = new Map(
        dayKpis.map(({ id }) => [
          id,
          new Map(measured.keys(id).map((key) => [key, measured.parts(id, key).counted])),
        ]),
      )
      return {
        at: it.now,
        byPlace,
        total: (kpi) => measured.totalParts(kpi).counted,
        of: (kpi, code) => measured.parts(kpi, code).counted,
      }
    },

    measure: async (context, question) => {
      const it = moment()
      return measure(ledger, context, it, questionOf(question, it))
    },

    measureAll: async (context, questions) => {
      const it = moment()
      return measureAll(
        ledger,
        context,
        it,
        questions.map((question) => questionOf(question, it)),
      )
    },

    async list(context, wanted) {
      const it = moment()
      return list(ledger, context, it, {
        ...wanted,
        kpi: get(wanted.kpi),
        period: wanted.period ?? today(it),
      })
    },

    async mostAsked(place) {
      const { today: day } = moment()
      const known = asked.get(place)
      if (known?.day.equals(day)) return known.codes
      const rows = await ledger.read(systemContext('most-asked'), 'insight.read', (tx) =>
        tx.many<{ code: string }>(sql`
          select procedure_code as code from reception.v_ticket
          where place = ${place} and day >= ${day.subtract({ days: askedDays })} and procedure_code is not null
          group by 1 having count(*) >= ${askedLeast} order by count(*) desc, 1 limit ${askedMost}`),
      )
      const codes = rows.map(({ code }) => code)
      asked.set(place, { day, codes })
      return codes
    },

    findFirstDay: async (context) => {
      const { day } = await ledger.read(context, 'insight.read', (tx) =>
        tx.get<{ day: Temporal.PlainDate | undefined }>(sql`
          select least((select min(day) from reception.v_taken_city_day),
            (select min(filed_on) from dossiers.v_filed_city_day)) as day`),
      )
      return day
    },

    async byHour(context, place) {
      const { today: day } = moment()
      const own = (column: 'place' | 'receiving') => {
        const name = column === 'place' ? sql`place` : sql`receiving`
        const seen = within(context, 'insight.read', name)
        return place ? sql`${name} = ${place} and ${seen}` : seen
      }
      const found = await ledger.read(context, 'insight.read', (tx) =>
        tx.many<{ source: string; hour: number; count: number }>(sql`
          select 'ticket' as source, hour::int, sum(n)::int as count
          from reception.v_taken_hour where day = ${day} and ${own('place')} group by 2
          union all
          select 'dossier', hour::int, sum(n)::int
          from dossiers.v_filed_hour where filed_on = ${day} and ${own('receiving')} group by 2`),
      )
      return Array.from({ length: 24 }, (_, hour) => ({
        hour,
        tickets: found.find((row) => row.source === 'ticket' && row.hour === hour)?.count ?? 0,
        dossiers: found.find((row) => row.source === 'dossier' && row.hour === hour)?.count ?? 0,
      }))
    },
  }
}
