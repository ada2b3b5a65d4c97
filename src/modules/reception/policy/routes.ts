import { z } from 'zod'
import type { Places } from '#modules/places'
import { type Clock, localDate } from '#platform/clock'
import { commandHeaders, instantSchema, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { PolicyDraft } from './draft.ts'
import type { Policies } from './policies.ts'
import { policyDifferences, policyWords } from './words.ts'

const textSchema = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const classSchema = z.object({
  rate: z.number().describe('points a minute of waiting'),
  absolute: z.boolean().optional().describe('before everybody of another class'),
  atOnce: z
    .number()
    .int()
    .optional()
    .describe('at most so many counters of the hall have somebody of it, while anybody else could be called'),
  dossiersFrom: z
    .number()
    .int()
    .optional()
    .describe('whoever brings at least so many dossiers is of this class, whatever else they are'),
  name: textSchema,
})
const ruleSchema = z.object({
  capMinutes: z.number().describe('whoever has waited longer goes before those who have not'),
  classes: z.record(z.string(), classSchema),
})
const versionSchema = z.object({
  version: z.string().describe('as the log names it: `ha-noi-1`'),
  place: z.string(),
  number: z.number().int(),
  policy: ruleSchema.optional().describe('absent: from then on the rule of the city'),
  why: textSchema,
  holdsFrom: z.iso.date(),
  recordedAt: instantSchema,
})
const draftSchema = z.object({
  holdsFrom: z.iso.date().describe('tomorrow or later'),
  why: textSchema.describe('at least 10 characters each; everybody reads it'),
  rule: z
    .object({
      capMinutes: z.number(),
      classes: z.record(
        z.string(),
        z.object({
          rate: z.number(),
          absolute: z.boolean().default(false),
          atOnce: z.number().optional().describe('absent: no limit'),
          dossiersFrom: z.number().optional().describe('of the class for many dossiers'),
        }),
      ),
    })
    .optional()
    .describe('absent: the ward goes back to the rule of the city'),
})
const placeParams = z.object({ place: z.string() })

/** The rules by which people are called: read by everybody, published by those who manage a place. */
export function policyRoutes(
  server: Server,
  deps: { policies: Policies; places: Places; clock: Clock },
): void {
  const { policies, places, clock } = deps
  const tags = ['reception']
  const codeOf = (key: string) => {
    const place = places.find(key)
    if (!place) throw notFound()
    return place.code
  }
  const draftOf = (body: z.infer<typeof draftSchema>): PolicyDraft => ({
    holdsFrom: Temporal.PlainDate.from(body.holdsFrom),
    why: body.why,
    rule: body.rule,
  })

  server.get(
    '/api/v1/places/:place/policy',
    {
      schema: {
        operationId: 'getPolicy',
        tags,
        summary: 'By which rule people are called, since when, and every version there was or will be',
        params: placeParams,
        querystring: z.object({ day: z.iso.date().optional().describe('today by default') }),
        response: {
          200: z.object({
            version: z.string(),
            since: z.iso.date(),
            policy: ruleSchema,
            words: z.array(z.string()).describe('the rule in the language that is asked for'),
            versions: z.array(versionSchema),
          }),
          ...problems(400, 404),
        },
      },
    },
    async (request) => {
      const place = codeOf(request.params.place)
      const { day } = request.query
      const { policy, since } = policies.on(
        place,
        day ? Temporal.PlainDate.from(day) : localDate(clock.now()),
      )
      const { version, ...rule } = policy
      return {
        version,
        since: since.toString(),
        policy: rule,
        words: policyWords(rule, request.language).rules,
        versions: policies.versions(place).map((it) => ({
          version: policies.nameOf(it),
          place: it.place,
          number: it.number,
          ...(it.policy ? { policy: it.policy } : {}),
          why: it.why,
          holdsFrom: it.holdsFrom.toString(),
          recordedAt: it.recordedAt.toString(),
        })),
      }
    },
  )
  server.post(
    '/api/v1/places/:place/policy/preview',
    {
      schema: {
        operationId: 'previewPolicy',
        tags,
        summary: 'What a rule would say and what it would change; nothing is saved',
        params: placeParams,
        body: draftSchema,
        response: {
          200: z.object({ words: z.array(z.string()), changes: z.array(z.string()) }),
          ...problems(400, 404),
        },
      },
    },
    async (request) => {
      const place = codeOf(request.params.place)
      const draft = draftOf(request.body)
      const next = policies.preview(place, draft)
      return {
        words: policyWords(next, request.language).rules,
        changes: policyDifferences(policies.on(place, localDate(clock.now())).policy, next, request.language),
      }
    },
  )
  server.post(
    '/api/v1/places/:place/policy',
    {
      schema: {
        operationId: 'publishPolicy',
        tags,
        summary: 'Publish the next rule of a ward, or of the city; it holds from a day to come',
        params: placeParams,
        headers: commandHeaders,
        body: draftSchema.extend({
          seen: z.number().int().nonnegative().describe('number of the place’s last version, 0 for none'),
        }),
        response: { 201: z.object({ number: z.number().int() }), ...problems(400, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { seen, ...draft } = request.body
      const place = codeOf(request.params.place)
      return reply.status(201).send(await policies.publish(request.context, place, seen, draftOf(draft)))
    },
  )
}
