import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { sendPage } from '#platform/http'
import { forbidden, may, notFound } from '#platform/ledger'
import type { OperationsHouse } from '../house.ts'
import { admit } from '../reader.ts'
import { isAsked, readQuestion, typedOf } from './form.ts'
import { WhatIfPage } from './page.tsx'

/** What would be if, on a ward's own past. The address is the question, so a result can be kept, sent and asked again. */
export function whatIfRoutes(house: OperationsHouse): void {
  const { server, places, whatIf } = house
  server.get(
    '/operations/places/:place/what-if',
    { schema: { hide: true, params: z.object({ place: z.string() }) } },
    async (request: FastifyRequest<{ Params: { place: string } }>, reply): Promise<FastifyReply> => {
      const place = places.find(request.params.place)
      if (!admit(request, reply)) return reply
      if (!place || place.kind === 'city') throw notFound()
      if (!may(request.context, 'queue.manage', place.code)) throw forbidden()
      const typed = typedOf(request.query)
      const hall = places.hall(place.code)
      const reading = readQuestion(
        typed,
        hall.groups.map(({ series }) => series),
      )
      const asked =
        isAsked(typed) && 'question' in reading
          ? whatIf.ask(request.context, place.code, reading.question)
          : undefined
      const props = { house, request, place, hall, typed, asked }
      if ('wrong' in reading) return sendPage(reply, <WhatIfPage {...props} wrong={reading.wrong} />, 400)
      return sendPage(reply, <WhatIfPage {...props} wrong={[]} />)
    },
  )
}
