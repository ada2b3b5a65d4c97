import { z } from 'zod'
import { commandHeaders, instantSchema, plain, problems } from '#platform/http'
import { type Context, notFound } from '#platform/ledger'
import { type Api, base, codeOf, day, dong, placeParams, reason, tags, toRead } from './api.ts'
import { receiving } from './deps.ts'
import { groups, kinds } from './kinds.ts'
import { invalid } from './refusals.ts'

const procedures = kinds.map(({ procedure }) => procedure) as [string, ...string[]]
const requestParams = placeParams.extend({ dossier: z.uuid() })
const itemParams = placeParams.extend({ item: z.uuid() })

const count = z.string().max(6).describe('a whole number, as it was typed')
const typedItemSchema = z.object({
  title: z.string().max(500),
  issuer: z.string().max(300).optional(),
  pages: count.optional(),
  sheets: count.optional(),
  copies: count.optional().describe('on paper; 0 when only an electronic copy is wanted'),
  electronic: z.boolean().optional().describe('an electronic certified copy, too'),
  details: z
    .record(z.string().max(20), z.string().max(2000))
    .optional()
    .describe('by kind: signers; translator, from, to, ground; parties, value'),
})
const askedShape = {
  procedureCode: z.enum(procedures),
  items: z.array(typedItemSchema).max(30),
  compared: z.boolean().describe('with the originals; or the persons signed before the officer'),
  fee: z.object({
    paid: z.boolean(),
    receipt: z.string().max(60).optional(),
    exemption: z.string().max(200).optional().describe('why it is free'),
  }),
  again: z.boolean().optional().describe('meant, although the same person asked for the same today'),
}
const partSchema = z.enum(['none', 'waiting', 'sealing', 'numbered', 'void'])
const itemSchema = z.object({
  id: z.uuid(),
  n: z.number(),
  title: z.string(),
  issuer: z.string().optional(),
  pages: z.number(),
  sheets: z.number(),
  copies: z.number(),
  details: z.record(z.string(), z.string()),
  feePaper: dong,
  feeElectronic: dong,
  paper: partSchema,
  electronic: partSchema,
  number: z.number().optional(),
  book: z.string().optional(),
  electronicNumber: z.number().optional(),
  electronicBook: z.string().optional(),
  verification: z.uuid().optional().describe('anybody checks it at /verify/…'),
  signedOn: day.optional(),
  signerName: z.string().optional(),
  ground: z.string().optional(),
  groundWords: z.string().optional(),
  trouble: z.string().optional().describe('why an electronic copy could not be signed'),
})
const requestShape = {
  dossier: z.uuid(),
  place: z.string(),
  code: z.string(),
  procedureCode: z.string(),
  group: z.enum(groups),
  person: z.string(),
  personId: z.string().optional(),
  receivedAt: instantSchema,
  receivedByName: z.string(),
  compared: z.boolean(),
  fee: dong,
  taken: dong,
  exemption: z.string().optional(),
  paidAt: instantSchema.optional(),
  receipt: z.string().optional(),
}
const countsSchema = z.object({ pages: z.number(), sheets: z.number(), copies: z.number(), fee: dong })
const requestSchema = z.object({
  ...requestShape,
  items: z.array(itemSchema),
  payments: z.array(
    z.object({
      at: instantSchema,
      amount: dong.describe('đồng; below nothing when it was given back'),
      receipt: z.string().optional(),
      reason: z.string().optional(),
      byName: z.string(),
    }),
  ),
  corrections: z.array(
    z.object({
      n: z.number(),
      at: instantSchema,
      byName: z.string(),
      reason: z.string(),
      before: countsSchema,
      after: countsSchema,
    }),
  ),
})

/** Requests and what they ask for: received, put right, signed, refused, ended. */
export function requestRoutes(api: Api): void {
  const { server, certification } = api
  server.get(
    `${base}/requests`,
    {
      schema: {
        operationId: 'listCertificationRequests',
        tags,
        summary: 'What waits for a signature, the oldest first, and what of it the caller may sign now',
        params: placeParams,
        response: {
          200: z.object({
            authority: z.record(
              z.string(),
              z.object({
                may: z.boolean(),
                as: z.string().optional(),
                why: z.string().optional(),
                day: day.optional(),
              }),
            ),
            waiting: z.array(
              z.object({
                request: z.object(requestShape),
                items: z.array(itemSchema),
                isReady: z.boolean().describe('compared and paid'),
              }),
            ),
          }),
          ...problems(403, 404),
        },
      },
    },
    async ({ context, params }) =>
      plain(await certification.toSign(context, toRead(api, context, params.place))),
  )
  server.post(
    `${base}/requests`,
    {
      schema: {
        operationId: 'receiveCertificationRequest',
        tags,
        summary: 'Receive a request at the counter: its dossier, what it asks for, its fee',
        headers: commandHeaders,
        params: placeParams,
        body: z.object({
          ...askedShape,
          applicant: z.object({
            fullName: z.string().max(120),
            idNumber: z.string().max(15).optional(),
            phone: z.string().max(30).optional(),
          }),
          agreedDays: z.number().int().min(1).max(30).optional().describe('working days agreed in writing'),
          ticketId: z.uuid().optional(),
          refused: z
            .object({ ground: z.string().max(60), words: z.string().max(1000) })
            .optional()
            .describe('all of it is turned away at once (form 03)'),
        }),
        response: {
          201: z.object({
            id: z.uuid(),
            code: z.string(),
            secret: z.string(),
            dueAt: z.string().optional(),
            fee: dong,
          }),
          ...problems(400, 403, 404, 409, 422),
        },
      },
    },
    async ({ context, params, body }, reply) => {
      const { id, code, secret, dueAt, fee } = await certification.receive(context, {
        ...body,
        place: codeOf(api, params.place),
      })
      return reply.status(201).send({ id, code, secret, dueAt, fee })
    },
  )
  server.get(
    `${base}/requests/:dossier`,
    {
      schema: {
        operationId: 'getCertificationRequest',
        tags,
        summary: 'What a dossier asks to have certified, with numbers, payments and corrections',
        params: requestParams,
        response: { 200: requestSchema, ...problems(403, 404) },
      },
    },
    async ({ context, params }) => plain(await requestAt(api, context, params)),
  )
  server.post(
    `${base}/requests/:dossier/items`,
    {
      schema: {
        operationId: 'itemiseCertificationRequest',
        tags,
        summary: 'Write down what a dossier asks for that was filed online or received on the general form',
        headers: commandHeaders,
        params: requestParams,
        body: z.object(askedShape),
        response: { 201: z.object({ fee: dong }), ...problems(400, 403, 404, 409, 422) },
      },
    },
    async ({ context, params, body }, reply) => {
      const asked = { ...body, place: codeOf(api, params.place) }
      return reply.status(201).send(await certification.itemise(context, params.dossier, asked))
    },
  )
  server.post(
    `${base}/requests/:dossier/settle`,
    {
      schema: {
        operationId: 'settleCertificationRequest',
        tags,
        summary: 'Note that it was compared, that what is due was taken, or why it is free',
        headers: commandHeaders,
        params: requestParams,
        body: z.object({
          compared: z.boolean().optional(),
          paid: z.boolean().optional(),
          receipt: z.string().max(60).optional(),
          exemption: z.string().max(200).optional(),
        }),
        response: { 200: z.null(), ...problems(403, 404, 409, 422) },
      },
    },
    ({ context, params, body }) => {
      const { compared, paid, receipt, exemption } = body
      const said = { ...(compared ? { compared } : {}), ...(paid ? { paid } : {}), receipt, exemption }
      return certification.settle(context, codeOf(api, params.place), params.dossier, said)
    },
  )
  server.post(
    `${base}/requests/:dossier/sign`,
    {
      schema: {
        operationId: 'signCertificationItems',
        tags,
        summary:
          'What was signed on paper gets its numbers; with the PIN, electronic copies are signed and numbered by a job',
        headers: commandHeaders,
        params: requestParams,
        body: z.object({ items: z.array(z.uuid()).min(1).max(100), pin: z.string().max(100).optional() }),
        response: {
          200: z.object({
            dossier: z.uuid(),
            numbers: z.array(
              z.object({ item: z.uuid(), n: z.number(), number: z.number(), book: z.string() }),
            ),
            sealing: z.array(z.uuid()),
          }),
          ...problems(400, 403, 404, 409, 422),
        },
      },
    },
    ({ context, params, body }) =>
      certification.sign(context, codeOf(api, params.place), params.dossier, body.items, body.pin),
  )
  server.post(
    `${base}/requests/:dossier/refund`,
    {
      schema: {
        operationId: 'refundCertificationFee',
        tags,
        summary: 'Give money back; more than what was taken and is not owed needs certification.book',
        headers: commandHeaders,
        params: requestParams,
        body: z.object({ amount: dong, reason }),
        response: { 200: z.null(), ...problems(400, 403, 404, 422) },
      },
    },
    ({ context, params, body }) =>
      certification.refund(context, codeOf(api, params.place), params.dossier, body),
  )
  server.post(
    `${base}/requests/:dossier/cancel`,
    {
      schema: {
        operationId: 'cancelCertificationRequest',
        tags,
        summary: 'End it before anything was signed; what was taken is given back',
        headers: commandHeaders,
        params: requestParams,
        body: z.object({ reason }),
        response: { 200: z.object({ refunded: dong }), ...problems(400, 403, 404, 409, 422) },
      },
    },
    ({ context, params, body }) =>
      certification.cancel(context, codeOf(api, params.place), params.dossier, body),
  )
  server.get(
    `${base}/requests/:dossier/attestation`,
    {
      schema: {
        operationId: 'renderAttestations',
        tags,
        summary: 'The words of certification for what has a number, as PDF',
        params: requestParams,
        response: { 200: z.any().describe('a PDF/A document'), ...problems(403, 404) },
      },
    },
    async ({ context, params }, reply) => {
      const made = await certification.attestations(await requestAt(api, context, params))
      return reply
        .type('application/pdf')
        .header('cache-control', 'private, no-store')
        .send(Buffer.from(made))
    },
  )

  server.post(
    `${base}/items/:item/refuse`,
    {
      schema: {
        operationId: 'refuseCertificationItem',
        tags,
        summary: 'Refuse something with a ground of the law',
        headers: commandHeaders,
        params: itemParams,
        body: z.object({ ground: z.string().max(60), words: z.string().max(1000).default('') }),
        response: { 200: z.null(), ...problems(403, 404, 409, 422) },
      },
    },
    ({ context, params, body }) =>
      certification.refuse(context, codeOf(api, params.place), params.item, body),
  )
  server.post(
    `${base}/items/:item/correct`,
    {
      schema: {
        operationId: 'correctCertificationItem',
        tags,
        summary: 'Put right pages, sheets and copies before it is signed; the fee follows by the formula',
        headers: commandHeaders,
        params: itemParams,
        body: z.object({ pages: count, sheets: count.optional(), copies: count, reason }),
        response: { 200: z.object({ fee: dong }), ...problems(400, 403, 404, 409, 422) },
      },
    },
    ({ context, params, body }) =>
      certification.correct(context, codeOf(api, params.place), params.item, body),
  )
  server.post(
    `${base}/items/:item/scan`,
    {
      schema: {
        operationId: 'attachCertificationScan',
        tags,
        summary: 'The scan an electronic copy is made of (multipart, field `file`)',
        consumes: ['multipart/form-data'],
        params: itemParams,
        response: { 200: z.null(), ...problems(400, 403, 404, 409, 413) },
      },
    },
    async (request) => {
      const { context, params } = request
      // Nothing is taken in for somebody who may not.
      const place = toRead(api, context, params.place, receiving)
      const file = request.isMultipart()
        ? await request.file({ limits: { fileSize: api.config.maxUploadBytes } })
        : undefined
      if (!file)
        throw invalid({ file: { vi: 'Chọn tệp quét.', en: 'Choose a scan.', ar: 'اختر ملف المسح.' } })
      const staged = await api.documents.takeIn(file.file, { fileName: file.filename, sender: 'officer' })
      return certification.attachScan(context, place, params.item, staged)
    },
  )
}

async function requestAt(api: Api, context: Context, { place, dossier }: z.infer<typeof requestParams>) {
  const code = toRead(api, context, place)
  const found = await api.certification.requestOf(context, dossier)
  if (found?.place !== code) throw notFound()
  return found
}
