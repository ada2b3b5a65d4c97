import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyReply } from 'fastify'
import helmet from 'helmet'

const options = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      mediaSrc: ["'self'"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      manifestSrc: ["'self'"],
    },
  },
  hsts: false,
  referrerPolicy: { policy: 'same-origin' as const },
  crossOriginEmbedderPolicy: false,
}

/**
 * What pages may ask the browser for. A microphone only those that offer to listen (`allowMicrophone`), the camera those of
 * this house that photograph papers, a place nobody.
 */
const policy = (microphone: string) =>
  `camera=(self), microphone=${microphone}, geolocation=(), payment=(), usb=()`
const policyName = 'permissions-policy'

/** This page offers to listen. */
export function allowMicrophone(reply: FastifyReply): void {
  reply.header(policyName, policy('(self)'))
}

/** The headers of every answer. They depend on nothing in a request, so helmet is asked for them once. */
export const securityHeaders: ReadonlyMap<string, string> = headersFromHelmet()

function headersFromHelmet(): Map<string, string> {
  const headers = new Map<string, string>()
  const answer = {
    setHeader: (name: string, value: string) => headers.set(name, value),
    removeHeader: () => {},
  }
  helmet(options)({} as IncomingMessage, answer as unknown as ServerResponse, (error) => {
    if (error) throw error
  })
  headers.set(policyName, policy('()'))
  return headers
}
