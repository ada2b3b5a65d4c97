import { z } from 'zod'
import { commandHeaders, problems, type Server } from '#platform/http'
import type { Reception } from '../reception.ts'

const secretParams = z.object({ secret: z.string().min(20).max(100) })
/** Many phones share one address of their network; a script that tries addresses is stopped. */
const limit = { rateLimit: { max: 60, timeWindow: '1 minute' } }

/** Being reminded of a number by mail: ask for it, look where it goes, stop it. */
export function reminderRoutes(server: Server, { reception }: { reception: Reception }): void {
  const tags = ['reception']
  const url = '/api/v1/tickets/:secret/reminder'
  server.get(
    url,
    {
      schema: {
        operationId: 'getReminder',
        tags,
        summary: 'Whether the holder of a number is reminded by mail, and where',
        params: secretParams,
        response: {
          200: z.object({
            isOffered: z.boolean().describe('false: no reminders are sent here'),
            masked: z.string().optional().describe('n•••@gmail.com; absent when none was asked for'),
            failed: z.boolean().describe('the last letter could not be delivered'),
          }),
          ...problems(404),
        },
      },
    },
    async (request) => {
      const reminder = await reception.reminder(request.params.secret)
      return { isOffered: reception.remindsByMail, failed: false, ...reminder }
    },
  )
  server.put(
    url,
    {
      config: limit,
      schema: {
        operationId: 'setReminder',
        tags,
        summary: 'Be reminded of a number by mail; the address is kept until its day is over',
        params: secretParams,
        headers: commandHeaders,
        body: z.object({
          address: z.string().max(500).describe('e-mail address'),
          wayMinutes: z.number().int().min(0).max(300).optional().describe('how long one’s way is'),
        }),
        response: { 204: z.null(), ...problems(400, 403, 404, 409, 422, 429) },
      },
    },
    async (request, reply) => {
      const { address, wayMinutes } = request.body
      const wish = { address, wayMinutes, language: request.language }
      await reception.setReminder(request.context, request.params.secret, wish)
      return reply.status(204).send(null)
    },
  )
  server.delete(
    url,
    {
      schema: {
        operationId: 'dropReminder',
        tags,
        summary: 'No more reminders of a number; the address is forgotten at once',
        params: secretParams,
        headers: commandHeaders,
        response: { 204: z.null(), ...problems(403, 404) },
      },
    },
    async (request, reply) => {
      await reception.dropReminder(request.context, request.params.secret)
      return reply.status(204).send(null)
    },
  )
}
