import { z } from 'zod'
import { type Measured, sourceOf } from '#modules/insight'
import { readPeriod } from './chosen-period.ts'
import type { OperationsHouse } from './house.ts'
import type { OutlineAddress } from './map-file.ts'
import { measureAllShared, measureShared } from './measured.ts'
import { admit, askedWard, wardsOf } from './reader.ts'
import { sendRoom } from './send.ts'
import { readTrends } from './trends.ts'
import { TrendsPage } from './trends-page.tsx'
import { type RankData, rankColumns } from './trends-props.ts'
import { readView } from './view.ts'
import { readWall } from './wall.ts'

const querySchema = z.object({ place: z.string().optional().catch(undefined) })

/** The city or a ward over time. */
export function trendsRoutes(house: OperationsHouse, map: OutlineAddress): void {
  const { server, places, insight } = house
  // What is as it is now has no days to be ranked by.
  const kpis = insight.kpis.filter(({ source }) => sourceOf(source).day !== undefined)
  const first = kpis.find(({ id }) => id === 'on-time-share')
  server.get('/operations/trends', { schema: { hide: true } }, async (request, reply) => {
    if (!admit(request, reply)) return reply
    const { context } = request
    const place = askedWard(house, request, querySchema.parse(request.query).place)
    const { today, now } = insight.moment()
    const looked = readPeriod(request.query, today)
    const view = readView(request.query, kpis, first)
    const wards = wardsOf(context, places)
    const wall = readWall(request.query) !== undefined
    return sendRoom(house, request, reply, async () => {
      const [trends, rank] = await Promise.all([
        readTrends(house, context, looked, place?.code),
        place || wall ? undefined : readRank(),
      ])
      const props = { house, request, map, place, wards, kpis, view, wall, trends, rank, at: now }
      return <TrendsPage {...props} />
    })

    /** Every ward, with one statement for all their courses. */
    async function readRank(): Promise<RankData> {
      const { period, before, yearBefore, over } = looked
      const { id } = view.kpi
      const columns = [...new Set([id, ...rankColumns])]
      const [all, course] = await Promise.all([
        measureAllShared(house, context, [
          { kpis: columns, by: 'place', period },
          { kpis: [id], by: 'place', period: before ?? yearBefore },
        ]),
        measureShared(house, context, { kpis: [id], by: 'place', over, period }),
      ])
      const [now, then] = all as [Measured, Measured]
      return { columns, now, then, course }
    }
  })
}
