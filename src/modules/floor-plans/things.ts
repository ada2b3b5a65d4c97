import { type ObstacleKind, obstacleKinds, type Plan, type Point } from './plan.ts'
import { planWrong } from './refusals.ts'

/* Finding, measuring and shifting what is on a plan; for whoever changes one. */

/** Everything stands on a grid of ten centimetres. */
export const grid = 0.1
export const onGrid = (metres: number) => Math.round(metres / grid) / 10

type Sort = 'waypoint' | 'counter' | 'room' | 'obstacle'
export function partsOf(thing: string): [sort: Sort, name: string] {
  const at = thing.indexOf(':')
  return [thing.slice(0, at) as Sort, thing.slice(at + 1)]
}

export const isObstacle = (kind: string): kind is ObstacleKind =>
  (obstacleKinds as readonly string[]).includes(kind)
export const isBetween =
  (a: string, b: string) =>
  ([from, to]: readonly [string, string]) =>
    (from === a && to === b) || (from === b && to === a)

export const waypointOf = (plan: Plan, id: string) => there(plan.waypoints.find((it) => it.id === id))
export const counterOf = (plan: Plan, code: string) => there(plan.counters.find((it) => it.code === code))
export const obstacleOf = (plan: Plan, index: string) => there(plan.obstacles[Number(index)])
export const roomOf = (plan: Plan, thing: string) => {
  const [sort, name] = partsOf(thing)
  return there(sort === 'room' ? plan.rooms.find(({ id }) => id === name) : undefined)
}
export const outlined = (plan: Plan, thing: string): { outline: Point[] } => {
  const [sort, name] = partsOf(thing)
  return sort === 'obstacle' ? obstacleOf(plan, name) : roomOf(plan, thing)
}

function there<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw planWrong('unknown')
  return thing
}

/** The table that a counter stands at. */
export function tableOf(plan: Plan, { x, y }: Point) {
  return plan.obstacles.find(({ kind, outline }) => {
    const { x: left, y: top } = cornerOf(outline)
    const { width, height } = sizeOf(outline)
    return kind === 'desk' && x >= left && x <= left + width && y >= top && y <= top + height
  })
}

/** The upper left corner of what surrounds an outline. */
export function cornerOf(outline: readonly Point[]): Point {
  return { x: Math.min(...outline.map(({ x }) => x)), y: Math.min(...outline.map(({ y }) => y)) }
}

export function sizeOf(outline: readonly Point[]): { width: number; height: number } {
  const { x, y } = cornerOf(outline)
  return {
    width: onGrid(Math.max(...outline.map((point) => point.x)) - x),
    height: onGrid(Math.max(...outline.map((point) => point.y)) - y),
  }
}

export function within(plan: Plan, { x, y }: Point): Point {
  const inside = (value: number, most: number) => onGrid(Math.min(Math.max(value, 0), most))
  return { x: inside(x, plan.width), y: inside(y, plan.height) }
}

export const shifted = (outline: readonly Point[], from: Point, to: Point): Point[] =>
  outline.map(({ x, y }) => ({ x: round(x + to.x - from.x), y: round(y + to.y - from.y) }))
const round = (metres: number) => Math.max(0, Math.round(metres * 1000) / 1000)

export function box({ x, y }: Point, width: number, height: number): Point[] {
  const [right, bottom] = [round(x + width), round(y + height)]
  return [
    { x, y },
    { x: right, y },
    { x: right, y: bottom },
    { x, y: bottom },
  ]
}

export function freeName(kind: string, names: readonly string[]): string {
  for (let number = 1; ; number++) {
    const name = `${kind}-${number}`
    if (!names.includes(name)) return name
  }
}

export function freeCode({ counters }: Plan): string {
  for (let number = 1; ; number++) {
    const code = String(number)
    if (!counters.some((it) => it.code === code)) return code
  }
}
