import type { FastifyRequest } from 'fastify'
import type { Account } from '#modules/access'
import type { DeskParts } from './parts.ts'

/** Who is signed in. */
export async function accountOf(parts: DeskParts, request: FastifyRequest): Promise<Account | undefined> {
  const token = request.cookies.session
  return token ? parts.access.findSession(token) : undefined
}
