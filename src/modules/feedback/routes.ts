import { z } from 'zod'
import type { Places } from '#modules/places'
import { commandHeaders, instantSchema, plain, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { officerActSchema, senderActSchema } from './actions.ts'
import type { Feedback } from './feedback.ts'
import { longestWords } from './file.ts'
import { rowsOfPage } from './read.ts'
import { statuses } from './state.ts'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const status = z.enum(statuses)
const kindSchema = z.object({
  id: z.string(),
  name: text,
  about: text,
  limits: z.looseObject({}).describe('how long each step may take, with the source and how sure it is'),
})
const doorSchema = z.object({ code: z.string().max(60), secret: z.string().max(40) })
const newSchema = z.object({
  place: z.string().describe('code or short name of the ward or commune'),
  kind: z.string().max(20),
  words: z.string().max(2 * longestWords),
  procedure: z.string().max(40).optional().describe('code of the procedure it is about'),
  dossierCode: z.string().max(60).optional(),
  name: z.string().max(200).optional(),
  phone: z.string().max(30).optional(),
  email: z.string().max(200).optional().describe('to be told what becomes of it'),
  isPrivate: z.boolean().optional().describe('nothing of it may be published'),
})
const filedSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  secret: z.string().describe('with the code it opens the report to its sender; told once'),
})
const stateSchema = z.looseObject({ code: z.string(), place: z.string(), status })
const stepSchema = z.object({ type: z.string(), at: instantSchema })
const followedSchema = z.object({
  id: z.uuid(),
  dueAt: instantSchema.optional(),
  state: stateSchema,
  steps: z.array(stepSchema),
})
const reportSchema = z.object({
  id: z.uuid(),
  dueAt: instantSchema.optional(),
  nextDueAt: instantSchema.optional(),
  state: stateSchema,
  sender: z.object({ name: z.string(), phone: z.string() }).optional(),
  actions: z.array(stepSchema.extend({ seq: z.number(), actorName: z.string(), data: z.unknown() })),
})
const rowSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  place: z.string(),
  kind: z.string(),
  level: z.string().optional(),
  status,
  filedAt: instantSchema,
  nextDueAt: instantSchema.optional().describe('late from then on'),
  ownerPermission: z.string().optional().describe('whose turn it is: who holds this at the unit'),
  ownerOfficer: z.string().optional().describe('or the officer it was given to'),
  words: z.string(),
})
const actedSchema = z.object({ id: z.uuid(), code: z.string(), status, version: z.number().int() })
const publicationSchema = z.object({
  id: z.uuid(),
  place: z.string(),
  kind: z.string(),
  filedOn: z.iso.date(),
  publishedAt: instantSchema,
  title: z.string(),
  words: z.string(),
  answer: z.string(),
})
const page = z.coerce.number().int().min(1).max(1000).default(1)
/** A secret may be guessed, and a form sent without end. */
const few = { rateLimit: { max: 20, timeWindow: '1 minute' } }

export function feedbackRoutes(server: Server, deps: { feedback: Feedback; places: Places }): void {
  const { feedback, places } = deps
  const tags = ['feedback']
  const codeOf = (key: string | undefined) => {
    if (key === undefined) return undefined
    const place = places.find(key)
    if (!place) throw notFound()
    return place.code
  }

  server.get(
    '/api/v1/feedback/kinds',
    {
      schema: {
        operationId: 'listReportKinds',
        tags,
        summary: 'What may be reported, and how long each step may take',
        response: { 200: z.array(kindSchema) },
      },
    },
    async () =>
      feedback.rules.kinds.map(({ id, name, about, stream }) => ({
        ...{ id, name, about, limits: feedback.rules.streams[stream] },
      })),
  )
  server.post(
    '/api/v1/feedback',
    {
      config: few,
      schema: {
        operationId: 'fileReport',
        tags,
        summary: 'Report something; anybody may, with or without a name',
        headers: commandHeaders,
        body: newSchema,
        response: { 201: filedSchema, ...problems(400, 422, 429) },
      },
    },
    async (request, reply) => {
      const typed = { ...request.body, channel: 'web', language: request.language } as const
      return reply.status(201).send(await feedback.file(request.context, typed))
    },
  )
  server.post(
    '/api/v1/feedback/follow',
    {
      config: few,
      schema: {
        operationId: 'followReport',
        tags,
        summary: 'One’s own report, by code and secret',
        body: doorSchema,
        response: { 200: followedSchema, ...problems(400, 404, 429) },
      },
    },
    async (request) => plain(await feedback.follow(request.body.code, request.body.secret)),
  )
  server.post(
    '/api/v1/feedback/follow/actions',
    {
      config: few,
      schema: {
        operationId: 'actAsSender',
        tags,
        summary: 'Give what was asked for, or rate the answer, as the sender',
        headers: commandHeaders,
        body: doorSchema.extend({ action: senderActSchema }),
        response: { 201: actedSchema, ...problems(400, 403, 404, 409, 422, 429) },
      },
    },
    async (request, reply) => {
      const { code, secret, action } = request.body
      const { id } = await feedback.follow(code, secret)
      const context = feedback.senderContext(request.context, code, secret)
      return reply.status(201).send(await feedback.act(context, id, action))
    },
  )
  server.get(
    '/api/v1/feedback/published',
    {
      schema: {
        operationId: 'listPublishedReports',
        tags,
        summary: 'Published answers, the newest first; nobody is named in them',
        querystring: z.object({ place: z.string().optional(), page }),
        response: {
          200: z.object({ count: z.number().int(), rows: z.array(publicationSchema) }),
          ...problems(400, 404),
        },
      },
    },
    async ({ query }) => plain(await feedback.published({ place: codeOf(query.place), page: query.page })),
  )
  server.get(
    '/api/v1/feedback/reports',
    {
      schema: {
        operationId: 'listReports',
        tags,
        summary: `Reports in reach, what is due soonest first, ${rowsOfPage} to a page`,
        querystring: z.object({
          shown: z.enum(['open', 'mine', 'late', 'all']).default('open'),
          place: z.string().optional(),
          words: z.string().max(200).optional(),
          page,
        }),
        response: {
          200: z.object({ count: z.number().int(), rows: z.array(rowSchema) }),
          ...problems(400, 403, 404),
        },
      },
    },
    async ({ context, query }) => {
      const { shown, place, words } = query
      return plain(await feedback.list(context, { shown, place: codeOf(place), words }, query.page))
    },
  )
  server.get(
    '/api/v1/feedback/reports/:id',
    {
      schema: {
        operationId: 'getReport',
        tags,
        summary: 'A report with its history; the look is written down',
        params: z.object({ id: z.uuid() }),
        response: { 200: reportSchema, ...problems(403, 404) },
      },
    },
    async (request) => plain(await feedback.get(request.context, request.params.id)),
  )
  server.post(
    '/api/v1/feedback/reports/:id/actions',
    {
      schema: {
        operationId: 'actOnReport',
        tags,
        summary: 'Take on, turn down, send on, give to an officer, ask, answer, publish',
        params: z.object({ id: z.uuid() }),
        headers: commandHeaders,
        body: z.object({
          version: z.number().int().min(1).optional().describe('the one that was looked at'),
          action: officerActSchema,
        }),
        response: { 201: actedSchema, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { action, version } = request.body
      return reply
        .status(201)
        .send(await feedback.act(request.context, request.params.id, action, { version }))
    },
  )
}
