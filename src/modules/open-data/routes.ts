import { Readable } from 'node:stream'
import { z } from 'zod'
import { problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { csvOf } from './files/csv.ts'
import type { OpenData } from './open-data.ts'

const tags = ['open data']
const monthSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .optional()
const params = z.object({ set: z.string() })
const querystring = z.object({
  from: monthSchema.describe('first month, such as 2026-11'),
  to: monthSchema.describe('last month'),
  mark: z
    .enum(['0', '1'])
    .default('0')
    .describe('1: with the byte order mark that spreadsheets know UTF-8 by'),
})

/** Files that anybody may read, and programs may take in every night: unchanged ones are not sent again. */
export function openDataRoutes(server: Server, { openData }: { openData: OpenData }): void {
  server.get(
    '/api/v1/open-data/:set/data.csv',
    {
      schema: {
        ...{ operationId: 'openDataCsv', tags, params, querystring },
        summary: 'A data set, or some months of it, as CSV',
        response: { ...problems(404) },
      },
    },
    async (request, reply) => {
      const dataSet = openData.find(request.params.set)
      if (!dataSet) throw notFound()
      const { from, to, mark } = request.query
      const range = {
        from: from ? Temporal.PlainDate.from(`${from}-01`) : undefined,
        to: to
          ? Temporal.PlainYearMonth.from(to).add({ months: 1 }).toPlainDate({ day: 1 }).subtract({ days: 1 })
          : undefined,
      }
      const extent = await openData.extent(dataSet.id, range)
      const etag = `"${extent?.etag ?? 'nothing'}-${mark}"`
      reply.header('cache-control', 'public, max-age=3600').header('etag', etag)
      if (extent) reply.header('last-modified', httpDate(extent.madeAt))
      if (isKnown(request.headers, etag, extent?.madeAt)) return reply.status(304).send()
      const name = [dataSet.id, from, to].filter(Boolean).join('-')
      reply
        .type('text/csv; charset=utf-8; header=present')
        .header('content-disposition', `attachment; filename="${name}.csv"`)
      if (request.method === 'HEAD') return reply.send()
      return reply.send(
        Readable.from(csvOf(dataSet, openData.portions(dataSet.id, range), { mark: mark === '1' })),
      )
    },
  )
}

const httpDate = (at: Temporal.Instant) => new Date(at.epochMilliseconds).toUTCString()

/** Whether whoever asks has it already. A tag says it better than a date (RFC 9110, 13.2.2). */
function isKnown(
  headers: { 'if-none-match'?: string | undefined; 'if-modified-since'?: string | undefined },
  etag: string,
  madeAt: Temporal.Instant | undefined,
): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) return tags.includes(etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return madeAt !== undefined && since >= Math.floor(madeAt.epochMilliseconds / 1000) * 1000
}
