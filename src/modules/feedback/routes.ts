import { z } from 'zod'
import { beginUpload, type Uploads } from '#modules/documents'
import type { Places } from '#modules/places'
import { commandHeaders, plain, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { senderActSchema } from './actions.ts'
import type { Feedback } from './feedback.ts'
import { officerRoutes } from './officer-routes.ts'
import { reportWrong } from './refusals.ts'
import {
  actedSchema,
  doorSchema,
  filedSchema,
  followedSchema,
  kindSchema,
  newSchema,
  page,
  publicationSchema,
} from './schemas.ts'

/** A secret may be guessed, and a form sent without end. */
const few = { rateLimit: { max: 20, timeWindow: '1 minute' } }

/** What people do with reports, and what officers do (`officer-routes.ts`). */
export function feedbackRoutes(
  server: Server,
  deps: { feedback: Feedback; places: Places; uploads: Uploads },
): void {
  const { feedback, places, uploads } = deps
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
      const { photos = [], ...said } = request.body
      const staged = photos.map((note) => feedback.findNotedPhoto(note) ?? noPhoto())
      const typed = { ...said, photos: staged, channel: 'web', language: request.language } as const
      return reply.status(201).send(await feedback.file(request.context, typed))
    },
  )
  server.post(
    '/api/v1/feedback/uploads',
    {
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        operationId: 'createPhotoUpload',
        tags: ['uploads'],
        summary: 'Begin to send a photo in pieces (tus 1.0); the whole becomes a note that a report carries',
        response: { 201: z.null(), ...problems(400, 413, 429) },
      },
    },
    async (request, reply) => {
      await beginUpload(uploads, request, reply, { target: 'report', reference: 'photo' })
      return reply.send(null)
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
  officerRoutes(server, deps)
}

function noPhoto(): never {
  throw reportWrong(['photos'])
}
