import { z } from 'zod'
import type { Places } from '#modules/places'
import { commandHeaders, instantSchema, plain, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { modes, troubles } from './adapter.ts'
import { draftSchema } from './draft.ts'
import { goalKinds, goalStates } from './goals.ts'
import type { Robots } from './robots.ts'
import { robotKinds } from './stored.ts'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const placeParams = z.object({ place: z.string() })
const robotParams = placeParams.extend({ robot: z.uuid() })
const goalParams = placeParams.extend({ goal: z.uuid() })
const stateSchema = z.object({
  mode: z.enum(modes).optional(),
  at: z.string().optional().describe('waypoint of the hall’s plan'),
  pose: z
    .object({ x: z.number(), y: z.number(), degrees: z.number() })
    .optional()
    .describe('in the robot’s own map'),
  battery: z.number().optional().describe('per cent'),
  charging: z.boolean().optional(),
  cups: z.number().int().optional().describe('of water, left'),
})
const goalSchema = z.object({
  id: z.uuid(),
  robot: z.uuid(),
  kind: z.enum(goalKinds),
  mission: z.uuid().describe('goals of one wish, one after another'),
  leg: z.number().int(),
  location: z.string().optional().describe('waypoint; absent until the number is called'),
  counter: z.string().optional(),
  ticket: z.uuid().optional(),
  state: z.enum(goalStates),
  error: z.enum(troubles).optional(),
  advice: text.optional().describe('what the person was told when the robot could lead no further'),
  rating: z.number().int().optional().describe('how content the person was: 1 not, 2 satisfied, 3 very'),
  askedAt: instantSchema,
  sentAt: instantSchema.optional(),
  settledAt: instantSchema.optional(),
})
const robotSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  kind: z.enum(robotKinds),
  address: z.string(),
  serial: z.string(),
  locations: z.record(z.string(), z.string()),
  state: stateSchema,
  isOnline: z.boolean(),
  stoppedAt: instantSchema
    .optional()
    .describe('its emergency stop was pressed, and nobody has said that all is well'),
  seenAt: instantSchema.optional(),
  screen: z.string().optional().describe('the machine of the hall that is its screen'),
  version: z.number().int(),
  goals: z.array(goalSchema).describe('what runs, then what waits'),
  over: z.array(goalSchema).describe('the last ones, newest first'),
})
const wishSchema = z.object({
  id: z.uuid().describe('made by the client: the same id is the same wish'),
  kind: z.enum(goalKinds),
  robot: z.uuid().optional().describe('by default the one that can begin soonest'),
  counter: z
    .string()
    .max(8)
    .optional()
    .describe('where an escort leads to; without it the counter that calls the ticket'),
  ticket: z.uuid().optional(),
  at: z
    .array(z.string().max(40))
    .max(20)
    .optional()
    .describe('waypoints: where a person is met, the stops of a water round, where to'),
})

export function robotsRoutes(server: Server, deps: { robots: Robots; places: Places }): void {
  const { robots, places } = deps
  const tags = ['robots']
  const ward = (key: string) => {
    const place = places.find(key)
    if (!place || place.kind === 'city') throw notFound()
    return place.code
  }

  server.get(
    '/api/v1/places/:place/robots',
    {
      schema: {
        operationId: 'listRobots',
        tags,
        summary: 'The robots of a hall: where they are, how full, what they do and will do',
        params: placeParams,
        response: { 200: z.array(robotSchema), ...problems(403, 404) },
      },
    },
    async (request) => {
      const list = await robots.list(request.context, ward(request.params.place))
      return plain(list) as unknown as z.infer<typeof robotSchema>[]
    },
  )
  server.post(
    '/api/v1/places/:place/robots',
    {
      schema: {
        operationId: 'addRobot',
        tags,
        summary: 'Connect a robot',
        params: placeParams,
        headers: commandHeaders,
        body: draftSchema,
        response: { 201: z.object({ id: z.uuid() }), ...problems(400, 403, 404, 422) },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await robots.add(request.context, ward(request.params.place), request.body)),
  )
  server.post(
    '/api/v1/places/:place/robots/test',
    {
      schema: {
        operationId: 'testRobot',
        tags,
        summary: 'Whether a robot answers at an address; nothing is kept',
        params: placeParams,
        body: draftSchema,
        response: { 200: stateSchema, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request) => plain(await robots.test(request.context, ward(request.params.place), request.body)),
  )
  server.put(
    '/api/v1/places/:place/robots/:robot',
    {
      schema: {
        operationId: 'changeRobot',
        tags,
        summary: 'Another name, address or other names of places; a key that is not given stays',
        params: robotParams,
        headers: commandHeaders,
        body: draftSchema.extend({
          seen: z.number().int().min(1).describe('the version that was looked at'),
        }),
        response: { 204: z.null(), ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { seen, ...draft } = request.body
      const { place, robot } = request.params
      await robots.change(request.context, ward(place), robot, seen, draft)
      return reply.status(204).send(null)
    },
  )
  server.delete(
    '/api/v1/places/:place/robots/:robot',
    {
      schema: {
        operationId: 'retireRobot',
        tags,
        summary: 'Take a robot out of service; what it was to do ends',
        params: robotParams,
        headers: commandHeaders,
        response: { 204: z.null(), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      await robots.retire(request.context, ward(request.params.place), request.params.robot)
      return reply.status(204).send(null)
    },
  )
  server.post(
    '/api/v1/places/:place/robots/:robot/resume',
    {
      schema: {
        operationId: 'resumeRobot',
        tags,
        summary: 'Somebody has looked after an emergency stop: the robot may drive again',
        params: robotParams,
        headers: commandHeaders,
        response: { 204: z.null(), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      await robots.resume(request.context, ward(request.params.place), request.params.robot)
      return reply.status(204).send(null)
    },
  )
  server.post(
    '/api/v1/places/:place/robots/:robot/cups',
    {
      schema: {
        operationId: 'fillRobot',
        tags,
        summary: 'Cups of water were filled up',
        params: robotParams,
        headers: commandHeaders,
        body: z.object({ cups: z.number().int().min(0).max(100) }),
        response: { 204: z.null(), ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { place, robot } = request.params
      await robots.fill(request.context, ward(place), robot, request.body.cups)
      return reply.status(204).send(null)
    },
  )
  server.post(
    '/api/v1/places/:place/robots/goals',
    {
      schema: {
        operationId: 'askRobot',
        tags,
        summary: 'Lead somebody to a counter, bring water, greet, go round, go to the charger; does not wait',
        params: placeParams,
        headers: commandHeaders,
        body: wishSchema,
        response: { 202: goalSchema, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const goal = await robots.wish(request.context, ward(request.params.place), request.body)
      return reply.status(202).send(plain(goal) as unknown as z.infer<typeof goalSchema>)
    },
  )
  server.delete(
    '/api/v1/places/:place/robots/goals/:goal',
    {
      schema: {
        operationId: 'cancelRobotGoal',
        tags,
        summary: 'End what is no longer wanted; a running goal ends when the robot has said so',
        params: goalParams,
        headers: commandHeaders,
        response: { 204: z.null(), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      await robots.cancel(request.context, ward(request.params.place), request.params.goal)
      return reply.status(204).send(null)
    },
  )
}
