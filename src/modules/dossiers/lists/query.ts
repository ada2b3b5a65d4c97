import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import { latenessCauses } from '../state.ts'
import type { Status } from '../status.ts'
import { type Days, type DossierFilter, type ShipmentWish, shipmentWishes } from './filter.ts'
import { type Order, ordersFor, type SortKey, sortKeys } from './order.ts'

/**
 * A filter as the query of an address: what a person sets on a page, keeps as a view, sends to a colleague, or asks the API
 * for. Each condition is a name; names may stand several times where one of several values is wanted.
 */
export type Query = Record<string, string | string[] | undefined>

/** A condition that means nothing here: its name and value. Everything else of the query still holds. */
export interface LeftOut {
  name: string
  value: string
}

export interface ReadQuery {
  filter: DossierFilter
  /** Undefined where nothing was wished, or nothing that this filter can be ordered by. */
  order: Order | undefined
  leftOut: LeftOut[]
}

/** What a query is read against: which codes there are, and who `me` is. */
export interface QueryWorld {
  places: Pick<Places, 'find'>
  procedures: Pick<Procedures, 'find' | 'fields' | 'all' | 'allSteps'>
  actor: string
  /** Whose work they do while those are away. */
  standsFor?: readonly string[] | undefined
}

const channels = ['counter', 'online', 'post']
const longestList = 40
const officer = /^officer:[\w-]{1,60}$/

/** What each name means; undefined for a value that means nothing. */
const readers: Record<string, (values: string[], world: QueryWorld) => Partial<DossierFilter> | undefined> = {
  q: ([words]) => ({ words: words!.slice(0, 200) }),
  status: (values) => ({ statuses: values.map(Number) as Status[] }),
  place: ([value], world) => at('place', value!, world),
  receiving: ([value], world) => at('receiving', value!, world),
  resolving: ([value], world) => at('resolving', value!, world),
  procedure: (values) => ({ procedures: values }),
  field: ([value]) => ({ field: value! }),
  channel: (values) => ({ channels: values }),
  step: (values) => ({ steps: values }),
  assignee: ([value], { actor, standsFor = [] }) => {
    if (value === 'nobody') return { unassigned: true }
    return { assignees: value === 'me' ? [actor, ...standsFor] : [value!] }
  },
  'filed-from': ([value]) => ({ filed: { from: dayOf(value!) } }),
  'filed-to': ([value]) => ({ filed: { until: dayOf(value!) } }),
  'received-from': ([value]) => ({ received: { from: dayOf(value!) } }),
  'received-to': ([value]) => ({ received: { until: dayOf(value!) } }),
  'due-from': ([value]) => ({ due: { from: dayOf(value!) } }),
  'due-to': ([value]) => ({ due: { until: dayOf(value!) } }),
  'finished-from': ([value]) => ({ finished: { from: dayOf(value!) } }),
  'finished-to': ([value]) => ({ finished: { until: dayOf(value!) } }),
  standing: ([value]) => ({ standing: value as 'late' | 'soon' }),
  cause: (values) => ({
    causes: (values.includes('any') ? [...latenessCauses] : values) as (typeof latenessCauses)[number][],
  }),
  supplement: ([value]) => ({ supplemented: value === 'yes' }),
  awaiting: () => ({ awaiting: true }),
  asked: () => ({ asked: true }),
  shipment: (values) => ({ shipments: values as ShipmentWish[] }),
  corrects: () => ({ corrects: true }),
}
const days = ['filed', 'received', 'due', 'finished'] as const
const several = new Set(['status', 'procedure', 'channel', 'step', 'cause', 'shipment'])

/** Which values a name may have. */
function isMeant(name: string, value: string, { places, procedures }: QueryWorld): boolean {
  switch (name) {
    case 'q':
      return true
    case 'status':
      return /^(?:[1-9]|10)$/.test(value)
    case 'place':
    case 'receiving':
    case 'resolving':
      return places.find(value) !== undefined
    case 'procedure':
      return procedures.find(value) !== undefined
    case 'field':
      return procedures.fields.some((field) => field.name.vi === value)
    case 'channel':
      return channels.includes(value)
    case 'step':
      return stepsOf(procedures).has(value)
    case 'assignee':
      return value === 'me' || value === 'nobody' || officer.test(value)
    case 'standing':
      return value === 'late' || value === 'soon'
    case 'cause':
      return value === 'any' || (latenessCauses as readonly string[]).includes(value)
    case 'supplement':
      return value === 'yes' || value === 'no'
    case 'shipment':
      return (shipmentWishes as readonly string[]).includes(value)
    case 'awaiting':
    case 'asked':
    case 'corrects':
      return value === 'yes'
    default:
      return dayOf(value) !== undefined
  }
}

/** The names a query may have, in the order in which pages show them. */
export const queryNames = Object.keys(readers)

/** Reads a query. What means nothing is told, and left out alone. */
export function readQuery(query: Query, world: QueryWorld): ReadQuery {
  const filter: DossierFilter = {}
  const leftOut: LeftOut[] = []
  for (const [name, read] of Object.entries(readers)) {
    const given = [query[name] ?? []].flat().filter((value) => value !== '')
    const meant = [...new Set(given)].filter((value) => isMeant(name, value, world)).slice(0, longestList)
    leftOut.push(...given.filter((value) => !meant.includes(value)).map((value) => ({ name, value })))
    if (meant.length === 0) continue
    const part = read(several.has(name) ? meant : meant.slice(0, 1), world)
    if (part) join(filter, part)
  }
  const order = readOrder(one(query.sort))
  const isUseful = order && ordersFor(filter).includes(order.by)
  if (one(query.sort) && !isUseful) leftOut.push({ name: 'sort', value: one(query.sort)! })
  return { filter, order: isUseful ? order : undefined, leftOut }
}

/** The query without what it cannot mean and without what is empty: the address of the same list. */
export function tidy(query: Query, world: QueryWorld): [name: string, value: string][] {
  return queryNames.flatMap((name) =>
    [...new Set([query[name] ?? []].flat())]
      .filter((value) => value !== '' && isMeant(name, value, world))
      .map((value): [string, string] => [name, value]),
  )
}

/** Two conditions on the same days are one span. */
function join(filter: DossierFilter, part: Partial<DossierFilter>): void {
  for (const name of days) {
    const span = part[name]
    if (span) filter[name] = { ...filter[name], ...span } as Days
  }
  const { filed: _f, received: _r, due: _d, finished: _e, ...rest } = part
  Object.assign(filter, rest)
}

function at(
  name: 'place' | 'receiving' | 'resolving',
  value: string,
  { places }: QueryWorld,
): Partial<DossierFilter> | undefined {
  const place = places.find(value)
  // The city is no place of a dossier: without a place all of it is meant.
  return place && place.kind !== 'city' ? { [name]: place.code } : undefined
}

/** A day of this century, as `2026-11-18` or `18/11/2026`. */
export function dayOf(text: string): Temporal.PlainDate | undefined {
  const vietnamese = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())
  const iso = vietnamese
    ? `${vietnamese[3]}-${vietnamese[2]!.padStart(2, '0')}-${vietnamese[1]!.padStart(2, '0')}`
    : text.trim()
  if (!/^20\d\d-\d\d-\d\d$/.test(iso)) return undefined
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' })
  } catch {
    return undefined
  }
}

/** `due`, or `-filed` for the other way round. */
export function readOrder(text: string | undefined): Order | undefined {
  const by = text?.replace(/^-/, '') as SortKey | undefined
  return by && sortKeys.includes(by) ? { by, descending: text!.startsWith('-') } : undefined
}

export const writeOrder = ({ by, descending }: Order) => (descending ? `-${by}` : by)

const stepsOf = (procedures: QueryWorld['procedures']): Set<string> =>
  new Set(procedures.allSteps().map(({ step }) => step))

const one = (value: string | string[] | undefined) => [value ?? []].flat()[0]
