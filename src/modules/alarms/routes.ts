import { z } from 'zod'
import type { Places } from '#modules/places'
import { commandHeaders, instantSchema, plain, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { officerActSchema } from './actions.ts'
import type { Alarms } from './alarms.ts'
import { shownAlarms } from './read.ts'
import { statuses } from './state.ts'

const stateSchema = z.looseObject({
  rule: z.string(),
  place: z.string(),
  severity: z.enum(['urgent', 'high', 'normal']),
  status: z.enum(statuses),
  rung: z.number().int().describe('how far up its ladder it has gone; 0 at first'),
  nextStep: z.string().optional(),
})
const alarmSchema = z.object({
  id: z.uuid(),
  state: stateSchema,
  lastValue: z.number(),
  isMine: z.boolean().describe('it waits for whoever asks'),
})
const fullSchema = alarmSchema.extend({
  samples: z.array(z.object({ at: instantSchema, value: z.number() })),
  actions: z.array(
    z.object({
      seq: z.number(),
      type: z.string(),
      at: instantSchema,
      actorName: z.string(),
      data: z.unknown(),
    }),
  ),
})
const ruleSchema = z.looseObject({
  id: z.string(),
  name: z.object({ vi: z.string(), en: z.string(), ar: z.string() }),
  isOff: z.boolean(),
  raise: z.object({ at: z.number(), minutes: z.number() }),
  clear: z.object({ at: z.number(), minutes: z.number() }),
})

export function alarmsRoutes(server: Server, deps: { alarms: Alarms; places: Places }): void {
  const { alarms, places } = deps
  const tags = ['alarms']

  server.get(
    '/api/v1/alarms',
    {
      schema: {
        operationId: 'listAlarms',
        tags,
        summary: 'Alarms in reach: one’s own first, then by severity and age',
        querystring: z.object({ shown: z.enum(shownAlarms).default('open'), place: z.string().optional() }),
        response: { 200: z.array(alarmSchema), ...problems(400, 403, 404) },
      },
    },
    async ({ context, query }) => {
      const place = query.place === undefined ? undefined : places.find(query.place)
      if (query.place !== undefined && !place) throw notFound()
      return plain(await alarms.list(context, { shown: query.shown, place: place?.code }))
    },
  )
  server.get(
    '/api/v1/alarms/:id',
    {
      schema: {
        operationId: 'getAlarm',
        tags,
        summary: 'An alarm with its history and what was measured',
        params: z.object({ id: z.uuid() }),
        response: { 200: fullSchema, ...problems(403, 404) },
      },
    },
    async ({ context, params }) => plain(await alarms.get(context, params.id)),
  )
  server.post(
    '/api/v1/alarms/:id/actions',
    {
      schema: {
        operationId: 'actOnAlarm',
        tags,
        summary: 'Take on with a next step, put off, or close with a reason',
        params: z.object({ id: z.uuid() }),
        headers: commandHeaders,
        body: z.object({
          version: z.number().int().min(1).optional().describe('the one that was looked at'),
          action: officerActSchema,
        }),
        response: {
          201: z.object({ id: z.uuid(), status: z.enum(statuses), version: z.number().int() }),
          ...problems(400, 403, 404, 409, 422),
        },
      },
    },
    async ({ context, params, body }, reply) =>
      reply.status(201).send(await alarms.act(context, params.id, body.action, { version: body.version })),
  )
  server.get(
    '/api/v1/alarm-rules',
    {
      schema: {
        operationId: 'listAlarmRules',
        tags,
        summary: 'By which rules alarms are raised and cleared today',
        response: { 200: z.array(ruleSchema), ...problems(403) },
      },
    },
    async ({ context }) => plain(await alarms.rules(context)),
  )
  server.post(
    '/api/v1/alarm-rules/:rule',
    {
      schema: {
        operationId: 'changeAlarmRule',
        tags,
        summary: 'Switch a rule off for some days or on, or move its thresholds and hours',
        params: z.object({ rule: z.string() }),
        headers: commandHeaders,
        body: z.object({
          place: z.string().optional().describe('a ward; absent: everywhere'),
          from: z.iso.date().optional().describe('the first day on which it holds so; today when absent'),
          until: z.iso.date().optional().describe('the last day; what is switched off has to have one'),
          isOff: z.boolean(),
          raiseAt: z.number().optional().describe('that of the file when absent'),
          clearAt: z.number().optional(),
          quiet: z.enum(['office', 'never']).optional(),
          reason: z.string().trim().min(3).max(1000),
        }),
        response: { 200: z.null(), ...problems(400, 403, 404, 422) },
      },
    },
    async ({ context, params, body }) => {
      const { place: named, from, until, ...wanted } = body
      const place = named === undefined ? undefined : places.find(named)
      if (named !== undefined && !place) throw notFound()
      const dayOf = (text: string | undefined) => (text ? Temporal.PlainDate.from(text) : undefined)
      const days = { fromDay: dayOf(from), untilDay: dayOf(until) }
      return alarms.changeRule(context, params.rule, { ...wanted, ...days, place: place?.code })
    },
  )
}
