import { isDeepStrictEqual } from 'node:util'
import type { Plan } from '#modules/floor-plans'
import { type SimulatedRobot, simulateRobot } from './robot.ts'

/** The simulated robots of this process: each lives as long as the process does, whoever holds its line. */
export interface SimulatorHouse {
  /** One whose hall was drawn anew is another one. */
  robotOf(id: string, plan: Plan, scale: number): SimulatedRobot
}

/** How often simulated time passes, in milliseconds. */
const everyMs = 100

export function createSimulatorHouse(): SimulatorHouse {
  const robots = new Map<string, { robot: SimulatedRobot; plan: Plan; time: NodeJS.Timeout }>()
  return {
    robotOf(id, plan, scale) {
      const known = robots.get(id)
      if (known && isDeepStrictEqual(known.plan, plan)) return known.robot
      clearInterval(known?.time)
      const robot = simulateRobot(plan)
      const time = setInterval(() => robot.pass((everyMs / 1000) * scale), everyMs).unref()
      robots.set(id, { robot, plan, time })
      return robot
    },
  }
}
