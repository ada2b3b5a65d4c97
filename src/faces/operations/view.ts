import { z } from 'zod'
import { type Kpi, type Part, type Period, type Told, ways } from '#modules/insight'
import { addressDay } from './address-day.ts'

/** How somebody looks at the city: every part of it stands in the address. */
export interface View {
  /** The figure that colours the map and ranks the wards. */
  kpi: Kpi
  /** `name` or the figure by which the table stands. */
  sort: string
  up: boolean
  words: string
}

const querySchema = z.object({
  kpi: z.string().catch(''),
  sort: z.string().catch(''),
  order: z.string().catch(''),
  q: z.string().max(100).catch(''),
})

/** Reads the view of an address; what makes no sense is as if it were not there. */
export function readView(query: unknown, kpis: readonly Kpi[], first = kpis[0]!): View {
  const asked = querySchema.parse(query)
  const kpi = kpis.find((it) => it.id === asked.kpi) ?? first
  const sort = asked.sort === 'name' || kpis.some((it) => it.id === asked.sort) ? asked.sort : kpi.id
  const up = asked.order ? asked.order === 'up' : sort === 'name'
  return { kpi, sort, up, words: asked.q.trim() }
}

/** The address of a view, with some of it changed. */
export function viewHref(path: string, view: View, changes: Partial<View> = {}): string {
  const { kpi, sort, up, words } = { ...view, ...changes }
  const query = new URLSearchParams()
  query.set('kpi', kpi.id)
  if (sort !== kpi.id) query.set('sort', sort)
  if (up !== (sort === 'name')) query.set('order', up ? 'up' : 'down')
  if (words) query.set('q', words)
  return `${path}?${query}`
}

/** The same address in another language. */
export function inLanguage(url: string, language: string): string {
  const { pathname, searchParams } = new URL(url, 'http://here')
  searchParams.set('lang', language)
  return `${pathname}?${searchParams}`
}

/** Which rows of a figure: of which days, which place, which procedure. */
export interface ListView {
  /** Slug. */
  place?: string | undefined
  period: Period
  procedure?: string | undefined
  field?: string | undefined
  part?: Part | undefined
  /** Only those of one cause, one way, one state. */
  told?: Told | undefined
  page?: number | undefined
}

const listSchema = z.object({
  place: z.string().optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
  from: addressDay,
  to: addressDay,
  procedure: z.string().max(40).optional().catch(undefined),
  field: z.string().max(200).optional().catch(undefined),
  part: z.enum(['counted', 'whole']).optional().catch(undefined),
  by: z.enum(ways).optional().catch(undefined),
  key: z.string().max(100).catch(''),
})

/** Reads the view of a list's address; without days it is about today. */
export function readListView(query: unknown, today: Temporal.PlainDate): ListView & { page: number } {
  const { from, to, by, key, ...view } = listSchema.parse(query)
  // In either order.
  const [first, last] = [from ?? to ?? today, to ?? from ?? today].sort(Temporal.PlainDate.compare)
  return { ...view, told: by && { by, key }, period: { from: first!, to: last! } }
}

/** The list behind a figure; today's when no days are said. */
export function listHref(
  kpi: string,
  view: Omit<ListView, 'period'> & { period?: Period | undefined } = {},
): string {
  const { place, period, procedure, field, part, told, page = 1 } = view
  const query = new URLSearchParams()
  if (place) query.set('place', place)
  if (period) query.set('from', period.from.toString())
  if (period && !period.to.equals(period.from)) query.set('to', period.to.toString())
  if (procedure) query.set('procedure', procedure)
  if (field) query.set('field', field)
  if (part) query.set('part', part)
  if (told) query.set('by', told.by)
  if (told?.key) query.set('key', told.key)
  if (page > 1) query.set('page', String(page))
  return `/operations/kpis/${kpi}${query.size > 0 ? `?${query}` : ''}`
}
