import type { Language } from '#platform/text'
import type { ObstacleKind, Plan, Point, WaypointKind } from './plan.ts'
import { planTexts } from './texts.ts'
import type { CounterWay } from './way.ts'

/** Somebody or something that moves, where it was last seen. */
export interface Moving extends Point {
  name: string
  /** In words, for whoever cannot see how it looks. */
  state: string
}

/** A plan as it is drawn, in metres, with the words that stand on it. */
export interface Drawing {
  width: number
  height: number
  rooms: { id: string; name: string; isPublic: boolean; outline: Point[] }[]
  obstacles: { kind: ObstacleKind; outline: Point[] }[]
  counters: { code: string; x: number; y: number; isGoal: boolean }[]
  marks: { id: string; kind: Exclude<WaypointKind, 'way' | 'counter'>; label: string; x: number; y: number }[]
  /** Where whoever looks stands. */
  here: (Point & { label: string }) | undefined
  way: Point[]
  robots: Moving[]
  /** What the picture says, in words. */
  description: string
}

/** What is drawn of a plan for people: no waypoints but those that something stands at. */
export function drawingOf(
  plan: Plan,
  language: Language,
  more: { way?: CounterWay | undefined; robots?: Moving[] | undefined } = {},
): Drawing {
  const text = planTexts(language)
  const { way, robots = [] } = more
  return {
    width: plan.width,
    height: plan.height,
    rooms: plan.rooms.map((room) => ({ ...room, name: room.name[language] })),
    obstacles: plan.obstacles,
    counters: plan.counters.map(({ code, x, y }) => ({ code, x, y, isGoal: code === way?.counter })),
    marks: plan.waypoints.flatMap(({ id, kind, x, y }) =>
      kind === 'way' || kind === 'counter' ? [] : [{ id, kind, label: text.short[kind], x, y }],
    ),
    here: way && { x: way.from.x, y: way.from.y, label: text.youAreHere },
    way: way?.path ?? [],
    robots,
    description: way
      ? [text.wayTo(way.counter), ...way.words].join('. ')
      : text.planWith(plan.counters.map(({ code }) => code).join(', ')),
  }
}
