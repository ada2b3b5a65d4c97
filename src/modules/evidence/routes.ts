import { z } from 'zod'
import { type Clock, localDate } from '#platform/clock'
import { instantSchema, plain, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import type { Evidence } from './evidence.ts'
import { dossierFigures } from './figures.ts'
import { readPeriod } from './period.ts'

const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)
const period = z.object({
  from: monthSchema.optional().describe('first month of handing in; without it a year before the last'),
  until: monthSchema.optional().describe('last month, included; without it this one'),
})
const periodSchema = z.object({ from: z.string(), until: z.string() })
const dossierCounts = z
  .record(z.enum(dossierFigures), z.number())
  .describe(
    'dossiers handed in in these months, how they ended, and sums of their rounds, visits and minutes',
  )
const paperCounts = z
  .record(z.string(), z.number())
  .describe('of how many dossiers a mark is true, and copies that were handed in')
const spread = z.array(z.object({ minutes: z.number(), times: z.number() }))
const stepSchema = z.object({
  step: z.string().describe('`for-citizen` and `for-others` are waits and no steps'),
  times: z.number(),
  p50: z.number().describe('working minutes, rounded to two digits'),
  p90: z.number(),
  spread: spread.describe('how often it took so many minutes'),
})
const bodySchema = z.object({
  measure: z.object({
    kind: z.string(),
    about: z.string().describe('id of a paper of the list, or a step'),
    target: z.number().optional().describe('working minutes a step is to take at most'),
  }),
  words: z.string(),
  from: z.string(),
  until: z.string(),
  days: z.number().describe('of the months that were over'),
  countedUntil: z.string(),
  assumptions: z.record(z.string(), z.number()),
  dossiers: dossierCounts,
  paper: paperCounts.optional(),
  step: stepSchema.omit({ spread: true }).optional(),
  effect: z.record(z.string(), z.number()).describe('in a year: times, visits, hours, đồng'),
})
const stateSchema = z.enum(['draft', 'sent', 'accepted', 'refused'])
const listedProposal = z.object({
  id: z.uuid(),
  procedureCode: z.string(),
  state: stateSchema,
  version: z.number().int(),
  at: instantSchema,
  body: bodySchema.describe('as it was when the newest version was written'),
})

/** What speaks for cutting procedures, for programs; to read only, for whoever may edit procedures for the city. */
export function evidenceRoutes(server: Server, deps: { evidence: Evidence; clock: Clock }): void {
  const { evidence, clock } = deps
  const tags = ['evidence']
  const periodOf = (said: z.infer<typeof period>) => readPeriod(said, localDate(clock.now()))
  const ofProcedure = z.object({ procedure: z.string().max(40) })

  server.get(
    '/api/v1/evidence/procedures',
    {
      schema: {
        operationId: 'listEvidence',
        tags,
        summary: 'Every procedure that something was handed in for, with what could be saved of its papers',
        querystring: period,
        response: {
          200: z.object({
            period: periodSchema,
            countedUntil: instantSchema.describe('changes of dossiers up to then are counted'),
            procedures: z.array(
              z.object({
                procedureCode: z.string(),
                dossiers: dossierCounts,
                avoidable: z.object({ times: z.number(), copies: z.number(), certified: z.number() }),
              }),
            ),
          }),
          ...problems(400, 403),
        },
      },
    },
    async ({ context, query }) => {
      const wanted = periodOf(query)
      return { period: plainPeriod(wanted), ...plain(await evidence.all(context, wanted)) }
    },
  )
  server.get(
    '/api/v1/evidence/procedures/:procedure',
    {
      schema: {
        operationId: 'getEvidence',
        tags,
        summary: 'One procedure: its dossiers, each paper of its list, and how long each step takes',
        params: ofProcedure,
        querystring: period,
        response: {
          200: z.object({
            period: periodSchema,
            dossiers: dossierCounts,
            papers: z.record(z.string(), paperCounts).describe('by the id of the paper in the list'),
            steps: z.array(stepSchema),
          }),
          ...problems(400, 403, 404),
        },
      },
    },
    async ({ context, params, query }) => {
      const wanted = periodOf(query)
      const { dossiers, papers, steps } = await evidence.of(context, params.procedure, wanted)
      return { period: plainPeriod(wanted), dossiers, papers: Object.fromEntries(papers), steps }
    },
  )
  server.get(
    '/api/v1/evidence/procedures/:procedure/dossiers',
    {
      schema: {
        operationId: 'listEvidenceDossiers',
        tags,
        summary: 'The dossiers that a number counts, 100 a page; nothing of whom they are for',
        params: ofProcedure,
        querystring: period.extend({
          figure: z.string().max(40).describe('a figure of dossiers, a mark of a paper, or `step`'),
          about: z.string().max(40).optional().describe('the paper or the step'),
          page: z.coerce.number().int().min(1).max(100_000).default(1),
        }),
        response: {
          200: z.object({
            total: z.number().int(),
            rows: z.array(
              z.object({
                id: z.uuid(),
                code: z.string(),
                receiving: z.string(),
                resolving: z.string(),
                filedOn: z.iso.date(),
                outcome: z.string(),
                rounds: z.number().int(),
                trips: z.number().int(),
                minutes: z.number().int().nullable().describe('of the step or the wait that was asked for'),
              }),
            ),
          }),
          ...problems(400, 403, 404),
        },
      },
    },
    async ({ context, params, query: { figure, about, page, ...said } }) => {
      const wanted = { procedure: params.procedure, figure, about, period: periodOf(said), page }
      const { rows, total } = await evidence.rows(context, wanted)
      return { total, rows: plain(rows).map(({ n, ...row }) => ({ ...row, minutes: row.minutes ?? null })) }
    },
  )
  server.get(
    '/api/v1/evidence/proposals',
    {
      schema: {
        operationId: 'listProposals',
        tags,
        summary: 'Proposals to cut procedures in their newest version, the newest first, at most 500',
        querystring: z.object({ procedure: z.string().max(40).optional() }),
        response: { 200: z.array(listedProposal), ...problems(403) },
      },
    },
    async ({ context, query }) =>
      plain(await evidence.proposals(context, query.procedure)).map(({ authorName, ...it }) => it),
  )
  server.get(
    '/api/v1/evidence/proposals/:proposal',
    {
      schema: {
        operationId: 'getProposal',
        tags,
        summary: 'One proposal with all its versions and what became of it',
        params: z.object({ proposal: z.string().max(40) }),
        response: {
          200: listedProposal.omit({ at: true, body: true }).extend({
            madeAt: instantSchema,
            versions: z.array(z.object({ version: z.number().int(), at: instantSchema, body: bodySchema })),
            notes: z.array(z.object({ state: stateSchema, words: z.string(), at: instantSchema })),
          }),
          ...problems(403, 404),
        },
      },
    },
    async ({ context, params }) => {
      if (!z.uuid().safeParse(params.proposal).success) throw notFound()
      const { versions, notes, ...proposal } = plain(await evidence.proposal(context, params.proposal))
      return {
        ...proposal,
        versions: versions.map(({ authorName, ...it }) => it),
        notes: notes.map(({ byName, ...it }) => it),
      }
    },
  )
}

const plainPeriod = ({ from, until }: ReturnType<typeof readPeriod>) => ({
  from: from.toString(),
  until: until.toString(),
})
