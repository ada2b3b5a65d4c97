import { type Sql, sql } from '#platform/db'
import type { Cursor } from './cursor.ts'
import { type DossierFilter, isOpenWork } from './filter.ts'

export const sortKeys = ['filed', 'code', 'due', 'received', 'changed'] as const
export type SortKey = (typeof sortKeys)[number]

/** How rows follow one another; equal ones by their id, so that every row has one place. */
export interface Order {
  by: SortKey
  descending: boolean
}

export const newestFirst: Order = { by: 'filed', descending: true }

/** Whatever has no due day or was not received yet comes last. */
const columns: Record<SortKey, { key: Sql; type: Sql }> = {
  filed: { key: sql`d.filed_at`, type: sql`timestamptz` },
  // No plain column: its index would be walked through all wards to find one ward's.
  code: { key: sql`(d.code || '')`, type: sql`text` },
  due: { key: sql`coalesce(d.due_at, 'infinity'::timestamptz)`, type: sql`timestamptz` },
  received: { key: sql`coalesce(d.received_at, 'infinity'::timestamptz)`, type: sql`timestamptz` },
  changed: { key: sql`d.changed_at`, type: sql`timestamptz` },
}

/**
 * The orders a filter can be seen in. Of what is open there is little, and any order of it is quick; an archive of years is seen
 * by filing, which is also the order of a ward's codes (decision 0039).
 */
export function ordersFor(filter: DossierFilter): readonly SortKey[] {
  // What words find comes in the order of its filing.
  if (filter.words?.trim()) return ['filed']
  return isOpenWork(filter) ? sortKeys : ['filed']
}

export const keyOf = ({ by }: Order): Sql => columns[by].key

export function orderBy({ by, descending }: Order): Sql {
  const { key } = columns[by]
  return descending ? sql`${key} desc, d.id desc` : sql`${key}, d.id`
}

/** The rows behind a place in the order. */
export function behind({ by, descending }: Order, { value, id }: Cursor): Sql {
  const { key, type } = columns[by]
  return descending
    ? sql`(${key}, d.id) < (${value}::${type}, ${id}::uuid)`
    : sql`(${key}, d.id) > (${value}::${type}, ${id}::uuid)`
}

export const reversed = (order: Order): Order => ({ ...order, descending: !order.descending })

/** A place in the order as part of an address. */
export function writeCursor({ by, descending }: Order, { value, id }: Cursor): string {
  return Buffer.from(JSON.stringify([descending ? `-${by}` : by, value, id])).toString('base64url')
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
const moment = /^(?:infinity|\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d(?::?\d\d)?)$/

/** Undefined for what is none, or one of another order: then the list begins at its beginning. */
export function readCursor(order: Order, text: string | undefined): Cursor | undefined {
  if (!text || text.length > 400) return undefined
  try {
    const [by, value, id] = JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as unknown[]
    if (by !== (order.descending ? `-${order.by}` : order.by)) return undefined
    if (typeof value !== 'string' || typeof id !== 'string' || !uuid.test(id)) return undefined
    const isKey = order.by === 'code' ? /^[\w.-]{1,60}$/.test(value) : moment.test(value)
    return isKey ? { value, id } : undefined
  } catch {
    return undefined
  }
}
