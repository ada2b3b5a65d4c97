import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Devices, tokenOf } from '#modules/devices'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import type { Hub } from '#platform/events'
import { commandHeaders, instantSchema, plain, problems, type Server } from '#platform/http'
import { notFound } from '#platform/ledger'
import { appointmentRoutes } from './appointments/routes.ts'
import { boardStream } from './board-stream.ts'
import { channels } from './deps.ts'
import { offlineRoutes } from './offline-routes.ts'
import type { Reception } from './reception.ts'
import { reminderRoutes } from './reminders/routes.ts'
import { isMachine } from './take.ts'
import { takenSchema } from './taken-schema.ts'
import { waitRoutes, waitSchema, wireWait } from './waits/routes.ts'

const calledSchema = z.object({
  id: z.uuid(),
  label: z.string(),
  counter: z.number().int().optional(),
  state: z.string(),
  calls: z.number().int(),
})
const boardCallSchema = z.object({
  label: z.string(),
  counter: z.number().int(),
  calls: z.number().int(),
  calledAt: instantSchema,
  language: z.string(),
})
const textSchema = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const boardSchema = z.object({
  place: z.string(),
  seq: z.number().int(),
  at: instantSchema,
  calling: z.array(boardCallSchema),
  serving: z.array(boardCallSchema),
  earlier: z.array(boardCallSchema),
  waiting: z.array(z.object({ series: z.string(), count: z.number().int() })),
  expected: z
    .array(z.object({ series: z.string(), minutes: z.number().int() }))
    .optional()
    .describe('by queue, where it is known: about how long somebody who comes now will wait'),
  closed: z
    .object({ title: textSchema, text: textSchema })
    .optional()
    .describe('while an exception keeps the hall closed: why, and when it opens again'),
})
const presenceSchema = z
  .enum(['remote', 'en_route', 'on_site', 'left'])
  .describe('where the person is: called only when on site')
const stagesSchema = z.array(
  z.object({
    queue: z.string(),
    enteredAt: z.string(),
    calledAt: z.string().nullish(),
    endedAt: z.string(),
    counter: z.number().nullish(),
  }),
)
const queueTicketSchema = z.object({
  id: z.uuid(),
  label: z.string(),
  series: z.string(),
  number: z.number(),
  queue: z.string().describe('the hall’s group they wait in now; the letter of the number stays'),
  procedureCode: z.string().optional(),
  priority: z.string(),
  channel: z.string(),
  state: z.string(),
  presence: presenceSchema,
  counter: z.number().optional(),
  officer: z.string().optional(),
  brings: z.array(z.string()),
  dossiers: z.number().int().describe('how many dossiers, as they or an officer said'),
  takenAt: instantSchema,
  enteredAt: instantSchema.describe('joined the present queue'),
  since: instantSchema.describe('the wait is counted from here'),
  slot: instantSchema.optional().describe('of an appointment: its hour'),
  movedFrom: z.string().optional().describe('day and number on the slip, when a closure moved it here'),
  stages: stagesSchema,
  calledAt: instantSchema.optional(),
  servingAt: instantSchema.optional(),
  calls: z.number(),
  parkReason: z.string().optional(),
  resumeAt: instantSchema.optional(),
})
const waitsSchema = z.object({
  taken: z.number(),
  called: z.number(),
  absent: z.number(),
  mean: z.number().optional(),
  median: z.number().optional(),
  ninth: z.number().optional().describe('nine of ten waited no longer'),
  longest: z.number().optional(),
})
const counterMinutesSchema = z.object({
  open: z.number(),
  busy: z.number().describe('with somebody, from the call on'),
  between: z.number().describe('after somebody, while others waited'),
  idle: z.number().describe('called nobody although somebody waited'),
  free: z.number().describe('nobody waited'),
})
const counterTimesSchema = z.object({
  counter: z.number(),
  spans: z.array(
    z.object({
      from: z.number().describe('milliseconds since the epoch'),
      to: z.number(),
      is: z.enum(['busy', 'between', 'idle', 'free']),
    }),
  ),
  minutes: counterMinutesSchema,
})
const hallFiguresSchema = z.object({
  all: waitsSchema,
  byClass: z.record(z.string(), waitsSchema),
  byChannel: z.record(z.string(), waitsSchema),
  byQueue: z.record(z.string(), waitsSchema),
  served: z.number(),
  service: z.object({ mean: z.number().optional(), median: z.number().optional() }),
  overtakes: z.object({
    picked: z.number().describe('called out of the order by an officer'),
    passedOver: z.number(),
  }),
  cancelled: z.number(),
  expired: z.number(),
  counters: counterMinutesSchema.describe('all counters together, in minutes'),
  journeys: z
    .array(
      z.object({
        steps: z.array(
          z.object({
            queue: z.string(),
            wait: z.number().optional().describe('median, minutes'),
            waitNinth: z.number().optional().describe('nine of ten waited no longer'),
            atCounter: z.number().optional().describe('median, minutes'),
          }),
        ),
        people: z.number(),
        total: z.number().optional().describe('median of the whole way, minutes'),
      }),
    )
    .describe('ways of more than one step with one number'),
})
const queueMonitorSchema = z.object({
  id: z.string(),
  type: z.literal('QueueMonitor'),
  localId: z.string(),
  officeName: z.string(),
  serviceName: z.string(),
  serviceId: z.string(),
  serviceStatus: z.enum(['Open', 'Closed', 'Suspended']),
  queueLine: z.string(),
  linePriority: z.number().int(),
  lastTicketIssued: z.number().int().optional(),
  lastTicketIssuedLabel: z.string().optional(),
  ticketServed: z.number().int().optional(),
  ticketServedLabel: z.string().optional(),
  ticketsToServe: z.number().int(),
  dateObserved: instantSchema,
})
const reasonSchema = z.string().trim().min(3).max(300)
const queuesSchema = z.array(z.string().regex(/^[A-Z]$/)).max(26)
const skillSchema = z.object({
  officer: z.string().max(80).describe('`officer:…`'),
  queues: queuesSchema,
})
const dossiersSchema = z.number().int().min(1).max(999)
const placeParams = z.object({ place: z.string() })
const ticketParams = z.object({ place: z.string(), ticket: z.uuid() })

export function receptionRoutes(
  server: Server,
  deps: { reception: Reception; places: Places; procedures: Procedures; hub: Hub; devices: Devices },
): void {
  const { reception, places, procedures } = deps
  const ward = (key: string) => {
    const place = places.find(key)
    if (!place || place.kind === 'city') throw notFound()
    return place.code
  }
  const tags = ['reception']
  offlineRoutes(server, deps)
  appointmentRoutes(server, deps)
  reminderRoutes(server, deps)
  boardStream(server, { hub: deps.hub, places, board: reception.board, seen: reception.boardSeen })
  waitRoutes(server, { waits: reception.waits, places })

  server.post(
    '/api/v1/places/:place/tickets',
    {
      // Programs that grab numbers in the opening minute: beside the quota of a person, an address has one, too. The
      // hall's kiosks and its officers are known, and are never held up.
      config: {
        rateLimit: {
          ...{ hook: 'preHandler', max: 30, timeWindow: '1 minute' },
          allowList: (request: FastifyRequest) => (request.body as { channel?: string }).channel !== 'web',
        },
      },
      schema: {
        operationId: 'takeTicket',
        tags,
        summary: 'Take a number',
        params: placeParams,
        headers: commandHeaders,
        body: z.object({
          procedureCode: z.string().optional(),
          series: z.string().optional().describe('instead of a procedure: the hall’s group'),
          priority: z.string().default('normal').describe('class of the published dispatch policy'),
          dossiers: dossiersSchema.default(1).describe('how many dossiers the person brings'),
          channel: z.enum(channels).default('web'),
          brings: z.array(z.string().max(8)).max(60).default([]).describe('component ids the person has'),
          idNumber: z
            .string()
            .regex(/^\d{12}$/)
            .optional()
            .describe('identity number, for the quota only; needed on the web and for another day'),
          day: z.iso.date().optional().describe('today, or one of the six days after it'),
        }),
        response: { 201: takenSchema, ...problems(400, 403, 404, 409, 422, 429) },
      },
    },
    async (request, reply) => {
      const { procedureCode, day, ...wish } = request.body
      const procedure = procedureCode ? procedures.find(procedureCode) : undefined
      if (procedureCode && !procedure) throw notFound()
      const place = ward(request.params.place)
      const atMachine = deps.devices.contextAt(request.context, place, tokenOf(request))
      const taken = await reception.take(isMachine(wish.channel) ? atMachine : request.context, {
        ...wish,
        place,
        language: request.language,
        procedureCode,
        field: procedure?.field.vi,
        day: day ? Temporal.PlainDate.from(day) : undefined,
      })
      return reply.status(201).send(taken)
    },
  )
  server.get(
    '/api/v1/tickets/:secret',
    {
      schema: {
        operationId: 'followTicket',
        tags,
        summary: 'One’s own ticket, by the secret of its link',
        params: z.object({ secret: z.string().min(20).max(100) }),
        response: {
          200: z.object({
            id: z.uuid(),
            label: z.string(),
            place: z.string(),
            state: z.string(),
            presence: presenceSchema,
            turnCame: z.boolean().describe('their turn came and they were not here'),
            graceMinutes: z.number(),
            counter: z.number().optional(),
            procedureCode: z.string().optional(),
            takenAt: instantSchema,
            day: z.iso.date(),
            slot: instantSchema.optional().describe('of an appointment: its hour'),
            movedFrom: z
              .string()
              .optional()
              .describe('day and number it had before the hall closed and it was moved: 2026-11-20 A045'),
            ahead: z.number().optional(),
            wait: waitSchema.optional(),
            rated: z.boolean(),
            stages: stagesSchema.describe('the steps behind'),
            enteredAt: instantSchema.describe('joined the present queue'),
            calledAt: instantSchema.optional(),
          }),
          ...problems(404),
        },
      },
    },
    async (request) => {
      const { wait, ...ticket } = await reception.follow(request.params.secret, request.language)
      return { ...plain(ticket), wait: wait && wireWait(wait) }
    },
  )
  server.post(
    '/api/v1/tickets/:secret/cancel',
    {
      schema: {
        operationId: 'cancelTicket',
        tags,
        summary: 'Give one’s number back',
        params: z.object({ secret: z.string().min(20).max(100) }),
        headers: commandHeaders,
        response: { 204: z.null(), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      await reception.cancel(request.context, request.params.secret)
      return reply.status(204).send(null)
    },
  )
  server.post(
    '/api/v1/tickets/:secret/presence',
    {
      // Four digits are soon guessed by whoever may try without end.
      config: { rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: {
        operationId: 'tellPresence',
        tags,
        summary: 'Say where one is; a number is called only when its person is on site',
        params: z.object({ secret: z.string().min(20).max(100) }),
        headers: commandHeaders,
        body: z.object({
          presence: z.enum(['en_route', 'on_site', 'left']),
          code: z.string().max(8).optional().describe('the four digits at the door; needed for on_site'),
        }),
        response: { 204: z.null(), ...problems(400, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { presence, code } = request.body
      await reception.tellPresence(request.context, request.params.secret, presence, code)
      return reply.status(204).send(null)
    },
  )
  server.post(
    '/api/v1/tickets/:secret/rating',
    {
      schema: {
        operationId: 'rateVisit',
        tags,
        summary: 'Say how the visit was, once',
        params: z.object({ secret: z.string().min(20).max(100) }),
        headers: commandHeaders,
        body: z.object({
          rating: z
            .union([z.literal(1), z.literal(2), z.literal(3)])
            .describe('1 not satisfied, 2 satisfied, 3 very'),
          reason: z.string().max(1000).optional(),
        }),
        response: { 204: z.null(), ...problems(400, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      await reception.rateVisit(
        request.context,
        request.params.secret,
        request.body.rating,
        request.body.reason,
      )
      return reply.status(204).send(null)
    },
  )
  server.get(
    '/api/v1/places/:place/board',
    {
      schema: {
        operationId: 'getBoard',
        tags,
        summary: 'What the hall’s board shows now',
        params: placeParams,
        response: { 200: boardSchema, ...problems(404) },
      },
    },
    async (request) => reception.board(ward(request.params.place)),
  )
  server.get(
    '/api/v1/places/:place/queue-monitor',
    {
      schema: {
        operationId: 'getQueueMonitors',
        tags,
        summary: 'The hall’s groups now, as Smart Data Models’ QueueMonitor (key-values)',
        params: placeParams,
        response: { 200: z.array(queueMonitorSchema), ...problems(404) },
      },
    },
    async (request) => reception.queueMonitors(ward(request.params.place), request.language),
  )
  server.get(
    '/api/v1/places/:place/hall-figures',
    {
      schema: {
        operationId: 'getHallFigures',
        tags,
        summary:
          'Waits, absences, overtakes, counters and ways of a day, rebuilt from the hall’s events; minutes. Times of fewer than five people are left out',
        params: placeParams,
        querystring: z.object({ day: z.iso.date().describe('in Vietnam') }),
        response: { 200: hallFiguresSchema, ...problems(400, 404) },
      },
    },
    async (request) =>
      reception.publishedFigures(ward(request.params.place), Temporal.PlainDate.from(request.query.day)),
  )
  server.get(
    '/api/v1/places/:place/counter-times',
    {
      schema: {
        operationId: 'getCounterTimes',
        tags,
        summary: 'What each counter did on a day, rebuilt from the hall’s events',
        params: placeParams,
        querystring: z.object({ day: z.iso.date().describe('in Vietnam') }),
        response: { 200: z.array(counterTimesSchema), ...problems(400, 401, 403, 404) },
      },
    },
    async (request) => {
      const day = Temporal.PlainDate.from(request.query.day)
      return reception.counterTimes(request.context, ward(request.params.place), day)
    },
  )
  server.get(
    '/api/v1/places/:place/queue',
    {
      schema: {
        operationId: 'getQueue',
        tags,
        summary: 'Who waits, in the order of calling, each with the reason',
        params: placeParams,
        response: {
          200: z.object({
            waiting: z.array(
              z.object({
                ticket: queueTicketSchema,
                reason: z.object({
                  waitedMinutes: z.number(),
                  rate: z.number(),
                  absolute: z.boolean().describe('of a class that goes before all others'),
                  overCap: z.boolean(),
                  laneFull: z
                    .boolean()
                    .describe('their class has as many counters as it may while others wait'),
                  score: z.number(),
                }),
              }),
            ),
            atCounters: z.array(queueTicketSchema),
            absent: z.array(queueTicketSchema),
            parked: z.array(queueTicketSchema),
            undoable: z
              .object({ id: z.uuid(), label: z.string(), from: z.string(), to: z.string() })
              .optional()
              .describe('one’s own last step, while it can be taken back'),
            desks: z.array(
              z.object({
                counter: z.number(),
                officer: z.string(),
                officerName: z.string(),
                queues: z.array(z.string()),
              }),
            ),
            unserved: z
              .array(z.object({ queue: z.string(), waiting: z.number() }))
              .describe('people wait here and no open counter calls them'),
            help: z.array(
              z.object({
                id: z.uuid(),
                counter: z.number(),
                officerName: z.string(),
                at: instantSchema,
              }),
            ),
          }),
          ...problems(403, 404),
        },
      },
    },
    async (request) => plain(await reception.queue(request.context, ward(request.params.place))),
  )
  server.post(
    '/api/v1/places/:place/desk',
    {
      schema: {
        operationId: 'openDesk',
        tags,
        summary: 'Sit down at a counter',
        params: placeParams,
        headers: commandHeaders,
        body: z.object({
          counter: z.number().int().positive(),
          queues: queuesSchema
            .min(1)
            .optional()
            .describe('what will be called; by default what the counter is for'),
        }),
        response: { 204: z.null(), ...problems(400, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { counter, queues } = request.body
      await reception.openDesk(request.context, ward(request.params.place), counter, queues)
      return reply.status(204).send(null)
    },
  )
  server.delete(
    '/api/v1/places/:place/desk',
    {
      schema: {
        operationId: 'closeDesk',
        tags,
        summary: 'Leave one’s counter',
        params: placeParams,
        querystring: z.object({
          anyway: z.literal('yes').optional().describe('also when people wait whom nobody else calls'),
        }),
        response: { 204: z.null(), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      await reception.closeDesk(request.context, ward(request.params.place), {
        anyway: request.query.anyway === 'yes',
      })
      return reply.status(204).send(null)
    },
  )
  server.post(
    '/api/v1/places/:place/calls',
    {
      schema: {
        operationId: 'callNext',
        tags,
        summary: 'Call whoever’s turn it is at one’s counter',
        params: placeParams,
        headers: commandHeaders,
        response: { 201: calledSchema, ...problems(403, 404, 409) },
      },
    },
    async (request, reply) =>
      reply.status(201).send(await reception.callNext(request.context, ward(request.params.place))),
  )
  const steps = {
    recall: ['recallTicket', 'Call the same number again', reception.recall],
    serve: ['serveTicket', 'The person is at the counter', reception.serve],
    finish: ['finishTicket', 'The person is done', reception.finish],
    absent: ['markAbsent', 'The person did not come', reception.markAbsent],
    'put-back': ['putBack', 'An absent person came after all', reception.putBack],
    resume: ['resumeTicket', 'A person who was sent off waits again', reception.resume],
    'check-in': ['checkIn', 'A person with a remote number is in the hall', reception.checkIn],
    undo: ['undoStep', 'Take back one’s own last step, within two minutes', reception.undo],
  } as const
  for (const [path, [operationId, summary, step]] of Object.entries(steps)) {
    server.post(
      `/api/v1/places/:place/tickets/:ticket/${path}`,
      {
        schema: {
          operationId,
          tags,
          summary,
          params: ticketParams,
          headers: commandHeaders,
          response: { 200: calledSchema, ...problems(403, 404, 409) },
        },
      },
      async (request) => step(request.context, ward(request.params.place), request.params.ticket),
    )
  }
  server.post(
    '/api/v1/places/:place/tickets/:ticket/call',
    {
      schema: {
        operationId: 'pickTicket',
        tags,
        summary: 'Call somebody whose turn it is not; the reason is logged',
        params: ticketParams,
        headers: commandHeaders,
        body: z.object({ reason: reasonSchema }),
        response: { 201: calledSchema, ...problems(400, 403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { place, ticket } = request.params
      const called = await reception.pick(request.context, ward(place), ticket, request.body.reason)
      return reply.status(201).send(called)
    },
  )
  server.post(
    '/api/v1/places/:place/tickets/:ticket/park',
    {
      schema: {
        operationId: 'parkTicket',
        tags,
        summary: 'Send a person off for a while; they keep the time already waited',
        params: ticketParams,
        headers: commandHeaders,
        body: z.object({
          reason: reasonSchema,
          minutes: z.number().int().min(1).max(240).optional().describe('then they wait again by themselves'),
        }),
        response: { 200: calledSchema, ...problems(400, 403, 404, 409) },
      },
    },
    async (request) => {
      const { place, ticket } = request.params
      return reception.park(request.context, ward(place), ticket, request.body)
    },
  )
  server.post(
    '/api/v1/places/:place/tickets/:ticket/transfer',
    {
      schema: {
        operationId: 'transferTicket',
        tags,
        summary: 'Send a person on to another queue with the number and the waiting time they have',
        params: ticketParams,
        headers: commandHeaders,
        body: z.object({ queue: z.string().regex(/^[A-Z]$/) }),
        response: { 200: calledSchema, ...problems(400, 403, 404, 409) },
      },
    },
    async (request) => {
      const { place, ticket } = request.params
      return reception.transfer(request.context, ward(place), ticket, request.body.queue)
    },
  )
  server.post(
    '/api/v1/places/:place/tickets/:ticket/dossiers',
    {
      schema: {
        operationId: 'declareDossiers',
        tags,
        summary: 'Say how many dossiers a person brings; many are called in a lane of their own',
        params: ticketParams,
        headers: commandHeaders,
        body: z.object({
          dossiers: dossiersSchema,
          waitAgain: z
            .boolean()
            .optional()
            .describe('the person at the counter waits again with these, from now on, in that lane'),
        }),
        response: { 200: calledSchema, ...problems(400, 403, 404, 409) },
      },
    },
    async (request) => {
      const { place, ticket } = request.params
      return reception.declareDossiers(request.context, ward(place), ticket, request.body)
    },
  )
  server.post(
    '/api/v1/places/:place/help',
    {
      schema: {
        operationId: 'callForHelp',
        tags,
        summary: 'Call colleagues to one’s counter, quietly',
        params: placeParams,
        headers: commandHeaders,
        response: { 204: z.null(), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      await reception.callForHelp(request.context, ward(request.params.place))
      return reply.status(204).send(null)
    },
  )
  server.post(
    '/api/v1/places/:place/help/:help/answer',
    {
      schema: {
        operationId: 'answerHelp',
        tags,
        summary: 'Say that one goes there',
        params: placeParams.extend({ help: z.uuid() }),
        headers: commandHeaders,
        response: { 204: z.null(), ...problems(403, 404, 409) },
      },
    },
    async (request, reply) => {
      const { place, help } = request.params
      await reception.answerHelp(request.context, ward(place), help)
      return reply.status(204).send(null)
    },
  )
  server.get(
    '/api/v1/places/:place/skills',
    {
      schema: {
        operationId: 'listSkills',
        tags,
        summary: 'What officers are trained for, where it is said; the others: for everything',
        params: placeParams,
        response: { 200: z.array(skillSchema), ...problems(403, 404) },
      },
    },
    async (request) => reception.listSkills(request.context, ward(request.params.place)),
  )
  server.put(
    '/api/v1/places/:place/skills',
    {
      schema: {
        operationId: 'setSkills',
        tags,
        summary: 'Say what an officer is trained for; an empty list: for everything',
        params: placeParams,
        headers: commandHeaders,
        body: skillSchema,
        response: { 204: z.null(), ...problems(400, 403, 404) },
      },
    },
    async (request, reply) => {
      await reception.setSkills(request.context, ward(request.params.place), request.body)
      return reply.status(204).send(null)
    },
  )
}
