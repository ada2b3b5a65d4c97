import { z } from 'zod'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import { commandHeaders, instantSchema, plain, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { Reception } from '../reception.ts'
import { takenSchema } from '../taken-schema.ts'

const secretParams = z.object({ secret: z.string().min(20).max(100) })
const idNumberSchema = z
  .string()
  .regex(/^\d{12}$/)
  .describe('identity number, for the quota only')
const heldSchema = z.object({
  id: z.uuid(),
  place: z.string(),
  startsAt: instantSchema,
  holdsUntil: instantSchema.describe('confirm before'),
  secret: z.string().describe('opens the hold, and the number it becomes'),
})

/** Hours that can be booked: look, keep, confirm, let go, move. */
export function appointmentRoutes(
  server: Server,
  deps: { reception: Reception; places: Places; procedures: Procedures },
): void {
  const { reception, places, procedures } = deps
  const tags = ['reception']
  const wardOf = (key: string) => {
    const place = places.find(key)
    if (!place || place.kind === 'city') throw notFound()
    return place.code
  }
  const fieldOf = (procedureCode: string | undefined) => {
    const procedure = procedureCode ? procedures.find(procedureCode) : undefined
    if (procedureCode && !procedure) throw notFound()
    return procedure?.field.vi
  }

  server.get(
    '/api/v1/places/:place/slots',
    {
      schema: {
        operationId: 'listSlots',
        tags,
        summary: 'Hours of a day that can be booked, full ones too',
        params: z.object({ place: z.string() }),
        querystring: z.object({
          day: z.iso.date(),
          procedureCode: z.string().optional(),
          series: z.string().optional().describe('instead of a procedure: the hall’s group'),
        }),
        response: {
          200: z.array(z.object({ startsAt: instantSchema, free: z.number().int() })),
          ...problems(400, 404),
        },
      },
    },
    async (request) => {
      const { day, procedureCode, series } = request.query
      const query = {
        day: Temporal.PlainDate.from(day),
        field: fieldOf(procedureCode),
        ...(series ? { series } : {}),
      }
      return plain(await reception.slots(wardOf(request.params.place), query))
    },
  )
  server.post(
    '/api/v1/places/:place/appointments',
    {
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        operationId: 'holdSlot',
        tags,
        summary: 'Keep an hour for some minutes',
        params: z.object({ place: z.string() }),
        headers: commandHeaders,
        body: z.object({
          startsAt: instantSchema,
          procedureCode: z.string().optional(),
          series: z.string().optional().describe('instead of a procedure: the hall’s group'),
          priority: z.string().default('normal').describe('class of the published dispatch policy'),
          dossiers: z
            .number()
            .int()
            .min(1)
            .max(999)
            .default(1)
            .describe('how many dossiers the person brings'),
          channel: z.enum(['desk', 'web']).default('web'),
          brings: z.array(z.string().max(8)).max(60).default([]).describe('component ids the person has'),
          idNumber: idNumberSchema,
        }),
        response: { 201: heldSchema, ...problems(400, 403, 404, 409, 422, 429) },
      },
    },
    async (request, reply) => {
      const { startsAt, ...wish } = request.body
      const held = await reception.holdSlot(request.context, {
        ...wish,
        startsAt: Temporal.Instant.from(startsAt),
        place: wardOf(request.params.place),
        language: request.language,
        field: fieldOf(wish.procedureCode),
      })
      return reply.status(201).send(held)
    },
  )
  server.get(
    '/api/v1/appointments/:secret',
    {
      schema: {
        operationId: 'followAppointment',
        tags,
        summary: 'One’s own hour, by the secret of its link',
        params: secretParams,
        response: {
          200: z.object({
            id: z.uuid(),
            place: z.string(),
            series: z.string(),
            startsAt: instantSchema,
            state: z.enum(['held', 'booked', 'checked_in', 'fulfilled', 'expired', 'cancelled', 'no_show']),
            holdsUntil: instantSchema,
          }),
          ...problems(404),
        },
      },
    },
    async (request) => plain(await reception.followAppointment(request.params.secret)),
  )
  server.post(
    '/api/v1/appointments/:secret/book',
    {
      schema: {
        operationId: 'bookHeld',
        tags,
        summary: 'Confirm an hour that is kept: it becomes a number of that day',
        params: secretParams,
        headers: commandHeaders,
        response: { 201: takenSchema, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await reception.bookHeld(request.context, request.params.secret)),
  )
  server.post(
    '/api/v1/appointments/:secret/drop',
    {
      schema: {
        operationId: 'dropHold',
        tags,
        summary: 'Let an hour go that was not confirmed',
        params: secretParams,
        headers: commandHeaders,
        response: { 204: z.null(), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      await reception.dropHold(request.context, request.params.secret)
      return reply.status(204).send(null)
    },
  )
  server.post(
    '/api/v1/tickets/:secret/move',
    {
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        operationId: 'moveAppointment',
        tags,
        summary: 'Give one’s appointment another hour; on another day it has another number',
        params: secretParams,
        headers: commandHeaders,
        body: z.object({ startsAt: instantSchema, idNumber: idNumberSchema }),
        response: {
          200: z.object({ id: z.uuid(), day: z.iso.date(), slot: instantSchema, label: z.string() }),
          ...problems(400, 403, 404, 409, 422, 429),
        },
      },
    },
    async (request) => {
      const { startsAt, idNumber } = request.body
      const at = Temporal.Instant.from(startsAt)
      const moved = await reception.moveAppointment(request.context, request.params.secret, {
        startsAt: at,
        idNumber,
      })
      return { ...moved, slot: moved.slot! }
    },
  )
}
