import { RobotTrouble, type SimulatedRobot } from '#modules/robots'
import { startCloud } from '../robot-cloud.ts'

const home = 'home base'
const inCloud = (place: string | undefined) => (place === 'dock' ? home : place)
const onPlan = (name: string) => (name === home ? 'dock' : name)
const movements: Record<string, string> = { moving: 'going', blocked: 'obstacle' }

/** temi's cloud with one robot, made from its published description. */
export function startTemi(options: {
  robot: SimulatedRobot
  places: string[]
  scale: number
  key: string
  serial: string
}) {
  const { robot, places, key, serial } = options
  return startCloud(options, ({ method, path, headers, body }, faults) => {
    if (headers['x-api-key'] !== key) return { status: 401, body: { error: 'unauthorized' } }
    if (faults.refuse) return { status: 409, body: { error: faults.refuse } }
    switch (`${method} ${path}`) {
      case `GET /robots/${serial}`: {
        const { battery, charging, at, mode } = robot.state()
        const movement = { status: movements[mode] ?? 'complete', location: inCloud(at) }
        return {
          status: 200,
          body: { status: 'online', movement, battery: { percentage: battery, isCharging: charging } },
        }
      }
      case `GET /robots/${serial}/locations`:
        return { status: 200, body: places.map((place) => ({ name: inCloud(place) })) }
      case 'POST /sequences/play':
        return play(JSON.parse(body).actions)
      case 'POST /sequences/stop':
        robot.cancel()
        return { status: 200, body: {} }
      default:
        return { status: 404, body: { error: 'not_found' } }
    }
  })

  function play(actions: { type: string; location?: string; text?: string }[]) {
    for (const { type, location = '', text = '' } of actions) {
      if (type === 'SPEAK') robot.say(text)
      else
        try {
          robot.order(crypto.randomUUID(), onPlan(location), location === home)
        } catch (error) {
          const code = error instanceof RobotTrouble ? error.code : 'busy'
          return { status: 409, body: { error: `robot_${code}` } }
        }
    }
    return { status: 200, body: {} }
  }
}
