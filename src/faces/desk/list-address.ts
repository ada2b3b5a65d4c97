import type { ColumnName } from '#modules/dossiers'

/** What a list of dossiers shows, as its address says: a queue, conditions beyond it, an order, columns. */
export interface ListState {
  tab: string
  /** Conditions beyond the queue's own, each with its value. */
  asked: readonly (readonly [name: string, value: string])[]
  sort: string | undefined
  /** Undefined for the queue's own. */
  columns: readonly ColumnName[] | undefined
}

/** The query of a list's address, without the place in it. */
export function listQuery({ tab, asked, sort, columns }: ListState): URLSearchParams {
  const query = new URLSearchParams({ tab })
  for (const [name, value] of asked) query.append(name, value)
  if (sort) query.set('sort', sort)
  for (const column of columns ?? []) query.append('columns', column)
  return query
}

export function listHref(state: ListState, more: Record<string, string> = {}): string {
  const query = listQuery(state)
  for (const [name, value] of Object.entries(more)) query.set(name, value)
  return `/desk/dossiers?${query}`
}

/** The list without one of its conditions. */
export const without = (state: ListState, name: string, value: string): ListState => ({
  ...state,
  asked: state.asked.filter((it) => it[0] !== name || it[1] !== value),
})
