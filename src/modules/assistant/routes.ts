import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Places } from '#modules/places'
import { commandHeaders, instantSchema, plain, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { languages } from '#platform/text'
import type { Assistant } from './assistant.ts'
import type { Answer } from './dialogue/types.ts'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const source = z
  .object({
    kind: z.enum(['procedure', 'hall', 'house', 'fixed']),
    procedure: z.string().optional(),
    version: z.number().int().optional(),
    field: z.string().optional(),
    ground: z.string().optional(),
    ward: z.string().optional(),
    action: z.string().optional(),
  })
  .describe('where the statement comes from')
const answerSchema = z.object({
  verdict: z.string(),
  language: z.enum(languages),
  procedure: z.string().optional(),
  aspects: z.array(z.string()).optional(),
  parts: z.array(
    z.object({ kind: z.string(), text, items: z.array(text).optional(), source: source.optional() }),
  ),
  choices: z.array(z.object({ id: z.string(), text, key: z.string().describe('on a telephone') })),
  links: z.array(z.object({ to: z.string(), procedure: z.string().optional(), ward: z.string().optional() })),
  spoken: text.describe('short sentences for a voice'),
  asksSecret: z
    .boolean()
    .optional()
    .describe('a number or a secret of the person is asked for: to be typed unseen'),
  slow: z.boolean().optional(),
  ends: z.boolean().optional(),
})
const said = z
  .union([
    z.object({ kind: z.literal('start') }),
    z.object({ kind: z.literal('text'), text: z.string().max(2000) }),
    z.object({ kind: z.literal('choice'), id: z.string().max(100) }),
    z.object({ kind: z.literal('keys'), keys: z.string().max(40) }),
    z.object({ kind: z.literal('silence') }),
    z.object({ kind: z.literal('noise') }),
  ])
  .describe('one turn: a sentence, the id of a choice, keys of a telephone')
const handOverSchema = z.object({
  id: z.uuid(),
  at: instantSchema,
  reason: z.string(),
  state: z.enum(['waiting', 'taken']),
  officerName: z.string().optional(),
  channel: z.string(),
  language: z.enum(languages),
  turns: z.array(
    z.object({
      at: instantSchema,
      said: z.string().describe('masked'),
      verdict: z.string(),
      procedure: z.string().optional(),
    }),
  ),
})
const talkParams = z.object({ talk: z.string().max(100).describe('its secret') })
const placeParams = z.object({ place: z.string() })

/** Talks for programs: kiosks, telephones, other sites. */
export function assistantRoutes(
  server: Server,
  { assistant, places }: { assistant: Assistant; places: Places },
): void {
  const tags = ['assistant']
  // A person types a sentence in seconds; whoever guesses secrets of dossiers needs more.
  const config = { rateLimit: { max: 60, timeWindow: '1 minute' } }
  const codeOf = (key: string) => {
    const place = places.find(key)
    if (!place) throw notFound()
    return place.code
  }
  server.post(
    '/api/v1/talks',
    {
      config,
      schema: {
        operationId: 'startTalk',
        tags,
        summary: 'Begin a talk with the assistant; answers with a greeting',
        body: z.object({
          channel: z.enum(['chat', 'kiosk', 'robot', 'phone', 'desk']).default('chat'),
          language: z.enum(languages).optional(),
          ward: z.string().max(60).optional(),
          procedure: z.string().max(20).optional(),
        }),
        response: { 201: z.object({ secret: z.string(), answer: answerSchema }), ...problems(400, 429) },
      },
    },
    async (request, reply) => {
      const { language = request.language, ...rest } = request.body
      const { secret } = await assistant.start({ ...rest, language })
      const wish = { secret, key: randomUUID(), said: { kind: 'start' as const } }
      const { answer } = await assistant.say(request.context, wish)
      return reply.status(201).send({ secret, answer: out(answer) })
    },
  )
  server.post(
    '/api/v1/talks/:talk/turns',
    {
      config,
      schema: {
        operationId: 'sayInTalk',
        tags,
        summary: 'One turn of a talk; sent again with the same key it is answered and not taken twice',
        params: talkParams,
        headers: commandHeaders,
        body: said,
        response: {
          200: z.object({ answer: answerSchema, ownLink: z.string().optional() }),
          ...problems(400, 404, 409, 429),
        },
      },
    },
    async (request) => {
      const key = request.headers['idempotency-key']
      const { answer, ownLink } = await assistant.say(request.context, {
        secret: request.params.talk,
        key,
        said: request.body,
      })
      return { answer: out(answer), ...(ownLink ? { ownLink } : {}) }
    },
  )
  server.post(
    '/api/v1/talks/:talk/rating',
    {
      config,
      schema: {
        operationId: 'rateTalk',
        tags,
        summary: 'How satisfied one is: 1 not, 2 satisfied, 3 very',
        params: talkParams,
        body: z.object({ rating: z.union([z.literal(1), z.literal(2), z.literal(3)]) }),
        response: { 204: z.null(), ...problems(400, 404, 429) },
      },
    },
    async (request, reply) => {
      const { rating } = request.body
      await assistant.rate(request.context, { secret: request.params.talk, rating })
      return reply.status(204).send(null)
    },
  )
  server.get(
    '/api/v1/places/:place/talks',
    {
      schema: {
        operationId: 'listTalks',
        tags,
        summary: 'Talks that wait for an officer of a ward, the longest first, masked',
        params: placeParams,
        response: { 200: z.array(handOverSchema), ...problems(403, 404) },
      },
    },
    async (request) => plain(await assistant.waiting(request.context, codeOf(request.params.place))),
  )
  for (const [name, operationId, summary] of [
    ['take', 'takeOverTalk', 'Go to the person who asked for an officer'],
    ['finish', 'finishTalk', 'The person was helped'],
  ] as const)
    server.post(
      `/api/v1/places/:place/talks/:handOver/${name}`,
      {
        schema: {
          operationId,
          tags,
          summary,
          params: z.object({ place: z.string(), handOver: z.uuid() }),
          headers: commandHeaders,
          response: { 204: z.null(), ...problems(403, 404, 409) },
        },
      },
      async (request, reply) => {
        const { place, handOver } = request.params
        const act = name === 'take' ? assistant.takeOver : assistant.finish
        await act(request.context, codeOf(place), handOver)
        return reply.status(204).send(null)
      },
    )
}

const out = (answer: Answer) => plain(answer) as z.infer<typeof answerSchema>
