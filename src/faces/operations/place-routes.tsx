import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Place } from '#modules/places'
import { sendPage } from '#platform/http'
import { may, notFound } from '#platform/ledger'
import { readPeriod } from './chosen-period.ts'
import { readHalls } from './halls.ts'
import type { OperationsHouse } from './house.ts'
import type { OutlineAddress } from './map-file.ts'
import { readMedians } from './medians.ts'
import { PlacePage } from './place-page.tsx'
import { admit } from './reader.ts'
import { readSnapshot } from './snapshot.ts'
import { readTrends } from './trends.ts'
import { readWall } from './wall.ts'

export function placeRoutes(house: OperationsHouse, map: OutlineAddress): void {
  const { server, places } = house
  server.get(
    '/operations/places/:place',
    { schema: { hide: true, params: z.object({ place: z.string() }) } },
    async (request, reply) => {
      const place = places.find(request.params.place)
      if (!admit(request, reply)) return reply
      if (!place) throw notFound()
      if (place.kind === 'city') return reply.redirect('/operations', 303)
      admit(request, reply, place.code)
      return sendPlace(house, map, place, request, reply)
    },
  )
}

/** One ward's day. */
export async function sendPlace(
  house: OperationsHouse,
  map: OutlineAddress,
  place: Place,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { insight, reception, printing, share } = house
  const { context } = request
  const { today } = insight.moment()
  const looked = readPeriod({ period: 'month' }, today)
  const [snapshot, halls, trends, medians] = await Promise.all([
    share(context, `now ${place.code}`, () => readSnapshot(house, context, place.code)),
    share(context, 'halls', () => readHalls(house, context)),
    readTrends(house, context, looked, place.code),
    readMedians(house, looked.period),
  ])
  const seesQueue = may(context, 'queue.read', place.code)
  const queue = seesQueue ? await reception.queue(context, place.code) : undefined
  const printers = seesQueue ? await printing.reports(context, place.code) : []
  const openCounters = queue?.desks.map((desk) => desk.counter) ?? []
  const wall = readWall(request.query) !== undefined
  return sendPage(
    reply,
    <PlacePage
      house={house}
      request={request}
      map={map}
      place={place}
      snapshot={snapshot}
      openCounters={openCounters}
      printers={printers}
      wall={wall}
      halls={halls.filter((hall) => hall.place === place.code)}
      trends={trends}
      medians={medians}
    />,
  )
}
