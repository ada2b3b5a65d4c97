import { z } from 'zod'
import type { Places } from '#modules/places'
import type { Speech } from '#modules/speech'
import { commandHeaders, instantSchema, plain, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { languages } from '#platform/text'
import { providers } from './providers/index.ts'
import { readRaw, type WebhookDeps, webhooks } from './webhooks.ts'

interface RouteDeps extends WebhookDeps {
  speech: Pick<Speech, 'speaks' | 'prove' | 'say'>
  places: Places
}

const placeParams = z.object({ place: z.string() })
const ofCallBack = z.object({ place: z.string(), callBack: z.uuid() })

/** The webhooks of providers, the sounds they play, and people who are to be called back. */
export function telephoneRoutes(server: Server, deps: RouteDeps): void {
  const { telephone, places, speech } = deps
  const tags = ['telephone']
  const codeOf = (key: string) => {
    const place = places.find(key)
    if (!place) throw notFound()
    return place.code
  }
  // Apart from the others: their bodies are kept as they came.
  void server.register(async (scope) => {
    readRaw(scope as Server)
    for (const provider of Object.values(providers)) webhooks(scope as Server, provider, deps)
  })
  server.get(
    '/api/v1/telephone/sounds',
    {
      schema: {
        operationId: 'getTelephoneSound',
        tags,
        summary: 'A sentence of the line as sound, for providers that play what the house says',
        querystring: z.object({
          language: z.enum(languages),
          sentence: z.string().max(400),
          proof: z.string().max(60).describe('that the house wrote the sentence'),
        }),
        produces: ['audio/wav'],
      },
    },
    async (request, reply) => {
      const { language, sentence, proof } = request.query
      const { bytes, type } = await speech.say(language, sentence, proof)
      return reply.type(type).send(bytes)
    },
  )
  server.get(
    '/api/v1/places/:place/call-backs',
    {
      schema: {
        operationId: 'listCallBacks',
        tags,
        summary: 'Who is to be called back, the longest waiting first, with masked numbers',
        params: placeParams,
        response: {
          200: z.array(
            z.object({
              id: z.uuid(),
              at: instantSchema,
              language: z.enum(languages),
              numberMasked: z.string(),
              tries: z.number().int(),
              lastTriedAt: instantSchema.optional(),
              turns: z.array(z.object({ said: z.string(), procedure: z.string().optional() })),
            }),
          ),
          ...problems(403, 404),
        },
      },
    },
    async (request) => plain(await telephone.callBacks(request.context, codeOf(request.params.place))),
  )
  server.get(
    '/api/v1/places/:place/call-backs/:callBack/number',
    {
      schema: {
        operationId: 'showCallBackNumber',
        tags,
        summary: 'The whole number, for whoever is about to call; the look is audited',
        params: ofCallBack,
        response: { 200: z.object({ number: z.string() }), ...problems(403, 404) },
      },
    },
    async (request) => {
      const { place, callBack } = request.params
      return { number: await telephone.showNumber(request.context, codeOf(place), callBack) }
    },
  )
  server.post(
    '/api/v1/places/:place/call-backs/:callBack/outcome',
    {
      schema: {
        operationId: 'settleCallBack',
        tags,
        summary: 'They were called, and the number goes; or nobody answered, and it is tried again',
        params: ofCallBack,
        headers: commandHeaders,
        body: z.object({ outcome: z.enum(['done', 'not-reached']) }),
        response: { 204: z.null(), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { place, callBack } = request.params
      await telephone.settle(request.context, {
        ...{ place: codeOf(place), id: callBack, outcome: request.body.outcome },
      })
      return reply.status(204).send(null)
    },
  )
}
