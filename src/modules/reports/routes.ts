import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Places } from '#modules/places'
import { instantSchema, problems, type Server } from '#platform/http'
import { forbidden, may, notFound } from '#platform/ledger'
import type { Wanted } from './make.ts'
import type { Reports } from './reports.ts'
import { reportNames } from './table.ts'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const params = z.object({ place: z.string(), report: z.enum(reportNames) })
const days = z.object({ from: z.iso.date(), to: z.iso.date() })
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function reportsRoutes(server: Server, deps: { reports: Reports; places: Places }): void {
  const { reports, places } = deps
  const tags = ['reports']

  server.get(
    '/api/v1/places/:place/reports/:report',
    {
      schema: {
        operationId: 'makeReport',
        tags,
        summary: 'A report of a ward or the city over any days, as a table',
        params,
        querystring: days,
        response: {
          200: z.object({
            at: instantSchema,
            title: text,
            form: z.string().nullable(),
            from: z.string(),
            to: z.string(),
            columns: z.array(z.object({ group: text, name: text })),
            rows: z.array(z.object({ key: z.string(), name: text, values: z.array(z.number()) })),
            total: z.array(z.number()),
            holds: z.boolean().nullable().describe('whether what came in ended or is still there'),
          }),
          ...problems(400, 403, 404),
        },
      },
    },
    async (request) => {
      const report = await reports.make(request.context, wantedBy(request))
      return {
        ...{ at: report.at.toString(), title: report.title, form: report.form ?? null },
        ...{ from: report.period.from.toString(), to: report.period.to.toString() },
        columns: report.groups.flatMap(({ name: group, columns }) =>
          columns.map((name) => ({ group, name })),
        ),
        rows: report.rows.map(({ key, name, cells }) => ({ key, name, values: cells.map((it) => it.value) })),
        total: report.total.cells.map(({ value }) => value),
        holds: report.check?.holds ?? null,
      }
    },
  )
  server.get(
    '/api/v1/places/:place/reports/:report/file',
    {
      schema: {
        operationId: 'makeReportFile',
        tags,
        summary: 'A report as a file: PDF as it lies on paper, or a spreadsheet',
        params,
        querystring: days.extend({ format: z.enum(['pdf', 'xlsx']).default('pdf') }),
        produces: ['application/pdf', xlsx],
        response: { ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { format } = request.query
      const report = await reports.make(request.context, wantedBy(request))
      const { from, to } = report.period
      const bytes =
        format === 'pdf'
          ? Buffer.from(await reports.pdf(report))
          : await reports.xlsx(report, request.language)
      return reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `attachment; filename="${report.name}-${from}-${to}.${format}"`)
        .header('content-type', format === 'pdf' ? 'application/pdf' : xlsx)
        .send(bytes as never)
    },
  )

  /** @throws Refusal `not-found`, `forbidden` */
  function wantedBy(
    request: Pick<FastifyRequest, 'context'> & {
      params: z.infer<typeof params>
      query: z.infer<typeof days>
    },
  ): Wanted {
    const { report } = request.params
    const place = places.find(request.params.place)
    if (!place) throw notFound()
    if (!may(request.context, 'insight.read', place.code)) throw forbidden()
    const { from, to } = request.query
    return {
      report,
      place: place.kind === 'city' ? undefined : place.code,
      period: { from: Temporal.PlainDate.from(from), to: Temporal.PlainDate.from(to) },
      isChecked: true,
    }
  }
}
