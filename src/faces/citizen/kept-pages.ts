import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { type Clock, localDate, zone } from '#platform/clock'
import { sha256 } from '#platform/crypto'
import { packPage, renderPage, sendStored } from '#platform/http'

interface Kept {
  page: ReturnType<typeof packPage>
  etag: string
}

/** Pages with nothing personal on them, rendered and packed once a day or catalogue and sent from memory. */
export interface KeptPages {
  send(request: FastifyRequest, reply: FastifyReply, key: string, render: () => VNode): FastifyReply
}

/**
 * @param most pages remembered at once; beyond it the memory starts anew. Keys come from the catalogue and never from
 *   what people type, so this is only a guard.
 */
export function keepPages(clock: Clock, catalogue: { readonly revision: number }, most = 3000): KeptPages {
  const pages = new Map<string, Kept>()
  let until = 0
  let revision = -1
  return {
    send(request, reply, key, render) {
      // Another day may bring another version of a procedure into force, or an editor a new one.
      const now = clock.now()
      if (now.epochMilliseconds >= until || pages.size > most || revision !== catalogue.revision) {
        pages.clear()
        revision = catalogue.revision
        until = endOfDay(now)
      }
      let kept = pages.get(key)
      if (!kept) {
        const html = renderPage(render())
        kept = { page: packPage(html), etag: `W/"${sha256(html).toString('base64url').slice(0, 16)}"` }
        pages.set(key, kept)
      }
      reply.header('cache-control', 'public, max-age=300').header('etag', kept.etag)
      if (request.headers['if-none-match']?.includes(kept.etag)) {
        return reply.header('vary', 'accept-encoding').status(304).send()
      }
      return sendStored(request, reply, kept.page)
    },
  }
}

function endOfDay(now: Temporal.Instant): number {
  return localDate(now).add({ days: 1 }).toZonedDateTime(zone).epochMilliseconds
}
