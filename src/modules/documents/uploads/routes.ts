import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { problems, type Server } from '#platform/http'
import { forbidden, may } from '#platform/ledger'
import { wrongUpload } from '../refusals.ts'
import type { UploadState, Uploads } from './uploads.ts'

const version = '1.0.0'
const tags = ['uploads']

/**
 * The core of tus 1.0 with creation, expiration, checksum and termination: POST makes an upload, HEAD says how far it
 * is, PATCH goes on, DELETE ends it.
 */
export function uploadRoutes(server: Server, deps: { uploads: Uploads; maxBytes: number }): void {
  const { uploads, maxBytes } = deps
  const params = z.object({ upload: z.string().max(100) })

  server.register(async (scope: Server) => {
    // The bytes are read by the handler, from the line itself: when it breaks, what came stays.
    scope.addContentTypeParser('application/offset+octet-stream', (_request, _payload, done) => done(null))
    scope.addHook('onSend', async (_request, reply) => {
      reply.header('tus-resumable', version).header('cache-control', 'no-store')
    })

    scope.post(
      '/api/v1/drafts/:token/papers/:paper/uploads',
      {
        config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
        schema: {
          operationId: 'createUpload',
          tags,
          summary: 'Begin to send a file of a draft in pieces (tus 1.0)',
          params: z.object({ token: z.string().max(100), paper: z.string().regex(/^c\d{1,3}$/) }),
          response: { 201: z.null(), ...problems(400, 404, 409, 413, 429) },
        },
      },
      async (request, reply) => {
        const { token, paper } = request.params
        await begin(uploads, request, reply, { target: 'draft', reference: `${token} ${paper}` })
        return reply.send(null)
      },
    )
    scope.post(
      '/api/v1/uploads',
      {
        config: { rateLimit: { max: 240, timeWindow: '1 minute' } },
        schema: {
          operationId: 'createStagedUpload',
          tags,
          summary: 'Begin to send a scan in pieces; the whole becomes a note that a form of the desk carries',
          response: { 201: z.null(), ...problems(400, 403, 413, 429) },
        },
      },
      async (request, reply) => {
        if (!may(request.context, 'document.read')) throw forbidden()
        await begin(uploads, request, reply, { target: 'officer', reference: request.context.actor })
        return reply.send(null)
      },
    )
    scope.head('/api/v1/uploads/:upload', { schema: { hide: true, params } }, async (request, reply) => {
      const state = await uploads.state((request.params as { upload: string }).upload)
      return told(reply.status(200), state).header('upload-length', String(state.length)).send()
    })
    scope.patch(
      '/api/v1/uploads/:upload',
      {
        bodyLimit: maxBytes + 1024,
        schema: {
          operationId: 'continueUpload',
          tags,
          summary: 'Send a piece, from the offset the house is at',
          params,
          response: { 204: z.null(), ...problems(400, 404, 409, 413, 415, 422) },
        },
      },
      async (request, reply) => {
        const offset = wholeNumber(request.headers['upload-offset'])
        const checksum = readChecksum(request.headers['upload-checksum'])
        if (offset === undefined || checksum === 'wrong') throw wrongUpload()
        const state = await uploads.append(request.params.upload, request.raw, {
          offset,
          checksum,
        })
        if (state === 'conflict') return (reply as FastifyReply).status(409).send()
        if (state === 'mismatch') return (reply as FastifyReply).status(460).send()
        return told(reply.status(204), state).send()
      },
    )
    scope.delete(
      '/api/v1/uploads/:upload',
      {
        schema: {
          operationId: 'dropUpload',
          tags,
          summary: 'End an upload',
          params,
          response: { 204: z.null(), ...problems(404) },
        },
      },
      async (request, reply) => {
        await uploads.drop(request.params.upload)
        return reply.status(204).send(null)
      },
    )
  })
}

/**
 * Begins an upload as its headers ask for (tus: `Upload-Length`, `Upload-Metadata`), and answers where it goes on.
 * @throws Refusal `upload-wrong`, and those of its target
 */
export async function begin(
  uploads: Uploads,
  request: FastifyRequest,
  reply: FastifyReply,
  { target, reference }: { target: string; reference: string },
): Promise<void> {
  const length = wholeNumber(request.headers['upload-length'])
  if (!length) throw wrongUpload()
  const metadata = readMetadata(request.headers['upload-metadata'])
  const { secret, expiresAt } = await uploads.create({
    ...{ target, reference, length, name: metadata.get('filename') ?? '' },
    declaredType: metadata.get('filetype')?.slice(0, 100),
  })
  reply
    .status(201)
    .headers({ 'tus-resumable': version, 'cache-control': 'no-store' })
    .header('location', `/api/v1/uploads/${secret}`)
    .header('upload-expires', httpDate(expiresAt))
}

function told(reply: FastifyReply, { offset, expiresAt, result }: UploadState): FastifyReply {
  if (result) reply.header('upload-result', result)
  return reply.header('upload-offset', String(offset)).header('upload-expires', httpDate(expiresAt))
}

const httpDate = (at: Temporal.Instant) => new Date(at.epochMilliseconds).toUTCString()

function wholeNumber(text: string | string[] | undefined): number | undefined {
  return typeof text === 'string' && /^\d{1,15}$/.test(text) ? Number(text) : undefined
}

/** `filename 4bqhbmgucG5n,filetype aW1hZ2UvcG5n`: keys, each with its value in base64. */
export function readMetadata(header: string | string[] | undefined): Map<string, string> {
  const text = typeof header === 'string' ? header.slice(0, 4000) : ''
  return new Map(
    text.split(',').map((pair) => {
      const [key = '', value = ''] = pair.trim().split(' ')
      return [key, Buffer.from(value, 'base64').toString('utf8').replaceAll('\0', '')]
    }),
  )
}

function readChecksum(header: string | string[] | undefined) {
  if (header === undefined) return undefined
  const [algorithm = '', value = ''] = String(header).split(' ')
  const digest = Buffer.from(value, 'base64')
  const length = { sha1: 20, sha256: 32 }[algorithm]
  return length !== undefined && digest.length === length ? { algorithm, digest } : 'wrong'
}
