import { z } from 'zod'
import { commandHeaders, instantSchema, plain, problems } from '#platform/http'
import { type Api, base, codeOf, day, dong, placeParams, tags, toRead } from './api.ts'
import { bookRoutes } from './book-routes.ts'
import { grounds } from './grounds.ts'
import { groups } from './kinds.ts'
import { requestRoutes } from './request-routes.ts'
import { figureNames } from './statistics.ts'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const daysQuery = { from: day, until: day }

/** Certification for programs: what the desk does, by the same commands and reads. */
export function certificationRoutes(server: Api['server'], parts: Omit<Api, 'server'>): void {
  const api = { ...parts, server }
  requestRoutes(api)
  bookRoutes(api)
  const { certification } = api
  server.get(
    `${base}/delegations`,
    {
      schema: {
        operationId: 'listCertificationDelegations',
        tags,
        summary: 'Who may certify today, and all whom the chair ever entrusted',
        params: placeParams,
        response: {
          200: z.object({
            signers: z.array(
              z.object({
                officer: z.string(),
                name: z.string(),
                title: z.string(),
                groups: z.union([z.literal('all'), z.array(z.enum(groups))]),
              }),
            ),
            given: z.array(
              z.object({
                id: z.uuid(),
                to: z.string(),
                toName: z.string(),
                toTitle: z.string(),
                groups: z.array(z.enum(groups)),
                fromDay: day,
                untilDay: day,
                decision: z.string(),
                givenByName: z.string(),
                revokedAt: instantSchema.optional(),
                revokedByName: z.string().optional(),
              }),
            ),
          }),
          ...problems(403, 404),
        },
      },
    },
    async ({ context, params }) =>
      plain(await certification.delegations(context, toRead(api, context, params.place))),
  )
  server.post(
    `${base}/delegations`,
    {
      schema: {
        operationId: 'delegateCertification',
        tags,
        summary: 'The chair entrusts an official, for kinds and days, by a decision',
        headers: commandHeaders,
        params: placeParams,
        body: z.object({
          to: z.string().max(60).describe('officer:…'),
          groups: z.array(z.enum(groups)),
          from: day,
          until: day.describe('the last day'),
          decision: z.string().max(100),
        }),
        response: { 201: z.object({ id: z.uuid() }), ...problems(400, 403, 404, 422) },
      },
    },
    async ({ context, params, body }, reply) =>
      reply.status(201).send(await certification.delegate(context, codeOf(api, params.place), body)),
  )
  server.post(
    `${base}/delegations/:delegation/revoke`,
    {
      schema: {
        operationId: 'revokeCertificationDelegation',
        tags,
        summary: 'The chair takes it back, at this moment',
        headers: commandHeaders,
        params: placeParams.extend({ delegation: z.uuid() }),
        response: { 200: z.null(), ...problems(403, 404, 422) },
      },
    },
    ({ context, params }) =>
      certification.revokeDelegation(context, codeOf(api, params.place), params.delegation),
  )

  const figureShape = Object.fromEntries(figureNames.map((name) => [name, z.number()])) as Record<
    (typeof figureNames)[number],
    z.ZodNumber
  >
  server.get(
    `${base}/figures`,
    {
      schema: {
        operationId: 'getCertificationFigures',
        tags,
        summary: 'What was asked for, certified and paid, by day and kind; money in đồng',
        params: placeParams,
        querystring: z.object(daysQuery),
        response: {
          200: z.array(z.object({ day, group: z.enum(groups), ...figureShape })),
          ...problems(400, 403, 404),
        },
      },
    },
    async ({ context, params, query }) => {
      const wanted = { place: toRead(api, context, params.place), ...daysOf(query) }
      return plain(await certification.statistics(context, wanted))
    },
  )
  server.get(
    `${base}/figures/:figure/rows`,
    {
      schema: {
        operationId: 'listCertificationFigure',
        tags,
        summary: 'The rows a figure counts, and what it says of all of them',
        params: placeParams.extend({ figure: z.string().describe(`one of ${figureNames.join(', ')}`) }),
        querystring: z.object({
          ...daysQuery,
          group: z.enum(groups).optional(),
          page: z.coerce.number().int().min(1).max(10_000).default(1),
        }),
        response: {
          200: z.object({
            total: z.number(),
            value: z.number(),
            rows: z.array(
              z.object({
                dossier: z.uuid(),
                code: z.string(),
                place: z.string(),
                procedureCode: z.string(),
                group: z.enum(groups),
                day,
                at: instantSchema,
                number: z.number().optional(),
                copies: z.number().optional(),
                amount: dong.optional(),
              }),
            ),
          }),
          ...problems(400, 403, 404),
        },
      },
    },
    async ({ context, params, query }) => {
      const { figure, place } = params
      const { group, page } = query
      const wanted = {
        place: toRead(api, context, place),
        ...daysOf(query),
        figure,
        group,
        skip: (page - 1) * 100,
      }
      return plain(await certification.figureRows(context, wanted))
    },
  )
  server.get(
    `${base}/grounds`,
    {
      schema: {
        operationId: 'listRefusalGrounds',
        tags,
        summary: 'Why something may be refused, with the article that says so',
        params: placeParams,
        response: {
          200: z.array(z.object({ id: z.string(), groups: z.array(z.enum(groups)), law: z.string(), text })),
          ...problems(403, 404),
        },
      },
    },
    async ({ context, params }) => {
      toRead(api, context, params.place)
      return plain(grounds)
    },
  )
}

const daysOf = ({ from, until }: { from: string; until: string }) => ({
  from: Temporal.PlainDate.from(from),
  until: Temporal.PlainDate.from(until),
})
