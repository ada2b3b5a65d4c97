import { randomUUID } from 'node:crypto'
import { hostname, networkInterfaces } from 'node:os'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import swagger from '@fastify/swagger'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import {
  jsonSchemaTransform,
  jsonSchemaTransformObject,
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Config } from '../config/index.ts'
import type { Context } from '../ledger/index.ts'
import { deepNfc, isLanguage, isStorable, type Language } from '../text/index.ts'
import { describeError } from './describe-error.ts'
import { doorstep, type Problem, toProblem, toRefusal } from './problem.ts'
import { securityHeaders } from './security-headers.ts'
import { endStreams, watchStreams } from './stream.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks, and what they may do: set before any handler runs. */
    context: Context
    language: Language
  }
}

/** The server with Zod schemas as its types. */
// biome-ignore lint/suspicious/noExplicitAny: Fastify's own generics for raw server, request, reply and logger
export type Server = FastifyInstance<any, any, any, any, ZodTypeProvider>

export interface ServerParts {
  config: Config
  version: string
  /** Finds out who asks; called once a request. */
  identify(request: FastifyRequest): Promise<Context> | Context
  /** Finds out who holds lines that were opened a while ago, in their order; asks once for all, and keeps nobody signed in. */
  identifyAgain(requests: FastifyRequest[]): Promise<Context[]>
  /** An error as a page, for browsers. */
  errorPage(problem: Problem, request: FastifyRequest): string
  /** True when the house can do its work. */
  isReady(): Promise<boolean>
}

/** Paths that programs call: errors there are problem documents, everywhere else they are pages. */
const isApi = (url: string) => url.startsWith('/api/')

/** An address that cannot be decoded is taken letter by letter: it leads nowhere, like any other that is unknown. */
function decodable(url: string): string {
  try {
    decodeURIComponent(url.split('?', 1)[0]!)
    return url
  } catch {
    return url.replaceAll('%', '%25')
  }
}

export async function createServer(parts: ServerParts): Promise<{ server: Server; metrics: Registry }> {
  const { config } = parts
  const server: Server = Fastify({
    // Names, numbers and query strings of people must not reach the log: only the route's pattern does.
    logger: {
      level: config.logLevel,
      serializers: {
        req: (request: FastifyRequest) => ({ method: request.method, route: request.routeOptions?.url }),
        err: describeError,
      },
    },
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    trustProxy: (_address: string, hop: number) => hop < config.proxies,
    bodyLimit: 1024 * 1024,
    // How long a name may be is for its route to say: this only says that every address finds one.
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 20_000 },
    rewriteUrl: (request) => decodable(request.url ?? '/'),
    // What comes in while the house is closing is still answered; the connection ends after it.
    return503OnClosing: false,
    // Fifteen megabytes take eight minutes on the thinnest line we serve.
    requestTimeout: 600_000,
    forceCloseConnections: 'idle',
  }).withTypeProvider<ZodTypeProvider>()

  server.setValidatorCompiler(validatorCompiler)
  server.setSerializerCompiler(serializerCompiler)
  await server.register(cookie)
  await server.register(formbody)
  await server.register(multipart, {
    limits: { fileSize: config.maxUploadBytes, files: 12, fields: 200, fieldSize: 100_000 },
  })
  await server.register(rateLimit, { global: false })
  await server.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Một Cửa',
        version: parts.version,
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      components: {
        securitySchemes: { session: { type: 'apiKey', in: 'cookie', name: 'session' } },
      },
    },
    transform: jsonSchemaTransform,
    transformObject: jsonSchemaTransformObject,
  })

  const hosts = allowedHosts(config)
  server.decorateRequest('context')
  server.decorateRequest('language')
  server.addHook('onRequest', async (request, reply) => {
    for (const [name, value] of securityHeaders) reply.raw.setHeader(name, value)
    request.language = languageOf(request)
    // A language once chosen stays, on the faces whose addresses do not carry it. Here, since a route's own schema takes
    // what it does not name out of the query.
    const asked = (request.query as Record<string, unknown> | undefined)?.lang
    if (isLanguage(asked)) reply.setCookie('lang', asked, { path: '/', sameSite: 'lax', maxAge: 31_536_000 })
    if (!isAllowedHost(request, hosts)) throw doorstep('wrong-host')
    if (!isOwnOrigin(request, config)) throw doorstep('wrong-origin')
    request.context = await parts.identify(request)
  })
  server.addHook('onSend', async (request, reply) => {
    if (isApi(request.url) && !reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store')
  })
  server.addHook('preValidation', async (request) => {
    if (![request.body, request.query, request.params].every((it) => isStorable(it)))
      throw doorstep('invalid')
    if (request.body) request.body = deepNfc(request.body)
  })

  const answerError = (error: unknown, request: FastifyRequest) => {
    const refusal = toRefusal(error)
    // A broken request has no language yet.
    request.language ??= 'vi'
    if (refusal.status >= 500) request.log.error({ err: error, requestId: request.id }, 'request failed')
    return toProblem(refusal, request.language, request.id)
  }
  server.setErrorHandler((error, request, reply) => {
    const problem = answerError(error, request)
    reply.status(problem.status).header('cache-control', 'no-store')
    if (problem.status === 503) reply.header('retry-after', '5')
    if (isApi(request.url)) return reply.type('application/problem+json').send(JSON.stringify(problem))
    return reply.type('text/html; charset=utf-8').send(parts.errorPage(problem, request))
  })
  server.setNotFoundHandler((request, reply) => {
    const problem = answerError(doorstep('not-found'), request)
    reply.status(404).header('cache-control', 'no-store')
    if (isApi(request.url)) return reply.type('application/problem+json').send(JSON.stringify(problem))
    return reply.type('text/html; charset=utf-8').send(parts.errorPage(problem, request))
  })

  const stopWatching = watchStreams(server.server, parts.identifyAgain)
  server.addHook('preClose', async () => {
    stopWatching()
    endStreams(server.server)
    // A connection that is busy when the door closes falls silent later; it would be held for another 72 seconds.
    const sweep = setInterval(() => server.server.closeIdleConnections(), 100)
    server.server.once('close', () => clearInterval(sweep))
  })

  const metrics = addMetrics(server)
  server.get('/healthz', { schema: { hide: true } }, async () => ({ alive: true }))
  server.get('/readyz', { schema: { hide: true } }, async (_request, reply) => {
    const ready = await parts.isReady()
    return reply.status(ready ? 200 : 503).send({ ready })
  })
  server.get('/openapi.json', { schema: { hide: true } }, async () => server.swagger())
  return { server, metrics }
}

function addMetrics(server: Server): Registry {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const requests = new Histogram({
    name: 'http_request_seconds',
    help: 'Time to answer, by route and status',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [registry],
  })
  const errors = new Counter({
    name: 'http_errors_total',
    help: 'Answers with status 500 and above',
    labelNames: ['route'],
    registers: [registry],
  })
  server.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    requests.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    if (reply.statusCode >= 500) errors.inc({ route })
  })
  server.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!isInside(request.ip)) throw doorstep('not-found')
    return reply.type(registry.contentType).send(await registry.metrics())
  })
  return registry
}

/** This machine and private networks (RFC 1918, RFC 4193): where a collector of metrics stands. */
function isInside(ip: string): boolean {
  return /^(::1$|(::ffff:)?(127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.)|f[cd])/.test(ip)
}

function languageOf(request: FastifyRequest): Language {
  const asked = (request.query as Record<string, unknown> | undefined)?.lang
  if (isLanguage(asked)) return asked
  const first = request.url.split(/[/?]/, 2)[1]
  if (isLanguage(first)) return first
  const kept = /(?:^|;\s*)lang=(vi|en|ar)/.exec(request.headers.cookie ?? '')?.[1]
  if (isLanguage(kept)) return kept
  // A page for Hanoi speaks Vietnamese unless it is asked otherwise; programs may ask by header.
  const header = request.headers['accept-language']?.slice(0, 2)
  return isApi(request.url) && isLanguage(header) ? header : 'vi'
}

/** Names this process answers to. Foreign names are refused, so that no other site can aim a browser at the house. */
function allowedHosts(config: Config): Set<string> {
  const own = ['localhost', '127.0.0.1', '[::1]', hostname().toLowerCase()]
  for (const list of Object.values(networkInterfaces())) {
    for (const address of list ?? [])
      own.push(address.family === 'IPv6' ? `[${address.address}]` : address.address)
  }
  const official = config.publicUrl ? [new URL(config.publicUrl).hostname] : []
  return new Set([...own, ...official, ...config.allowedHosts])
}

function isAllowedHost(request: FastifyRequest, hosts: Set<string>): boolean {
  // Probes and metrics are asked by address, from inside.
  return hosts.has(request.hostname.toLowerCase().replace(/:\d+$/, ''))
}

/** A browser names the site a form was sent from; a program names none. */
function isOwnOrigin(request: FastifyRequest, config: Config): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const { origin } = request.headers
  if (!origin) return request.headers['sec-fetch-site'] !== 'cross-site'
  if (origin === config.publicUrl) return true
  try {
    return new URL(origin).host === request.host
  } catch {
    return false
  }
}
