import { type Counted, counted, type Status, statuses } from '#modules/alarms'
import type { Place, Places } from '#modules/places'
import { type ChosenPeriod, periodQuery, readPeriod } from '../chosen-period.ts'

export const base = '/operations/alarms'

/** What is looked at, as it stands in an address. */
export interface AlarmsView {
  chosen: ChosenPeriod
  rule: string | undefined
  place: Place | undefined
  status: Status | undefined
}

/** Reads an address; what makes no sense is left out. */
export function readView(
  query: unknown,
  { places, isRule, today }: { places: Places; isRule(id: string): boolean; today: Temporal.PlainDate },
): AlarmsView {
  const said = query as Record<string, string | undefined>
  const place = said.place ? places.find(said.place) : undefined
  return {
    chosen: readPeriod(query, today),
    rule: said.rule && isRule(said.rule) ? said.rule : undefined,
    place: place?.kind === 'city' ? undefined : place,
    status: statuses.find((it) => it === said.status),
  }
}

/** What a module is asked. */
export const questionOf = ({ chosen, rule, place, status }: AlarmsView) => ({
  ...{ period: chosen.period, rule, status, place: place?.code },
})

export const readCounted = (query: unknown): Counted =>
  counted.find((it) => it === (query as { what?: string }).what) ?? 'raised'

/** The rows that a number counts. */
export function rowsHref(view: AlarmsView, what: Counted, page = 1): string {
  const query = queryOf(view)
  query.set('what', what)
  if (page > 1) query.set('page', String(page))
  return `${base}/rows?${query}`
}

export const overviewHref = (view: AlarmsView): string => `${base}?${queryOf(view)}`

/** One day of what is looked at. */
export const onDay = (view: AlarmsView, day: Temporal.PlainDate): AlarmsView => ({
  ...view,
  chosen: { key: 'days', period: { from: day, to: day }, month: undefined },
})

function queryOf({ chosen, rule, place, status }: AlarmsView): URLSearchParams {
  const query = new URLSearchParams(periodQuery(chosen))
  if (rule) query.set('rule', rule)
  if (place) query.set('place', place.slug)
  if (status) query.set('status', status)
  return query
}
