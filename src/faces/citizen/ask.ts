import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Server } from '#platform/http'
import { type Language, languages } from '#platform/text'

/** One question of a browser to this face. Here the address alone decides the language. */
export interface Ask {
  request: FastifyRequest
  reply: FastifyReply
  language: Language
  /** Path and query without the language: what the links to the other languages are made of. */
  path: string
  params: Record<string, string>
  /** The first value of each name. */
  query: Record<string, string>
  /** An address in the language of this page. */
  to(path: string): string
}

type Handler = (ask: Ask) => Promise<unknown> | unknown

/** The address of a page in a language: Vietnamese has no prefix. */
export function address(language: Language, path: string): string {
  const prefix = language === 'vi' ? '' : `/${language}`
  return path === '/' ? prefix || '/' : `${prefix}${path}`
}

/** Mounts a page in all three languages. */
export function onGet(server: Server, pattern: string, handler: Handler): void {
  mount(server, 'GET', pattern, handler)
}

/** Mounts what a form sends to in all three languages. */
export function onPost(server: Server, pattern: string, handler: Handler, limit?: Limit): void {
  mount(server, 'POST', pattern, handler, limit)
}

/** How often one address may send something that could be guessed. */
export interface Limit {
  max: number
  timeWindow: string
}

function mount(
  server: Server,
  method: 'GET' | 'POST',
  pattern: string,
  handler: Handler,
  limit?: Limit,
): void {
  for (const language of languages) {
    server.route({
      method,
      url: address(language, pattern),
      schema: { hide: true },
      config: limit ? { rateLimit: limit } : {},
      handler: (request, reply) => handler(askOf(request, reply, language)),
    })
  }
}

function askOf(request: FastifyRequest, reply: FastifyReply, language: Language): Ask {
  const query: Record<string, string> = {}
  for (const [name, value] of Object.entries((request.query ?? {}) as Record<string, unknown>)) {
    const first = Array.isArray(value) ? value[0] : value
    if (typeof first === 'string' && name !== 'lang') query[name] = first
  }
  const [pathname = '/'] = request.url.split('?', 1)
  const search = new URLSearchParams(query).toString()
  const bare = language === 'vi' ? pathname : pathname.slice(1 + language.length) || '/'
  return {
    request,
    reply,
    language,
    path: search ? `${bare}?${search}` : bare,
    params: request.params as Record<string, string>,
    query,
    to: (path) => address(language, path),
  }
}
