import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Devices, tokenOf } from '#modules/devices'
import type { Places } from '#modules/places'
import { instantSchema, plain, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { Reception } from './reception.ts'

const placeParams = z.object({ place: z.string() })
const seriesSchema = z.string().regex(/^[A-Z]$/)

/** What a machine asks and tells so that it can go on while the house is away, and what an inspector reads afterwards. */
export function offlineRoutes(
  server: Server,
  deps: { reception: Reception; places: Places; devices: Devices },
): void {
  const { reception, places, devices } = deps
  const tags = ['reception']
  const ward = (request: FastifyRequest) => {
    const place = places.find((request.params as { place: string }).place)
    if (!place || place.kind === 'city') throw notFound()
    return place.code
  }
  const atMachine = (request: FastifyRequest) =>
    devices.contextAt(request.context, ward(request), tokenOf(request))

  server.post(
    '/api/v1/places/:place/number-blocks',
    {
      schema: {
        operationId: 'leaseNumbers',
        tags,
        summary: 'For a machine of the hall: numbers of today that it may give out while the house is away',
        params: placeParams,
        body: z.object({
          store: z.uuid().describe('names the machine’s memory; a new one gets blocks of its own'),
        }),
        response: {
          200: z.object({
            day: z.iso.date(),
            at: instantSchema.describe('the house’s time'),
            blocks: z.array(
              z.object({
                series: z.string(),
                first: z.number().int(),
                last: z.number().int(),
                given: z.array(z.number().int()),
              }),
            ),
          }),
          ...problems(400, 403, 404),
        },
      },
    },
    async (request) =>
      plain(await reception.leaseNumbers(atMachine(request), ward(request), request.body.store)),
  )

  server.post(
    '/api/v1/places/:place/offline-tickets',
    {
      schema: {
        operationId: 'settleOfflineTickets',
        tags,
        summary:
          'For a machine of the hall: the numbers it gave out while the house was away; each is taken once',
        params: placeParams,
        body: z.object({
          store: z.uuid(),
          sentAt: instantSchema.describe('now, by the machine’s clock'),
          tickets: z
            .array(
              z.object({
                id: z.uuid().describe('made by the machine; the idempotency key of this number'),
                day: z.iso.date().describe('of its lease'),
                series: seriesSchema,
                number: z.number().int().positive(),
                priority: z.string().max(40).default('normal'),
                language: z.enum(['vi', 'en', 'ar']),
                secretHash: z
                  .string()
                  .regex(/^[0-9a-f]{64}$/)
                  .describe('SHA-256 of the secret in the slip’s link'),
                at: instantSchema.describe('when it was given out, by the machine’s clock'),
              }),
            )
            .max(50),
        }),
        response: {
          200: z.array(
            z.object({
              id: z.uuid(),
              label: z.string(),
              state: z.enum(['taken', 'expired', 'refused']).describe('expired: its day is over'),
              why: z.enum(['not-leased', 'number-taken']).optional(),
            }),
          ),
          ...problems(400, 403, 404),
        },
      },
    },
    async (request) => {
      const { store, sentAt, tickets } = request.body
      return reception.settleOffline(atMachine(request), ward(request), {
        store,
        sentAt: Temporal.Instant.from(sentAt),
        tickets: tickets.map(({ day, secretHash, at, ...ticket }) => ({
          ...ticket,
          day: Temporal.PlainDate.from(day),
          secretHash: Buffer.from(secretHash, 'hex'),
          at: Temporal.Instant.from(at),
        })),
      })
    },
  )

  server.get(
    '/api/v1/places/:place/numbers',
    {
      schema: {
        operationId: 'listNumbers',
        tags,
        summary: 'Every number of a day: given out, or kept by a kiosk and not used; gaps have a reason',
        params: placeParams,
        querystring: z.object({ day: z.iso.date().describe('in Vietnam') }),
        response: {
          200: z.array(
            z.object({
              series: z.string(),
              first: z.number().int(),
              last: z.number().int(),
              is: z.enum(['given', 'leased-unused', 'unexplained']),
              device: z.string().optional(),
            }),
          ),
          ...problems(400, 403, 404),
        },
      },
    },
    async (request) =>
      reception.numbersOf(request.context, ward(request), Temporal.PlainDate.from(request.query.day)),
  )
}
