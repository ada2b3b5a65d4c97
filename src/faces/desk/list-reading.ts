import {
  type ColumnName,
  columnNames,
  type DossierFilter,
  type LeftOut,
  type Order,
  ordersFor,
  type Query,
  type Queue,
  readOrder,
  readQuery,
  tidy,
  writeOrder,
} from '#modules/dossiers'
import type { Visit } from './door.tsx'
import type { ListState } from './list-address.ts'
import type { DeskParts } from './parts.ts'

/** A list of dossiers as it was asked for. */
export interface WantedList {
  queue: Queue
  state: ListState
  filter: DossierFilter
  order: Order
  columns: readonly ColumnName[]
  leftOut: LeftOut[]
}

/**
 * Reads the query of a list: the queue it is about, narrowed by what else is asked. Undefined when neither was said.
 */
export function readList(
  { dossiers, places, procedures }: DeskParts,
  { context, place }: Pick<Visit, 'context' | 'place'>,
  query: Query,
  queues: readonly Queue[] = dossiers.queues(context, place.code),
): WantedList | undefined {
  const world = { places, procedures, actor: context.actor, standsFor: context.standsFor }
  const asked = tidy(query, world)
  const { filter: more, leftOut } = readQuery({ ...query, sort: undefined }, world)
  const named = queues.find(({ id }) => id === query.tab)
  const queue = named ?? (asked.length > 0 || query.tab ? queues.find(({ id }) => id === 'all') : undefined)
  if (!queue) return undefined
  if (query.tab && !named) leftOut.push({ name: 'tab', value: String(query.tab) })
  const filter = narrowed(queue.filter, more)
  const orders = ordersFor(filter)
  const wish = readOrder([query.sort ?? []].flat()[0])
  const isOrdered = wish && orders.includes(wish.by)
  if (query.sort && !isOrdered) leftOut.push({ name: 'sort', value: String(query.sort) })
  const fallback = orders.includes(queue.order.by)
    ? queue.order
    : ({ by: 'filed', descending: true } as const)
  const order = isOrdered ? wish : more.words ? ({ by: 'filed', descending: true } as const) : fallback
  const chosen = columnNames.filter((name) => [query.columns ?? []].flat().includes(name))
  const state: ListState = {
    tab: queue.id,
    asked,
    sort: isOrdered ? writeOrder(order) : undefined,
    columns: chosen.length > 0 ? chosen : undefined,
  }
  return { queue, state, filter, order, columns: chosen.length > 0 ? chosen : queue.columns, leftOut }
}

/** Both filters at once. Where they contradict one another nothing is found. */
function narrowed(queue: DossierFilter, more: DossierFilter): DossierFilter {
  const filter: Record<string, unknown> = { ...queue }
  for (const [name, value] of Object.entries(more)) {
    const before = filter[name]
    if (before === undefined) filter[name] = value
    else if (Array.isArray(before)) filter[name] = before.filter((it) => (value as unknown[]).includes(it))
    else if (before !== value) filter.ids = []
  }
  if (queue.unassigned && more.assignees) filter.ids = []
  return filter as DossierFilter
}
