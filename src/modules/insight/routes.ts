import { z } from 'zod'
import type { Places } from '#modules/places'
import { instantSchema, plain, problems, type Server } from '#platform/http'
import { forbidden, may, notFound } from '#platform/ledger'
import type { Insight } from './insight.ts'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })

export function insightRoutes(server: Server, deps: { insight: Insight; places: Places }): void {
  const { insight, places } = deps
  const tags = ['insight']
  server.get(
    '/api/v1/figures',
    {
      schema: {
        operationId: 'getFigures',
        tags,
        summary: 'Today’s figures, by place, for the places the caller may see',
        querystring: z.object({ place: z.string().optional() }),
        response: {
          200: z.object({
            at: instantSchema,
            figures: z.array(
              z.object({
                id: z.string(),
                name: text,
                meaning: text,
                total: z.number(),
                places: z.record(z.string(), z.number()),
              }),
            ),
          }),
          ...problems(403, 404),
        },
      },
    },
    async (request) => {
      const code = placeOf(request.query.place)
      if (!may(request.context, 'insight.read', code)) throw forbidden()
      const figures = await insight.figures(request.context, code)
      return {
        at: figures.at.toString(),
        figures: insight.kpis.map(({ id, name, meaning }) => ({
          id,
          name,
          meaning,
          total: figures.total(id),
          places: Object.fromEntries(figures.byPlace.get(id) ?? []),
        })),
      }
    },
  )
  server.get(
    '/api/v1/figures/:kpi/rows',
    {
      schema: {
        operationId: 'listFigure',
        tags,
        summary: 'The rows a figure counts',
        params: z.object({ kpi: z.string() }),
        querystring: z.object({
          place: z.string().optional(),
          page: z.coerce.number().int().min(1).default(1),
        }),
        response: {
          200: z.object({
            total: z.number(),
            source: z.string(),
            rows: z.array(z.record(z.string(), z.unknown())),
          }),
          ...problems(403, 404),
        },
      },
    },
    async (request) => {
      const code = placeOf(request.query.place)
      if (!may(request.context, 'insight.read', code)) throw forbidden()
      const list = await insight.list(request.context, request.params.kpi, code, request.query.page)
      return plain({ ...list, rows: list.rows as unknown as Record<string, unknown>[] })
    },
  )

  function placeOf(key: string | undefined): string | undefined {
    if (!key) return undefined
    const place = places.find(key)
    if (!place) throw notFound()
    return place.kind === 'city' ? undefined : place.code
  }
}
