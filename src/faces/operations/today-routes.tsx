import { sendPage } from '#platform/http'
import { listGivenUp } from '#platform/jobs'
import { may } from '#platform/ledger'
import type { OperationsHouse } from './house.ts'
import type { OutlineAddress } from './map-file.ts'
import { sendPlace } from './place-routes.tsx'
import { admit, onlyPlace, wardsOf } from './reader.ts'
import { readSnapshot } from './snapshot.ts'
import { TodayPage } from './today-page.tsx'
import { readView } from './view.ts'

export function todayRoutes(house: OperationsHouse, map: OutlineAddress): void {
  const { server, places, insight } = house
  server.get('/operations', { schema: { hide: true } }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    // Whoever works for one ward has that ward's day here.
    const own = onlyPlace(request.context, places)
    if (own && own.kind !== 'city') return sendPlace(house, map, own, request, reply)
    const view = readView(request.query, insight.dayKpis)
    const wards = wardsOf(request.context, places)
    const snapshot = await readSnapshot(house, request.context)
    const scanner = await house.documents.scanning.report()
    const lost = may(request.context, 'job.manage') ? await listGivenUp(house.ledger, request.context) : []
    const props = { house, request, map, wards, view, snapshot, scanner, lost: lost.length }
    return sendPage(reply, <TodayPage {...props} />)
  })
}
