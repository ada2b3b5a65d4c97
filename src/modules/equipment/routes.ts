import { z } from 'zod'
import type { Places } from '#modules/places'
import type { Clock } from '#platform/clock'
import { instantSchema, plain, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { shareOf } from './availability.ts'
import type { Availability, Equipment } from './equipment.ts'
import { conditionOf, conditions } from './lists.ts'
import { causes, type Outage } from './outages.ts'
import { probes, type Thing, thingStates } from './stored.ts'

const placeParams = z.object({ place: z.string() })
const thingSchema = z.object({
  id: z.uuid(),
  place: z.string(),
  kind: z.string(),
  name: z.string(),
  point: z.string().describe('where in the place it stands'),
  make: z.string(),
  model: z.string(),
  serial: z.string(),
  probe: z.enum(probes).describe('how is looked whether it is there'),
  address: z.string(),
  ownerPlace: z.string(),
  ownerPermission: z.string().describe('who looks after it: whoever holds this permission at `ownerPlace`'),
  contact: z.string(),
  inUseSince: z.iso.date().optional(),
  state: z.enum(thingStates),
  notes: z.string(),
  isSample: z.boolean().describe('made up for a demonstration'),
  condition: z.enum(conditions),
  since: instantSchema.optional(),
  outage: z.uuid().optional().describe('the one that is not over'),
  version: z.number().int(),
})
const outageSchema = z.object({
  id: z.uuid(),
  thing: z.uuid(),
  place: z.string(),
  name: z.string(),
  kind: z.string(),
  from: instantSchema,
  until: instantSchema.optional(),
  trouble: z.string().describe('what a probe met, `reported` or `repair`'),
  note: z.string(),
  ownerPlace: z.string(),
  ownerPermission: z.string(),
  contact: z.string(),
  steps: z.array(
    z.object({
      seq: z.number().int(),
      at: instantSchema,
      actor: z.string(),
      what: z.enum(['acknowledged', 'cause', 'next-step', 'remark', 'ended']),
      cause: z.enum(causes).optional(),
      note: z.string(),
      untilAt: instantSchema.optional(),
    }),
  ),
})
const availableSchema = z.object({
  watchedSeconds: z.number(),
  downSeconds: z.number(),
  share: z.number().optional().describe('from 0 to 1; absent where nobody looked'),
})
const hourSchema = z.object({
  hour: instantSchema,
  probes: z.number().int(),
  misses: z.number().int(),
  minMs: z.number().optional(),
  averageMs: z.number().optional(),
  maxMs: z.number().optional(),
})
const reportSchema = thingSchema.extend({
  outages: z.array(outageSchema).describe('those that are not over first, then the newest, at most 20'),
  hours: z.array(hourSchema).describe('answers of the period, oldest first'),
  available: z.object({
    office: availableSchema.describe('in office hours of the working calendar'),
    always: availableSchema.describe('round the clock'),
  }),
})

/** The register, outages, and what things say of themselves. */
export function equipmentRoutes(
  server: Server,
  deps: { equipment: Equipment; places: Places; clock: Clock },
): void {
  const { equipment, places, clock } = deps
  const tags = ['equipment']
  const ward = (key: string) => {
    const place = places.find(key)
    if (!place || place.kind === 'city') throw notFound()
    return place.code
  }

  server.get(
    '/api/v1/places/:place/equipment',
    {
      schema: {
        operationId: 'listEquipment',
        tags,
        summary: 'The equipment of a ward, what is down first, with how many there are of each condition',
        params: placeParams,
        querystring: z.object({
          kind: z.string().max(20).optional(),
          is: z.enum(conditions).optional().describe('without it: everything that is not retired'),
          words: z.string().max(100).optional(),
          page: z.coerce.number().int().min(1).max(10_000).default(1).describe('of 200 each'),
        }),
        response: {
          200: z.object({
            things: z.array(thingSchema),
            counts: z.record(z.enum(conditions), z.number().int()),
          }),
          ...problems(403, 404),
        },
      },
    },
    async ({ context, params, query: { page, ...filter } }) => {
      const part = { limit: 200, offset: 200 * (page - 1) }
      const list = await equipment.list(context, { ...filter, place: ward(params.place) }, part)
      return { things: list.things.map(thingOf), counts: list.counts }
    },
  )
  server.get(
    '/api/v1/places/:place/equipment/:thing',
    {
      schema: {
        operationId: 'getEquipment',
        tags,
        summary: 'One thing with its outages, answers and availability',
        params: placeParams.extend({ thing: z.uuid() }),
        querystring: z.object({
          days: z.coerce.number().int().min(1).max(366).default(30).describe('of the past, until now'),
        }),
        response: { 200: reportSchema, ...problems(403, 404) },
      },
    },
    async ({ context, params, query }) => {
      const until = clock.now()
      const report = await equipment.get(context, params.thing, {
        ...{ from: until.subtract({ hours: 24 * query.days }), until },
      })
      if (report.place !== ward(params.place)) throw notFound()
      return {
        ...thingOf(report),
        outages: report.outages.map(outageOf),
        hours: plain(report.hours),
        available: availableOf(report.available),
      }
    },
  )
  server.get(
    '/api/v1/places/:place/outages',
    {
      schema: {
        operationId: 'listOutages',
        tags,
        summary: 'Outages of a ward’s equipment: those that are not over first, then the newest, at most 200',
        params: placeParams,
        response: { 200: z.array(outageSchema), ...problems(403, 404) },
      },
    },
    async ({ context, params }) =>
      (await equipment.outages(context, { place: ward(params.place) })).map(outageOf),
  )
  server.post(
    '/api/v1/equipment/:thing/heartbeat',
    {
      config: { rateLimit: { max: 6000, timeWindow: '1 minute' } },
      schema: {
        operationId: 'reportHeartbeat',
        tags,
        summary: 'A thing says that it is there, with its own secret; more often than it counts as silent',
        params: z.object({ thing: z.uuid() }),
        headers: z.object({ authorization: z.string().max(200).describe('`Bearer <secret>`') }),
        response: { 204: z.null(), ...problems(400, 404, 429) },
      },
    },
    async ({ params, headers }, reply) => {
      const [, secret = ''] = /^Bearer (\S+)$/i.exec(headers.authorization) ?? []
      await equipment.heartbeat(params.thing, secret)
      return reply.status(204).send(null)
    },
  )
}

function thingOf(thing: Thing): z.infer<typeof thingSchema> {
  const { isUp, watchedSince, trouble, beatAt, addedAt, retiredAt, ...shown } = thing
  return { ...plain(shown), condition: conditionOf(thing) }
}

/** Names of officers stay in the house: whom to ask is its owner. */
function outageOf({ foundBy, steps, ...outage }: Outage): z.infer<typeof outageSchema> {
  return { ...plain(outage), steps: plain(steps.map(({ actorName, ...step }) => step)) }
}

function availableOf({ office, always }: Availability): z.infer<typeof reportSchema>['available'] {
  const share = (it: Availability['office']) => ({ ...it, share: shareOf(it) })
  return { office: share(office), always: share(always) }
}
