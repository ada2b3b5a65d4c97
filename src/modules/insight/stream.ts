import { z } from 'zod'
import type { Places } from '#modules/places'
import { frame, openStream, problems, type Server, streamKind } from '#platform/http'
import { forbidden, may, notFound } from '#platform/ledger'
import type { Growth } from './growth.ts'

/** A frame at least this often, so that a page can tell a quiet city from a broken line. */
const quietMs = 15_000

/**
 * Tells pages to look again. It carries no figure: whoever may see less meanwhile gets less when they ask, and the line that
 * was opened before ends.
 */
export function figuresStream(server: Server, deps: { growth: Growth; places: Places }): void {
  const { growth, places } = deps
  server.get(
    '/api/v1/figures/stream',
    {
      schema: {
        operationId: 'followFigures',
        tags: ['insight'],
        summary: 'Server-sent events `grown`: figures the caller may see have changed, at most one in 0.7 s',
        produces: [streamKind],
        querystring: z.object({ place: z.string().optional() }),
        response: { ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { context, query } = request
      const place = query.place ? places.find(query.place) : undefined
      if (query.place && !place) throw notFound()
      const code = place?.kind === 'city' ? undefined : place?.code
      if (!may(context, 'insight.read', code)) throw forbidden()
      const reach = code ? [code] : context.grants.get('insight.read')!
      const screen = openStream(request, reply, { permission: 'insight.read', reach })
      let seq = 0
      const send = (event: string) => screen.send(frame(event, ++seq, {}))
      // First of all, so that a page knows that it is followed, and looks at what it missed.
      send('open')
      const quiet = setInterval(send, quietMs, 'quiet')
      const stop = growth.follow(reach, () => send('grown'))
      screen.onClose(() => {
        clearInterval(quiet)
        stop()
      })
    },
  )
}
