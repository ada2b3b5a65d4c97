import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** A tree of components as a whole HTML document. */
export function renderPage(page: VNode): string {
  return `<!doctype html>${renderToString(page)}`
}

/** Shorter pages gain nothing: they fit into the first packets as they are. */
const worthPacking = 8 * 1024

/** A page as it travels. */
export interface Pressed {
  body: Buffer
  encoding: 'br' | 'gzip' | undefined
}

/** Long pages are packed on the fly, in the best way that is accepted. */
export function pressPage(page: VNode, accepts: string): Pressed {
  const html = Buffer.from(renderPage(page))
  const encoding = html.length < worthPacking ? undefined : encodingFor(accepts)
  if (encoding === 'br') {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
    return { encoding, body: brotliCompressSync(html, { params }) }
  }
  return { encoding, body: encoding ? gzipSync(html) : html }
}

/** Over plain HTTP browsers ask for gzip only. */
export function encodingFor(accepts: string): Pressed['encoding'] {
  return /\bbr\b/.test(accepts) ? 'br' : /\bgzip\b/.test(accepts) ? 'gzip' : undefined
}

/** Sends a page that belongs to this person and this moment: never kept by a cache. */
export function sendPage(reply: FastifyReply, page: VNode, status = 200): FastifyReply {
  return sendPressed(reply, pressPage(page, reply.request.headers['accept-encoding'] ?? ''), status)
}

/** Likewise of one that was made for several who may see the same. */
export function sendPressed(reply: FastifyReply, { body, encoding }: Pressed, status = 200): FastifyReply {
  reply
    .status(status)
    .header('cache-control', 'private, no-store')
    .header('vary', 'accept-encoding')
    .type('text/html; charset=utf-8')
  if (encoding) reply.header('content-encoding', encoding)
  return reply.send(body)
}
