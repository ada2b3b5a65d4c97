import { z } from 'zod'
import type { Places } from '#modules/places'
import { instantSchema, plain, problems, type Server } from '#platform/http'
import { forbidden, may, notFound } from '#platform/ledger'
import type { Insight } from './insight.ts'
import type { Period } from './kpi.ts'
import { isOfDays, sourceOf, ways } from './sources.ts'
import { figuresStream } from './stream.ts'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const daySchema = z.iso.date()

export function insightRoutes(server: Server, deps: { insight: Insight; places: Places }): void {
  const { insight, places } = deps
  const tags = ['insight']
  figuresStream(server, { growth: insight.growth, places })
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
        figures: insight.dayKpis.map(({ id, name, meaning }) => ({
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
          from: daySchema.optional(),
          to: daySchema.optional(),
          procedure: z.string().max(40).optional(),
          part: z.enum(['counted', 'whole']).optional(),
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
      const list = await insight.list(request.context, {
        ...{ kpi: request.params.kpi, place: code, page: request.query.page, part: request.query.part },
        ...{ period: periodOf(request.query), procedure: request.query.procedure },
      })
      return plain({ ...list, rows: list.rows as unknown as Record<string, unknown>[] })
    },
  )

  server.get(
    '/api/v1/kpis',
    {
      schema: {
        operationId: 'listKpis',
        tags,
        summary: 'Every named figure: what it means, its unit, and the days from which each definition holds',
        response: {
          200: z.array(
            z.object({
              id: z.string(),
              kind: z.enum(['count', 'share', 'mean']),
              unit: z.string(),
              name: text,
              meaning: text,
              rule: z.string().optional(),
              overPeriods: z.boolean(),
              place: z.string(),
              definedFrom: z.array(z.string().nullable()),
            }),
          ),
          ...problems(403),
        },
      },
    },
    async (request) => {
      if (!may(request.context, 'insight.read')) throw forbidden()
      return insight.kpis.map((kpi) => ({
        ...{
          id: kpi.id,
          kind: kpi.kind,
          unit: kpi.unit,
          name: kpi.name,
          meaning: kpi.meaning,
          place: kpi.place,
        },
        ...(kpi.rule ? { rule: kpi.rule } : {}),
        overPeriods: isOfDays(sourceOf(kpi.source)),
        definedFrom: kpi.definitions.map(({ from }) => from ?? null),
      }))
    },
  )
  server.get(
    '/api/v1/figures/:kpi',
    {
      schema: {
        operationId: 'measureFigure',
        tags,
        summary: 'One figure over a period, told apart by place, time, procedure or a property',
        params: z.object({ kpi: z.string() }),
        querystring: z.object({
          place: z.string().optional(),
          from: daySchema.optional(),
          to: daySchema.optional(),
          by: z.enum(ways).default('place'),
        }),
        response: {
          200: z.object({
            at: instantSchema,
            from: z.string(),
            to: z.string(),
            total: z.number().nullable(),
            values: z.record(
              z.string(),
              z.object({
                value: z.number().nullable().describe('null where nothing can be said: a share of nothing'),
                counted: z.number(),
                whole: z.number().optional(),
              }),
            ),
          }),
          ...problems(400, 403, 404),
        },
      },
    },
    async (request) => {
      const code = placeOf(request.query.place)
      if (!may(request.context, 'insight.read', code)) throw forbidden()
      const { kpi } = request.params
      const measured = await insight.measure(request.context, {
        ...{ kpis: [kpi], by: request.query.by, period: periodOf(request.query), place: code },
      })
      return {
        at: measured.at.toString(),
        from: measured.period.from.toString(),
        to: measured.period.to.toString(),
        total: measured.total(kpi) ?? null,
        values: Object.fromEntries(
          measured
            .keys(kpi)
            .map((key) => [key, { value: measured.of(kpi, key) ?? null, ...measured.parts(kpi, key) }]),
        ),
      }
    },
  )

  /** Today when no days are said; one day when only one is. */
  function periodOf({
    from,
    to,
  }: {
    from?: string | undefined
    to?: string | undefined
  }): Period | undefined {
    const days = [from ?? to, to ?? from].map((day) => (day ? Temporal.PlainDate.from(day) : undefined))
    return days[0] && days[1] ? { from: days[0], to: days[1] } : undefined
  }

  function placeOf(key: string | undefined): string | undefined {
    if (!key) return undefined
    const place = places.find(key)
    if (!place) throw notFound()
    return place.kind === 'city' ? undefined : place.code
  }
}
