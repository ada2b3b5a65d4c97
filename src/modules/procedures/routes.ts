import { z } from 'zod'
import { type Clock, localDate } from '#platform/clock'
import { problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { Procedures } from './procedures.ts'
import { procedureSchema, versionSchema } from './schema.ts'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const summarySchema = z.object({
  ...{ code: z.string(), plain: text, name: text, field: text, online: z.string() },
  place: text.optional().describe('where it is handed in, of what no hall of the city receives'),
})

export function proceduresRoutes(server: Server, deps: { procedures: Procedures; clock: Clock }): void {
  const { procedures, clock } = deps
  const summary = (code: string) => {
    const { plain, field, online } = procedures.get(code)
    const { name, place } = procedures.versionOn(code, localDate(clock.now()))
    return { code, plain, name, field, online, ...(place ? { place } : {}) }
  }
  server.get(
    '/api/v1/procedures',
    {
      schema: {
        operationId: 'findProcedures',
        tags: ['procedures'],
        summary:
          'Procedures that match everyday words in any language, best first; all of them without words',
        querystring: z.object({ words: z.string().max(200).optional() }),
        response: { 200: z.array(summarySchema.extend({ score: z.number().optional() })) },
      },
    },
    async (request) =>
      request.query.words
        ? procedures.search(request.query.words).map(({ code, score }) => ({ ...summary(code), score }))
        : procedures.all.map(({ code }) => summary(code)),
  )
  server.get(
    '/api/v1/procedures/:code',
    {
      schema: {
        operationId: 'getProcedure',
        tags: ['procedures'],
        summary: 'A procedure with the version in force today',
        params: z.object({ code: z.string() }),
        response: {
          200: procedureSchema.omit({ versions: true, phrases: true }).extend({ version: versionSchema }),
          ...problems(404),
        },
      },
    },
    async (request) => {
      const procedure = procedures.find(request.params.code)
      if (!procedure) throw notFound()
      const { versions: _versions, phrases: _phrases, ...rest } = procedure
      return { ...rest, version: procedures.versionOn(procedure.code, localDate(clock.now())) }
    },
  )
}
