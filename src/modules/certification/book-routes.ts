import { z } from 'zod'
import { csvWriter, streamOf, xlsxWriter } from '#modules/dossiers'
import { commandHeaders, instantSchema, plain, problems } from '#platform/http'
import { type Context, notFound } from '#platform/ledger'
import { type Api, base, day, dong, placeParams, tags, toRead } from './api.ts'
import { isBookKind } from './books.ts'
import { keeping, reading } from './deps.ts'
import { bookKinds, bookSign } from './kinds.ts'

const bookParams = placeParams.extend({
  kind: z.string().describe(`one of ${bookKinds.join(', ')}`),
  year: z.coerce.number().int().min(2000).max(2100),
})
const totalsSchema = z.object({ numbers: z.number(), struck: z.number(), copies: z.number(), fees: dong })

/** Books: their volumes and lines, as files too; volumes opened, years closed, numbers struck through. */
export function bookRoutes(api: Api): void {
  const { server, certification } = api
  server.get(
    `${base}/books`,
    {
      schema: {
        operationId: 'listCertificationBooks',
        tags,
        summary: 'The volumes of a unit with their totals, the newest first',
        params: placeParams,
        response: {
          200: z.array(
            z.object({
              kind: z.enum(bookKinds),
              year: z.number(),
              volume: z.number(),
              sign: z.string(),
              firstNumber: z.number(),
              lastNumber: z.number(),
              openedAt: instantSchema,
              closedAt: instantSchema.optional(),
              endsYear: z.boolean(),
              totals: totalsSchema,
            }),
          ),
          ...problems(403, 404),
        },
      },
    },
    async ({ context, params }) =>
      plain(await certification.books(context, toRead(api, context, params.place))),
  )
  const linesQuery = z.object({
    words: z.string().max(200).optional(),
    volume: z.coerce.number().int().min(1).optional(),
    only: z.enum(['valid', 'struck']).optional(),
  })
  server.get(
    `${base}/books/:kind/:year`,
    {
      schema: {
        operationId: 'listBookLines',
        tags,
        summary: 'Lines of a book in the order of their numbers, struck ones among them',
        params: bookParams,
        querystring: linesQuery.extend({ page: z.coerce.number().int().min(1).max(10_000).default(1) }),
        response: {
          200: z.object({
            total: z.number(),
            lines: z.array(
              z.object({
                number: z.number(),
                volume: z.number(),
                enteredOn: day,
                person: z.string(),
                personId: z.string().optional(),
                title: z.string(),
                signerName: z.string(),
                signerTitle: z.string(),
                copies: z.number(),
                fee: dong,
                note: z.string().optional(),
                dossier: z.uuid(),
                code: z.string(),
                struckAt: instantSchema.optional(),
                struckByName: z.string().optional(),
                struckReason: z.string().optional(),
              }),
            ),
          }),
          ...problems(400, 403, 404),
        },
      },
    },
    async ({ context, params, query }) => {
      const { page, ...rest } = query
      const wanted = { ...bookOf(api, context, params), ...rest, from: (page - 1) * 100, most: 100 }
      return plain(await certification.lines(context, wanted))
    },
  )
  server.get(
    `${base}/books/:kind/:year/file`,
    {
      schema: {
        operationId: 'exportBook',
        tags,
        summary:
          'A book as a file, as it stands at one moment; logged. As PDF it is the whole book of the year',
        params: bookParams,
        querystring: linesQuery.extend({ format: z.enum(['csv', 'xlsx', 'pdf']).default('csv') }),
        produces: [
          'text/csv',
          'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
          'application/pdf',
        ],
        response: { ...problems(400, 403, 404) },
      },
    },
    async ({ context, params, query, language, log }, reply) => {
      const { format, ...rest } = query
      const wanted = { ...bookOf(api, context, params), ...rest }
      const { kind, year } = wanted
      const named = reply
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `attachment; filename="so-${kind}-${year}.${format}"`)
      if (format === 'pdf')
        return named
          .type('application/pdf')
          .send(Buffer.from(await certification.bookPaper(context, wanted)) as never)
      const writer = format === 'csv' ? csvWriter() : xlsxWriter(bookSign(kind, year, 1))
      const stream = await streamOf(
        (sink) => certification.exportBook(context, wanted, language, writer, sink),
        (error) => log.warn({ err: error }, 'a book broke off while it was written'),
      )
      return named.header('content-type', writer.mime).send(stream as never)
    },
  )
  server.post(
    `${base}/books/:kind/:year/volumes`,
    {
      schema: {
        operationId: 'openBookVolume',
        tags,
        summary: 'Close the open volume with its totals and open the next of the year; numbers go on',
        headers: commandHeaders,
        params: bookParams,
        response: { 200: z.null(), ...problems(403, 404, 409, 422) },
      },
    },
    ({ context, params }) => {
      const { place, kind, year } = bookOf(api, context, params, keeping)
      return certification.openVolume(context, place, kind, year)
    },
  )
  server.post(
    `${base}/books/:kind/:year/close`,
    {
      schema: {
        operationId: 'closeBookYear',
        tags,
        summary: 'Close the book of a year, from 31 December on: nothing is entered after that',
        headers: commandHeaders,
        params: bookParams,
        response: { 200: totalsSchema, ...problems(403, 404, 409, 422) },
      },
    },
    ({ context, params }) => {
      const { place, kind, year } = bookOf(api, context, params, keeping)
      return certification.closeYear(context, place, kind, year)
    },
  )
  server.post(
    `${base}/books/:kind/:year/numbers/:number/strike`,
    {
      schema: {
        operationId: 'strikeBookNumber',
        tags,
        summary: 'Strike a number through: it stays to be seen and is never used again',
        headers: commandHeaders,
        params: bookParams.extend({ number: z.coerce.number().int().min(1).max(999_999_999) }),
        body: z.object({ reason: z.string().min(1).max(500) }),
        response: { 200: z.null(), ...problems(400, 403, 404, 409, 422) },
      },
    },
    ({ context, params, body }) => {
      const { place, ...book } = bookOf(api, context, params, keeping)
      const line = { ...book, number: params.number }
      return certification.strike(context, place, line, body.reason)
    },
  )
}

function bookOf(
  api: Api,
  context: Context,
  { place, kind, year }: z.infer<typeof bookParams>,
  permission = reading,
) {
  if (!isBookKind(kind)) throw notFound()
  return { place: toRead(api, context, place, permission), kind, year }
}
