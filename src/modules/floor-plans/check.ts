import { isWithin, touches } from './geometry.ts'
import type { Plan, Point } from './plan.ts'

/** What is wrong with a plan, and with what of it: an id, a counter's code, or the two ends of a way. */
export interface PlanFault {
  kind:
    | 'twice'
    | 'outside'
    | 'in-obstacle'
    | 'through-obstacle'
    | 'unknown-end'
    | 'no-way'
    | 'no-door'
    | 'counter-without-place'
    | 'counter-missing'
    | 'counter-unknown'
  what: string
}

/**
 * Everything that would make people or robots go wrong: what lies outside the hall or inside a wall, ways through
 * obstacles, places that cannot be reached from every door, counters nobody can stand at.
 * @param counters the codes of the hall's counters, each of which needs its place on the plan
 */
export function faultsOf(plan: Plan, counters: readonly string[]): PlanFault[] {
  const faults: PlanFault[] = []
  const say = (kind: PlanFault['kind'], what: string) => faults.push({ kind, what })
  const { waypoints, obstacles, edges } = plan
  const at = new Map(waypoints.map((waypoint) => [waypoint.id, waypoint]))

  for (const id of repeated(waypoints.map((it) => it.id))) say('twice', id)
  for (const code of repeated(plan.counters.map((it) => it.code))) say('twice', code)
  const isOutside = ({ x, y }: Point) => x < 0 || y < 0 || x > plan.width || y > plan.height
  for (const waypoint of waypoints) {
    if (isOutside(waypoint)) say('outside', waypoint.id)
    if (obstacles.some(({ outline }) => isWithin(waypoint, outline))) say('in-obstacle', waypoint.id)
  }
  for (const { id, outline } of plan.rooms) if (outline.some(isOutside)) say('outside', id)
  for (const [a, b] of edges) {
    const from = at.get(a)
    const to = at.get(b)
    if (!from || !to || a === b) say('unknown-end', `${a} ${b}`)
    else if (obstacles.some(({ outline }) => touches([from, to], outline)))
      say('through-obstacle', `${a} ${b}`)
  }
  for (const { code, waypoint, ...place } of plan.counters) {
    if (isOutside(place)) say('outside', code)
    if (at.get(waypoint)?.kind !== 'counter') say('counter-without-place', code)
    if (!counters.includes(code)) say('counter-unknown', code)
  }
  for (const code of counters) if (!plan.counters.some((it) => it.code === code)) say('counter-missing', code)
  const doors = waypoints.filter(({ kind }) => kind === 'door')
  if (doors.length === 0) say('no-door', '')
  // Ways lead in both directions: what one door reaches, all doors reach, or they are no way from each other.
  const first = doors[0]
  if (first) for (const id of unreached(plan, first.id)) say('no-way', id)
  return faults
}

function unreached(plan: Plan, from: string): string[] {
  const reached = new Set([from])
  for (const here of reached)
    for (const [a, b] of plan.edges) {
      if (a === here) reached.add(b)
      if (b === here) reached.add(a)
    }
  return plan.waypoints.map(({ id }) => id).filter((id) => !reached.has(id))
}

const repeated = (names: string[]) => [
  ...new Set(names.filter((name, index) => names.indexOf(name) !== index)),
]
