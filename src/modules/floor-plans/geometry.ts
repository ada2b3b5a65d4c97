import type { Point } from './plan.ts'

type Polygon = readonly Point[]

/** Within a polygon; a point on its edge may count either way, since nobody stands with their middle on a wall. */
export function isWithin({ x, y }: Point, outline: Polygon): boolean {
  let within = false
  sidesOf(outline).forEach(([a, b]) => {
    // Each side that a ray to the right meets turns outside into inside.
    if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within
  })
  return within
}

/** Whether a straight way between two points touches a polygon anywhere, also when it only runs along its edge. */
export function touches([from, to]: readonly [Point, Point], outline: Polygon): boolean {
  if (isWithin(from, outline) || isWithin(to, outline)) return true
  return sidesOf(outline).some((side) => meet([from, to], side))
}

export const distance = (a: Point, b: Point) => Math.hypot(b.x - a.x, b.y - a.y)

/** From a point to the nearest of a straight way. */
export function distanceTo(point: Point, from: Point, to: Point): number {
  const length = distance(from, to)
  if (length === 0) return distance(point, from)
  const along = ((point.x - from.x) * (to.x - from.x) + (point.y - from.y) * (to.y - from.y)) / length
  const share = Math.min(1, Math.max(0, along / length))
  return distance(point, { x: from.x + share * (to.x - from.x), y: from.y + share * (to.y - from.y) })
}

/** The direction from one point to another, in degrees clockwise from the right, 0 to 360. */
export function bearing(from: Point, to: Point): number {
  const degrees = (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI
  return (degrees + 360) % 360
}

/** From one direction to another: above 0 to the right hand, below to the left, -180 to 180. */
export function turnBetween(from: number, to: number): number {
  const turn = (((to - from) % 360) + 360) % 360
  return turn > 180 ? turn - 360 : turn
}

function sidesOf(outline: Polygon): [Point, Point][] {
  return outline.map((point, index) => [point, outline[(index + 1) % outline.length]!])
}

function meet([a, b]: readonly [Point, Point], [c, d]: readonly [Point, Point]): boolean {
  const side = (p: Point, q: Point, r: Point) =>
    Math.sign((q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x))
  const on = (p: Point, q: Point, r: Point) =>
    side(p, q, r) === 0 &&
    Math.min(p.x, q.x) <= r.x &&
    r.x <= Math.max(p.x, q.x) &&
    Math.min(p.y, q.y) <= r.y &&
    r.y <= Math.max(p.y, q.y)
  if (side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b)) return true
  return on(a, b, c) || on(a, b, d) || on(c, d, a) || on(c, d, b)
}
