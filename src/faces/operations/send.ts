import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { encodingFor, pressPage, sendPage, sendPressed } from '#platform/http'
import type { OperationsHouse } from './house.ts'
import { readWall } from './wall.ts'

/**
 * Sends a page. What hangs on a wall names nobody who is signed in: all walls with the same address and the same reach
 * are given the same bytes, made once.
 */
export async function sendRoom(
  { share }: Pick<OperationsHouse, 'share'>,
  request: FastifyRequest,
  reply: FastifyReply,
  make: () => Promise<VNode>,
): Promise<FastifyReply> {
  if (!readWall(request.query)) return sendPage(reply, await make())
  const accepts = request.headers['accept-encoding'] ?? ''
  const key = `page ${request.language} ${encodingFor(accepts) ?? 'plain'} ${request.url}`
  return sendPressed(reply, await share(request.context, key, async () => pressPage(await make(), accepts)))
}
