import { Readable } from 'node:stream'
import { z } from 'zod'
import type { Places } from '#modules/places'
import { instantSchema, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { ExpectedWait } from './expected-wait.ts'
import type { Waits } from './waits.ts'

/** A wait as it travels: what lies after closing has no minutes. */
export const waitSchema = z
  .discriminatedUnion('known', [
    z.object({
      known: z.literal(true),
      at: instantSchema.describe('the minutes count from here'),
      ahead: z.number().int(),
      p10: z.number().optional(),
      p50: z.number().optional().describe('half wait no longer; absent: the hall closes before'),
      p80: z.number().optional().describe('four of five wait no longer; absent: the hall closes before'),
      beforeClosing: z.number().describe('the chance to be called before the hall closes'),
    }),
    z.object({ known: z.literal(false), why: z.enum(['nobody-calls', 'too-new', 'closed', 'not-now']) }),
  ])
  .describe('minutes until the call, as a range')

export function wireWait(wait: ExpectedWait): z.input<typeof waitSchema> {
  if (!wait.known) return wait
  const finite = (name: 'p10' | 'p50' | 'p80') =>
    wait[name] < Number.POSITIVE_INFINITY ? { [name]: wait[name] } : {}
  const { at, ahead, beforeClosing } = wait
  return {
    known: true,
    at: at.toString(),
    ahead,
    beforeClosing,
    ...finite('p10'),
    ...finite('p50'),
    ...finite('p80'),
  }
}

export function waitRoutes(
  server: Server,
  { waits, places }: { waits: Pick<Waits, 'ofQueues' | 'exportLog'>; places: Places },
): void {
  const ward = (key: string) => {
    const place = places.find(key)
    if (!place || place.kind === 'city') throw notFound()
    return place
  }
  const tags = ['reception']
  const params = z.object({ place: z.string() })

  server.get(
    '/api/v1/places/:place/waits',
    {
      schema: {
        operationId: 'getWaits',
        tags,
        summary: 'How long somebody who takes a number now will wait, for each of the hall’s queues',
        params,
        response: { 200: z.array(z.object({ series: z.string(), wait: waitSchema })), ...problems(404) },
      },
    },
    async (request) => {
      const all = await waits.ofQueues(ward(request.params.place).code)
      return all.map(({ series, wait }) => ({ series, wait: wireWait(wait) }))
    },
  )
  server.get(
    '/api/v1/places/:place/event-log',
    {
      schema: {
        operationId: 'exportEventLog',
        tags,
        summary: 'The hall’s event log of some days, a line of JSON each; pseudonyms are new in each export',
        params,
        querystring: z.object({
          from: z.iso.date().describe('in Vietnam'),
          to: z.iso.date().describe('the last day'),
        }),
        response: { ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { code, slug } = ward(request.params.place)
      const [from, to] = [request.query.from, request.query.to].map((it) => Temporal.PlainDate.from(it))
      const log = await waits.exportLog(request.context, code, { from: from!, to: to! })
      return reply
        .header('content-disposition', `attachment; filename="${slug}-${from}-${to}.jsonl"`)
        .type('application/x-ndjson; charset=utf-8')
        .send(Readable.from(log) as never)
    },
  )
}
