import { bearing, distance, turnBetween } from './geometry.ts'
import type { Plan, Waypoint } from './plan.ts'

/** How a step begins; `ahead` also at the start where nobody knows which way the person looks. */
export type Turn = 'ahead' | 'left' | 'right' | 'half-left' | 'half-right' | 'around'

/** A straight piece of a way: turn so, then go so far. */
export interface Step {
  turn: Turn
  metres: number
}

export interface Route {
  from: Waypoint
  to: Waypoint
  metres: number
  /** Every waypoint on the way, with both ends. */
  path: Waypoint[]
  /** For words: pieces in one line are one step. */
  steps: Step[]
}

/** The shortest way between two waypoints; undefined when there is none, or no such waypoint. */
export function routeOf(plan: Plan, from: string, to: string): Route | undefined {
  const at = new Map(plan.waypoints.map((waypoint) => [waypoint.id, waypoint]))
  const start = at.get(from)
  const end = at.get(to)
  if (!start || !end) return undefined
  const path = shortest(plan, at, start, end)
  if (!path) return undefined
  const metres = path.slice(1).reduce((sum, point, index) => sum + distance(path[index]!, point), 0)
  return { from: start, to: end, metres, path, steps: stepsOf(path) }
}

/** Dijkstra's algorithm. A hall has some tens of waypoints: looking through all of them for the nearest is fast enough. */
function shortest(
  plan: Plan,
  at: ReadonlyMap<string, Waypoint>,
  start: Waypoint,
  end: Waypoint,
): Waypoint[] | undefined {
  const ways = new Map<string, string[]>()
  for (const [a, b] of plan.edges) {
    ways.set(a, [...(ways.get(a) ?? []), b])
    ways.set(b, [...(ways.get(b) ?? []), a])
  }
  const far = new Map([[start.id, 0]])
  const before = new Map<string, Waypoint>()
  const open = new Set([start])
  while (open.size > 0) {
    const here = [...open].reduce((best, it) => (far.get(it.id)! < far.get(best.id)! ? it : best))
    open.delete(here)
    if (here === end) break
    for (const id of ways.get(here.id) ?? []) {
      const next = at.get(id)
      if (!next) continue
      const metres = far.get(here.id)! + distance(here, next)
      if (metres >= (far.get(id) ?? Number.POSITIVE_INFINITY)) continue
      far.set(id, metres)
      before.set(id, here)
      open.add(next)
    }
  }
  if (!far.has(end.id)) return undefined
  const path = [end]
  while (path[0] !== start) path.unshift(before.get(path[0]!.id)!)
  return path
}

function stepsOf(path: readonly Waypoint[]): Step[] {
  const steps: Step[] = []
  let looking = path[0]?.facing
  for (const [index, to] of path.slice(1).entries()) {
    const from = path[index]!
    // Two names for one spot: nobody turns there.
    if (distance(from, to) < 0.05) continue
    const direction = bearing(from, to)
    const turn = looking === undefined ? 'ahead' : turnOf(turnBetween(looking, direction))
    const last = steps.at(-1)
    if (last && turn === 'ahead') last.metres += distance(from, to)
    else steps.push({ turn, metres: distance(from, to) })
    looking = direction
  }
  return steps
}

/** Less than 25° is no turn to anybody; around is what one does who stands with their back to the way. */
function turnOf(degrees: number): Turn {
  const size = Math.abs(degrees)
  if (size < 25) return 'ahead'
  if (size > 150) return 'around'
  const side = degrees > 0 ? 'right' : 'left'
  return size < 60 ? `half-${side}` : side
}
