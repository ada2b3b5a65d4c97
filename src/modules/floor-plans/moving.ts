import type { Language } from '#platform/text'
import type { Moving } from './drawing.ts'
import type { Plan } from './plan.ts'
import { planTexts } from './texts.ts'

/** What is known of something that moves: the waypoint it is at, or where it is on the plan. */
export interface Sighting {
  name: string
  state: keyof ReturnType<typeof planTexts>['moving']
  at: string | undefined
  x: number | undefined
  y: number | undefined
}

/** Sightings as places on a plan; what was seen at no place of it is left out. */
export function movingOn(plan: Plan, sightings: readonly Sighting[], language: Language): Moving[] {
  return sightings.flatMap(({ name, at, x, y, ...sighting }) => {
    const state = planTexts(language).moving[sighting.state]
    const isInside =
      x !== undefined && y !== undefined && x >= 0 && y >= 0 && x <= plan.width && y <= plan.height
    if (isInside) return [{ name, state, x, y }]
    const waypoint = plan.waypoints.find(({ id }) => id === at)
    return waypoint ? [{ name, state, x: waypoint.x, y: waypoint.y }] : []
  })
}
