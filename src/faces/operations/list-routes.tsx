import { z } from 'zod'
import { pageSize } from '#modules/insight'
import { localDate } from '#platform/clock'
import { sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { OperationsHouse } from './house.ts'
import { ListPage } from './list-page.tsx'
import { admit, onlyPlace } from './reader.ts'
import { listHref, readListView } from './view.ts'

export function listRoutes(house: OperationsHouse): void {
  const { server, places, insight, clock } = house
  server.get(
    '/operations/kpis/:kpi',
    { schema: { hide: true, params: z.object({ kpi: z.string() }) } },
    async (request, reply) => {
      if (!admit(request, reply)) return reply
      const kpi = insight.find(request.params.kpi)
      const at = clock.now()
      const query = readListView(request.query, localDate(at))
      const place = query.place ? places.find(query.place) : onlyPlace(request.context, places)
      if (!kpi || (query.place && !place)) throw notFound()
      if (place) admit(request, reply, place.code)
      const { part, period, procedure, field, told } = query
      const wanted = {
        kpi: kpi.id,
        part,
        period,
        procedure,
        field,
        told,
        place: place?.code,
        page: query.page,
      }
      const list = await insight.list(request.context, wanted)
      const pages = Math.max(1, Math.ceil(list.total / pageSize))
      const view = { ...query, place: place?.slug }
      // The list has become shorter meanwhile: its last page is nearest to what was looked at.
      if (query.page > pages) return reply.redirect(listHref(kpi.id, { ...view, page: pages }), 303)
      return sendPage(
        reply,
        <ListPage
          house={house}
          request={request}
          kpi={kpi}
          place={place}
          list={list}
          view={view}
          pages={pages}
          at={at}
        />,
      )
    },
  )
}
