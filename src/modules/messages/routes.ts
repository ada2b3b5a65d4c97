import { z } from 'zod'
import type { Places } from '#modules/places'
import { commandHeaders, instantSchema, plain, problems, type Server } from '#platform/http'
import { forbidden, may, notFound } from '#platform/ledger'
import type { Messages } from './messages.ts'

const placeParams = z.object({ place: z.string().describe('a ward, or the city for all its letters') })
const messageParams = z.object({ place: z.string(), message: z.uuid() })

/** For those who look after the letters. */
export function messagesRoutes(server: Server, deps: { messages: Messages; places: Places }): void {
  const { messages, places } = deps
  const tags = ['messages']
  const placeOf = (key: string) => {
    const place = places.find(key)
    if (!place) throw notFound()
    return place
  }
  const codeOf = (key: string) => placeOf(key).code

  server.get(
    '/api/v1/places/:place/messages',
    {
      schema: {
        operationId: 'getMessages',
        tags,
        summary: 'How the letters fare: what waits, since when, and what could not be sent',
        params: placeParams,
        response: {
          200: z.object({
            isOffered: z.boolean().describe('false: no mail server is set up'),
            waiting: z.number().int().describe('due and not sent yet'),
            oldestSince: instantSchema.optional(),
            scheduled: z.number().int().describe('reminders whose time has not come'),
            sent: z.number().int().describe('in the last 24 hours'),
            troubled: z.array(
              z.object({
                id: z.uuid(),
                place: z.string(),
                subject: z.string(),
                kind: z.string(),
                state: z.enum(['waiting', 'refused', 'given_up']),
                attempts: z.number().int(),
                error: z.string().optional().describe('where the last try failed: RCPT TO 550 5.1.1'),
                madeAt: instantSchema,
                dueAt: instantSchema,
                canRetry: z.boolean(),
              }),
            ),
          }),
          ...problems(403, 404),
        },
      },
    },
    async (request) => {
      const { kind, code } = placeOf(request.params.place)
      if (!may(request.context, 'message.manage', code)) throw forbidden()
      return plain(await messages.report(request.context, kind === 'city' ? undefined : code))
    },
  )
  for (const [name, act, summary] of [
    ['retry', messages.retry, 'Try a letter again now'],
    ['give-up', messages.giveUp, 'Let a letter be that is still tried'],
  ] as const)
    server.post(
      `/api/v1/places/:place/messages/:message/${name}`,
      {
        schema: {
          operationId: name === 'retry' ? 'retryMessage' : 'giveUpMessage',
          tags,
          summary,
          params: messageParams,
          headers: commandHeaders,
          response: { 204: z.null(), ...problems(403, 404, 409) },
        },
      },
      async (request, reply) => {
        const { place, message } = request.params as z.infer<typeof messageParams>
        await act(request.context, codeOf(place), message)
        return reply.status(204).send(null)
      },
    )
}
