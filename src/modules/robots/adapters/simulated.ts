import { type Ability, createEars, type RobotAdapter, RobotTrouble } from '../adapter.ts'
import type { SimulatedRobot } from '../simulator/robot.ts'

const can: ReadonlySet<Ability> = new Set(['navigate', 'dock', 'speak', 'serveWater', 'detectPerson'])

/** The line to a simulated robot, which may be cut; what is said while it is cut is not heard, in either direction. */
export interface SimulatedLine {
  isCut: boolean
  /** The robot does not know goals by name, as most do not. */
  forgets?: boolean
  /** The next order reaches the robot, and its answer is lost. */
  losesNextAnswer?: boolean
}

export function simulatedAdapter(
  robot: SimulatedRobot,
  line: SimulatedLine = { isCut: false },
): RobotAdapter {
  const ears = createEars()
  let isClosed = false
  const isHeard = () => !line.isCut && !isClosed
  robot.on('state', (state) => isHeard() && ears.tell('state', state))
  robot.on('goal', (report) => isHeard() && ears.tell('goal', report))
  robot.on('person', (person) => isHeard() && ears.tell('person', person))
  /** Answers come later, as over any wire. */
  const ask = async <Answer>(question: () => Answer): Promise<Answer> => {
    await null
    if (!isHeard()) throw new RobotTrouble('offline')
    const answer = question()
    await null
    if (!isHeard()) throw new RobotTrouble('offline')
    return answer
  }
  const order = (goalId: string, location: string, isDock: boolean) =>
    ask(() => {
      if (line.losesNextAnswer) line.isCut = true
      line.losesNextAnswer = false
      robot.order(goalId, location, isDock)
    })
  return {
    can,
    on: ears.on,
    goTo: (location, goalId) => order(goalId, location, false),
    dock: (location, goalId) => order(goalId, location, true),
    cancel: (goalId) => ask(() => robot.cancel(goalId)),
    serveWater: () => ask(() => robot.serveWater()),
    say: (sentence) => ask(() => robot.say(sentence)),
    recall: (goalId) =>
      ask(() => {
        const known = robot.recall(goalId)
        if (!line.forgets) return known ?? 'never-heard'
        // Whoever knows no names knows at least whether it drives.
        const isDriving = known && !['arrived', 'cancelled', 'failed'].includes(known.status)
        return isDriving ? known : 'unclear'
      }),
    close: async () => {
      isClosed = true
    },
  }
}
