import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { FloorPlanProps } from '#design'
import { drawingOf, wayToCounter } from '#modules/floor-plans'
import { type Doing, doingOf, type RobotReport } from '#modules/robots'
import { formContext, formFields, type Server } from '#platform/http'
import { type Context, notFound, Refusal } from '#platform/ledger'
import { atMachine, type KioskHouse, robotOf, viewOf } from './deps.ts'
import { askToConnect } from './machine-routes.ts'
import { keyOf } from './robot-bar.tsx'
import type { SpokenWish } from './robot-wish.ts'
import { address, type View } from './screen.tsx'

const wardParams = z.object({ ward: z.string() })
const ratings = { bad: 1, fair: 2, good: 3 } as const

/** What a screen asks of robots: of the one that carries it, or of any that comes to it. */
export function robotRoutes(scope: Server, house: KioskHouse): void {
  const { robots } = house

  // What the robot does now, for its own screen; asked for every moment, so short.
  scope.get('/kiosk/:ward/robot', { schema: { hide: true, params: wardParams } }, async (request, reply) => {
    const robot = await robotOf(house, viewOf(house, request))
    if (!robot) throw notFound()
    const doing = doingOf(robot, house.clock.now())
    const isMet = doing.is === 'waiting' && doing.isMet
    return reply.header('cache-control', 'no-store').send({ key: keyOf(doing), isMet })
  })

  scope.post('/kiosk/:ward/robot', { schema: { hide: true, params: wardParams } }, async (request, reply) => {
    const view = viewOf(house, request)
    if (!view.device) return askToConnect(house, view, request, reply, address(view))
    const fields = formFields(request)
    const context = atMachine(house, view, request, formContext(request))
    const robot = await robotOf(house, view)
    const goal = () => {
      const id = z.uuid().safeParse(fields.goal).data
      if (!id || !robot || ![...robot.goals, ...robot.over].some((it) => it.id === id)) throw notFound()
      return id
    }
    const id = fields.key ?? randomUUID()
    switch (fields.do) {
      case 'lead': {
        const counter = fields.counter ?? ''
        const asked = await askRobot(house, view, context, { robot, wish: { do: 'lead', counter }, id })
        const said = asked ? 'asked' : 'none'
        const there = robot ? address(view, '/ask') : address(view, `/counters/${counter}`, { robot: said })
        return reply.redirect(there, 303)
      }
      case 'water':
        if (!robot) throw notFound()
        await askRobot(house, view, context, { robot, wish: { do: 'water' }, id })
        return reply.redirect(address(view, '/ask'), 303)
      case 'stop':
        await robots.stop(context, view.ward.code, goal()).catch(ifRefused)
        return reply.redirect(address(view, '/ask'), 303)
      case 'rate': {
        const rating = ratings[fields.rating as keyof typeof ratings]
        if (!rating) throw notFound()
        await robots.rate(context, view.ward.code, goal(), rating).catch(ifRefused)
        return reply.redirect(address(view, '/ask', { bye: 'yes' }), 303)
      }
      default:
        throw notFound()
    }
  })
}

/** What was refused because it is over is over. */
function ifRefused(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.status !== 409) throw error
}

/**
 * Asks a robot for whoever stands before this machine.
 * @returns false when no robot does it: none is free, or nobody knows the counter
 */
export async function askRobot(
  { robots, floorPlans }: KioskHouse,
  { ward, device }: View,
  context: Context,
  { robot, wish, id }: { robot: RobotReport | undefined; wish: SpokenWish; id: string },
): Promise<boolean> {
  const { waypoints } = floorPlans.of(ward.code).plan
  const own = robot && { robot: robot.id }
  const kiosks = waypoints.filter(({ kind }) => kind === 'kiosk')
  const here = kiosks.find((it) => it.id === `kiosk-${device?.name}`) ?? kiosks[0]
  // A cup is handed out where the robot stands.
  const at = wish.do === 'water' ? robot?.state.at : robot ? undefined : here?.id
  const asked = await robots
    .ask(context, ward.code, {
      ...{ id, kind: wish.do === 'lead' ? 'escort' : 'water', ...own },
      ...(wish.do === 'lead' ? { counter: wish.counter } : {}),
      ...(at ? { at: [at] } : {}),
    })
    .catch(ifRefusedAtAll)
  return asked !== undefined
}

function ifRefusedAtAll(error: unknown): undefined {
  if (!(error instanceof Refusal) || error.status === 403) throw error
}

/** The hall with the robot's goal and the rest of the way to it, for the robot's own screen. */
export async function goalDrawing(
  { floorPlans, robotsIn }: KioskHouse,
  { ward, language }: View,
  { name, doing }: { name: string; doing: Doing },
): Promise<FloorPlanProps | undefined> {
  const counter = 'counter' in doing && doing.is !== 'arrived' ? doing.counter : undefined
  if (!counter) return undefined
  const { plan, number } = floorPlans.of(ward.code)
  const robots = await robotsIn(ward.code, language)
  const own = robots.find((it) => it.name === name)
  const start = own ? { at: 'point' as const, x: own.x, y: own.y } : { at: 'door' as const }
  const way = wayToCounter(plan, counter, start, language)
  // Whoever looks stands where the robot is; where nobody knows where that is, no way is drawn.
  const drawing = { ...drawingOf(plan, language, { way, robots }), here: undefined }
  if (!own) drawing.way = []
  return { ...drawing, plan: number, robotsFrom: address({ ward }, '/robots') }
}
