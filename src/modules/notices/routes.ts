import { z } from 'zod'
import type { Places } from '#modules/places'
import { type Clock, localDate } from '#platform/clock'
import { commandHeaders, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { NoticeDraft, NoticeVersion } from './notice.ts'
import type { Notices } from './notices.ts'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const placeParams = z.object({ place: z.string() })
const noticeParams = z.object({ place: z.string(), notice: z.uuid() })
const storedSchema = z.object({ id: z.uuid(), version: z.number().int() })
const seen = z.number().int().min(1).describe('the version that was looked at')
const words = (max: number) =>
  z.object({ vi: z.string().max(max), en: z.string().max(max), ar: z.string().max(max) })
const draftSchema = z.object({
  title: words(200),
  body: words(1000),
  from: z.iso.date(),
  until: z.iso.date().optional().describe('last day; until it is taken down without it'),
  rank: z.number().int().min(1).max(9).default(5).describe('1 hangs first'),
})
const noticeSchema = z.object({
  id: z.uuid(),
  version: z.number().int(),
  place: z.string().describe('a ward, or the city for all its halls'),
  title: text,
  body: text,
  from: z.iso.date(),
  until: z.iso.date().optional(),
  rank: z.number().int(),
})

export function noticesRoutes(
  server: Server,
  deps: { notices: Notices; places: Places; clock: Clock },
): void {
  const { notices, places, clock } = deps
  const tags = ['notices']
  const codeOf = (key: string) => {
    const place = places.find(key)
    if (!place) throw notFound()
    return place.code
  }

  server.get(
    '/api/v1/places/:place/notices',
    {
      schema: {
        operationId: 'listNotices',
        tags,
        summary: 'What hangs on the notice board of a hall today, the city’s notices included',
        params: placeParams,
        response: { 200: z.array(noticeSchema), ...problems(404) },
      },
    },
    async (request) => notices.on(codeOf(request.params.place), localDate(clock.now())).map(noticeOut),
  )
  server.post(
    '/api/v1/places/:place/notices',
    {
      schema: {
        operationId: 'postNotice',
        tags,
        summary: 'Put up a notice; at the city, in all its halls',
        params: placeParams,
        headers: commandHeaders,
        body: draftSchema,
        response: { 201: storedSchema, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const place = codeOf(request.params.place)
      return reply.status(201).send(await notices.post(request.context, place, draftOf(request.body)))
    },
  )
  server.put(
    '/api/v1/places/:place/notices/:notice',
    {
      schema: {
        operationId: 'changeNotice',
        tags,
        summary: 'Another version of a notice',
        params: noticeParams,
        headers: commandHeaders,
        body: draftSchema.extend({ version: seen }),
        response: { 200: storedSchema, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const { version, ...body } = request.body
      const { place, notice } = request.params
      return notices.change(request.context, codeOf(place), notice, version, draftOf(body))
    },
  )
  server.post(
    '/api/v1/places/:place/notices/:notice/withdraw',
    {
      schema: {
        operationId: 'withdrawNotice',
        tags,
        summary: 'Take a notice down',
        params: noticeParams,
        headers: commandHeaders,
        body: z.object({ version: seen }),
        response: { 200: storedSchema, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const { place, notice } = request.params
      return notices.withdraw(request.context, codeOf(place), notice, request.body.version)
    },
  )
}

function draftOf(body: z.infer<typeof draftSchema>): NoticeDraft {
  return {
    ...body,
    from: Temporal.PlainDate.from(body.from),
    until: body.until ? Temporal.PlainDate.from(body.until) : undefined,
  }
}

function noticeOut(notice: NoticeVersion): z.infer<typeof noticeSchema> {
  const { id, version, place, title, body, from, until, rank } = notice
  return {
    id,
    version,
    place,
    title,
    body,
    from: from.toString(),
    ...(until ? { until: until.toString() } : {}),
    rank,
  }
}
