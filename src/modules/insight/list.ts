import { allOf, type Sql, sql, trustedSql } from '#platform/db'
import { type Context, type Ledger, within } from '#platform/ledger'
import { conditionOf, type Part } from './condition.ts'
import type { Kpi, Moment, Period } from './kpi.ts'
import type {
  CertifiedLine,
  DossierLine,
  KpiList,
  PaperLine,
  ReportLine,
  TicketLine,
  VisitLine,
} from './lines.ts'
import { notToldApart } from './refusals.ts'
import { type By, belongsTo, isProperty, type Source, sourceOf, tellsApart } from './sources.ts'

export const pageSize = 100

/** `lateness_cause` `staff`: a way of telling apart, and one of its keys. */
export interface Told {
  by: By
  key: string
}

export interface Wanted {
  kpi: Kpi
  /** Of a share, the rows it is a share of. */
  part?: Part | undefined
  period: Period
  place?: string | undefined
  procedure?: string | undefined
  field?: string | undefined
  /** One part of what a property tells apart; an empty key is what has none. */
  told?: Told | undefined
  /** 1, 2, 3 … */
  page?: number | undefined
}

/** The rows a figure counts: the same condition, the same permission. Oldest first. */
export async function list(
  ledger: Ledger,
  context: Context,
  moment: Moment,
  wanted: Wanted,
): Promise<KpiList> {
  const { kpi, part = 'counted', page = 1 } = wanted
  const source = sourceOf(kpi.source)
  const where = whereOf(context, moment, wanted, part)
  const offset = (Math.max(1, page) - 1) * pageSize
  const view = trustedSql(source.view)
  return ledger.read(context, 'insight.read', async (tx) => {
    const { total } = await tx.get<{ total: number }>(
      sql`select count(*)::int as total from ${view} where ${where}`,
    )
    const paged = sql`limit ${pageSize} offset ${offset}`
    switch (source.rows) {
      case 'ticket': {
        const rows = await tx.many<TicketLine>(sql`
          select id, place, label, procedure_code, priority, state, counter, taken_at, called_at, ended_at
          from ${view} where ${where} order by taken_at, id ${paged}`)
        return { source: 'ticket', rows, total }
      }
      case 'visit': {
        const rows = await tx.many<VisitLine>(sql`
          select id, place, channel, started_at, rating, rated_at from ${view} where ${where}
          order by started_at, id ${paged}`)
        return { source: 'visit', rows, total }
      }
      case 'item':
      case 'entry': {
        const [at, number] =
          source.rows === 'entry' ? [sql`at`, sql`number`] : [sql`received_at`, sql`null::int`]
        const rows = await tx.many<CertifiedLine>(sql`
          select id, dossier, code, place, procedure_code, ${at} as at, copies, fee, ${number} as number
          from ${view} where ${where} order by ${at}, id ${paged}`)
        return { source: source.rows, rows, total }
      }
      case 'paper': {
        const rows = await tx.many<PaperLine>(sql`
          select dossier_id || ' ' || component as id, dossier_id as dossier, code, receiving, procedure_code, component,
            origin, files, filed_at
          from ${view} where ${where} order by filed_at, id ${paged}`)
        return { source: 'paper', rows, total }
      }
      case 'report': {
        const rows = await tx.many<ReportLine>(sql`
          select id, code, place, kind, status, filed_at, next_due_at, answered_on, rating
          from ${view} where ${where} order by filed_at, id ${paged}`)
        return { source: 'report', rows, total }
      }
      case 'dossier': {
        const rows = await tx.many<DossierLine>(sql`
          select id, code, receiving, resolving, procedure_code, channel, status, filed_at, due_at, finished_at,
            assignee_name
          from ${view} where ${where} order by filed_at, id ${paged}`)
        return { source: 'dossier', rows, total }
      }
    }
  })
}

function whereOf(context: Context, moment: Moment, wanted: Wanted, part: Part): Sql {
  const { kpi, place, procedure, field } = wanted
  const source = sourceOf(kpi.source)
  const { today } = moment
  const { from, to } = wanted.period
  const period = { from, to: Temporal.PlainDate.compare(to, today) > 0 ? today : to }
  const column = trustedSql(kpi.place)
  return allOf([
    belongsTo(source, moment.today, period.to),
    conditionOf(kpi, part, moment, period, source.day),
    ...(place ? [sql`${column} = ${place}`] : []),
    ...(procedure ? [sql`procedure_code = ${procedure}`] : []),
    ...(field ? [sql`field = ${field}`] : []),
    ...(wanted.told ? [toldBy(source, wanted.told)] : []),
    // Row-level security also shows a dossier to its other place; a figure counts it for one place only.
    within(context, 'insight.read', column),
  ])
}

function toldBy(source: Source, { by, key }: Told): Sql {
  if (!isProperty(by) || !tellsApart(source, by)) throw notToldApart()
  const column = trustedSql(by)
  return key ? sql`${column}::text = ${key}` : sql`${column} is null`
}
