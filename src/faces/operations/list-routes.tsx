import { z } from 'zod'
import { pageSize } from '#modules/insight'
import { sendPage } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { OperationsHouse } from './house.ts'
import { ListPage } from './list-page.tsx'
import { admit, onlyPlace } from './reader.ts'
import { listHref } from './view.ts'

const querySchema = z.object({
  place: z.string().catch(''),
  page: z.coerce.number().int().min(1).max(100_000).catch(1),
})

export function listRoutes(house: OperationsHouse): void {
  const { server, places, insight, clock } = house
  server.get(
    '/operations/kpis/:kpi',
    { schema: { hide: true, params: z.object({ kpi: z.string() }) } },
    async (request, reply) => {
      if (!admit(request, reply)) return reply
      const kpi = insight.kpis.find((it) => it.id === request.params.kpi)
      const query = querySchema.parse(request.query)
      const place = query.place ? places.find(query.place) : onlyPlace(request.context, places)
      if (!kpi || (query.place && !place)) throw notFound()
      if (place) admit(request, reply, place.code)
      const at = clock.now()
      const list = await insight.list(request.context, kpi.id, place?.code, query.page)
      const pages = Math.max(1, Math.ceil(list.total / pageSize))
      // The list has become shorter meanwhile: its last page is nearest to what was looked at.
      if (query.page > pages) return reply.redirect(listHref(kpi.id, place?.slug, pages), 303)
      return sendPage(
        reply,
        <ListPage
          house={house}
          request={request}
          kpi={kpi}
          place={place}
          list={list}
          page={query.page}
          pages={pages}
          at={at}
        />,
      )
    },
  )
}
