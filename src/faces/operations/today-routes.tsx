import type { Kpi } from '#modules/insight'
import { listGivenUp } from '#platform/jobs'
import { may } from '#platform/ledger'
import { readHalls } from './halls.ts'
import type { OperationsHouse } from './house.ts'
import type { OutlineAddress } from './map-file.ts'
import { measureShared } from './measured.ts'
import { sendPlace } from './place-routes.tsx'
import { admit, onlyPlace, wardsOf } from './reader.ts'
import { sendRoom } from './send.ts'
import { readSnapshot } from './snapshot.ts'
import { TodayPage } from './today-page.tsx'
import { readView } from './view.ts'
import { readWall } from './wall.ts'

export function todayRoutes(house: OperationsHouse, map: OutlineAddress): void {
  const { server, places, insight, share } = house
  const rates = ratesOf(house)
  server.get('/operations', { schema: { hide: true } }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { context } = request
    // Whoever works for one ward has that ward's day here.
    const own = onlyPlace(context, places)
    if (own && own.kind !== 'city') return sendPlace(house, map, own, request, reply)
    const view = readView(request.query, [...insight.dayKpis, ...rates])
    const wards = wardsOf(context, places)
    const isRate = rates.includes(view.kpi)
    return sendRoom(house, request, reply, async () => {
      const [snapshot, halls, causes, shares, scanner, lost] = await Promise.all([
        share(context, 'now', () => readSnapshot(house, context)),
        share(context, 'halls', () => readHalls(house, context)),
        measureShared(house, context, { kpis: ['late', 'due-soon'], by: 'lateness_cause' }),
        isRate ? measureShared(house, context, { kpis: [view.kpi.id], by: 'place' }) : undefined,
        share(context, 'scanner', () => house.documents.scanning.report()),
        may(context, 'job.manage') ? listGivenUp(house.ledger, context) : [],
      ])
      const wall = readWall(request.query) !== undefined
      const props = {
        house,
        request,
        map,
        wards,
        view,
        wall,
        snapshot,
        halls,
        causes,
        shares,
        rates,
        scanner,
      }
      return <TodayPage {...props} lost={lost.length} />
    })
  })
}

/** Shares and means of a day. */
export function ratesOf({ insight }: Pick<OperationsHouse, 'insight'>): Kpi[] {
  return insight.kpis.filter(({ kind }) => kind !== 'count')
}
