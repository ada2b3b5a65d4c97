import { z } from 'zod'
import type { Places } from '#modules/places'
import { commandHeaders, instantSchema, plain, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { kioskSchema } from './printers.ts'
import type { Printing } from './printing.ts'
import { printerStates } from './status.ts'

const placeParams = z.object({ place: z.string() })

export function printingRoutes(server: Server, deps: { printing: Printing; places: Places }): void {
  const { printing, places } = deps
  const tags = ['printing']
  const ward = (key: string) => {
    const place = places.find(key)
    if (!place || place.kind === 'city') throw notFound()
    return place.code
  }

  server.get(
    '/api/v1/places/:place/printers',
    {
      schema: {
        operationId: 'listPrinters',
        tags,
        summary: 'The slip printers of a hall and how each of them is',
        params: placeParams,
        response: {
          200: z.array(
            z.object({
              kiosk: z.string(),
              state: z.enum(printerStates).optional().describe('absent until it was looked at'),
              since: instantSchema.optional(),
            }),
          ),
          ...problems(403, 404),
        },
      },
    },
    async (request) => plain(await printing.reports(request.context, ward(request.params.place))),
  )
  server.post(
    '/api/v1/places/:place/tickets/:ticket/print',
    {
      schema: {
        operationId: 'printTicket',
        tags,
        summary: 'Print a ticket’s slip, marked as a reprint if there was one; does not wait for the paper',
        params: placeParams.extend({ ticket: z.uuid() }),
        headers: commandHeaders,
        body: z.object({ kiosk: kioskSchema.optional().describe('whose printer') }),
        response: {
          202: z.object({
            id: z.uuid(),
            kiosk: z.string(),
            copy: z.number().int().describe('0: the first slip; 1 and on: reprints'),
            state: z.enum(['pending', 'printed', 'failed', 'unknown']),
            trouble: z.enum(printerStates).optional(),
          }),
          ...problems(400, 403, 404, 409),
        },
      },
    },
    async (request, reply) => {
      const { place, ticket } = request.params
      const slip = await printing.printAtDesk(request.context, ward(place), ticket, request.body)
      return reply.status(202).send(plain(slip))
    },
  )
}
