import { z } from 'zod'
import { frame, openStream, problems, type Server, streamKind } from '../http/index.ts'
import { notFound } from '../ledger/index.ts'
import type { Hub } from './hub.ts'

const position = z.coerce.number().int().min(0)

/** Events written before the screen is waited for: a long history is read no faster than the line carries it. */
const atOnce = 100

/** The ordered events of one place, for programs: everything after a position, then everything new. */
export function eventsRoutes(
  server: Server,
  deps: { hub: Hub; findStream(key: string): string | undefined; permission: string },
): void {
  server.get(
    '/api/v1/places/:place/events',
    {
      schema: {
        operationId: 'followEvents',
        tags: ['events'],
        summary: 'Server-sent events of a place, in order; `Last-Event-ID` or `after` resumes',
        produces: [streamKind],
        params: z.object({ place: z.string() }),
        querystring: z.object({ after: position.optional() }),
        headers: z.object({ 'last-event-id': position.optional() }),
        response: { ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const stream = deps.findStream(request.params.place)
      if (!stream) throw notFound()
      // A browser that comes back says how far it got; the address it was given only says where it began.
      let seq = request.headers['last-event-id'] ?? request.query.after ?? 0
      const screen = openStream(request, reply, { permission: deps.permission, reach: [stream] })
      let reading = false
      let grown = false
      const catchUp = async () => {
        grown = true
        if (reading) return
        reading = true
        while (grown) {
          grown = false
          const events = await deps.hub.after(stream, seq, atOnce).catch(() => [])
          for (const event of events) screen.send(frame(event.type, event.seq, event))
          seq = events.at(-1)?.seq ?? seq
          grown ||= events.length > 0
          if (!(await screen.caughtUp())) return
        }
        reading = false
      }
      screen.onClose(deps.hub.subscribe(stream, catchUp))
      void catchUp()
    },
  )
}
