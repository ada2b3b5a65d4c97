import { z } from 'zod'
import type { Places } from '#modules/places'
import { commandHeaders, instantSchema, problems, type Server } from '#platform/http'
import { forbidden, may, notFound } from '#platform/ledger'
import type { ServiceIndex } from './service-index.ts'

const count = z.number().int().nonnegative()
const span = { from: z.iso.date(), to: z.iso.date().describe('from and to: a whole month or a whole year') }

/** Figures of the index that come from outside the house. */
export function entriesRoutes(server: Server, deps: { serviceIndex: ServiceIndex; places: Places }): void {
  const { serviceIndex, places } = deps
  const tags = ['index']
  const params = z.object({ place: z.string() })
  const periodOf = ({ from, to }: { from: string; to: string }) => ({
    from: Temporal.PlainDate.from(from),
    to: Temporal.PlainDate.from(to),
  })

  server.get(
    '/api/v1/index/:place/entries',
    {
      schema: {
        operationId: 'listIndexEntries',
        tags,
        summary: 'Figures from outside the house that were entered for an agency, every version of them',
        params,
        querystring: z.object({ from: z.iso.date(), to: z.iso.date() }),
        response: {
          200: z.array(
            z.object({
              indicator: z.string(),
              ...span,
              version: z.number(),
              numerator: count.nullable().describe('null: what was entered before is taken back'),
              denominator: count.nullable(),
              source: z.string(),
              officerName: z.string(),
              enteredAt: instantSchema,
            }),
          ),
          ...problems(400, 403, 404),
        },
      },
    },
    async (request) => {
      const place = places.find(request.params.place)
      if (!place) throw notFound()
      if (!may(request.context, 'insight.read', place.code)) throw forbidden()
      const entries = await serviceIndex.entries(request.context, periodOf(request.query))
      return entries
        .filter((entry) => entry.place === place.code)
        .map(({ indicator, span: { from, to }, version, value, source, officerName, enteredAt }) => ({
          ...{ indicator, from: from.toString(), to: to.toString(), version },
          ...{ numerator: value?.numerator ?? null, denominator: value?.denominator ?? null },
          ...{ source, officerName, enteredAt: enteredAt.toString() },
        }))
    },
  )
  server.post(
    '/api/v1/index/:place/entries',
    {
      schema: {
        operationId: 'enterIndexFigure',
        tags,
        summary: 'Enter a figure of the index that comes from outside the house; a further version',
        params,
        headers: commandHeaders,
        body: z.object({
          indicator: z.string(),
          ...span,
          numerator: count.nullable().describe('both null: takes back what was entered'),
          denominator: count.nullable(),
          source: z.string().describe('where it was read, or why it is taken back'),
          seen: count.describe('the version that was looked at; 0 when there was none'),
        }),
        response: { 201: z.object({ version: z.number() }), ...problems(400, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const place = places.find(request.params.place)
      if (!place) throw notFound()
      const { indicator, numerator, denominator, source, seen, ...days } = request.body
      const answer = await serviceIndex.enter(request.context, {
        ...{ place: place.code, indicator, span: periodOf(days), source, seen },
        value:
          numerator === null && denominator === null
            ? undefined
            : { numerator: numerator ?? Number.NaN, denominator: denominator ?? Number.NaN },
      })
      return reply.status(201).send(answer)
    },
  )
}
