import { PassThrough } from 'node:stream'
import type { FastifyReply } from 'fastify'
import type { VNode } from 'preact'
import type { Effect, PhrasingWish } from '#modules/procedures'
import { renderPage, sendPage } from '#platform/http'
import type { FormVisit } from '../door.tsx'
import type { DeskParts } from '../parts.ts'

/**
 * Measures a change and sends the page with what came of it. The script asks for lines of JSON instead: how far it has come,
 * and at the end the page. Whoever leaves ends the work.
 * @param options.more questions beside those that are known already
 */
export async function sendMeasured(
  { effects, assistant, server }: Pick<DeskParts, 'effects' | 'assistant' | 'server'>,
  { context, request, reply }: FormVisit,
  options: { wish: PhrasingWish; more?: { question: string; procedure: string }[] },
  pageOf: (effect: Effect) => VNode,
): Promise<FastifyReply> {
  const { wish, more = [] } = options
  const known = await assistant.review.known(context, wish.language)
  const leaving = new AbortController()
  // Closed before it was answered: nobody waits any longer.
  reply.raw.on('close', () => {
    if (!reply.raw.writableFinished) leaving.abort()
  })
  const measure = (progress?: (share: number) => void) =>
    effects.measure(wish, {
      people: [...more, ...known],
      signal: leaving.signal,
      ...(progress ? { progress } : {}),
    })
  if (!request.headers.accept?.includes('application/x-ndjson'))
    return sendPage(reply, pageOf(await measure()))
  const lines = new PassThrough()
  const tell = (line: object) => lines.write(`${JSON.stringify(line)}\n`)
  void measure((share) => tell({ share }))
    .then((effect) => lines.end(`${JSON.stringify({ page: renderPage(pageOf(effect)) })}\n`))
    .catch((error) => {
      if (!leaving.signal.aborted) server.log.error({ err: error }, 'a change of phrasings was not measured')
      lines.destroy()
    })
  return reply.type('application/x-ndjson; charset=utf-8').header('cache-control', 'no-store').send(lines)
}
