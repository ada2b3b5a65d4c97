import { allOf, sql, type Transaction } from '#platform/db'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import { fold } from '#platform/text'
import { type Action, type ActType, definitionOf } from './actions.ts'
import type { Deps } from './deps.ts'
import { wrongReportDoor } from './refusals.ts'
import { doorHash } from './secret.ts'
import { findSender, type Sender } from './sender.ts'
import type { ReportState, Status } from './state.ts'

/** A report with its history. */
export interface Report {
  id: string
  state: ReportState
  dueAt: Temporal.Instant | undefined
  /** From then on whoever's turn it is, is late. */
  nextDueAt: Temporal.Instant | undefined
  actions: Action[]
  /** For officers, while it is kept. */
  sender: Sender | undefined
}

/** A line of a list. */
export interface ReportRow {
  id: string
  code: string
  place: string
  kind: string
  level: string | undefined
  status: Status
  filedAt: Temporal.Instant
  nextDueAt: Temporal.Instant | undefined
  ownerPermission: string | undefined
  ownerOfficer: string | undefined
  /** Its beginning. */
  words: string
}

export interface ReportFilter {
  shown: 'open' | 'mine' | 'late' | 'all'
  /** At one unit only; else wherever the reader may look. */
  place?: string | undefined
  /** Looked for in code and words, with or without accents. */
  words?: string | undefined
}

export interface ReportPage {
  rows: ReportRow[]
  count: number
}

const permission = 'feedback.read'
export const rowsOfPage = 50

/** Reports in the reader’s reach: open ones first, what is due soonest at the top. @throws Refusal `forbidden` */
export function listReports(
  deps: Deps,
  context: Context,
  { shown, place, words = '' }: ReportFilter,
  page = 1,
): Promise<ReportPage> {
  if (place !== undefined && !may(context, permission, place)) throw forbidden()
  const now = deps.clock.now()
  const mine = [context.actor, ...(context.standsFor ?? [])]
  const key = fold(words)
  const where = allOf([
    ...(place === undefined ? [] : [sql`place = ${place}`]),
    ...(shown === 'open' ? [sql`owner_permission is not null`] : []),
    ...(shown === 'mine' ? [sql`owner_officer = any(${mine})`] : []),
    ...(shown === 'late' ? [sql`next_due_at <= ${now}`] : []),
    ...(key ? [sql`position(${key} in search_key) > 0`] : []),
  ])
  return deps.ledger.read(context, permission, async (tx) => {
    const rows = await tx.many<ReportRow>(sql`
      select id, code, place, kind, level, status, filed_at, next_due_at, owner_permission, owner_officer,
        left(state->>'words', 160) as words
      from feedback.report where ${where}
      order by next_due_at nulls last, filed_at desc, id limit ${rowsOfPage} offset ${(page - 1) * rowsOfPage}`)
    const { count } = await tx.get<{ count: number }>(
      sql`select count(*)::int as count from feedback.report where ${where}`,
    )
    return { rows, count }
  })
}

/** Opens a report to an officer; the audit log says who looked. @throws Refusal `forbidden`, `not-found` */
export function getReport(deps: Deps, context: Context, id: string): Promise<Report> {
  const place = context.place ?? deps.places.city.code
  return deps.ledger.readAudited(
    context,
    { permission, place, action: 'feedback.open', subject: `feedback:${id}` },
    async (tx) => {
      const row = await found(tx, sql`id = ${id}`)
      if (!row) throw notFound()
      return { ...row, sender: await findSender(tx, id) }
    },
  )
}

/** What its sender sees: no officer’s name, nothing that officers say to one another. */
export interface FollowedReport extends Pick<Report, 'id' | 'dueAt'> {
  state: Omit<ReportState, 'assignee' | 'withheld' | 'limits'>
  steps: { type: Action['type']; at: string }[]
}

/** The report that code and secret open. @throws Refusal `wrong-report-code`, the same for either */
export function followReport(deps: Deps, code: string, secret: string): Promise<FollowedReport> {
  const hash = doorHash(code, secret)
  return deps.db.transaction({ 'app.secret': hash.toString('hex'), 'app.actor': 'public' }, async (tx) => {
    const row = await found(tx, sql`secret_hash = ${hash}`)
    if (!row) throw wrongReportDoor()
    const { id, dueAt, actions } = row
    const { assignee, withheld, limits, ...state } = row.state
    const steps = actions
      .filter(({ type }) => type === 'file' || !definitionOf(type as ActType).isInternal)
      .map(({ type, at }) => ({ type, at }))
    return { id, dueAt, state, steps }
  })
}

/** The context in which the sender acts on their report. */
export function senderContext(context: Context, code: string, secret: string): Context {
  return { ...context, actor: 'public', name: '', secret: doorHash(code, secret).toString('hex') }
}

async function found(tx: Transaction, where: ReturnType<typeof sql>) {
  const row = await tx.find<Pick<Report, 'id' | 'state' | 'dueAt' | 'nextDueAt'>>(
    sql`select id, state, due_at, next_due_at from feedback.report where ${where}`,
  )
  if (!row) return undefined
  const kept = await tx.many<Omit<Action, 'at'> & { at: Temporal.Instant }>(sql`
    select seq, type, at, actor, actor_name, data from feedback.action where report_id = ${row.id} order by seq`)
  return { ...row, actions: kept.map((action) => ({ ...action, at: action.at.toString() }) as Action) }
}

/** What anybody may read. */
export interface Publication {
  id: string
  place: string
  kind: string
  filedOn: Temporal.PlainDate
  publishedAt: Temporal.Instant
  title: string
  words: string
  answer: string
}

export const publicationsOfPage = 20

/** Published answers, the newest first. */
export async function listPublications(
  deps: Deps,
  { place, page = 1 }: { place?: string | undefined; page?: number },
): Promise<{ rows: Publication[]; count: number }> {
  const where = place === undefined ? sql`true` : sql`place = ${place}`
  return deps.db.transaction({ 'app.actor': 'public' }, async (tx) => {
    const rows = await tx.many<Publication>(sql`
      select report_id as id, place, kind, filed_on, published_at, title, words, answer from feedback.publication
      where ${where} order by published_at desc, report_id
      limit ${publicationsOfPage} offset ${(page - 1) * publicationsOfPage}`)
    const { count } = await tx.get<{ count: number }>(
      sql`select count(*)::int as count from feedback.publication where ${where}`,
    )
    return { rows, count }
  })
}
