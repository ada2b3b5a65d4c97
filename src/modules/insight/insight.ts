import { type Clock, localDate } from '#platform/clock'
import { type Sql, sql, trustedSql } from '#platform/db'
import { type Context, type Ledger, notFound, systemContext } from '#platform/ledger'
import { type Kpi, kpis, type Moment } from './kpis.ts'

export interface TicketLine {
  id: string
  place: string
  label: string
  procedureCode: string | undefined
  priority: string
  state: string
  counter: number | undefined
  takenAt: Temporal.Instant
  calledAt: Temporal.Instant | undefined
  endedAt: Temporal.Instant | undefined
}

export interface DossierLine {
  id: string
  code: string
  receiving: string
  resolving: string
  procedureCode: string
  channel: string
  status: number
  filedAt: Temporal.Instant
  dueAt: Temporal.Instant | undefined
  finishedAt: Temporal.Instant | undefined
  assigneeName: string | undefined
}

/** Something that is certified: as it was asked for, or as a line of a book. Nothing of whom it is for. */
export interface CertifiedLine {
  id: string
  dossier: string
  code: string
  place: string
  procedureCode: string
  at: Temporal.Instant
  copies: number
  /** In đồng. */
  fee: number
  /** Of a line of a book. */
  number: number | undefined
}

/** A paper of a dossier, with how it came to be digital (Circular 01/2023/TT-VPCP). */
export interface PaperLine {
  id: string
  dossier: string
  code: string
  receiving: string
  procedureCode: string
  /** Its place in the published list: `c1`. */
  component: string
  origin: 0 | 1 | 2 | 3
  files: number
  filedAt: Temporal.Instant
}

export type KpiList =
  | { source: 'paper'; rows: PaperLine[]; total: number }
  | { source: 'item' | 'entry'; rows: CertifiedLine[]; total: number }
  | { source: 'ticket'; rows: TicketLine[]; total: number }
  | { source: 'dossier'; rows: DossierLine[]; total: number }

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

export interface Insight {
  kpis: Kpi[]
  /** Every figure, for all places the reader may see, or for one; one statement, so all of one snapshot. */
  figures(context: Context, place?: string): Promise<Figures>
  /** The rows a figure counts: the same predicate, the same permission. Oldest first. */
  list(context: Context, kpi: string, place: string | undefined, page?: number): Promise<KpiList>
  /** Tickets and dossiers of today by hour of the day in Vietnam. */
  byHour(context: Context, place?: string): Promise<HourCount[]>
  /**
   * Procedures people of a hall took most numbers for in the last 30 days, most first; codes only, so for everybody.
   * What was counted today is kept in memory until tomorrow.
   */
  mostAsked(place: string): Promise<string[]>
}

const sources = {
  ticket: 'reception.v_ticket',
  dossier: 'dossiers.v_dossier',
  item: 'certification.v_item',
  entry: 'certification.v_entry',
  paper: 'dossiers.v_paper',
} as const
export const pageSize = 100
const askedDays = 30
/** Fewer numbers than this say nothing about a hall. */
const askedLeast = 3
const askedMost = 8

export function createInsight(deps: { ledger: Ledger; clock: Clock }): Insight {
  const { ledger, clock } = deps
  const asked = new Map<string, { day: Temporal.PlainDate; codes: string[] }>()
  const moment = (): Moment => {
    const now = clock.now()
    return { now, today: localDate(now) }
  }
  return {
    kpis,

    async figures(context, place) {
      const it = moment()
      const query = kpis
        .map(
          (kpi) => sql`select ${kpi.id}::text as kpi, ${column(kpi)} as place, count(*)::int as count
            from ${table(kpi)} where ${rows(kpi, it, place)} group by ${column(kpi)}`,
        )
        .reduce((left, right) => sql`${left} union all ${right}`)
      const counts = await ledger.read(context, 'insight.read', (tx) =>
        tx.many<{ kpi: string; place: string; count: number }>(query),
      )
      const byPlace = new Map<string, Map<string, number>>()
      const visible = context.grants.get('insight.read')
      for (const row of counts) {
        // Row-level security also shows a dossier to its other place; a figure counts it for one place only.
        if (visible !== '*' && !visible?.includes(row.place)) continue
        const inner = byPlace.get(row.kpi) ?? new Map<string, number>()
        byPlace.set(row.kpi, inner.set(row.place, row.count))
      }
      return {
        at: it.now,
        byPlace,
        total: (kpi) => [...(byPlace.get(kpi)?.values() ?? [])].reduce((sum, count) => sum + count, 0),
        of: (kpi, code) => byPlace.get(kpi)?.get(code) ?? 0,
      }
    },

    async list(context, id, place, page = 1) {
      const kpi = kpis.find((it) => it.id === id)
      if (!kpi) throw notFound()
      const it = moment()
      const visible = context.grants.get('insight.read')
      const own = visible === '*' || !visible ? sql`true` : sql`${column(kpi)} = any(${visible})`
      const where = sql`${rows(kpi, it, place)} and ${own}`
      const offset = (Math.max(1, page) - 1) * pageSize
      return ledger.read(context, 'insight.read', async (tx) => {
        const { total } = await tx.get<{ total: number }>(
          sql`select count(*)::int as total from ${table(kpi)} where ${where}`,
        )
        if (kpi.source === 'ticket') {
          const lines = await tx.many<TicketLine>(sql`
            select id, place, label, procedure_code, priority, state, counter, taken_at, called_at, ended_at
            from reception.v_ticket where ${where} order by taken_at, id limit ${pageSize} offset ${offset}`)
          return { source: 'ticket', rows: lines, total }
        }
        if (kpi.source === 'item' || kpi.source === 'entry') {
          const [at, number] =
            kpi.source === 'entry' ? [sql`at`, sql`number`] : [sql`received_at`, sql`null::int`]
          const lines = await tx.many<CertifiedLine>(sql`
            select id, dossier, code, place, procedure_code, ${at} as at, copies, fee, ${number} as number
            from ${table(kpi)} where ${where} order by ${at}, id limit ${pageSize} offset ${offset}`)
          return { source: kpi.source, rows: lines, total }
        }
        if (kpi.source === 'paper') {
          const lines = await tx.many<PaperLine>(sql`
            select dossier_id || ' ' || component as id, dossier_id as dossier, code, receiving, procedure_code, component,
              origin, files, filed_at
            from dossiers.v_paper where ${where} order by filed_at, id limit ${pageSize} offset ${offset}`)
          return { source: 'paper', rows: lines, total }
        }
        const lines = await tx.many<DossierLine>(sql`
          select id, code, receiving, resolving, procedure_code, channel, status, filed_at, due_at, finished_at,
            assignee_name
          from dossiers.v_dossier where ${where} order by filed_at, id limit ${pageSize} offset ${offset}`)
        return { source: 'dossier', rows: lines, total }
      })
    },

    async mostAsked(place) {
      const { today } = moment()
      const known = asked.get(place)
      if (known?.day.equals(today)) return known.codes
      const rows = await ledger.read(systemContext('most-asked'), 'insight.read', (tx) =>
        tx.many<{ code: string }>(sql`
          select procedure_code as code from reception.v_ticket
          where place = ${place} and day >= ${today.subtract({ days: askedDays })} and procedure_code is not null
          group by 1 having count(*) >= ${askedLeast} order by count(*) desc, 1 limit ${askedMost}`),
      )
      const codes = rows.map(({ code }) => code)
      asked.set(place, { day: today, codes })
      return codes
    },

    async byHour(context, place) {
      const { today } = moment()
      const places = place ? sql`place = ${place}` : sql`true`
      const receiving = place ? sql`receiving = ${place}` : sql`true`
      const found = await ledger.read(context, 'insight.read', (tx) =>
        tx.many<{ source: string; hour: number; count: number }>(sql`
          select 'ticket' as source, extract(hour from taken_at at time zone 'Asia/Ho_Chi_Minh')::int as hour,
            count(*)::int as count
          from reception.v_ticket where day = ${today} and ${places} group by 2
          union all
          select 'dossier', extract(hour from filed_at at time zone 'Asia/Ho_Chi_Minh')::int, count(*)::int
          from dossiers.v_dossier where filed_on = ${today} and ${receiving} group by 2`),
      )
      return Array.from({ length: 24 }, (_, hour) => ({
        hour,
        tickets: found.find((row) => row.source === 'ticket' && row.hour === hour)?.count ?? 0,
        dossiers: found.find((row) => row.source === 'dossier' && row.hour === hour)?.count ?? 0,
      }))
    },
  }
}

const table = (kpi: Kpi): Sql => trustedSql(sources[kpi.source])
const column = (kpi: Kpi): Sql => trustedSql(kpi.place)

function rows(kpi: Kpi, moment: Moment, place: string | undefined): Sql {
  return place ? sql`${kpi.where(moment)} and ${column(kpi)} = ${place}` : kpi.where(moment)
}
