import type { Plan } from '#modules/floor-plans'
import { type SimulatedRobot, simulateRobot } from './robot.ts'

/** The simulated robots of this process: each lives as long as the process does, whoever holds its line. */
export interface SimulatorHouse {
  robotOf(id: string, plan: Plan, scale: number): SimulatedRobot
}

/** How often simulated time passes, in milliseconds. */
const everyMs = 100

export function createSimulatorHouse(): SimulatorHouse {
  const robots = new Map<string, SimulatedRobot>()
  return {
    robotOf(id, plan, scale) {
      const known = robots.get(id)
      if (known) return known
      const robot = simulateRobot(plan)
      robots.set(id, robot)
      setInterval(() => robot.pass((everyMs / 1000) * scale), everyMs).unref()
      return robot
    },
  }
}
