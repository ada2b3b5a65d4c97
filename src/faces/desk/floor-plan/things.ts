import { cornerOf, type Plan, type PlanFault, type Point, sizeOf } from '#modules/floor-plans'
import type { Language } from '#platform/text'
import { floorPlanTexts } from './texts.ts'

/** A thing on a plan as the editor lists it. */
export interface Thing {
  /** As a change names it: `waypoint:door`. */
  key: string
  sort: 'counter' | 'waypoint' | 'room' | 'obstacle'
  kind: string
  /** What it is called where it is chosen; tells it from all others. */
  name: string
  /** Where it is: the upper left corner of what has an outline. */
  at: Point
  size: { width: number; height: number } | undefined
  facing: number | undefined
}

/** Everything that can be changed: counters first, the points of ways last. */
export function thingsOf(plan: Plan, language: Language): Thing[] {
  const text = floorPlanTexts(language)
  const kinds: Record<string, string> = text.kinds
  const none = { size: undefined, facing: undefined }
  const counters = plan.counters.map(
    ({ code, x, y, facing }): Thing => ({
      ...{ key: `counter:${code}`, sort: 'counter', kind: 'counter', name: `${text.kinds.counter} ${code}` },
      ...{ at: { x, y }, size: undefined, facing },
    }),
  )
  const waypoints = plan.waypoints.map(({ id, kind, x, y, facing }): Thing => {
    const code = plan.counters.find(({ waypoint }) => waypoint === id)?.code
    const name = code === undefined ? `${kinds[kind]} (${id})` : text.before(code)
    return { key: `waypoint:${id}`, sort: 'waypoint', kind, name, at: { x, y }, size: undefined, facing }
  })
  const rooms = plan.rooms.map(
    ({ id, name, outline }): Thing => ({
      ...{ key: `room:${id}`, sort: 'room', kind: 'room', name: `${text.kinds.room}: ${name[language]}` },
      ...{ ...none, at: cornerOf(outline), size: sizeOf(outline) },
    }),
  )
  const obstacles = plan.obstacles.map(
    ({ kind, outline }, index): Thing => ({
      ...{ key: `obstacle:${index}`, sort: 'obstacle', kind, name: `${kinds[kind]} ${index + 1}` },
      ...{ ...none, at: cornerOf(outline), size: sizeOf(outline) },
    }),
  )
  const isWay = ({ kind }: Thing) => kind === 'way' || kind === 'counter'
  const all = [
    ...counters,
    ...waypoints.filter((it) => !isWay(it)),
    ...rooms,
    ...obstacles,
    ...waypoints.filter(isWay),
  ]
  return all.map((it) => ({ ...it, at: { x: rounded(it.at.x), y: rounded(it.at.y) } }))
}

/** Centimetres: a plan that was computed has more places than anybody measures. */
export const rounded = (metres: number) => Math.round(metres * 100) / 100

/** A fault as a sentence, with the thing at which it is mended. */
export function faultWords(
  { kind, what }: PlanFault,
  things: readonly Thing[],
  language: Language,
): { key: string | undefined; words: string } {
  const say = floorPlanTexts(language).fault[kind]
  if (kind === 'no-door' || kind === 'counter-missing') return { key: undefined, words: say(what) }
  const find = (name: string) => {
    const sorts = kind.startsWith('counter') ? ['counter'] : ['waypoint', 'counter', 'room']
    return things.find(({ key }) => sorts.some((sort) => key === `${sort}:${name}`))
  }
  const ends = what.split(' ')
  return {
    key: find(ends[0]!)?.key,
    words: say(ends.map((end) => find(end)?.name ?? end).join(' – ')),
  }
}
