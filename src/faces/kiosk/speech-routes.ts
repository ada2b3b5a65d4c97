import { z } from 'zod'
import { longest } from '#modules/speech'
import type { Server } from '#platform/http'
import { languages } from '#platform/text'
import { type KioskHouse, viewOf } from './deps.ts'

/** Sentences of the screens as sound. Only such as come with the proof of the page they stand on. */
export function speechRoutes(scope: Server, house: KioskHouse): void {
  for (const [path, keeps] of [
    ['/kiosk/:ward/speech', true],
    ['/kiosk/:ward/speech/once', false],
  ] as const)
    scope.get(
      `${path}/:spoken/:proof`,
      {
        // A hall's machines may share an address; each has some twenty sentences a screen.
        config: { rateLimit: { max: 600, timeWindow: '1 minute' } },
        schema: {
          hide: true,
          params: z.object({ ward: z.string(), spoken: z.enum(languages), proof: z.string().max(50) }),
          querystring: z.object({ words: z.string().min(1).max(longest) }),
        },
      },
      async (request, reply) => {
        viewOf(house, request)
        const { spoken, proof } = request.params
        const { bytes, type } = await house.speech.say(spoken, request.query.words, proof, { keeps })
        return reply.header('cache-control', 'private, no-store').type(type).send(bytes)
      },
    )
}
