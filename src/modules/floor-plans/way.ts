import type { Language } from '#platform/text'
import { type Plan, type Point, type Waypoint, waypointOfCounter } from './plan.ts'
import { routeOf } from './route.ts'
import { routeWords } from './words.ts'

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
 * @param start where the person stands: at a kiosk (by its name, else any), or at the door
 */
export function wayToCounter(
  plan: Plan,
  counter: string,
  start: { at: 'door' } | { at: 'kiosk'; name: string | undefined },
  language: Language,
): CounterWay | undefined {
  const to = waypointOfCounter(plan, counter)
  const from = startOf(plan, start)
  const route = from && to && routeOf(plan, from.id, to.id)
  if (!route) return undefined
  const path = route.path.map(({ x, y }) => ({ x, y }))
  return { counter, from, path, words: routeWords(plan, route, language) }
}

function startOf(plan: Plan, start: Parameters<typeof wayToCounter>[2]): Waypoint | undefined {
  const of = (kind: Waypoint['kind']) => plan.waypoints.filter((it) => it.kind === kind)
  if (start.at === 'door') return of('door')[0]
  const kiosks = of('kiosk')
  return kiosks.find(({ id }) => id === `kiosk-${start.name}`) ?? kiosks[0] ?? of('door')[0]
}
