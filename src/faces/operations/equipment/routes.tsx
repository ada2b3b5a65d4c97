import { z } from 'zod'
import { sendPage } from '#platform/http'
import { forbidden, may, notFound } from '#platform/ledger'
import type { OperationsHouse } from '../house.ts'
import { readPeriod } from '../period.ts'
import { admit, onlyPlace } from '../reader.ts'
import { EquipmentPage } from './page.tsx'
import { instantsOf, readDelayed } from './read.ts'

const text = z.string().optional().catch(undefined)
const querySchema = z.object({ period: text, from: text, to: text, place: text })

/** What is out of order, who looks after it, and which dossiers were delayed where. */
export function equipmentRoutes(house: OperationsHouse): void {
  const { server, places, insight, equipment, share } = house
  server.get('/operations/equipment', { schema: { hide: true } }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { context } = request
    const query = querySchema.parse(request.query)
    const asked = query.place ? places.find(query.place) : onlyPlace(context, places)
    if (query.place && !asked) throw notFound()
    const place = asked?.kind === 'city' ? undefined : asked
    if (place) admit(request, reply, place.code)
    if (!may(context, 'equipment.read', place?.code)) throw forbidden()
    const { today, now } = insight.moment()
    const looked = readPeriod(query, today)
    const [open, delayed, outages] = await Promise.all([
      share(context, 'out of order', () => equipment.outOfOrder(context)),
      readDelayed(house, context, looked.period, place?.code),
      place
        ? equipment.outages(context, { place: place.code, within: instantsOf(looked.period) })
        : undefined,
    ])
    const here = place ? open.filter((it) => it.place === place.code) : open
    return sendPage(
      reply,
      <EquipmentPage {...{ house, request, place, looked, now, open: here, delayed, outages }} />,
    )
  })
}
