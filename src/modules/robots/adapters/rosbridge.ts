import { z } from 'zod'
import {
  type Ability,
  createEars,
  type GoalReport,
  type RobotAdapter,
  type RobotState,
  RobotTrouble,
} from '../adapter.ts'
import type { Line } from '../connect.ts'
import { poseOf } from '../draft.ts'
import { openSocket } from './socket.ts'

/**
 * ROS 2 with Nav2 over rosbridge v2 (JSON on a WebSocket). Of ROS's own: the action NavigateToPose, `/amcl_pose`,
 * `/battery_state` and the action's status. What Nav2 has no name for is looked for under these names, and does without
 * where a robot has none: `/emergency_stop` and `/person_detected` (std_msgs/Bool), `/speech` (std_msgs/String),
 * `/serve_water` (std_srvs/Trigger).
 */
const action = { action: '/navigate_to_pose', action_type: 'nav2_msgs/action/NavigateToPose' }
const statusTopic = '/navigate_to_pose/_action/status'
const topics = [
  ['/amcl_pose', 'geometry_msgs/msg/PoseWithCovarianceStamped'],
  ['/battery_state', 'sensor_msgs/msg/BatteryState'],
  ['/emergency_stop', 'std_msgs/msg/Bool'],
  ['/person_detected', 'std_msgs/msg/Bool'],
  [statusTopic, 'action_msgs/msg/GoalStatusArray'],
] as const
const can: ReadonlySet<Ability> = new Set(['navigate', 'dock', 'speak', 'serveWater', 'detectPerson'])

/** GoalStatus of action_msgs: accepted, executing, cancelling; then how it ended. */
const ended: Record<number, GoalReport['status']> = { 4: 'arrived', 5: 'cancelled', 6: 'failed' }
/** So near to a place is at it, in metres. */
const near = 0.7
/** Without coming nearer for so long it stands before something, in milliseconds. */
const stuckMs = 5000

const incoming = z.discriminatedUnion('op', [
  z.object({ op: z.literal('publish'), topic: z.string(), msg: z.unknown() }),
  z.object({
    op: z.literal('action_feedback'),
    id: z.string(),
    values: z.object({ distance_remaining: z.number() }),
  }),
  z.object({
    op: z.literal('action_result'),
    id: z.string(),
    // Of a goal that was cancelled some versions give no status, and a text for values.
    status: z.number().optional(),
    values: z.unknown(),
    result: z.boolean().optional(),
  }),
  z.object({ op: z.literal('service_response'), id: z.string(), values: z.unknown(), result: z.boolean() }),
])
const poseMessage = z.object({
  pose: z.object({
    pose: z.object({
      position: z.object({ x: z.number(), y: z.number() }),
      orientation: z.object({ z: z.number(), w: z.number() }),
    }),
  }),
})
const batteryMessage = z.object({ percentage: z.number().nullable(), power_supply_status: z.number() })
const boolMessage = z.object({ data: z.boolean() })
const statusMessage = z.object({
  status_list: z.array(
    z.object({
      goal_info: z.object({
        goal_id: z.object({ uuid: z.unknown() }),
        stamp: z.object({ sec: z.number(), nanosec: z.number() }).optional(),
      }),
      status: z.number(),
    }),
  ),
})
const trigger = z.object({ success: z.boolean(), message: z.string() })

export function rosbridgeAdapter({ address, locations, plan }: Line): RobotAdapter {
  const ears = createEars()
  let known: Omit<RobotState, 'mode'> = {}
  let isStopped = false
  let statuses: { uuid: string; status: number }[] | undefined
  /** The goal that was given last, or that was found driving after the line was away. */
  let current: { id: string; before: Set<string>; uuid?: string | undefined; isOver: boolean } | undefined
  let isCancelling = false
  let isDriving = false
  let nearest = { metres: Number.POSITIVE_INFINITY, at: 0 }
  const results = new Map<string, GoalReport>()
  const answers = new Map<string, (message: z.infer<typeof incoming>) => void>()
  const waiting = new Set<() => void>()

  /** Places by the robot's own name, and those of the plan, whose lower left corner is the map's origin. */
  const places = new Map([
    ...plan.waypoints.map(
      ({ id, x, y, facing = 0 }) => [id, { x, y: plan.height - y, degrees: (360 - facing) % 360 }] as const,
    ),
    ...Object.values(locations).flatMap((name) => {
      const pose = poseOf(name)
      return pose ? [[name, pose] as const] : []
    }),
  ])
  const socket = openSocket(address, {
    open() {
      for (const [topic, type] of topics) socket.send({ op: 'subscribe', topic, type })
      socket.send({ op: 'advertise', topic: '/speech', type: 'std_msgs/msg/String' })
      statuses = undefined
      ears.tell('line', { isOpen: true })
    },
    hear(message) {
      const read = incoming.safeParse(message)
      if (read.success) hear(read.data)
    },
    beat: () => ears.tell('state', state()),
    lost: () => ears.tell('line', { isOpen: false }),
  })

  function state(): RobotState {
    const isBlocked = isDriving && performance.now() - nearest.at > stuckMs
    const drives = isDriving || statuses?.some(({ status }) => status >= 1 && status <= 3)
    const mode = isStopped
      ? 'estop'
      : isBlocked
        ? 'blocked'
        : drives
          ? 'moving'
          : known.charging
            ? 'docked'
            : 'idle'
    return { ...known, mode }
  }

  function hear(message: z.infer<typeof incoming>): void {
    if (message.op === 'publish') hearTopic(message.topic, message.msg)
    else if (message.op === 'action_feedback') hearProgress(message.id, message.values.distance_remaining)
    else {
      if (message.op === 'action_result') finish(message.id, endOf(message.status, message.result))
      answers.get(message.id)?.(message)
    }
  }

  function endOf(status: number | undefined, isDone: boolean | undefined): GoalReport['status'] {
    const said = status === undefined ? undefined : ended[status]
    return said ?? (isCancelling ? 'cancelled' : isDone ? 'arrived' : 'failed')
  }

  function hearProgress(goalId: string, remaining: number): void {
    const now = performance.now()
    if (current?.id !== goalId || current.isOver) return
    if (remaining < nearest.metres - 0.05) nearest = { metres: remaining, at: now }
    isDriving = true
    ears.tell('goal', { goalId, status: now - nearest.at > stuckMs ? 'blocked' : 'moving', remaining })
    answers.get(goalId)?.({ op: 'action_feedback', id: goalId, values: { distance_remaining: remaining } })
  }

  function finish(goalId: string, status: GoalReport['status']): void {
    const wasStuck = performance.now() - nearest.at > stuckMs
    const error =
      status === 'failed' ? (wasStuck ? ('blocked_timeout' as const) : ('no_route' as const)) : undefined
    const report = { goalId, status, error }
    results.set(goalId, report)
    if (current?.id === goalId) {
      current.isOver = true
      isDriving = false
    }
    ears.tell('goal', report)
    ears.tell('state', state())
  }

  function hearTopic(topic: string, msg: unknown): void {
    if (topic === '/amcl_pose') {
      const read = poseMessage.safeParse(msg)
      if (!read.success) return
      const { position, orientation } = read.data.pose.pose
      const degrees = (2 * Math.atan2(orientation.z, orientation.w) * 180) / Math.PI
      const pose = { x: position.x, y: position.y, degrees: (degrees + 360) % 360 }
      known = { ...known, pose, at: placeAt(pose) ?? known.at }
    } else if (topic === '/battery_state') {
      const read = batteryMessage.safeParse(msg)
      // A share of 1; JSON has no NaN, by which drivers say that they do not measure.
      if (!read.success || read.data.percentage === null) return
      known = { ...known, battery: read.data.percentage * 100, charging: read.data.power_supply_status === 1 }
    } else if (topic === '/emergency_stop') isStopped = boolMessage.safeParse(msg).data?.data ?? isStopped
    else if (topic === '/person_detected' && boolMessage.safeParse(msg).data?.data) ears.tell('person', {})
    else if (topic === statusTopic) hearStatuses(msg)
    ears.tell('state', state())
  }

  function hearStatuses(msg: unknown): void {
    const read = statusMessage.safeParse(msg)
    if (!read.success) return
    statuses = read.data.status_list.map(({ goal_info, status }) => ({
      uuid: JSON.stringify(goal_info.goal_id.uuid),
      status,
    }))
    if (current && !current.isOver) {
      const own = current
      own.uuid ??= statuses.findLast(({ uuid }) => !own.before.has(uuid))?.uuid
      const end = ended[statuses.find(({ uuid }) => uuid === own.uuid)?.status ?? 0]
      // The result itself goes only to the line that asked for it.
      if (end && own.uuid) finish(own.id, end)
    }
    for (const wake of waiting) wake()
  }

  function placeAt(pose: { x: number; y: number }): string | undefined {
    const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x - pose.x, y - pose.y)
    // A name of its own comes before the plan's, which may lie elsewhere in its map.
    const all = [...places].toSorted(([, a], [, b]) => far(a) - far(b))
    const mapped = all.find(([name, it]) => Object.values(locations).includes(name) && far(it) < near)
    return (mapped ?? all.find(([, it]) => far(it) < near))?.[0]
  }

  function goTo(location: string, goalId: string): Promise<void> {
    const place = places.get(location)
    if (!place) return Promise.reject(new RobotTrouble('unknown_location'))
    const half = ((place.degrees / 180) * Math.PI) / 2
    const pose = {
      header: { frame_id: 'map' },
      pose: {
        position: { x: place.x, y: place.y, z: 0 },
        orientation: { x: 0, y: 0, z: Math.sin(half), w: Math.cos(half) },
      },
    }
    const before = new Set(statuses?.map(({ uuid }) => uuid))
    return ask(
      goalId,
      { op: 'send_action_goal', id: goalId, ...action, feedback: true, args: { pose } },
      () => {
        current = { id: goalId, before, isOver: false }
        isCancelling = false
        nearest = { metres: Number.POSITIVE_INFINITY, at: performance.now() }
      },
    ).then((first) => {
      if (first.op === 'action_result' && results.get(goalId)?.status === 'failed')
        throw new RobotTrouble(results.get(goalId)!.error ?? 'no_route')
    })
  }

  function ask(id: string, message: object, begin = () => {}): Promise<z.infer<typeof incoming>> {
    return new Promise<z.infer<typeof incoming>>((resolve, reject) => {
      answers.set(id, resolve)
      begin()
      if (!socket.send(message)) reject(new RobotTrouble('offline'))
    }).finally(() => answers.delete(id))
  }

  return {
    can,
    on: ears.on,
    goTo,
    dock: goTo,
    async cancel(goalId) {
      const id = goalId ?? current?.id
      isCancelling = true
      if (id && !socket.send({ op: 'cancel_action_goal', id, action: action.action }))
        throw new RobotTrouble('offline')
    },
    async serveWater() {
      const id = crypto.randomUUID()
      const answer = await ask(id, {
        op: 'call_service',
        id,
        service: '/serve_water',
        type: 'std_srvs/srv/Trigger',
      })
      const read = answer.op === 'service_response' ? trigger.safeParse(answer.values) : undefined
      if (!read?.success || !read.data.success) throw new RobotTrouble('busy')
      const left = /\d+/.exec(read.data.message)?.[0]
      return { left: left === undefined ? undefined : Number(left) }
    },
    async say(sentence) {
      if (!socket.send({ op: 'publish', topic: '/speech', msg: { data: sentence } }))
        throw new RobotTrouble('offline')
    },
    async recall(goalId) {
      const result = results.get(goalId)
      if (result) return result
      if (!socket.isOpen()) throw new RobotTrouble('offline')
      if (!statuses) await firstStatuses()
      const drives = statuses?.find(({ status }) => status >= 1 && status <= 3)
      if (!drives) return results.get(goalId) ?? 'unclear'
      // One goal at a time, and only this house gives any: it is this one.
      current = { id: goalId, before: new Set(), uuid: drives.uuid, isOver: false }
      nearest = { metres: Number.POSITIVE_INFINITY, at: performance.now() }
      isDriving = true
      return { goalId, status: 'moving' }
    },
    async close() {
      socket.close()
    },
  }

  /** Waits for the first word of the action's status; a robot that drives nothing may not say any. */
  async function firstStatuses(): Promise<void> {
    await new Promise<void>((resolve) => {
      const done = () => {
        waiting.delete(done)
        clearTimeout(late)
        resolve()
      }
      const late = setTimeout(done, 1500)
      waiting.add(done)
    })
  }
}
