import { PassThrough } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { Dossiers, TableWriter } from '#modules/dossiers'
import type { Visit } from './door.tsx'
import type { DeskParts } from './parts.ts'

/** How long somebody may take to fetch the next piece, in milliseconds. */
const patience = 60_000

/**
 * Sends a list as a file while it is being written: no more is read than the reader takes, and nothing more once they are
 * gone. A refusal is still a page; what goes wrong later breaks the file off, so that half a file never looks whole.
 */
export async function sendTable(
  { dossiers, server }: DeskParts,
  { context, reply }: Visit,
  file: {
    wish: Parameters<Dossiers['exportTo']>[1]
    writer: TableWriter
    name: string
    /** About how many rows; undefined when nobody knows. */
    about: number | undefined
  },
): Promise<FastifyReply> {
  const { wish, writer, name, about } = file
  const stream = new PassThrough({ highWaterMark: 256 * 1024 })
  const begun = Promise.withResolvers<void>()
  const put = async (piece: Buffer): Promise<boolean> => {
    begun.resolve()
    if (stream.destroyed) return false
    if (stream.write(piece)) return true
    return new Promise((resolve) => {
      const timer = setTimeout(() => stream.destroy(), patience)
      const done = () => {
        clearTimeout(timer)
        stream.off('drain', done).off('close', done)
        resolve(!stream.destroyed)
      }
      stream.on('drain', done).on('close', done)
    })
  }
  stream.on('error', (error) => server.log.warn({ err: error }, 'a list broke off while it was written'))
  dossiers.exportTo(context, wish, writer, { put }).then(
    () => stream.end(),
    (error) => {
      begun.reject(error)
      stream.destroy(error)
    },
  )
  await begun.promise
  return reply
    .header('content-type', writer.mime)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-store')
    .header('x-rows-about', about === undefined ? 'unknown' : String(about))
    .send(stream)
}
