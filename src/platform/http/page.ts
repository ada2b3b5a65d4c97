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

/** Sends a page that belongs to this person and this moment: never kept by a cache. Long ones are packed on the fly. */
export function sendPage(reply: FastifyReply, page: VNode, status = 200): FastifyReply {
  const html = Buffer.from(renderPage(page))
  const accepts = reply.request.headers['accept-encoding'] ?? ''
  reply
    .status(status)
    .header('cache-control', 'private, no-store')
    .header('vary', 'accept-encoding')
    .type('text/html; charset=utf-8')
  if (html.length < worthPacking) return reply.send(html)
  if (/\bbr\b/.test(accepts)) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 4 }
    return reply.header('content-encoding', 'br').send(brotliCompressSync(html, { params }))
  }
  // Over plain HTTP browsers ask for gzip only.
  if (/\bgzip\b/.test(accepts)) return reply.header('content-encoding', 'gzip').send(gzipSync(html))
  return reply.send(html)
}
