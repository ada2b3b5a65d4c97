import { z } from 'zod'
import { problems, type Server } from '#platform/http'
import type { Access } from './access.ts'

const accountSchema = z.object({
  actor: z.string().describe('as actions on dossiers name an officer'),
  username: z.string(),
  fullName: z.string(),
  title: z.string(),
  place: z.string(),
  roles: z.array(z.string()),
  permissions: z.array(z.string()),
})

/** How long the browser keeps the session's cookie; the server ends it earlier when it is idle. */
export const sessionCookie = (secure: boolean) => ({
  path: '/',
  httpOnly: true,
  sameSite: 'lax' as const,
  secure,
  maxAge: 12 * 3600,
})

export function accessRoutes(server: Server, access: Access): void {
  server.post(
    '/api/v1/session',
    {
      config: { rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: {
        operationId: 'signIn',
        tags: ['access'],
        summary: 'Sign in; the session travels in a cookie',
        body: z.object({
          username: z.string().max(100),
          password: z.string().max(200),
          code: z.string().optional(),
        }),
        response: { 200: accountSchema, ...problems(400, 401, 423, 429) },
      },
    },
    async (request, reply) => {
      const { username, password, code } = request.body
      const { token, account } = await access.signIn({ username, password, ...(code ? { code } : {}) })
      reply.setCookie('session', token, sessionCookie(request.protocol === 'https'))
      const grants = access.contextOf(account, request.language).grants
      return { ...account, actor: `officer:${account.id}`, permissions: [...grants.keys()] }
    },
  )
  server.delete(
    '/api/v1/session',
    {
      schema: {
        operationId: 'signOut',
        tags: ['access'],
        summary: 'Sign out',
        response: { 204: z.null() },
      },
    },
    async (request, reply) => {
      if (request.cookies.session) await access.signOut(request.cookies.session)
      return reply.clearCookie('session', { path: '/' }).status(204).send(null)
    },
  )
  server.get(
    '/api/v1/session',
    {
      schema: {
        operationId: 'whoAmI',
        tags: ['access'],
        summary: 'Who is signed in and what they may do',
        response: {
          200: z.object({
            signedIn: z.boolean(),
            actor: z.string().describe('as actions on dossiers name an officer'),
            name: z.string(),
            permissions: z.record(z.string(), z.string()),
          }),
        },
      },
    },
    async (request) => ({
      signedIn: request.context.actor.startsWith('officer:'),
      actor: request.context.actor,
      name: request.context.name,
      permissions: Object.fromEntries(
        [...request.context.grants].map(([name, places]) => [name, places === '*' ? '*' : places.join(',')]),
      ),
    }),
  )
}
