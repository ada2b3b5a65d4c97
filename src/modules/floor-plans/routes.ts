import { z } from 'zod'
import type { Places } from '#modules/places'
import { commandHeaders, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { FloorPlans } from './floor-plans.ts'
import { codeSchema, planSchema } from './plan.ts'
import { wayToCounter } from './way.ts'

const placeParams = z.object({ place: z.string() })
const heldSchema = z.object({
  number: z.number().int().describe('of the version; 0: nobody has drawn it, it follows from the counters'),
  plan: planSchema,
})

export function floorPlansRoutes(server: Server, deps: { floorPlans: FloorPlans; places: Places }): void {
  const { floorPlans, places } = deps
  const tags = ['floor plans']
  const ward = (key: string) => {
    const place = places.find(key)
    if (!place || place.kind === 'city') throw notFound()
    return place.code
  }

  server.get(
    '/api/v1/places/:place/floor-plan',
    {
      schema: {
        operationId: 'getFloorPlan',
        tags,
        summary: 'A hall seen from above, in metres; x runs to the right, y down',
        params: placeParams,
        response: { 200: heldSchema, ...problems(404) },
      },
    },
    async (request) => floorPlans.of(ward(request.params.place)),
  )
  server.get(
    '/api/v1/places/:place/floor-plan/ways/:counter',
    {
      schema: {
        operationId: 'getWayToCounter',
        tags,
        summary: 'The shortest way to a counter, drawn and in words of the language asked for',
        params: placeParams.extend({ counter: codeSchema }),
        querystring: z.object({ from: z.enum(['door', 'kiosk']).default('door') }),
        response: {
          200: z.object({
            counter: z.string(),
            path: z.array(z.object({ x: z.number(), y: z.number() })),
            words: z.array(z.string()),
          }),
          ...problems(400, 404),
        },
      },
    },
    async (request) => {
      const { place, counter } = request.params
      const start = request.query.from === 'kiosk' ? { at: 'kiosk', name: undefined } : { at: 'door' }
      const way = wayToCounter(
        floorPlans.of(ward(place)).plan,
        counter,
        start as Parameters<typeof wayToCounter>[2],
        request.language,
      )
      if (!way) throw notFound()
      return { counter, path: way.path, words: way.words }
    },
  )
  server.put(
    '/api/v1/places/:place/floor-plan',
    {
      schema: {
        operationId: 'publishFloorPlan',
        tags,
        summary: 'Publish a whole plan; it holds from now on, and all screens take it',
        params: placeParams,
        headers: commandHeaders,
        body: z.object({
          number: z.number().int().min(0).describe('the version that was looked at'),
          plan: planSchema,
        }),
        response: { 200: z.object({ number: z.number().int() }), ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const { number, plan } = request.body
      return floorPlans.publishWhole(request.context, ward(request.params.place), number, plan)
    },
  )
}
