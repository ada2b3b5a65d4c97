import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocket, WebSocketServer } from 'ws'
import type { Plan } from '#modules/floor-plans'
import { RobotTrouble, type SimulatedRobot } from '#modules/robots'

/** A robot with ROS 2 and Nav2 behind rosbridge v2, as its protocol is published: a simulated body on a real wire. */
export interface RosbridgeStandIn {
  url: string
  /** Ends every connection; clients come back. What happens meanwhile is told to nobody. */
  cut(): void
  /** Takes no connections until it is on again. */
  setAway(isAway: boolean): void
  close(): Promise<void>
}

interface Goal {
  uuid: number[]
  status: number
  client: WebSocket
  id: string
}

const everyMs = 50

/** @param options.scale how much faster than the real time the robot drives */
export async function startRosbridge(options: {
  robot: SimulatedRobot
  plan: Plan
  scale: number
  port?: number
}): Promise<RosbridgeStandIn> {
  const { robot, plan, scale } = options
  const server = new WebSocketServer({ host: '127.0.0.1', port: options.port ?? 0 })
  await once(server, 'listening')
  const subscribed = new Map<WebSocket, Set<string>>()
  const goals: Goal[] = []
  let isAway = false

  const publish = (topic: string, msg: unknown, to?: WebSocket) => {
    for (const [client, topics] of subscribed)
      if (topics.has(topic) && (!to || to === client)) send(client, { op: 'publish', topic, msg })
  }
  const statuses = (to?: WebSocket) =>
    publish(
      '/navigate_to_pose/_action/status',
      {
        status_list: goals.slice(-10).map(({ uuid, status }) => ({
          goal_info: { goal_id: { uuid }, stamp: { sec: 0, nanosec: 0 } },
          status,
        })),
      },
      to,
    )
  const tell = (to?: WebSocket) => {
    const { pose, battery, charging, mode } = robot.state()
    const half = ((360 - pose!.degrees) * Math.PI) / 360
    const position = { x: pose!.x, y: plan.height - pose!.y, z: 0 }
    const orientation = { x: 0, y: 0, z: Math.sin(half), w: Math.cos(half) }
    publish('/amcl_pose', { header: { frame_id: 'map' }, pose: { pose: { position, orientation } } }, to)
    publish('/battery_state', { percentage: battery! / 100, power_supply_status: charging ? 1 : 2 }, to)
    publish('/emergency_stop', { data: mode === 'estop' }, to)
  }
  robot.on('person', () => publish('/person_detected', { data: true }))
  robot.on('goal', ({ goalId, status, remaining }) => {
    const goal = goals.find(({ id }) => id === goalId)
    if (!goal) return
    const { client, id } = goal
    const end = { arrived: 4, cancelled: 5, failed: 6 }[status as string]
    goal.status = end ?? 2
    statuses()
    const action = '/navigate_to_pose'
    if (end === undefined)
      send(client, { op: 'action_feedback', action, id, values: feedback(remaining ?? 0) })
    else if (status === 'cancelled')
      // As some versions do: no status, and words for values.
      send(client, { op: 'action_result', action, id, values: 'cancelled', result: false })
    else
      send(client, {
        op: 'action_result',
        action,
        id,
        values: { result: {}, status: end },
        status: end,
        result: end === 4,
      })
  })

  const timer = setInterval(() => {
    robot.pass((everyMs / 1000) * scale)
    tell()
    const running = goals.find(({ status }) => status === 2)
    if (running)
      send(running.client, {
        ...{ op: 'action_feedback', action: '/navigate_to_pose', id: running.id },
        values: feedback(robot.remaining()),
      })
  }, everyMs)

  server.on('connection', (client) => {
    if (isAway) return client.terminate()
    subscribed.set(client, new Set())
    client.on('close', () => subscribed.delete(client))
    client.on('error', () => {})
    client.on('message', (data) => {
      const message = JSON.parse(String(data))
      switch (message.op) {
        case 'subscribe':
          subscribed.get(client)?.add(message.topic)
          tell(client)
          if (goals.length > 0) statuses(client)
          return
        case 'send_action_goal':
          return begin(client, message)
        case 'cancel_action_goal':
          return robot.cancel(message.id)
        case 'publish':
          if (message.topic === '/speech') robot.say(message.msg.data)
          return
        case 'call_service':
          return serve(client, message.id)
      }
    })
  })

  function begin(
    client: WebSocket,
    message: { id: string; args: { pose: { pose: { position: { x: number; y: number } } } } },
  ) {
    const { x, y } = message.args.pose.pose.position
    const place = plan.waypoints.find((it) => Math.hypot(it.x - x, plan.height - it.y - y) < 0.5)
    const goal = { uuid: [...randomBytes(16)], status: 1, client, id: message.id }
    goals.push(goal)
    try {
      if (!place) throw new RobotTrouble('no_route')
      robot.order(message.id, place.id, place.kind === 'dock')
    } catch {
      goal.status = 6
      statuses()
      const failed = { status: 6, values: { result: {} }, result: false }
      send(client, { op: 'action_result', action: '/navigate_to_pose', id: message.id, ...failed })
    }
  }

  function serve(client: WebSocket, id: string) {
    const answer = { op: 'service_response', id, service: '/serve_water' }
    try {
      const { left } = robot.serveWater()
      send(client, { ...answer, values: { success: true, message: `left ${left}` }, result: true })
    } catch (error) {
      send(client, { ...answer, values: { success: false, message: String(error) }, result: true })
    }
  }

  const cut = () => {
    for (const client of server.clients) client.terminate()
  }
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    cut,
    setAway(away) {
      isAway = away
      if (away) cut()
    },
    async close() {
      clearInterval(timer)
      for (const client of server.clients) client.terminate()
      server.close()
      await once(server, 'close')
    },
  }
}

const feedback = (distance: number) => ({ distance_remaining: distance, number_of_recoveries: 0 })

function send(client: WebSocket, message: object): void {
  if (client.readyState === WebSocket.OPEN) client.send(JSON.stringify(message))
}
