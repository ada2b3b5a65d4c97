import { allOf, plannedAnew, type Sql, sql, type Transaction } from '#platform/db'
import { fold } from '#platform/text'
import { type Thing, thingColumns } from './stored.ts'

/** How a thing is, as lists show it. */
export const conditions = ['down', 'in-repair', 'up', 'unknown', 'unwatched', 'retired'] as const
export type Condition = (typeof conditions)[number]

export interface ThingFilter {
  /** Code of a ward; undefined: wherever one may look. */
  place?: string | undefined
  kind?: string | undefined
  /** Without one: everything that is not retired. */
  is?: Condition | undefined
  /** Words of its name, place, make or number, with or without diacritics. */
  words?: string | undefined
}

/** Every thing is exactly one of these. */
const isCondition: Record<Condition, Sql> = {
  retired: sql`t.state = 'retired'`,
  'in-repair': sql`t.state = 'in-repair'`,
  down: sql`t.state = 'in-use' and (s.outage is not null or s.is_up is false)`,
  up: sql`t.state = 'in-use' and s.outage is null and s.is_up`,
  unknown: sql`t.state = 'in-use' and s.outage is null and s.is_up is null and t.probe <> 'none'`,
  unwatched: sql`t.state = 'in-use' and s.outage is null and s.is_up is null and t.probe = 'none'`,
}

/** As `isCondition`, of one that was read. */
export function conditionOf({ state, outage, isUp, probe }: Thing): Condition {
  if (state !== 'in-use') return state
  if (outage || isUp === false) return 'down'
  if (isUp) return 'up'
  return probe === 'none' ? 'unwatched' : 'unknown'
}

const from = sql`from equipment.thing t join equipment.status s on s.thing = t.id`

function whereOf({ place, kind, words }: ThingFilter): Sql {
  return allOf([
    ...(place ? [sql`t.place = ${place}`] : []),
    ...(kind ? [sql`t.kind = ${kind}`] : []),
    ...fold(words ?? '')
      .split(' ')
      .filter(Boolean)
      .map((word) => sql`position(${word} in t.words) > 0`),
  ])
}

/** What is down stands first, the longest down at the top; then by place and name. */
export function readThings(
  tx: Transaction,
  filter: ThingFilter,
  part: { limit: number; offset: number },
): Promise<Thing[]> {
  const is = filter.is ? isCondition[filter.is] : sql`t.state <> 'retired'`
  return tx.many<Thing>(
    plannedAnew(sql`
      select ${thingColumns} ${from} where ${whereOf(filter)} and ${is}
      order by case when ${isCondition.down} then 0 when t.state = 'in-repair' then 1 else 2 end,
        case when s.outage is not null or s.is_up is false then s.since end, t.place, lower(t.name), t.id
      limit ${part.limit} offset ${part.offset}`),
  )
}

/** How many of each, whatever condition is filtered by. */
export async function countThings(tx: Transaction, filter: ThingFilter): Promise<Record<Condition, number>> {
  const rows = await tx.many<{ condition: Condition; count: number }>(
    plannedAnew(sql`
      select condition, count(*) from (
        select case when ${isCondition.retired} then 'retired' when ${isCondition['in-repair']} then 'in-repair'
          when ${isCondition.down} then 'down' when ${isCondition.up} then 'up'
          when ${isCondition.unknown} then 'unknown' else 'unwatched' end as condition
        ${from} where ${whereOf(filter)}) counted
      group by condition`),
  )
  const counts = Object.fromEntries(rows.map(({ condition, count }) => [condition, count]))
  return Object.fromEntries(conditions.map((it) => [it, counts[it] ?? 0])) as Record<Condition, number>
}
