import { nextWorkingDay, type WorkingCalendar } from '#modules/calendar'
import { startOf } from '#platform/clock'
import { allOf, type Sql, sql } from '#platform/db'
import type { LatenessCause } from '../state.ts'
import { type Status, status } from '../status.ts'
import { exactCondition } from './words.ts'

/** From a day to a day, both included; either may be open. */
export interface Days {
  from?: Temporal.PlainDate | undefined
  until?: Temporal.PlainDate | undefined
}

/**
 * Which dossiers are meant. One description for the list, its count, its search, its file, the register and what is done
 * to many at once; every condition narrows, none widens what the reader may see.
 */
export interface DossierFilter {
  ids?: string[] | undefined
  /** Received or resolved there, or sent on from there. */
  place?: string | undefined
  receiving?: string | undefined
  resolving?: string | undefined
  /** What a person types to find a dossier: see `words.ts`. */
  words?: string | undefined
  statuses?: Status[] | undefined
  procedures?: string[] | undefined
  field?: string | undefined
  channels?: string[] | undefined
  /** At one of these steps of the route, or received and about to begin with it. */
  steps?: string[] | undefined
  /** In the hands of nobody. */
  unassigned?: boolean | undefined
  /** In the hands of any of these officers (`officer:…`). */
  assignees?: readonly string[] | undefined
  /** Days in Vietnam. */
  filed?: Days | undefined
  received?: Days | undefined
  due?: Days | undefined
  finished?: Days | undefined
  /** How the promised day stands while the clock runs: past, or today or the next working day. */
  standing?: 'late' | 'soon' | undefined
  /** Became late, for one of these causes. */
  causes?: LatenessCause[] | undefined
  /** Papers were asked for, at least once. */
  supplemented?: boolean | undefined
  /** Another unit has not answered yet. */
  awaiting?: boolean | undefined
  /** The reader's unit is being asked about it. */
  asked?: boolean | undefined
  /** Where the parcel with the result stands; `overdue`: it should be posted or have arrived by now, or came back. */
  shipments?: ShipmentWish[] | undefined
  /** Corrects the result of another dossier. */
  corrects?: boolean | undefined
}

export const shipmentWishes = ['prepared', 'posted', 'returned', 'lost', 'overdue'] as const
export type ShipmentWish = (typeof shipmentWishes)[number]

/** The days that `late` and `soon` are counted from. */
export interface Today {
  today: Temporal.PlainDate
  soon: Temporal.PlainDate
}

/** A dossier whose promised day is today or the next working day is soon due. */
export function todayBy(calendar: WorkingCalendar, today: Temporal.PlainDate): Today {
  return { today, soon: nextWorkingDay(calendar, today) }
}

/** Statuses of dossiers that somebody still has to do something about; few, however large the archive grows. */
export const openStatuses: readonly Status[] = [
  status.filed,
  status.received,
  status.processing,
  status.supplement,
  status.payment,
  status.finished,
]

/** Whether a filter can only find open dossiers: then any order is quick. */
export function isOpenWork({
  statuses,
  standing,
  assignees,
  awaiting,
  asked,
  shipments,
}: DossierFilter): boolean {
  if (standing || assignees || awaiting || asked || shipments) return true
  return statuses?.every((it) => openStatuses.includes(it)) ?? false
}

/** Whether a filter leaves out those that ended with a result handed over, which are nearly all of an archive. */
export const isFew = (filter: DossierFilter): boolean =>
  isOpenWork(filter) || Boolean(filter.statuses && !filter.statuses.includes(status.returned))

/**
 * The filter as a condition on `dossiers.dossier d`; but for words that are no number and no code,
 * which are looked up first (`words.ts`). Only
 * comparisons that PostgreSQL calls leakproof, so that indexes serve under row-level security too.
 */
export function conditionsOf(filter: DossierFilter, { today, soon }: Today): Sql {
  const all: Sql[] = []
  const { filed, received, due, finished } = filter
  const exact = filter.words?.trim() ? exactCondition(filter.words) : undefined
  if (exact) all.push(exact)
  if (filter.ids) all.push(sql`d.id = any(${filter.ids}::uuid[])`)
  if (filter.place)
    all.push(
      sql`(d.receiving = ${filter.place} or d.resolving = ${filter.place} or d.redirected_from = ${filter.place})`,
    )
  // No plain columns: the rows are read along an index of their place, and that of the other place would be read beside
  // it from end to end, as if the two had nothing to do with each other.
  if (filter.receiving) all.push(sql`(d.receiving || '') = ${filter.receiving}`)
  if (filter.resolving) all.push(sql`(d.resolving || '') = ${filter.resolving}`)
  if (filter.statuses) all.push(sql`d.status = any(${filter.statuses}::smallint[])`)
  if (filter.procedures) all.push(sql`d.procedure_code = any(${filter.procedures}::text[])`)
  if (filter.field) all.push(sql`d.field = ${filter.field}`)
  if (filter.channels) all.push(sql`d.channel = any(${filter.channels}::text[])`)
  if (filter.steps) all.push(sql`d.step = any(${filter.steps}::text[])`)
  if (filter.unassigned) all.push(sql`d.assignee is null`)
  if (filter.assignees) all.push(sql`d.assignee = any (${[...filter.assignees]})`)
  if (filed?.from) all.push(sql`d.filed_at >= ${startOf(filed.from)}`)
  if (filed?.until) all.push(sql`d.filed_at < ${startOf(filed.until.add({ days: 1 }))}`)
  if (received?.from) all.push(sql`d.received_at >= ${startOf(received.from)}`)
  if (received?.until) all.push(sql`d.received_at < ${startOf(received.until.add({ days: 1 }))}`)
  if (due?.from) all.push(sql`d.due_on >= ${due.from}::date`)
  if (due?.until) all.push(sql`d.due_on <= ${due.until}::date`)
  if (finished?.from) all.push(sql`d.finished_on >= ${finished.from}::date`)
  if (finished?.until) all.push(sql`d.finished_on <= ${finished.until}::date`)
  if (filter.standing) all.push(sql`d.status = any(${[status.received, status.processing]}::smallint[])`)
  if (filter.standing === 'late') all.push(sql`d.due_on < ${today}::date`)
  if (filter.standing === 'soon') all.push(sql`d.due_on >= ${today}::date and d.due_on <= ${soon}::date`)
  if (filter.causes) all.push(sql`d.lateness_cause = any(${filter.causes}::text[])`)
  if (filter.supplemented !== undefined)
    all.push(filter.supplemented ? sql`d.supplements > 0` : sql`d.supplements = 0`)
  if (filter.awaiting) all.push(sql`d.awaited > 0`)
  if (filter.asked) all.push(sql`d.id = any((select dossiers.asked_of_me())::uuid[])`)
  if (filter.shipments) {
    const states = filter.shipments.filter((it) => it !== 'overdue')
    const overdue = sql`(d.shipment in ('returned', 'lost') or d.shipment_due_on < ${today}::date)`
    const isOverdue = filter.shipments.includes('overdue')
    all.push(sql`d.shipment is not null`)
    if (!isOverdue) all.push(sql`d.shipment = any(${states}::text[])`)
    else if (states.length === 0) all.push(overdue)
    else all.push(sql`(d.shipment = any(${states}::text[]) or ${overdue})`)
  }
  if (filter.corrects) all.push(sql`d.corrects is not null`)
  return allOf(all)
}
