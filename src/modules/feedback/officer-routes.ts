import { z } from 'zod'
import { downloadHeaders } from '#modules/documents'
import type { Places } from '#modules/places'
import { commandHeaders, plain, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { officerActSchema } from './actions.ts'
import type { Feedback } from './feedback.ts'
import { rowsOfPage } from './read.ts'
import {
  actedSchema,
  filedSchema,
  page,
  photoSchema,
  recordSchema,
  reportSchema,
  rowSchema,
} from './schemas.ts'

/** What officers do with reports. */
export function officerRoutes(server: Server, deps: { feedback: Feedback; places: Places }): void {
  const { feedback, places } = deps
  const tags = ['feedback']
  const codeOf = (key: string) => {
    const place = places.find(key)
    if (!place) throw notFound()
    return place.code
  }

  server.post(
    '/api/v1/places/:place/feedback',
    {
      schema: {
        operationId: 'recordReport',
        tags,
        summary: 'Write down what somebody reports at the counter',
        params: z.object({ place: z.string() }),
        headers: commandHeaders,
        body: recordSchema,
        response: { 201: filedSchema, ...problems(400, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const told = { ...request.body, place: codeOf(request.params.place), channel: 'counter' } as const
      return reply.status(201).send(await feedback.file(request.context, told))
    },
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
      return plain(
        await feedback.list(
          context,
          { shown, place: place === undefined ? undefined : codeOf(place), words },
          query.page,
        ),
      )
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
  server.get(
    '/api/v1/feedback/reports/:id/photos',
    {
      schema: {
        operationId: 'listReportPhotos',
        tags,
        summary: 'The photos of a report: names and states; only clean ones can be opened',
        params: z.object({ id: z.uuid() }),
        response: { 200: z.array(photoSchema), ...problems(403, 404) },
      },
    },
    async (request) =>
      (await feedback.photos(request.context, request.params.id)).map(({ look: _, ...photo }) => photo),
  )
  server.get(
    '/api/v1/feedback/reports/:id/photos/:photo',
    {
      schema: {
        operationId: 'openReportPhoto',
        tags,
        summary: 'A photo of a report, without what the camera wrote into it; the reading is logged',
        params: z.object({ id: z.uuid(), photo: z.uuid() }),
        response: { 200: z.any().describe('the photo itself'), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { id, photo } = request.params
      const { row, stream } = await feedback.openPhoto(request.context, id, photo)
      return reply.headers(downloadHeaders(row)).send(stream)
    },
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
