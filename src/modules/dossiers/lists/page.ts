import { localDate } from '#platform/clock'
import { plannedAnew, sql, type Transaction, trustedSql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import type { Status } from '../status.ts'
import { chunksOf, cursorOf, type Placed } from './chunks.ts'
import type { Cursor } from './cursor.ts'
import { conditionsOf, type DossierFilter, isOpenWork, openStatuses, type Today, todayBy } from './filter.ts'
import { newestFirst, type Order, ordersFor, readCursor, reversed, writeCursor } from './order.ts'
import { rowsOf } from './rows.ts'
import { exactCondition } from './words.ts'

/** A line of a list. */
export interface DossierRow {
  id: string
  code: string
  receiving: string
  resolving: string
  procedureCode: string
  channel: string
  status: Status
  step: string | undefined
  assignee: string | undefined
  assigneeName: string | undefined
  applicantName: string
  filedAt: Temporal.Instant
  receivedAt: Temporal.Instant | undefined
  dueAt: Temporal.Instant | undefined
  finishedAt: Temporal.Instant | undefined
  changedAt: Temporal.Instant
  /** Actions so far: whoever acts from the list says which state they saw. */
  version: number
  /** When the papers last asked for came in; undefined while they are still awaited. */
  suppliedAt: string | undefined
}

/** How a list is looked through. */
export interface Paging {
  order?: Order | undefined
  /** The place in the order behind which the page begins, or before which it ends; from an earlier page. */
  after?: string | undefined
  before?: string | undefined
  /** 1 to 200; 50 by default. */
  limit?: number | undefined
}

export interface DossierPage {
  rows: DossierRow[]
  order: Order
  /** For `after` of the next page; undefined at the end. */
  next: string | undefined
  /** For `before` of the page before this one; undefined at the beginning. */
  previous: string | undefined
}

const columns = sql`d.id, d.code, d.receiving, d.resolving, d.procedure_code, d.channel, d.status, d.step, d.assignee,
  d.assignee_name, d.applicant_name, d.filed_at, d.received_at, d.due_at, d.finished_at, d.changed_at, d.version,
  d.state->'supplements'->-1->>'suppliedAt' as supplied_at`

/** Of what words find, as much is looked through for one page; the next page goes on from there. */
const patience = 40

/** One page of the dossiers of a filter that the reader may see. A wish for an order that there is not is left out. */
export async function pageOf(
  deps: Deps,
  context: Context,
  filter: DossierFilter,
  paging: Paging = {},
): Promise<DossierPage> {
  const limit = Math.max(1, Math.min(paging.limit ?? 50, 200))
  const order = orderFor(filter, paging.order)
  const before = readCursor(order, paging.before)
  const after = before ?? readCursor(order, paging.after)
  const direction = before ? reversed(order) : order
  return deps.ledger.read(context, 'dossier.read', async (tx) => {
    const { rows, more } = await take(deps, tx, context, filter, { order: direction, after, limit })
    const write = (cursor: Cursor | undefined) => cursor && writeCursor(order, cursor)
    const shown = rows.map(({ placeInOrder: _, ...row }) => row as DossierRow)
    const [first, last] = [rows[0], rows.at(-1)]
    if (!before)
      return { rows: shown, order, next: write(more), previous: write(after && first && cursorOf(first)) }
    return {
      rows: shown.reverse(),
      order,
      next: write(first && cursorOf(first)),
      previous: write(more && (last ? cursorOf(last) : more)),
    }
  })
}

export function orderFor(filter: DossierFilter, wish: Order | undefined): Order {
  return wish && ordersFor(filter).includes(wish.by) ? wish : newestFirst
}

/** The first `limit` rows behind a place, and the place behind which more may follow. */
async function take(
  deps: Deps,
  tx: Transaction,
  context: Context,
  filter: DossierFilter,
  options: { order: Order; after: Cursor | undefined; limit: number },
): Promise<{ rows: Placed<DossierRow>[]; more: Cursor | undefined }> {
  const { order, after, limit } = options
  const today = todayFor(deps)
  const rows: Placed<DossierRow>[] = []
  let looked = 0
  // One more than is shown tells whether there is more.
  const chunks = chunksOf<DossierRow>(deps, tx, columns, context, filter, {
    today,
    order,
    after,
    size: limit + 1,
  })
  for await (const chunk of chunks) {
    rows.push(...chunk.rows)
    if (rows.length > limit) {
      const shown = rows.slice(0, limit)
      return { rows: shown, more: cursorOf(shown.at(-1)!) }
    }
    if (chunk.behind && ++looked === patience) return { rows, more: chunk.behind }
  }
  return { rows, more: undefined }
}

/** How many a filter finds, and what is most pressing among them. */
export interface Tally {
  /** Exact up to `most`; undefined when counting took too long. */
  count: number | undefined
  oldest: Temporal.Instant | undefined
  soonest: Temporal.Instant | undefined
}

/** Counting stops here: more is "10 000+". */
export const mostCounted = 10_000

/** Longer nobody waits for a number. */
const countingMs = 2000

/** How many dossiers each filter finds, counted up to `most`, for the reader; the same rows as the list's. */
export async function tally(
  deps: Deps,
  context: Context,
  filters: readonly DossierFilter[],
  most = mostCounted,
): Promise<Tally[]> {
  const today = todayFor(deps)
  const ofOne = (tx: Transaction, filter: DossierFilter): Promise<Tally> => {
    if (isOfWords(filter)) return tallyWords(deps, tx, context, filter, today, most)
    const found = rowsOf(sql`d.filed_at, d.due_at`, context, filter, { today, limit: most + 1 })
    return tx.get<Tally>(
      plannedAnew(
        sql`select count(*)::int as count, min(filed_at) as oldest, min(due_at) as soonest from (${found}) as found`,
      ),
    )
  }
  // All in one go; when that takes too long, one by one, so that the quick ones are told.
  const isTogether = (filter: DossierFilter) => isOpenWork(filter) && !isOfWords(filter) && !filter.ids
  const together = context.grants.get('dossier.read') === '*' ? [] : filters.filter(isTogether)
  const all = await inTime(deps, context, async (tx) => {
    const open = together.length > 1 ? await ofOpenWork(tx, context, together, today, most) : new Map()
    return Promise.all(filters.map((filter) => open.get(filter) ?? ofOne(tx, filter)))
  })
  if (all) return all
  const tallies: Tally[] = []
  for (const filter of filters)
    tallies.push((await inTime(deps, context, (tx) => ofOne(tx, filter))) ?? notCounted)
  return tallies
}

/** Of what is open at the reader's places there is little: it is read once for all queues. */
async function ofOpenWork(
  tx: Transaction,
  context: Context,
  filters: readonly DossierFilter[],
  today: Today,
  most: number,
): Promise<Map<DossierFilter, Tally>> {
  const sums = filters.map((filter) => {
    const meets = conditionsOf(filter, today)
    return sql`(count(*) filter (where ${meets}))::int, min(d.filed_at) filter (where ${meets}),
      min(d.due_at) filter (where ${meets})`
  })
  const open = rowsOf(sql`d.*`, context, { statuses: [...openStatuses] }, { today })
  const named = sums.map((sum, n) => sql`jsonb_build_array(${sum}) as ${trustedSql(`t${n}`)}`)
  const columns = named.reduce((before, next) => sql`${before}, ${next}`)
  const row = await tx.get<Record<string, [number, string | null, string | null]>>(
    plannedAnew(sql`select ${columns} from (${open}) d`),
  )
  const at = (text: string | null) => (text === null ? undefined : Temporal.Instant.from(text))
  return new Map(
    filters.map((filter, n) => {
      const [count, oldest, soonest] = row[`t${n}`]!
      return [filter, { count: Math.min(count, most + 1), oldest: at(oldest), soonest: at(soonest) }]
    }),
  )
}

const notCounted: Tally = { count: undefined, oldest: undefined, soonest: undefined }

async function tallyWords(
  deps: Deps,
  tx: Transaction,
  context: Context,
  filter: DossierFilter,
  today: Today,
  most: number,
): Promise<Tally> {
  const options = { today, order: newestFirst, size: mostCounted }
  let count = 0
  let oldest: Temporal.Instant | undefined
  let soonest: Temporal.Instant | undefined
  type Line = { filedAt: Temporal.Instant; dueAt: Temporal.Instant | undefined }
  const chunks = chunksOf<Line>(deps, tx, sql`d.id, d.filed_at, d.due_at`, context, filter, options)
  for await (const { rows } of chunks) {
    for (const row of rows) {
      oldest = row.filedAt
      if (row.dueAt && (!soonest || Temporal.Instant.compare(row.dueAt, soonest) < 0)) soonest = row.dueAt
    }
    count += rows.length
    if (count > most) break
  }
  return { count: Math.min(count, most + 1), oldest, soonest }
}

const isOfWords = ({ words }: DossierFilter) => Boolean(words?.trim()) && !exactCondition(words!)

/** How the rows of a filter divide, by status or by procedure; the most frequent first. */
export type Facet = { value: string; count: number }

/** Counted over at most `mostCounted` rows; undefined when it takes too long. */
export async function facetsOf(
  deps: Deps,
  context: Context,
  filter: DossierFilter,
): Promise<{ statuses: Facet[]; procedures: Facet[]; isWhole: boolean } | undefined> {
  const today = todayFor(deps)
  return inTime(deps, context, async (tx) => {
    type Line = { status: number; procedureCode: string }
    const rows: Line[] = []
    const columns = sql`d.id, d.status, d.procedure_code`
    const options = { today, order: newestFirst, size: mostCounted }
    for await (const chunk of chunksOf<Line>(deps, tx, columns, context, filter, options)) {
      rows.push(...chunk.rows)
      if (rows.length >= mostCounted) break
    }
    const divided = (by: (line: Line) => string): Facet[] => {
      const counts = new Map<string, number>()
      for (const row of rows) counts.set(by(row), (counts.get(by(row)) ?? 0) + 1)
      return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
    }
    return {
      statuses: divided((row) => String(row.status)),
      procedures: divided((row) => row.procedureCode).slice(0, 12),
      isWhole: rows.length < mostCounted,
    }
  })
}

/** A read that gives up rather than keep somebody waiting. */
async function inTime<Answer>(
  deps: Deps,
  context: Context,
  body: (tx: Transaction) => Promise<Answer>,
): Promise<Answer | undefined> {
  try {
    return await deps.ledger.read(context, 'dossier.read', async (tx) => {
      tx.send(sql`select set_config('statement_timeout', ${String(countingMs)}, true)`)
      return body(tx)
    })
  } catch (error) {
    if ((error as { code?: string }).code === '57014') return undefined
    throw error
  }
}

export const todayFor = (deps: Pick<Deps, 'calendar' | 'clock'>): Today =>
  todayBy(deps.calendar, localDate(deps.clock.now()))
