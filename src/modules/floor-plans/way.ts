import type { Language } from '#platform/text'
import { distance, distanceTo } from './geometry.ts'
import { type Plan, type Point, type Waypoint, waypointOfCounter } from './plan.ts'
import { routeOf } from './route.ts'
import { routeWords } from './words.ts'

type Start = { at: 'door' } | { at: 'kiosk'; name: string | undefined } | ({ at: 'point' } & Point)

/** The way to a counter, for people: to be drawn and to be read. */
export interface CounterWay {
  counter: string
  /** Where it begins. */
  from: Waypoint
  path: Point[]
  words: string[]
}

/**
 * The way to a counter; undefined when the plan does not know the counter, or no way leads there.
 * @param start where the person stands: at a kiosk (by its name, else any), at the door, or wherever they were last seen
 */
export function wayToCounter(
  plan: Plan,
  counter: string,
  start: Start,
  language: Language,
): CounterWay | undefined {
  const to = waypointOfCounter(plan, counter)
  if (start.at === 'point') return to && wayFrom(plan, start, to, counter, language)
  const from = startOf(plan, start)
  const route = from && to && routeOf(plan, from.id, to.id)
  if (!route) return undefined
  const path = route.path.map(({ x, y }) => ({ x, y }))
  return { counter, from, path, words: routeWords(plan, route, language) }
}

/** From somewhere on a way: by the end of that piece of it from which it is shorter. */
function wayFrom(
  plan: Plan,
  { x, y }: Point,
  to: Waypoint,
  counter: string,
  language: Language,
): CounterWay | undefined {
  const here = { x, y }
  const byId = new Map(plan.waypoints.map((it) => [it.id, it]))
  const pieces = plan.edges.flatMap(([a, b]) => {
    const [from, end] = [byId.get(a), byId.get(b)]
    return from && end ? [{ ends: [from, end] as const, away: distanceTo(here, from, end) }] : []
  })
  const nearest = pieces.reduce<(typeof pieces)[number] | undefined>(
    (best, it) => (best && best.away <= it.away ? best : it),
    undefined,
  )
  const [route] = (nearest?.ends ?? [])
    .flatMap((from) => routeOf(plan, from.id, to.id) ?? [])
    .sort((a, b) => distance(here, a.from) + a.metres - distance(here, b.from) - b.metres)
  if (!route) return undefined
  const path = [here, ...route.path.map((it) => ({ x: it.x, y: it.y }))]
  return { counter, from: route.from, path, words: routeWords(plan, route, language) }
}

function startOf(plan: Plan, start: Exclude<Start, { at: 'point' }>): Waypoint | undefined {
  const of = (kind: Waypoint['kind']) => plan.waypoints.filter((it) => it.kind === kind)
  if (start.at === 'door') return of('door')[0]
  const kiosks = of('kiosk')
  return kiosks.find(({ id }) => id === `kiosk-${start.name}`) ?? kiosks[0] ?? of('door')[0]
}
