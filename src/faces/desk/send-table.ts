import type { FastifyReply } from 'fastify'
import { type Dossiers, streamOf, type TableWriter } from '#modules/dossiers'
import type { Visit } from './door.tsx'
import type { DeskParts } from './parts.ts'

/** Sends a list as a file while it is being written. A refusal is still a page. */
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
  const stream = await streamOf(
    (sink) => dossiers.exportTo(context, wish, writer, sink),
    (error) => server.log.warn({ err: error }, 'a list broke off while it was written'),
  )
  return reply
    .header('content-type', writer.mime)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'private, no-store')
    .header('x-rows-about', about === undefined ? 'unknown' : String(about))
    .send(stream)
}
