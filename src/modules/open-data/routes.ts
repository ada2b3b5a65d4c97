import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { catalogueOf, dataPackageOf } from './files/catalogue.ts'
import { csvOf } from './files/csv.ts'
import { parquetOf } from './files/parquet.ts'
import type { OpenData } from './open-data.ts'
import { takenBackAlready } from './refusals.ts'

const tags = ['open data']
const monthSchema = z
  .string()
  .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
  .optional()
const params = z.object({ set: z.string() })
const months = z.object({
  from: monthSchema.describe('first month, such as 2026-11'),
  to: monthSchema.describe('last month'),
})
const csvMonths = months.extend({
  mark: z
    .enum(['0', '1'])
    .default('0')
    .describe('1: with the byte order mark that spreadsheets know UTF-8 by'),
})
const response = { ...problems(404, 410) }

/** Files that anybody may read, and programs may take in every night: unchanged ones are not sent again. */
export function openDataRoutes(
  server: Server,
  { openData, publicUrl }: { openData: OpenData; publicUrl: string },
): void {
  /** Answers with a file of some months, or that whoever asks has it already. */
  async function send(
    request: FastifyRequest,
    reply: FastifyReply,
    wanted: {
      set: string
      from?: string | undefined
      to?: string | undefined
      kind: string
      mime: string
      pieces(file: {
        dataSet: NonNullable<ReturnType<OpenData['find']>>
        portions: ReturnType<OpenData['portions']>
      }): AsyncIterable<string | Uint8Array>
    },
  ): Promise<unknown> {
    const dataSet = openData.find(wanted.set)
    if (!dataSet) throw notFound()
    const range = { from: firstOf(wanted.from), to: lastOf(wanted.to) }
    const extent = await openData.extent(dataSet.id, range)
    // Whoever asks for months of which nothing is left is told so, and why; a whole file goes without them.
    if (extent && (wanted.from || wanted.to)) {
      const back = await openData.takenBack(dataSet.id, range)
      if (back.length === extent.portions) throw takenBackAlready(back[0]?.why ?? undefined)
    }
    const etag = `"${extent?.etag ?? 'nothing'}-${wanted.kind}"`
    reply.header('cache-control', 'public, max-age=3600').header('etag', etag)
    if (extent) reply.header('last-modified', new Date(extent.madeAt.epochMilliseconds).toUTCString())
    if (isKnown(request, etag, extent?.madeAt)) return reply.status(304).send()
    const name = [dataSet.id, wanted.from, wanted.to].filter(Boolean).join('-')
    const [ending] = wanted.kind.split(' ')
    reply.type(wanted.mime).header('content-disposition', `attachment; filename="${name}.${ending}"`)
    if (request.method === 'HEAD') return reply.send()
    const portions = openData.portions(dataSet.id, range)
    return reply.send(Readable.from(wanted.pieces({ dataSet, portions })))
  }

  server.get(
    '/api/v1/open-data/:set/data.csv',
    {
      schema: {
        ...{ operationId: 'openDataCsv', tags, params, querystring: csvMonths, response },
        summary: 'A data set, or some months of it, as CSV',
      },
    },
    (request, reply) => {
      const { mark, ...range } = request.query
      const isMarked = mark === '1'
      return send(request as FastifyRequest, reply as unknown as FastifyReply, {
        ...{
          ...range,
          ...request.params,
          kind: isMarked ? 'csv mark' : 'csv',
          mime: 'text/csv; charset=utf-8',
        },
        pieces: ({ dataSet, portions }) => csvOf(dataSet, portions, { mark: isMarked }),
      }) as never
    },
  )
  server.get(
    '/api/v1/open-data/:set/data.parquet',
    {
      schema: {
        ...{ operationId: 'openDataParquet', tags, params, querystring: months, response },
        summary: 'A data set, or some months of it, as Apache Parquet',
      },
    },
    (request, reply) =>
      send(request as FastifyRequest, reply as unknown as FastifyReply, {
        ...{ ...request.query, ...request.params, kind: 'parquet', mime: 'application/vnd.apache.parquet' },
        pieces: ({ dataSet, portions }) => parquetOf(dataSet, portions),
      }) as never,
  )
  server.get(
    '/api/v1/open-data/:set/datapackage.json',
    {
      schema: {
        ...{ operationId: 'openDataPackage', tags, params },
        summary: 'What the columns of a data set are (Frictionless Data Package)',
        response: { 200: z.looseObject({ name: z.string() }), ...problems(404) },
      },
    },
    async (request, reply) => {
      const dataSet = openData.find(request.params.set)
      if (!dataSet) throw notFound()
      reply.header('cache-control', 'public, max-age=3600')
      const takenBack = await openData.takenBack(dataSet.id)
      return dataPackageOf(dataSet, openData.rules, { publicUrl, takenBack }) as { name: string }
    },
  )
  server.get('/open-data/catalogue.jsonld', { schema: { hide: true } }, async (_, reply) => {
    const sets = await Promise.all(
      openData.dataSets.map(async (dataSet) => ({ dataSet, extent: await openData.extent(dataSet.id) })),
    )
    return reply
      .header('cache-control', 'public, max-age=3600')
      .type('application/ld+json')
      .send(JSON.stringify(catalogueOf(sets, openData.rules, publicUrl)))
  })
}

const firstOf = (month: string | undefined) => (month ? Temporal.PlainDate.from(`${month}-01`) : undefined)

function lastOf(month: string | undefined): Temporal.PlainDate | undefined {
  const first = firstOf(month)
  return first?.with({ day: first.daysInMonth })
}

/** Whether whoever asks has it already. A tag says it better than a date (RFC 9110, 13.2.2). */
function isKnown({ headers }: FastifyRequest, etag: string, madeAt: Temporal.Instant | undefined): boolean {
  const tags = headers['if-none-match']
  if (tags !== undefined) return tags.includes(etag)
  const since = Date.parse(headers['if-modified-since'] ?? '')
  return madeAt !== undefined && since >= Math.floor(madeAt.epochMilliseconds / 1000) * 1000
}
