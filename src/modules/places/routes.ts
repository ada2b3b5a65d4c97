import { z } from 'zod'
import { problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { Places } from './places.ts'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const placeSchema = z.object({
  code: z.string(),
  kind: z.enum(['city', 'ward', 'commune']),
  name: z.string(),
  slug: z.string(),
  agencyCode: z
    .string()
    .describe('a placeholder made from the GSO code until the real identifiers are known'),
  formerDistrict: z.string(),
})
const hallSchema = z.object({
  groups: z.array(z.object({ series: z.string(), name: text, fields: z.array(z.string()) })),
  counters: z.array(z.object({ number: z.number(), groups: z.array(z.string()) })),
})

export function placesRoutes(server: Server, places: Places): void {
  server.get(
    '/api/v1/places',
    {
      schema: {
        operationId: 'listPlaces',
        tags: ['places'],
        summary: 'Wards and communes, all or those whose name or former district contains the words',
        querystring: z.object({ words: z.string().max(100).optional() }),
        response: { 200: z.array(placeSchema) },
      },
    },
    async (request) => (request.query.words ? places.search(request.query.words) : places.wards),
  )
  server.get(
    '/api/v1/places/:place',
    {
      schema: {
        operationId: 'getPlace',
        tags: ['places'],
        summary: 'A place with the counters of its hall, by code or by the short name of its address',
        params: z.object({ place: z.string() }),
        response: { 200: placeSchema.extend({ hall: hallSchema }), ...problems(404) },
      },
    },
    async (request) => {
      const place = places.find(request.params.place)
      if (!place) throw notFound()
      return { ...place, hall: places.hall(place.code) }
    },
  )
}
