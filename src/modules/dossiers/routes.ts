import { z } from 'zod'
import { type Documents, downloadHeaders, pictureHeaders } from '#modules/documents'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import { commandHeaders, instantSchema, plain, problems, type Server } from '#platform/http'
import { type Context, forbidden, may, notFound } from '#platform/ledger'
import { actSchema } from './actions/index.ts'
import type { Dossiers } from './dossiers.ts'
import { csvWriter } from './lists/csv.ts'
import { exportTexts } from './lists/export.ts'
import { readCursor, sortKeys } from './lists/order.ts'
import { orderFor } from './lists/page.ts'
import { type Query, queryNames, readQuery } from './lists/query.ts'
import { streamOf } from './lists/stream.ts'
import { xlsxWriter } from './lists/xlsx.ts'
import { newDossierSchema } from './opening-schema.ts'
import type { Dossier } from './read.ts'
import { notMeant } from './refusals.ts'

const statusSchema = z.number().int().min(1).max(10).describe('TRANGTHAIHOSO of the National Portal')
const rowSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  receiving: z.string(),
  resolving: z.string(),
  procedureCode: z.string(),
  channel: z.string(),
  status: statusSchema,
  step: z.string().optional(),
  assignee: z.string().optional(),
  assigneeName: z.string().optional(),
  applicantName: z.string(),
  filedAt: instantSchema,
  receivedAt: instantSchema.optional(),
  dueAt: instantSchema.optional(),
  finishedAt: instantSchema.optional(),
  changedAt: instantSchema,
  version: z.number().int(),
})
const dossierSchema = z.object({
  id: z.uuid(),
  dueAt: instantSchema.optional(),
  state: z.looseObject({ code: z.string(), status: statusSchema, step: z.string().optional() }),
  actions: z.array(
    z.object({
      seq: z.number(),
      type: z.string(),
      at: instantSchema,
      actorName: z.string(),
      data: z.unknown(),
    }),
  ),
})
const openedSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  secret: z.string().describe('printed on the slip; with the code it opens the dossier to its owner'),
  dueAt: instantSchema.optional(),
})
const actedSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  status: statusSchema,
  step: z.string().optional(),
  version: z.number().int(),
})
const alertSchema = z.object({
  id: z.uuid(),
  dossierId: z.uuid(),
  code: z.string(),
  clock: z.enum(['check', 'step', 'due', 'late', 'supplement']),
  rung: z.enum(['handler', 'head', 'leader', 'city']).describe('how far up the tree it has come'),
  moment: instantSchema.describe('the limit it is about'),
  place: z.string(),
  raisedAt: instantSchema,
})
const valueSchema = z.union([z.string().max(200), z.array(z.string().max(200)).max(40)]).optional()
const filterShape = {
  ...Object.fromEntries(queryNames.map((name) => [name, valueSchema])),
  words: z
    .string()
    .max(200)
    .optional()
    .describe('as q: words, a phrase in quotation marks, a number or a code'),
  sort: z
    .enum(sortKeys.flatMap((key) => [key, `-${key}`]) as [string, ...string[]])
    .optional()
    .describe('-filed unless told; due, received and changed for open dossiers only'),
}
const listQuerySchema = z.object({
  ...filterShape,
  after: z.string().max(400).optional().describe('from the Link header: the page behind it'),
  before: z.string().max(400).optional().describe('from the Link header: the page before it'),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
const idParams = z.object({ id: z.uuid() })
const ownerSchema = z.object({ code: z.string().max(60), secret: z.string().max(40) })
const tags = ['dossiers']

export function dossiersRoutes(
  server: Server,
  deps: { dossiers: Dossiers; places: Places; documents: Documents; procedures: Procedures },
): void {
  const { dossiers, places, documents, procedures } = deps
  const ward = (key: string) => {
    const place = places.find(key)
    if (!place) throw notFound()
    return place.code
  }
  /** What a list is asked for. @throws Refusal `not-found`, `forbidden` for the place named, `invalid` for other values */
  const asked = (context: Context, query: Query) => {
    if (query.words) query.q ??= query.words
    const place = typeof query.place === 'string' && query.place ? ward(query.place) : undefined
    if (!may(context, 'dossier.read', place)) throw forbidden()
    const { leftOut, ...read } = readQuery(query, {
      places,
      procedures,
      actor: context.actor,
      standsFor: context.standsFor,
    })
    if (leftOut.length > 0) throw notMeant(leftOut)
    return read
  }

  server.post(
    '/api/v1/places/:place/dossiers',
    {
      schema: {
        operationId: 'receiveDossier',
        tags,
        summary: 'Receive complete papers at a counter; the clock starts',
        params: z.object({ place: z.string() }),
        headers: commandHeaders,
        body: newDossierSchema,
        response: { 201: openedSchema, ...problems(400, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const opened = await dossiers.receive(request.context, {
        ...request.body,
        place: ward(request.params.place),
      })
      return reply.status(201).send(opened)
    },
  )
  server.get(
    '/api/v1/dossiers',
    {
      schema: {
        operationId: 'listDossiers',
        tags,
        summary: 'Dossiers the caller may see; the Link header leads to the next and the previous page',
        querystring: listQuerySchema,
        response: { 200: z.array(rowSchema), ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      const { limit, after, before, ...query } = request.query
      const { filter, order } = asked(request.context, query)
      for (const [name, value] of Object.entries({ after, before }))
        if (value && !readCursor(orderFor(filter, order), value)) throw notMeant([{ name, value }])
      const page = await dossiers.page(request.context, filter, { order, after, before, limit })
      const address = (way: Record<string, string>) => {
        const search = new URLSearchParams(
          Object.entries(request.query).flatMap(([name, value]) =>
            name === 'after' || name === 'before'
              ? []
              : [value ?? []].flat().map((one) => [name, String(one)]),
          ),
        )
        for (const [name, value] of Object.entries(way)) search.set(name, value)
        return `</api/v1/dossiers?${search}>`
      }
      const links = [
        ...(page.next ? [`${address({ after: page.next })}; rel="next"`] : []),
        ...(page.previous ? [`${address({ before: page.previous })}; rel="prev"`] : []),
      ]
      if (links.length > 0) reply.header('link', links.join(', '))
      return plain(page.rows)
    },
  )
  server.get(
    '/api/v1/dossiers/export',
    {
      schema: {
        operationId: 'exportDossiers',
        tags,
        summary:
          'All dossiers of a filter as a file, as they stand at one moment; logged. Masked without dossier.export',
        querystring: z.object({ ...filterShape, format: z.enum(['csv', 'xlsx']).default('csv') }),
        produces: ['text/csv', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
        response: { ...problems(400, 403, 404, 503) },
      },
    },
    async (request, reply) => {
      const { format, ...query } = request.query
      const { context } = request
      const wish = {
        ...asked(context, query),
        query: request.url.split('?')[1] ?? '',
        language: request.language,
      }
      const texts = exportTexts(wish.language)
      const writer = format === 'csv' ? csvWriter() : xlsxWriter(texts.sheet)
      const stream = await streamOf(
        (sink) => dossiers.exportTo(context, wish, writer, sink),
        (error) => request.log.warn({ err: error }, 'a list broke off while it was written'),
      )
      return reply
        .header('content-type', writer.mime)
        .header('content-disposition', `attachment; filename="${texts.file}.${format}"`)
        .header('cache-control', 'private, no-store')
        .send(stream as never)
    },
  )
  server.get(
    '/api/v1/dossiers/:id',
    {
      schema: {
        operationId: 'getDossier',
        tags,
        summary: 'A dossier with its whole history; the reading is logged',
        params: idParams,
        response: { 200: dossierSchema, ...problems(403, 404) },
      },
    },
    async (request) => shown(await dossiers.get(request.context, request.params.id)),
  )
  server.post(
    '/api/v1/dossiers/:id/actions',
    {
      schema: {
        operationId: 'actOnDossier',
        tags,
        summary: 'Add an action: the only way a dossier changes',
        params: idParams,
        headers: commandHeaders,
        body: z.object({
          action: actSchema,
          version: z.number().int().optional().describe('the version seen; another one is refused as stale'),
        }),
        response: { 201: actedSchema, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const { action, version } = request.body
      const acted = await dossiers.act(
        request.context,
        request.params.id,
        action,
        version === undefined ? {} : { version },
      )
      return reply.status(201).send(acted)
    },
  )
  server.post(
    '/api/v1/dossiers/:id/files',
    {
      schema: {
        operationId: 'addFile',
        tags,
        summary: 'Upload a scan or a result (multipart, one file); an action then names it',
        params: idParams,
        headers: commandHeaders,
        response: { 201: z.object({ id: z.uuid() }), ...problems(400, 403, 404, 413, 415) },
      },
    },
    async (request, reply) => {
      await dossiers.requireFilesWelcome(request.context, request.params.id)
      const part = await request.file()
      if (!part) throw notFound()
      const staged = await documents.takeIn(part.file, {
        fileName: part.filename,
        declaredType: part.mimetype,
        sender: may(request.context, 'dossier.read') ? 'officer' : 'citizen',
      })
      const id = await dossiers.addFile(request.context, request.params.id, staged)
      return reply.status(201).send({ id })
    },
  )
  server.get(
    '/api/v1/dossiers/:id/files/:file',
    {
      schema: {
        operationId: 'openFile',
        tags,
        summary: 'A file of a dossier; the reading is logged',
        params: z.object({ id: z.uuid(), file: z.uuid() }),
        response: { 200: z.any().describe('the file itself'), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { row, stream } = await dossiers.openFile(request.context, request.params.id, request.params.file)
      return reply.headers(downloadHeaders(row)).send(stream)
    },
  )
  server.get(
    '/api/v1/dossiers/:id/files',
    {
      schema: {
        operationId: 'listFiles',
        tags,
        summary: 'The files of a dossier: names and states; only clean ones can be opened',
        params: idParams,
        response: {
          200: z.array(
            z.object({
              id: z.uuid(),
              name: z.string(),
              mime: z.string(),
              size: z.number().describe('bytes'),
              scan: z.enum(['pending', 'clean', 'infected', 'unscannable']),
              pages: z.number().int().optional(),
              doubts: z.array(z.string()).describe('why a picture may be hard to read'),
            }),
          ),
          ...problems(403, 404),
        },
      },
    },
    async (request) =>
      (await dossiers.files(request.context, request.params.id)).map(({ look, ...file }) => ({
        ...file,
        ...(look?.pages ? { pages: look.pages } : {}),
        doubts: look?.doubts ?? [],
      })),
  )
  server.get(
    '/api/v1/dossiers/:id/files/:file/:kind/:page',
    {
      schema: {
        operationId: 'openPicture',
        tags,
        summary: 'A picture of a page of a clean file, as WebP',
        params: z.object({
          id: z.uuid(),
          file: z.uuid(),
          kind: z.enum(['thumbnail', 'preview']),
          page: z.coerce.number().int().min(1).max(10_000),
        }),
        response: { 200: z.any().describe('the picture itself'), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const { id, file: fileId, kind, page } = request.params
      const { stream, size } = await dossiers.openPicture(request.context, id, { fileId, kind, page })
      return reply.headers(pictureHeaders(size)).send(stream)
    },
  )
  server.post(
    '/api/v1/dossiers/:id/files/:file/turn',
    {
      schema: {
        operationId: 'turnFile',
        tags,
        summary: 'Turn the pictures of a scan by a quarter, clockwise; the original stays',
        params: z.object({ id: z.uuid(), file: z.uuid() }),
        headers: commandHeaders,
        response: { 204: z.null(), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      await dossiers.turnFile(request.context, request.params.id, request.params.file)
      return reply.status(204).send(null)
    },
  )
  server.post(
    '/api/v1/places/:place/rescan-files',
    {
      schema: {
        operationId: 'rescanFiles',
        tags,
        summary: 'Look for viruses once more in the files of open dossiers, with what the scanner knows now',
        params: z.object({ place: z.string() }),
        headers: commandHeaders,
        response: { 200: z.object({ files: z.number().int() }), ...problems(403, 404) },
      },
    },
    async (request) => ({ files: await dossiers.rescanFiles(request.context, ward(request.params.place)) }),
  )
  server.get(
    '/api/v1/dossiers/:id/forms/:form',
    {
      schema: {
        operationId: 'renderForm',
        tags,
        summary: 'A form of Circular 03/2025/TT-VPCP for the dossier, as PDF',
        params: z.object({ id: z.uuid(), form: z.enum(['01', '02', '03', '04', '05', '06']) }),
        response: { 200: z.any().describe('a PDF/A document'), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      const dossier = await dossiers.get(request.context, request.params.id)
      const pdf = await dossiers.renderSlip(request.context, dossier, request.params.form)
      return reply
        .type('application/pdf')
        .header('cache-control', 'private, no-store')
        .header('content-disposition', `inline; filename="${dossier.state.code}-${request.params.form}.pdf"`)
        .send(Buffer.from(pdf))
    },
  )
  server.get(
    '/api/v1/alerts',
    {
      schema: {
        operationId: 'listAlerts',
        tags,
        summary: 'Warnings that wait for the caller, the most urgent first',
        response: { 200: z.array(alertSchema), ...problems(403) },
      },
    },
    async (request) => plain(await dossiers.alerts(request.context)),
  )
  server.post(
    '/api/v1/alerts/:id/note',
    {
      schema: {
        operationId: 'noteAlert',
        tags,
        summary: 'Take note of a warning; it waits for nobody any more',
        params: idParams,
        headers: commandHeaders,
        response: { 204: z.null(), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      await dossiers.noteAlert(request.context, request.params.id)
      return reply.status(204).send(null)
    },
  )
  server.post(
    '/api/v1/follow',
    {
      config: { rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: {
        operationId: 'followDossier',
        tags,
        summary: 'One’s own dossier, by code and secret',
        body: ownerSchema,
        response: { 200: dossierSchema, ...problems(400, 404, 429) },
      },
    },
    async (request) => shown(await dossiers.follow(request.body.code, request.body.secret)),
  )
  server.post(
    '/api/v1/follow/actions',
    {
      config: { rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: {
        operationId: 'actAsOwner',
        tags,
        summary: 'Withdraw, supply papers or rate, as the owner',
        headers: commandHeaders,
        body: ownerSchema.extend({ action: actSchema }),
        response: { 201: actedSchema, ...problems(400, 403, 404, 409, 422, 429) },
      },
    },
    async (request, reply) => {
      const { code, secret, action } = request.body
      const { id } = await dossiers.follow(code, secret)
      const context = dossiers.ownerContext(request.context, code, secret)
      return reply.status(201).send(await dossiers.act(context, id, action))
    },
  )
  server.post(
    '/api/v1/places/:place/drafts',
    {
      schema: {
        operationId: 'startDraft',
        tags,
        summary: 'Begin to file online',
        params: z.object({ place: z.string() }),
        headers: commandHeaders,
        body: z.object({ procedureCode: z.string() }),
        response: { 201: z.object({ token: z.string() }), ...problems(400, 403, 404) },
      },
    },
    async (request, reply) =>
      reply.status(201).send(
        await dossiers.startDraft(request.context, {
          place: ward(request.params.place),
          procedureCode: request.body.procedureCode,
          language: request.language,
        }),
      ),
  )
  server.put(
    '/api/v1/drafts/:token',
    {
      schema: {
        operationId: 'saveDraft',
        tags,
        summary: 'Save what was typed so far, right or wrong',
        params: z.object({ token: z.string() }),
        body: z
          .record(z.string().max(120), z.string().max(10_000))
          .describe('box by box, as on the pages: `child-name`, `child-birth-day`, `members.0.name`'),
        response: { 204: z.null(), ...problems(400, 404, 409) },
      },
    },
    async (request, reply) => {
      await dossiers.saveDraft(request.params.token, request.body)
      return reply.status(204).send(null)
    },
  )
  server.post(
    '/api/v1/drafts/:token/file',
    {
      schema: {
        operationId: 'fileDraft',
        tags,
        summary: 'File the draft; a second time gives the same dossier',
        params: z.object({ token: z.string() }),
        response: { 201: openedSchema, ...problems(400, 403, 404, 422) },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await dossiers.fileDraft(request.context, request.params.token)),
  )
}

function shown(dossier: Dossier) {
  const actions = dossier.actions.map(({ seq, type, at, actorName, data }) => ({
    seq,
    type,
    at,
    actorName,
    data,
  }))
  return plain({ id: dossier.id, dueAt: dossier.dueAt, state: dossier.state, actions })
}
