import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Speech } from '#modules/speech'
import type { Clock } from '#platform/clock'
import { problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { callTexts } from './call/call-texts.ts'
import type { Told } from './calls.ts'
import type { Fields, Provider, ProviderName } from './providers/provider.ts'
import { wrongSignature } from './refusals.ts'
import type { Telephone } from './telephone.ts'
import type { Verb } from './verbs.ts'
import { withOwnVoice } from './voice.ts'

export interface WebhookDeps {
  telephone: Telephone
  speech: Pick<Speech, 'speaks' | 'prove'>
  clock: Clock
  publicUrl: string
  /** What each provider signs with; without one it is not spoken to. */
  secrets: Partial<Record<ProviderName, string>>
  /** Whether the house speaks itself where it can. */
  ownVoice: boolean
}

/** The bytes a request came with: signatures are over them. */
const raws = new WeakMap<FastifyRequest, string>()

const stepParams = z.object({
  call: z.string().max(200).describe('the provider’s id of the call'),
  step: z.coerce.number().int().min(0).max(1000),
})
/** Providers write what they like; what is needed of it is read by name. */
const anything = z.record(z.string(), z.unknown())

/** The addresses one provider is told: where calls begin, where their steps go, and where it tells of their end. */
export function webhooks(server: Server, provider: Provider, deps: WebhookDeps): void {
  const { telephone, clock, publicUrl } = deps
  const base = `/api/v1/telephone/${provider.name}`
  const tags = ['telephone']
  const title = provider.name[0]!.toUpperCase() + provider.name.slice(1)
  const answers = { 200: z.string().describe('verbs in the provider’s own form'), ...problems(400, 403, 404) }

  /** The fields of a webhook that is the provider's own. @throws Refusal `not-found`, `wrong-signature` */
  const opened = (request: FastifyRequest): Fields => {
    const secret = deps.secrets[provider.name]
    if (!secret) throw notFound()
    const { method, url: path, headers } = request
    const raw = raws.get(request) ?? ''
    const now = clock.now().epochMilliseconds / 1000
    if (!provider.isSigned(secret, { method, path, headers, raw }, publicUrl, now)) throw wrongSignature()
    return (method === 'GET' ? request.query : request.body) as Fields
  }
  const send = (reply: FastifyReply, call: string, { verbs, step, own }: Told, isSorry = false) => {
    const said = deps.ownVoice && provider.plays ? withOwnVoice(verbs, deps.speech, publicUrl) : verbs
    const again = isSorry ? '?again=1' : ''
    const next = `${publicUrl}${base}/calls/${encodeURIComponent(call)}/steps/${step}${again}`
    const { type, body } = provider.render(said, { next, own })
    return reply.type(type).send(body)
  }

  const method = provider.name === 'stringee' ? 'GET' : 'POST'
  server.route({
    method,
    url: `${base}/calls`,
    schema: {
      operationId: `begin${title}Call`,
      tags,
      summary: `${title} tells of a new call; answers with what it is to say. Signed by the provider`,
      ...(method === 'GET' ? { querystring: anything } : { body: anything }),
      response: answers,
    },
    handler: async (request, reply) => {
      const beginning = provider.readBeginning(opened(request))
      if (!beginning) throw notFound()
      return send(reply, beginning.call, await telephone.begin(request.context, provider, beginning))
    },
  })
  server.route({
    method: 'POST',
    url: `${base}/calls/:call/steps/:step`,
    schema: {
      operationId: `step${title}Call`,
      tags,
      summary: `${title} tells what came of a step of a call; the same step again is answered alike`,
      params: stepParams,
      querystring: z.object({ again: z.string().optional().describe('after the house could not answer') }),
      body: anything,
      response: answers,
    },
    handler: async (request, reply) => {
      const fields = opened(request)
      const { call, step } = request.params as z.infer<typeof stepParams>
      // The address is not always signed; what is names the call where it can.
      const named = provider.callOf(fields)
      if (named !== undefined && provider.name !== 'stringee' && named !== call) throw wrongSignature()
      const event = provider.readEvent(fields)
      try {
        return send(reply, call, await telephone.step(request.context, provider, { call, step, event }))
      } catch (error) {
        request.log.error({ err: error, requestId: request.id }, 'a step of a call failed')
        const verbs = sorry('again' in (request.query as object))
        return send(reply, call, { verbs, step, own: undefined }, true)
      }
    },
  })
  server.route({
    method: 'POST',
    url: `${base}/events`,
    schema: {
      operationId: `hear${title}Events`,
      tags,
      summary: `${title} tells how a call fares; when it is over, what was known of the caller goes`,
      body: anything,
      response: { 204: z.null(), ...problems(400, 403, 404) },
    },
    handler: async (request, reply) => {
      const fields = opened(request)
      const call = provider.callOf(fields)
      if (call && provider.hasEnded(fields)) await telephone.end(provider, call)
      return reply.status(204).send(null)
    },
  })
}

/** The house could not answer: asked once more, then the call ends with a word. */
function sorry(isAgain: boolean): Verb[] {
  const { sorry: moment, later } = callTexts('vi')
  const text = isAgain ? later : moment
  return [{ verb: 'say', language: 'vi', text }, isAgain ? { verb: 'hangup' } : { verb: 'redirect' }]
}

/** Bodies as providers sign them. */
export function readRaw(server: Server): void {
  const kinds = ['application/json', 'application/x-www-form-urlencoded']
  for (const kind of kinds) {
    server.removeContentTypeParser(kind)
    server.addContentTypeParser(
      kind,
      { parseAs: 'string' },
      (request: FastifyRequest, raw: string, done: (error: Error | null, body?: unknown) => void) => {
        raws.set(request, raw)
        try {
          const isJson = kind === 'application/json'
          done(null, isJson ? JSON.parse(raw || '{}') : Object.fromEntries(new URLSearchParams(raw)))
        } catch {
          done(Object.assign(new Error('no JSON'), { statusCode: 400 }))
        }
      },
    )
  }
}
