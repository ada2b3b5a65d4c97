import mqtt from 'mqtt'
import type { Plan } from '#modules/floor-plans'
import { RobotTrouble, type SimulatedRobot } from '#modules/robots'

/** A vehicle that speaks VDA 5050 2.1.0, as its recommendation is published: a simulated body on a real broker. */
export interface Vehicle {
  /** What stands behind the broker in its address. */
  path: string
  /** The line breaks, so that the broker speaks its last will; it comes back after `mend`. */
  breakLine(): void
  mend(): void
  close(): Promise<void>
}

interface Action {
  actionId: string
  actionType: string
  actionParameters?: { key: string; value: string }[]
}
interface Order {
  orderId: string
  orderUpdateId: number
  nodes: { nodeId: string; sequenceId: number; actions: Action[] }[]
  edges: { edgeId: string; sequenceId: number }[]
}
interface ActionState {
  actionId: string
  actionType: string
  actionStatus: string
  resultDescription?: string
}

const everyMs = 50

export async function startVehicle(options: {
  broker: string
  robot: SimulatedRobot
  plan: Plan
  scale: number
  serial?: string
}): Promise<Vehicle> {
  const { robot, plan, scale, serial: serialNumber = 'R1' } = options
  const manufacturer = 'MotCua'
  const path = `uagv/v2/${manufacturer}/${serialNumber}`
  const headers = new Map<string, number>()
  let order: Order | undefined
  let lastSequence = 0
  let actionStates: ActionState[] = []
  let errors: object[] = []
  /** Actions of the node that was reached, still to be done. */
  let left: Action[] = []
  let isBroken = false

  const message = (topic: string, body: object) => {
    const headerId = (headers.get(topic) ?? 0) + 1
    headers.set(topic, headerId)
    const header = {
      headerId,
      timestamp: new Date().toISOString(),
      version: '2.1.0',
      manufacturer,
      serialNumber,
    }
    return JSON.stringify({ ...header, ...body })
  }
  const connect = () => {
    const will = message('connection', { connectionState: 'CONNECTIONBROKEN' })
    const line = mqtt.connect(options.broker, {
      reconnectPeriod: 0,
      will: { topic: `${path}/connection`, payload: Buffer.from(will), qos: 1, retain: true },
    })
    line.on('error', () => {})
    line.on('message', (topic, payload) => hear(topic, JSON.parse(payload.toString())))
    line.on('connect', () => {
      line.subscribe([`${path}/order`, `${path}/instantActions`])
      line.publish(`${path}/connection`, message('connection', { connectionState: 'ONLINE' }), {
        qos: 1,
        retain: true,
      })
      say()
    })
    return line
  }
  let client = connect()

  robot.on('goal', ({ goalId, status }) => {
    if (goalId !== order?.orderId) return
    if (status === 'arrived') {
      lastSequence = 2
      left = order.nodes.at(-1)!.actions
    } else if (status === 'failed') {
      left = []
      errors = [{ errorType: 'blocked', errorLevel: 'FATAL', errorReferences: [] }]
      actionStates.push({ actionId: 'drive', actionType: 'drive', actionStatus: 'FAILED' })
    }
    say()
  })
  const timer = setInterval(() => {
    robot.pass((everyMs / 1000) * scale)
    work()
    say()
  }, everyMs)

  /** The actions of the node that was reached, one at a time: HARD ones let nothing else happen. */
  function work(): void {
    const action = left.shift()
    const state = actionStates.find(({ actionId }) => actionId === action?.actionId)
    if (!action || !state) return
    try {
      if (action.actionType === 'serveWater') state.resultDescription = `left ${robot.serveWater().left}`
      state.actionStatus = 'FINISHED'
    } catch {
      state.actionStatus = 'FAILED'
    }
  }

  function hear(topic: string, body: Order & { actions: Action[] }): void {
    if (topic.endsWith('/order')) take(body)
    else for (const action of body.actions) instant(action)
    say()
  }

  function instant(action: Action): void {
    const { actionId, actionType } = action
    actionStates.push({ actionId, actionType, actionStatus: 'FINISHED' })
    if (actionType === 'cancelOrder') {
      left = []
      robot.cancel()
    }
    if (actionType === 'speak') robot.say(action.actionParameters?.[0]?.value ?? '')
  }

  function take(wanted: Order): void {
    const refuse = (errorType: string): void => {
      const errorReferences = [{ referenceKey: 'orderId', referenceValue: wanted.orderId }]
      errors = [...errors.slice(-5), { errorType, errorLevel: 'WARNING', errorReferences }]
      say()
    }
    // The same order again is passed over, as the recommendation says.
    if (wanted.orderId === order?.orderId) return
    const target = wanted.nodes.at(-1)
    if (!target || wanted.nodes[0]?.nodeId !== robot.state().at) {
      refuse('noRouteError')
      return
    }
    const isDock = target.actions.some(({ actionType }) => actionType === 'startCharging')
    try {
      // Its own name for where it stands: it goes nowhere, and does what is to be done there.
      robot.order(wanted.orderId, target.nodeId, isDock)
    } catch (error) {
      const code = error instanceof RobotTrouble ? error.code : 'busy'
      refuse(
        code === 'unknown_location' ? 'validationError' : code === 'no_route' ? 'noRouteError' : 'orderError',
      )
      return
    }
    order = wanted
    lastSequence = 0
    left = []
    errors = []
    actionStates = wanted.nodes
      .flatMap(({ actions }) => actions)
      .map(({ actionId, actionType }) => ({ actionId, actionType, actionStatus: 'WAITING' }))
    say()
  }

  function say(): void {
    if (!client.connected) return
    const { mode, at, pose, battery, charging } = robot.state()
    const isUnderWay = mode === 'moving' || mode === 'blocked' || (mode === 'estop' && robot.remaining() > 0)
    const nodes = order && isUnderWay ? order.nodes.slice(1) : []
    client.publish(
      `${path}/state`,
      message('state', {
        ...{ orderId: order?.orderId ?? '', orderUpdateId: 0 },
        ...{ lastNodeId: at, lastNodeSequenceId: lastSequence, driving: mode === 'moving', paused: false },
        nodeStates: nodes.map(({ nodeId, sequenceId }) => ({ nodeId, sequenceId, released: true })),
        edgeStates:
          nodes.length > 0
            ? order!.edges.map((it) => ({ edgeId: it.edgeId, sequenceId: 1, released: true }))
            : [],
        agvPosition: {
          ...{ x: pose!.x, y: plan.height - pose!.y, theta: (((360 - pose!.degrees) % 360) * Math.PI) / 180 },
          ...{ mapId: 'hall', positionInitialized: true },
        },
        actionStates: actionStates.map(({ actionType, ...it }) => ({ ...it, actionType })),
        batteryState: { batteryCharge: battery, charging },
        operatingMode: 'AUTOMATIC',
        errors,
        information: [],
        safetyState: { eStop: mode === 'estop' ? 'MANUAL' : 'NONE', fieldViolation: mode === 'blocked' },
      }),
    )
  }

  return {
    path,
    breakLine() {
      isBroken = true
      client.stream.destroy()
    },
    mend() {
      if (!isBroken) return
      isBroken = false
      client = connect()
    },
    async close() {
      clearInterval(timer)
      await client.endAsync(true)
    },
  }
}
