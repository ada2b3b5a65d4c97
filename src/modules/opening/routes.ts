import { z } from 'zod'
import { type WorkingCalendar, workingDayReason } from '#modules/calendar'
import type { Places } from '#modules/places'
import { type Clock, localDate } from '#platform/clock'
import { commandHeaders, instantSchema, problems, type Server } from '#platform/http'
import { type Context, notFound } from '#platform/ledger'
import type { Opening } from './opening.ts'
import { clockWords } from './rule.ts'
import { draftOf, draftSchema, ruleOut, ruleSchema, spanOut, spanSchema } from './schema.ts'

const placeParams = z.object({ place: z.string() })
const ruleParams = z.object({ place: z.string(), rule: z.uuid() })
const storedSchema = z.object({ id: z.uuid(), version: z.number().int() })
const hoursSchema = z.object({ open: z.string(), close: z.string() })
/** The version that was looked at: a change of another one is refused. */
const seen = z.number().int().min(1).describe('the version that was looked at')

/** Days of one answer at most. */
const mostDays = 100

/** Whom a closure touches now: counted by the hall, which stands above this module. */
export type CountPeople = (context: Context, place: string) => Promise<{ waiting: number; holding: number }>

export function openingRoutes(
  server: Server,
  deps: {
    opening: Opening
    places: Places
    calendar: WorkingCalendar
    clock: Clock
    countPeople: CountPeople
  },
): void {
  const { opening, places, calendar, clock } = deps
  const tags = ['opening']
  const codeOf = (key: string) => {
    const place = places.find(key)
    if (!place) throw notFound()
    return place.code
  }

  server.get(
    '/api/v1/places/:place/opening',
    {
      schema: {
        operationId: 'getOpening',
        tags,
        summary: 'When a hall is open, day by day, each span with its reason; at most 100 days',
        params: placeParams,
        querystring: z.object({
          from: z.iso.date().optional().describe('today without it'),
          until: z.iso.date().optional().describe('last day; a week without it'),
          field: z.string().max(200).optional().describe('Vietnamese name; the hall in general without it'),
        }),
        response: {
          200: z.object({
            place: z.string(),
            at: instantSchema,
            now: spanSchema,
            next: instantSchema.optional().describe('the first open moment from now on'),
            days: z.array(
              z.object({
                date: z.iso.date(),
                day: z.string().describe('what the working calendar calls it'),
                holiday: z.string().optional(),
                spans: z.array(spanSchema).describe('the whole day without a gap, closed spans too'),
                numbers: z.array(hoursSchema).describe('when numbers are given'),
              }),
            ),
          }),
          ...problems(400, 404),
        },
      },
    },
    async (request) => {
      const place = codeOf(request.params.place)
      const { field } = request.query
      const now = clock.now()
      const from = request.query.from ? Temporal.PlainDate.from(request.query.from) : localDate(now)
      const until = request.query.until ? Temporal.PlainDate.from(request.query.until) : from.add({ days: 6 })
      const length = Math.min(mostDays, from.until(until).days + 1)
      const dates = Array.from({ length: Math.max(0, length) }, (_, ahead) => from.add({ days: ahead }))
      const next = opening.next(place, field, now)
      return {
        place,
        at: now.toString(),
        now: spanOut(opening.at(place, field, now)),
        ...(next ? { next: next.toString() } : {}),
        days: dates
          .filter(({ year }) => year >= 2000 && year <= 2099)
          .map((date) => {
            const reason = workingDayReason(calendar, date)
            return {
              date: date.toString(),
              day: reason.kind,
              ...('name' in reason ? { holiday: reason.name } : {}),
              spans: opening.on(place, field, date).map(spanOut),
              numbers: opening
                .numbersOn(place, field, date)
                .map(({ open, close }) => ({ open: clockWords(open), close: clockWords(close) })),
            }
          }),
      }
    },
  )
  server.get(
    '/api/v1/places/:place/opening/rules',
    {
      schema: {
        operationId: 'listOpeningRules',
        tags,
        summary: 'The rules of a hall that decide today or later, with those of the city',
        params: placeParams,
        response: { 200: z.array(ruleSchema), ...problems(404) },
      },
    },
    async (request) => opening.list(codeOf(request.params.place)).map(ruleOut),
  )
  server.post(
    '/api/v1/places/:place/opening/preview',
    {
      schema: {
        operationId: 'previewOpeningRule',
        tags,
        summary: 'What a rule would change on which days, and whom it would touch now; saves nothing',
        params: placeParams,
        body: draftSchema.extend({ replaces: z.uuid().optional().describe('the rule it would change') }),
        response: {
          200: z.object({
            days: z.array(
              z.object({
                date: z.iso.date(),
                fields: z.array(z.string()).optional().describe('only these; without it the hall in general'),
                before: z.array(spanSchema),
                after: z.array(spanSchema),
              }),
            ),
            more: z.boolean().describe('the rule goes on after the days listed'),
            closesToday: z.boolean().describe('hours of today are lost: a message is needed'),
            waiting: z.number().int().describe('people who wait in the hall now'),
            holding: z
              .number()
              .int()
              .describe('numbers of today that are not ended, those who wait included'),
          }),
          ...problems(400, 403, 404, 409),
        },
      },
    },
    async (request) => {
      const place = codeOf(request.params.place)
      const { replaces, ...body } = request.body
      const { days, more, closesToday } = opening.preview(request.context, place, draftOf(body), replaces)
      const people = closesToday ? await deps.countPeople(request.context, place) : { waiting: 0, holding: 0 }
      return {
        days: days.map(({ date, fields, before, after }) => ({
          date: date.toString(),
          ...(fields ? { fields } : {}),
          before: before.map(spanOut),
          after: after.map(spanOut),
        })),
        more,
        closesToday,
        ...people,
      }
    },
  )
  server.post(
    '/api/v1/places/:place/opening/rules',
    {
      schema: {
        operationId: 'addOpeningRule',
        tags,
        summary: 'Add a rule of opening hours',
        params: placeParams,
        headers: commandHeaders,
        body: draftSchema,
        response: { 201: storedSchema, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const place = codeOf(request.params.place)
      return reply.status(201).send(await opening.add(request.context, place, draftOf(request.body)))
    },
  )
  server.put(
    '/api/v1/places/:place/opening/rules/:rule',
    {
      schema: {
        operationId: 'changeOpeningRule',
        tags,
        summary: 'Another version of a rule, from today on',
        params: ruleParams,
        headers: commandHeaders,
        body: draftSchema.extend({ version: seen }),
        response: { 200: storedSchema, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const { version, ...body } = request.body
      const { rule } = request.params
      return opening.change(request.context, codeOf(request.params.place), rule, version, draftOf(body))
    },
  )
  server.post(
    '/api/v1/places/:place/opening/rules/:rule/end',
    {
      schema: {
        operationId: 'endOpeningRule',
        tags,
        summary: 'End a rule: from today on it decides nothing',
        params: ruleParams,
        headers: commandHeaders,
        body: z.object({ version: seen }),
        response: { 200: storedSchema, ...problems(400, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const { place, rule } = request.params
      return opening.end(request.context, codeOf(place), rule, request.body.version)
    },
  )
}
