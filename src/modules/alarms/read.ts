import { allOf, sql } from '#platform/db'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import type { Action } from './actions.ts'
import type { Deps } from './deps.ts'
import type { AlarmState } from './state.ts'

const permission = 'alarm.read'

export interface ListedAlarm {
  id: string
  state: AlarmState
  /** What was measured last while it was open. */
  lastValue: number
  /** Its turn is this reader's. */
  isMine: boolean
}
/** One alarm with its history; the oldest first. */
export interface Alarm extends ListedAlarm {
  actions: Action[]
  samples: { at: Temporal.Instant; value: number }[]
}
export const shownAlarms = ['open', 'mine', 'over'] as const
export interface AlarmFilter {
  shown: (typeof shownAlarms)[number]
  place?: string | undefined
}
/** A list shows so many. */
const mostShown = 200

/** Alarms in reach: the reader's own first, then by severity, then the oldest. @throws Refusal `forbidden` */
export async function listAlarms(
  { ledger }: Pick<Deps, 'ledger'>,
  context: Context,
  { shown, place }: AlarmFilter,
): Promise<ListedAlarm[]> {
  if (place !== undefined && !may(context, permission, place)) throw forbidden()
  const where = allOf([
    shown === 'over' ? sql`ended_at is not null` : sql`ended_at is null`,
    ...(place === undefined ? [] : [sql`place = ${place}`]),
  ])
  const order =
    shown === 'over'
      ? sql`ended_at desc, id`
      : sql`array_position(array['urgent', 'high', 'normal'], severity), raised_at, id`
  // Whose turn it is hangs on permissions at places, of which row-level security knows one: open alarms are few.
  const rows = await ledger.read(context, permission, (tx) =>
    tx.many<Omit<ListedAlarm, 'isMine'>>(sql`
      select id, state, (select value from alarms.sample where alarm_id = a.id order by at desc limit 1) as last_value
      from alarms.alarm a where ${where} order by ${order} limit ${mostShown * 5}`),
  )
  const listed = rows.map((row) => ({ ...row, isMine: isMine(context, row.state) }))
  if (shown === 'over') return listed.slice(0, mostShown)
  const mine = listed.filter((it) => it.isMine)
  if (shown === 'mine') return mine.slice(0, mostShown)
  return [...mine, ...listed.filter((it) => !it.isMine)].slice(0, mostShown)
}

/** It waits for whoever holds the permission of its rung, or for the officer who took it on. */
export function isMine(context: Context, { status, officer, ladder, rung, place }: AlarmState): boolean {
  if (status === 'acknowledged')
    return officer !== undefined && [context.actor, ...(context.standsFor ?? [])].includes(officer.actor)
  return status === 'raised' && may(context, ladder[rung]!.permission, place)
}

/** @throws Refusal `not-found`, also for another place's */
export function getAlarm({ ledger }: Pick<Deps, 'ledger'>, context: Context, id: string): Promise<Alarm> {
  return ledger.read(context, permission, async (tx) => {
    const row = await tx.find<{ id: string; state: AlarmState }>(
      sql`select id, state from alarms.alarm where id = ${id}`,
    )
    if (!row) throw notFound()
    const kept = await tx.many<Omit<Action, 'at'> & { at: Temporal.Instant }>(sql`
      select seq, type, at, actor, actor_name, data from alarms.action where alarm_id = ${id} order by seq`)
    const samples = await tx.many<{ at: Temporal.Instant; value: number }>(
      sql`select at, value from alarms.sample where alarm_id = ${id} order by at`,
    )
    return {
      ...{ ...row, samples, isMine: isMine(context, row.state) },
      lastValue: samples.at(-1)?.value ?? row.state.value,
      actions: kept.map((action) => ({ ...action, at: action.at.toString() }) as Action),
    }
  })
}
