import { z } from 'zod'
import type { Period } from '#modules/insight'
import type { Places } from '#modules/places'
import { commandHeaders, instantSchema, problems, type Server } from '#platform/http'
import { forbidden, may, notFound } from '#platform/ledger'
import { entriesRoutes } from './entered-routes.ts'
import { groups } from './indicator.ts'
import { bandOf, ranksOf, type Scored, totalOf } from './score.ts'
import type { ServiceIndex } from './service-index.ts'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const nothing = 'null where nothing can be said: a share of nothing'
const totalSchema = z.object({
  points: z.number().describe('reached; what could not be measured counts none'),
  measurable: z.number().describe('points of what could be measured'),
  of: z.number(),
  share: z.number().nullable().describe('points of those that could be measured, in percent'),
  band: z.string().nullable().describe('of that share'),
})
const scoredSchema = z.object({
  indicator: z.string(),
  numerator: z.number(),
  denominator: z.number().describe('0: nothing to measure, or nothing entered'),
  points: z.number().nullable().describe(nothing),
  max: z.number(),
  versions: z.array(z.string()).describe('first days of effect of the rules it was counted under'),
})

export function indexRoutes(server: Server, deps: { serviceIndex: ServiceIndex; places: Places }): void {
  const { serviceIndex, places } = deps
  const tags = ['index']
  const days = z.object({ from: z.iso.date(), to: z.iso.date() })
  const periodOf = ({ from, to }: { from: string; to: string }): Period => ({
    from: Temporal.PlainDate.from(from),
    to: Temporal.PlainDate.from(to),
  })

  server.get(
    '/api/v1/index/indicators',
    {
      schema: {
        operationId: 'listIndicators',
        tags,
        summary:
          'The indicators of Decision 766/QĐ-TTg: points, targets, formulas, and what of them comes from outside the house',
        response: {
          200: z.array(
            z.object({
              id: z.string(),
              group: z.enum(groups),
              name: text,
              formula: text,
              sure: z.enum(['cited', 'code', 'medium', 'low']),
              doubt: text.optional(),
              entered: z.enum(['city', 'agency']).optional().describe('for whom figures are entered'),
              outside: text.optional().describe('what has to be entered, and where it is read'),
              versions: z.array(
                z.object({ from: z.string(), max: z.number(), target: z.number().optional() }),
              ),
            }),
          ),
          ...problems(403),
        },
      },
    },
    async (request) => {
      if (!may(request.context, 'insight.read')) throw forbidden()
      return serviceIndex.indicators.map(
        ({ id, group, name, formula, sure, doubt, entered, outside, versions }) => ({
          ...{ id, group, name, formula, sure, doubt, entered, outside },
          versions: versions.map(({ from, max, target }) => ({ from, max, target })),
        }),
      )
    },
  )
  server.get(
    '/api/v1/index',
    {
      schema: {
        operationId: 'rankIndex',
        tags,
        summary: 'The index of the wards the caller may see, over any days, with ranks',
        querystring: days,
        response: {
          200: z.object({
            at: instantSchema,
            whole: totalSchema,
            places: z.record(z.string(), totalSchema.extend({ rank: z.number() })),
          }),
          ...problems(400, 403),
        },
      },
    },
    async (request) => {
      const { context } = request
      if (!may(context, 'insight.read')) throw forbidden()
      const [reading] = await serviceIndex.measure(context, [periodOf(request.query)])
      const wards = places.wards.filter(({ code }) => may(context, 'insight.read', code))
      const totals = new Map(wards.map(({ code }) => [code, totalOut(reading!.of(code))]))
      const ranks = ranksOf(new Map([...totals].map(([code, { points }]) => [code, points])))
      return {
        at: reading!.at.toString(),
        whole: totalOut(reading!.whole),
        places: Object.fromEntries(
          [...totals].map(([code, total]) => [code, { ...total, rank: ranks.get(code)! }]),
        ),
      }
    },
  )
  server.get(
    '/api/v1/index/:place',
    {
      schema: {
        operationId: 'measureIndex',
        tags,
        summary: 'Every indicator of a ward or the city over any days, with numerator and denominator',
        params: z.object({ place: z.string() }),
        querystring: days,
        response: {
          200: z.object({ at: instantSchema, total: totalSchema, indicators: z.array(scoredSchema) }),
          ...problems(400, 403, 404),
        },
      },
    },
    async (request) => {
      const place = places.find(request.params.place)
      if (!place) throw notFound()
      if (!may(request.context, 'insight.read', place.code)) throw forbidden()
      const [reading] = await serviceIndex.measure(request.context, [periodOf(request.query)])
      const scored = place.kind === 'city' ? reading!.whole : reading!.of(place.code)
      return {
        at: reading!.at.toString(),
        total: totalOut(scored),
        indicators: scored.map(({ indicator, value, points, max, parts }) => ({
          indicator: indicator.id,
          ...{ numerator: value.numerator, denominator: value.denominator },
          ...{ points: points ?? null, max },
          versions: [...new Set(parts.map(({ version }) => version.from))],
        })),
      }
    },
  )
  entriesRoutes(server, deps)
  server.post(
    '/api/v1/index/months/:month',
    {
      schema: {
        operationId: 'publishIndex',
        tags,
        summary: 'Publish the index of a month that is over; it stays as it is published',
        params: z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/) }),
        headers: commandHeaders,
        response: { 201: z.object({ month: z.string() }), ...problems(400, 403, 409) },
      },
    },
    async (request, reply) => {
      const { month } = request.params
      await serviceIndex.publish(request.context, Temporal.PlainDate.from(`${month}-01`))
      return reply.status(201).send({ month })
    },
  )
}

function totalOut(scored: readonly Scored[]) {
  const total = totalOf(scored)
  return {
    ...total,
    share: total.share ?? null,
    band: total.share === undefined ? null : bandOf(total.share),
  }
}
