import mqtt from 'mqtt'
import { z } from 'zod'
import {
  type Ability,
  createEars,
  type GoalReport,
  type RobotAdapter,
  type RobotState,
  RobotTrouble,
  type Trouble,
} from '../adapter.ts'
import type { Line } from '../connect.ts'

/**
 * VDA 5050, version 2.1.0 (the JSON of 3.0.0 is another one), over MQTT. A goal is an order whose id is the goal's: so the
 * robot itself knows goals by name, also after the house was away. An order has always two nodes, where it stands and where
 * it goes to, so that its end can be told from its beginning.
 */
const version = '2.1.0'
const can: ReadonlySet<Ability> = new Set(['navigate', 'dock', 'speak', 'serveWater'])
/** Robots say something every 30 s when nothing changes; that they are there their last will says. */
const aliveMs = 1000

const stateMessage = z.object({
  orderId: z.string(),
  lastNodeId: z.string(),
  lastNodeSequenceId: z.number(),
  driving: z.boolean(),
  nodeStates: z.array(z.object({ nodeId: z.string(), sequenceId: z.number() })),
  actionStates: z.array(
    z.object({
      actionId: z.string(),
      actionStatus: z.enum(['WAITING', 'INITIALIZING', 'RUNNING', 'PAUSED', 'FINISHED', 'FAILED']),
      resultDescription: z.string().optional(),
    }),
  ),
  batteryState: z.object({ batteryCharge: z.number(), charging: z.boolean() }),
  agvPosition: z.object({ x: z.number(), y: z.number(), theta: z.number() }).optional(),
  errors: z.array(
    z.object({
      errorType: z.string(),
      errorReferences: z.array(z.object({ referenceKey: z.string(), referenceValue: z.string() })).optional(),
    }),
  ),
  safetyState: z.object({ eStop: z.string(), fieldViolation: z.boolean() }),
})
type State = z.infer<typeof stateMessage>

const connectionMessage = z.object({ connectionState: z.enum(['ONLINE', 'OFFLINE', 'CONNECTIONBROKEN']) })

/** Why a robot took no order, by the types of error that the recommendation names. */
const refusals: Record<string, Trouble> = {
  noRouteError: 'no_route',
  validationError: 'unknown_location',
  orderError: 'busy',
  orderUpdateError: 'busy',
}

export function vda5050Adapter({ address, secret }: Line): RobotAdapter {
  const ears = createEars()
  const url = new URL(address)
  const prefix = url.pathname.slice(1)
  const [, , manufacturer = '', serialNumber = ''] = prefix.split('/')
  const [username, ...password] = (secret ?? '').split(':')
  const client = mqtt.connect(`${url.protocol}//${url.host}`, {
    ...(secret ? { username: username!, password: password.join(':') } : {}),
    ...{ reconnectPeriod: 1000, connectTimeout: 4000, keepalive: 5, queueQoSZero: false },
  })
  let last: State | undefined
  let isConnected = false
  const headers = new Map<string, number>()
  const watchers = new Set<(state: State) => void>()

  client.on('error', () => {}) // it comes back by itself
  client.on('connect', () => {
    client.subscribe([`${prefix}/state`, `${prefix}/connection`], { qos: 1 })
    ears.tell('line', { isOpen: true })
  })
  client.on('close', () => ears.tell('line', { isOpen: false }))
  client.on('message', (topic, payload) => {
    const message = parsed(payload)
    if (topic.endsWith('/connection')) {
      const read = connectionMessage.safeParse(message)
      if (!read.success) return
      isConnected = read.data.connectionState === 'ONLINE'
      ears.tell('line', { isOpen: isConnected })
      return
    }
    const read = stateMessage.safeParse(message)
    if (!read.success) return
    last = read.data
    isConnected = true
    ears.tell('state', stateOf(last))
    const report = reportOf(last)
    if (report) ears.tell('goal', report)
    for (const watch of watchers) watch(last)
  })
  const alive = setInterval(() => {
    if (isConnected && client.connected && last) ears.tell('state', stateOf(last))
  }, aliveMs)
  alive.unref()

  function publish(topic: string, body: object): void {
    if (!client.connected || !isConnected) throw new RobotTrouble('offline')
    const headerId = (headers.get(topic) ?? 0) + 1
    headers.set(topic, headerId)
    const header = { headerId, timestamp: new Date().toISOString(), version, manufacturer, serialNumber }
    client.publish(`${prefix}/${topic}`, JSON.stringify({ ...header, ...body }))
  }

  /** How the order that the robot has now fares; undefined when it has none. */
  function reportOf(state: State): GoalReport | undefined {
    const { orderId: goalId, nodeStates, actionStates, driving, safetyState } = state
    if (!goalId) return undefined
    if (actionStates.some(({ actionStatus }) => actionStatus === 'FAILED') && !driving)
      return { goalId, status: 'failed', error: 'blocked_timeout' }
    const isDone = actionStates.every(({ actionStatus }) => actionStatus === 'FINISHED')
    if (nodeStates.length === 0 && !driving) {
      if (state.lastNodeSequenceId === 2)
        return isDone ? { goalId, status: 'arrived' } : { goalId, status: 'moving' }
      return { goalId, status: 'cancelled' }
    }
    if (safetyState.fieldViolation) return { goalId, status: 'blocked' }
    return { goalId, status: driving ? 'moving' : 'accepted' }
  }

  /** Waits until the robot has said something that is an answer. The caller loses patience, not this. */
  function until<Answer>(answerOf: (state: State) => Answer | undefined): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const watch = (state: State) => {
        try {
          const answer = answerOf(state)
          if (answer === undefined) return
          resolve(answer)
        } catch (error) {
          reject(error)
        }
        watchers.delete(watch)
      }
      watchers.add(watch)
    })
  }

  async function order(orderId: string, to: string, actions: object[]): Promise<void> {
    if (!last) throw new RobotTrouble('offline')
    const node = (nodeId: string, sequenceId: number, all: object[]) => ({
      ...{ nodeId, sequenceId, released: true, actions: all },
    })
    const taken = until((state) => {
      const refused = state.errors.find(({ errorReferences = [] }) =>
        errorReferences.some((it) => it.referenceKey === 'orderId' && it.referenceValue === orderId),
      )
      if (refused) throw new RobotTrouble(refusals[refused.errorType] ?? 'busy', refused.errorType)
      return state.orderId === orderId ? true : undefined
    })
    taken.catch(() => {})
    const from = last.lastNodeId
    const edge = { edgeId: `${from}-${to}`, sequenceId: 1, released: true, actions: [] }
    publish('order', {
      orderId,
      orderUpdateId: 0,
      nodes: [node(from, 0, []), node(to, 2, actions)],
      edges: [{ ...edge, startNodeId: from, endNodeId: to }],
    })
    await taken
  }

  const action = (actionType: string, actionParameters: object[] = []) => ({
    ...{ actionType, actionId: crypto.randomUUID(), blockingType: 'HARD', actionParameters },
  })

  return {
    can,
    on: ears.on,
    goTo: (location, goalId) => order(goalId, location, []),
    dock: (location, goalId) => order(goalId, location, [action('startCharging')]),
    async cancel(goalId) {
      if (!last?.orderId || (goalId && last.orderId !== goalId)) return
      const cancel = action('cancelOrder')
      publish('instantActions', { actions: [cancel] })
    },
    async serveWater() {
      if (!last) throw new RobotTrouble('offline')
      const serve = action('serveWater')
      const served = until(({ actionStates }) => {
        const done = actionStates.find(({ actionId }) => actionId === serve.actionId)
        if (done?.actionStatus === 'FAILED') throw new RobotTrouble('busy')
        return done?.actionStatus === 'FINISHED' ? done : undefined
      })
      served.catch(() => {})
      await order(crypto.randomUUID(), last.lastNodeId, [serve])
      const left = /\d+/.exec((await served).resultDescription ?? '')?.[0]
      return { left: left === undefined ? undefined : Number(left) }
    },
    async say(sentence) {
      const words = [{ key: 'text', value: sentence }]
      publish('instantActions', { actions: [{ ...action('speak', words), blockingType: 'NONE' }] })
    },
    async recall(goalId) {
      if (!isConnected || !client.connected) throw new RobotTrouble('offline')
      const state = last ?? (await until((it) => it))
      if (state.orderId !== goalId) return 'never-heard'
      return reportOf(state) ?? 'never-heard'
    },
    async close() {
      clearInterval(alive)
      await client.endAsync(true)
    },
  }
}

function stateOf(state: State): RobotState {
  const { safetyState, driving, batteryState, agvPosition, lastNodeId, nodeStates } = state
  const mode =
    safetyState.eStop !== 'NONE'
      ? 'estop'
      : safetyState.fieldViolation && nodeStates.length > 0
        ? 'blocked'
        : driving || nodeStates.length > 0
          ? 'moving'
          : batteryState.charging
            ? 'docked'
            : 'idle'
  const pose = agvPosition && {
    ...{ x: agvPosition.x, y: agvPosition.y },
    degrees: ((agvPosition.theta * 180) / Math.PI + 360) % 360,
  }
  const { batteryCharge: battery, charging } = batteryState
  return { mode, at: lastNodeId || undefined, pose, battery, charging }
}

function parsed(payload: Buffer): unknown {
  try {
    return JSON.parse(payload.toString())
  } catch {
    return undefined
  }
}
