import type { FastifyReply, FastifyRequest } from 'fastify'

const name = 'kiosk-talk'
const path = '/kiosk'

/** The talk of whoever stands before this machine; it is over when they begin anew, or say nothing for a while. */
export function talkSecretOf({ cookies }: FastifyRequest): string | undefined {
  const secret = cookies[name]
  return secret && /^[\w-]{20,100}$/.test(secret) ? secret : undefined
}

export function keepTalk(request: FastifyRequest, reply: FastifyReply, secret: string): void {
  const secure = request.protocol === 'https'
  reply.setCookie(name, secret, { path, httpOnly: true, sameSite: 'strict', secure })
}

/** Nothing of it is at hand any more. */
export function leaveTalk({ cookies }: FastifyRequest, reply: FastifyReply): void {
  if (cookies[name] !== undefined) reply.clearCookie(name, { path })
}
