import { z } from 'zod'
import type { Kpi } from '#modules/insight'

/** How somebody looks at the city: every part of it stands in the address. */
export interface View {
  /** The figure that colours the map and ranks the wards. */
  kpi: Kpi
  /** `name` or the figure by which the table stands. */
  sort: string
  up: boolean
  words: string
  /** For a screen on a wall: nothing to touch, large letters. */
  wall: boolean
}

const querySchema = z.object({
  kpi: z.string().catch(''),
  sort: z.string().catch(''),
  order: z.string().catch(''),
  q: z.string().max(100).catch(''),
  wall: z.string().catch(''),
})

/** Reads the view of an address; what makes no sense is as if it were not there. */
export function readView(query: unknown, kpis: Kpi[]): View {
  const asked = querySchema.parse(query)
  const kpi = kpis.find((it) => it.id === asked.kpi) ?? kpis[0]!
  const sort = asked.sort === 'name' || kpis.some((it) => it.id === asked.sort) ? asked.sort : kpi.id
  const up = asked.order ? asked.order === 'up' : sort === 'name'
  return { kpi, sort, up, words: asked.q.trim(), wall: asked.wall === '1' }
}

/** The address of a view, with some of it changed. */
export function viewHref(path: string, view: View, changes: Partial<View> = {}): string {
  const { kpi, sort, up, words, wall } = { ...view, ...changes }
  const query = new URLSearchParams()
  query.set('kpi', kpi.id)
  if (sort !== kpi.id) query.set('sort', sort)
  if (up !== (sort === 'name')) query.set('order', up ? 'up' : 'down')
  if (words) query.set('q', words)
  if (wall) query.set('wall', '1')
  return `${path}?${query}`
}

/** The same address in another language. */
export function inLanguage(url: string, language: string): string {
  const { pathname, searchParams } = new URL(url, 'http://here')
  searchParams.set('lang', language)
  return `${pathname}?${searchParams}`
}

/** The list behind a figure. */
export function listHref(kpi: string, place?: string, page = 1): string {
  const query = new URLSearchParams()
  if (place) query.set('place', place)
  if (page > 1) query.set('page', String(page))
  return `/operations/kpis/${kpi}${query.size > 0 ? `?${query}` : ''}`
}
