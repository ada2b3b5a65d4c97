import { distance, type Plan, routeOf, type Waypoint } from '#modules/floor-plans'
import { createEars, type GoalReport, type Heard, type RobotState, RobotTrouble } from '../adapter.ts'

/** How the simulated robot is built; distances in metres, times in seconds, battery in per cent. */
export interface Build {
  speed: number
  drainMoving: number
  drainIdle: number
  charge: number
  cups: number
  battery: number
  /** After so long before an obstacle its own planner gives up. */
  givesUp: number
}

const usual: Build = {
  speed: 0.7,
  // Four hours of driving, a day of standing, two hours of charging.
  drainMoving: 100 / (4 * 3600),
  drainIdle: 100 / (24 * 3600),
  charge: 100 / (2 * 3600),
  ...{ cups: 12, battery: 100, givesUp: 120 },
}

/**
 * A robot in two dimensions on the waypoints of a plan: the body, not the wire. Time passes only by `pass`. It does each
 * order that it is given, also one that it had before, as a plain robot would: who orders twice is seen in `runs`.
 */
export interface SimulatedRobot {
  state(): RobotState
  /** @throws RobotTrouble `busy`, `unknown_location`, `no_route`, `estop`, `battery_low` */
  order(goalId: string, location: string, isDock?: boolean): void
  cancel(goalId?: string): void
  /** What it knows of a goal; undefined: it never had it. */
  recall(goalId: string): GoalReport | undefined
  /** Metres to go. */
  remaining(): number
  serveWater(): { left: number }
  say(sentence: string): void
  /** @param seconds at most as long as one report may be late */
  pass(seconds: number): void
  on<Topic extends keyof Heard>(topic: Topic, hear: (it: Heard[Topic]) => void): void
  /** Somebody or something stands in its way for so long. */
  block(seconds: number): void
  pressStop(): void
  releaseStop(): void
  fill(cups: number): void
  setBattery(percent: number): void
  meetPerson(): void
  /** How often each goal was begun. */
  runs: ReadonlyMap<string, number>
  said: readonly string[]
}

/** @param start the waypoint at which it stands; by default its dock */
export function simulateRobot(plan: Plan, build: Partial<Build> = {}, start?: string): SimulatedRobot {
  const made = { ...usual, ...build }
  const ears = createEars()
  const dockAt = plan.waypoints.find(({ kind }) => kind === 'dock')
  const first = plan.waypoints.find(({ id }) => id === start) ?? dockAt ?? plan.waypoints[0]!
  let at: Waypoint = first
  let pose = { x: first.x, y: first.y, degrees: first.facing ?? 0 }
  let battery = made.battery
  let cups = made.cups
  let blockedFor = 0
  let stoodFor = 0
  let isStopped = false
  let isDocked = first === dockAt
  let way: { goalId: string; path: Waypoint[]; isDock: boolean; status: GoalReport['status'] } | undefined
  const reports = new Map<string, GoalReport>()
  const runs = new Map<string, number>()
  const said: string[] = []

  const state = (): RobotState => ({
    mode: isStopped ? 'estop' : way ? (blockedFor > 0 ? 'blocked' : 'moving') : isDocked ? 'docked' : 'idle',
    at: at.id,
    pose: { ...pose },
    battery: Math.round(battery * 10) / 10,
    charging: isDocked,
    cups,
  })
  const tell = (report: GoalReport) => {
    reports.set(report.goalId, report)
    ears.tell('goal', report)
    ears.tell('state', state())
  }
  const end = (status: GoalReport['status'], error?: GoalReport['error']) => {
    const goalId = way!.goalId
    way = undefined
    stoodFor = 0
    tell({ goalId, status, error })
  }

  return {
    state,
    runs,
    said,
    on: ears.on,
    order(goalId, location, isDock = false) {
      if (isStopped) throw new RobotTrouble('estop')
      if (way) throw new RobotTrouble('busy')
      if (battery < 2) throw new RobotTrouble('battery_low')
      if (!plan.waypoints.some(({ id }) => id === location)) throw new RobotTrouble('unknown_location')
      const route = routeOf(plan, at.id, location)
      if (!route) throw new RobotTrouble('no_route')
      runs.set(goalId, (runs.get(goalId) ?? 0) + 1)
      isDocked = false
      way = { goalId, path: route.path, isDock, status: 'accepted' }
      tell({ goalId, status: 'accepted', remaining: route.metres })
    },
    cancel(goalId) {
      if (way && (goalId === undefined || way.goalId === goalId)) end('cancelled')
    },
    recall: (goalId) => reports.get(goalId),
    remaining,
    serveWater() {
      if (way) throw new RobotTrouble('busy')
      if (cups > 0) cups--
      ears.tell('state', state())
      return { left: cups }
    },
    say: (sentence) => void said.push(sentence),
    pass(seconds) {
      const drives = way !== undefined && !isStopped && blockedFor <= 0
      battery += seconds * (isDocked ? made.charge : -(drives ? made.drainMoving : made.drainIdle))
      battery = Math.min(100, Math.max(0, battery))
      if (way && !isStopped) {
        if (battery <= 0) end('failed', 'battery_low')
        else if (blockedFor > 0) stand(seconds)
        else drive(seconds)
      }
      ears.tell('state', state())
    },
    block(seconds) {
      blockedFor = Math.max(blockedFor, seconds)
    },
    pressStop() {
      isStopped = true
      ears.tell('state', state())
    },
    releaseStop() {
      isStopped = false
      ears.tell('state', state())
    },
    fill: (count) => {
      cups = count
    },
    setBattery(percent) {
      battery = percent
    },
    meetPerson: () => ears.tell('person', {}),
  }

  function stand(seconds: number): void {
    if (way!.status !== 'blocked') {
      way!.status = 'blocked'
      tell({ goalId: way!.goalId, status: 'blocked', remaining: remaining() })
    }
    stoodFor += seconds
    blockedFor = Math.max(0, blockedFor - seconds)
    if (stoodFor >= made.givesUp) end('failed', 'blocked_timeout')
  }

  function drive(seconds: number): void {
    stoodFor = 0
    if (way!.status !== 'moving') {
      way!.status = 'moving'
      tell({ goalId: way!.goalId, status: 'moving', remaining: remaining() })
    }
    let left = seconds * made.speed
    while (way && left >= 0) {
      const next = way.path[0]
      if (!next) {
        isDocked = way.isDock
        // Whoever looks after the charging place fills it up there.
        if (isDocked) cups = made.cups
        end('arrived')
        return
      }
      const far = distance(pose, next)
      if (far > left) {
        const part = left / far
        const degrees = ((Math.atan2(next.y - pose.y, next.x - pose.x) * 180) / Math.PI + 360) % 360
        pose = { x: pose.x + (next.x - pose.x) * part, y: pose.y + (next.y - pose.y) * part, degrees }
        return
      }
      left -= far
      at = next
      pose = { ...pose, x: next.x, y: next.y }
      way.path.shift()
    }
  }

  function remaining(): number {
    const points = [pose, ...(way?.path ?? [])]
    return points.slice(1).reduce((sum, point, index) => sum + distance(points[index]!, point), 0)
  }
}
