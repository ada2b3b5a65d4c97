import type { Plan } from '#modules/floor-plans'
import type { RobotAdapter } from './adapter.ts'
import type { RobotKind } from './stored.ts'

/** What an adapter needs to reach its robot. */
export interface Line {
  id: string
  kind: RobotKind
  address: string
  serial: string
  /** Key, or `user:password`. */
  secret: string | undefined
  /** Waypoint → the robot's own name. */
  locations: Record<string, string>
  plan: Plan
}

/** Opens the wire to a robot; at once, also where nobody answers yet. */
export type Connect = (line: Line) => RobotAdapter
