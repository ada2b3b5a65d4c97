import { z } from 'zod'
import type { Places } from '#modules/places'
import { commandHeaders, instantSchema, plain, problems, type Server } from '#platform/http'
import { forbidden, may, notFound } from '#platform/ledger'
import type { FileReport } from './pades/verify.ts'
import { noFile, notVerifiable } from './refusals.ts'
import type { Signatures } from './signatures.ts'
import { revocationReasons } from './trust/authority.ts'

const placeParams = z.object({ place: z.string().describe('a ward, or the city for all certificates') })
const reasons = Object.keys(revocationReasons) as [keyof typeof revocationReasons]

const verdictSchema = z.object({
  indication: z.enum(['TOTAL-PASSED', 'INDETERMINATE', 'TOTAL-FAILED']),
  subIndication: z.string().optional().describe('as ETSI EN 319 102-1 words it: HASH_FAILURE …'),
  detail: z.string().optional(),
})
const registeredSchema = z.object({
  id: z.uuid(),
  place: z.string(),
  sha256: z.string(),
  level: z.string(),
  registeredAt: instantSchema,
  signers: z.array(
    z.object({
      name: z.string(),
      organisation: z.string(),
      title: z.string(),
      at: z.string().optional(),
    }),
  ),
})

/** Checking files, and certificates of those who sign. */
export function signaturesRoutes(
  server: Server,
  deps: { signatures: Signatures; places: Places; config: { maxUploadBytes: number } },
): void {
  const { signatures, places } = deps
  const tags = ['signatures']
  const codeOf = (key: string) => {
    const place = places.find(key)
    if (!place) throw notFound()
    return place.code
  }

  server.post(
    '/api/v1/verify',
    {
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        operationId: 'verifyFile',
        tags,
        summary: 'Check the signatures of a PDF (multipart, field `file`, 15 MB at most); nothing is kept',
        consumes: ['multipart/form-data'],
        response: {
          200: verdictSchema.extend({
            sha256: z.string(),
            registered: registeredSchema.optional().describe('the file was signed here'),
            signatures: z.array(
              verdictSchema.extend({
                field: z.string(),
                kind: z.enum(['signature', 'time-stamp']),
                signer: z
                  .object({
                    name: z.string(),
                    organisation: z.string(),
                    title: z.string(),
                    issuer: z.string(),
                    serial: z.string(),
                  })
                  .optional(),
                provenAt: instantSchema.optional(),
                level: z.string().optional(),
                coversWholeFile: z.boolean(),
              }),
            ),
          }),
          ...problems(400, 413),
        },
      },
    },
    async (request) => {
      const file = request.isMultipart()
        ? await request.file({ limits: { fileSize: deps.config.maxUploadBytes } })
        : undefined
      if (!file) throw noFile()
      const bytes = await file.toBuffer().catch(() => {
        throw notVerifiable()
      })
      const { report, registered } = await signatures.verify(bytes)
      return plain({
        ...verdictOf(report),
        sha256: Buffer.from(report.sha256).toString('hex'),
        registered: registered && { ...registered, sha256: registered.sha256.toString('hex') },
        signatures: report.signatures.map((it) => ({ ...it, ...verdictOf(it) })),
      })
    },
  )

  server.get(
    '/api/v1/verify/:id',
    {
      schema: {
        operationId: 'getSignedFile',
        tags,
        summary: 'What was signed here under the address on a paper; nothing about whom it is for',
        params: z.object({ id: z.string() }),
        response: { 200: registeredSchema, ...problems(404) },
      },
    },
    async (request) => {
      const found = await signatures.registered(request.params.id)
      return plain({ ...found, sha256: found.sha256.toString('hex') })
    },
  )

  server.get(
    '/api/v1/places/:place/certificates',
    {
      schema: {
        operationId: 'listCertificates',
        tags,
        summary: 'Certificates of those who sign, the newest of each, with counts',
        params: placeParams,
        response: {
          200: z.object({
            counts: z.record(z.string(), z.number()),
            certificates: z.array(
              z.object({
                id: z.uuid(),
                place: z.string(),
                holder: z.string(),
                name: z.string(),
                title: z.string(),
                serial: z.string(),
                signer: z.string(),
                notBefore: instantSchema,
                notAfter: instantSchema,
                state: z.string(),
                reason: z.string().optional(),
              }),
            ),
          }),
          ...problems(403, 404),
        },
      },
    },
    async (request) => {
      const place = codeOf(request.params.place)
      if (!may(request.context, 'certificate.manage', place)) throw forbidden()
      const isCity = place === places.city.code
      return plain(await signatures.list(request.context, isCity ? undefined : place))
    },
  )

  server.post(
    '/api/v1/places/:place/certificates/:certificate/revoke',
    {
      schema: {
        operationId: 'revokeCertificate',
        tags,
        summary: 'Revoke a certificate, for good',
        headers: commandHeaders,
        params: placeParams.extend({ certificate: z.uuid() }),
        body: z.object({ reason: z.enum(reasons) }),
        response: { 200: z.null(), ...problems(403, 404, 409) },
      },
    },
    async (request) => {
      const { place, certificate } = request.params
      const { reason } = request.body
      return signatures.revoke(request.context, { place: codeOf(place), id: certificate, reason })
    },
  )

  const { authority } = signatures
  if (!authority) return
  // What programs ask an authority: its certificate, its list, and the state of one certificate.
  const schema = { hide: true }
  server.get('/pki/ca.pem', { schema }, (_request, reply) =>
    reply.type('application/x-pem-file').send(authority.pem),
  )
  server.get(
    '/pki/crl',
    { schema, config: { rateLimit: { max: 30, timeWindow: '1 minute' } } },
    async (_request, reply) => reply.type('application/pkix-crl').send(Buffer.from(await authority.list())),
  )
  void server.register(async (scope) => {
    scope.addContentTypeParser(
      'application/ocsp-request',
      { parseAs: 'buffer', bodyLimit: 8192 },
      (_request, body, done) => done(null, body),
    )
    scope.post('/pki/ocsp', { schema }, async (request, reply) => {
      const answer = await authority
        .answer(request.body as Buffer)
        .catch(() => Buffer.from('30030a0101', 'hex'))
      return reply.type('application/ocsp-response').send(Buffer.from(answer))
    })
  })
}

const verdictOf = ({
  indication,
  subIndication,
  detail,
}: Pick<FileReport, 'indication' | 'subIndication' | 'detail'>) => ({
  indication,
  ...(subIndication ? { subIndication } : {}),
  ...(detail ? { detail } : {}),
})
