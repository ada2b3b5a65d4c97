import { z } from 'zod'
import { policySchema } from '../dispatch.ts'

/**
 * What happened in a hall, as lines of JSON (docs/event-log.md). In a file, times are ISO 8601 with an offset; in the
 * program they are milliseconds since the epoch.
 */
const time = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))
const name = z.string().min(1)
const series = z.string().min(1)
const person = { series, service: z.string(), class: name }

export const eventSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('day.planned'),
    at: time,
    opens: time,
    closes: time,
    breaks: z.array(z.object({ from: time, to: time })),
    counters: z.array(z.object({ counter: z.number().int(), series: z.array(series) })),
    appointments: z.array(z.object({ id: name, ...person, at: time })),
  }),
  z.object({
    type: z.literal('ticket.taken'),
    at: time,
    ticket: name,
    number: z.number().int(),
    ...person,
    appointment: name.optional(),
    remote: z.literal(true).optional(),
  }),
  z.object({
    type: z.literal('ticket.called'),
    at: time,
    ticket: name,
    counter: z.number().int(),
    officer: name,
  }),
  z.object({
    type: z.enum([
      'ticket.serving',
      'ticket.completed',
      'ticket.no_show',
      'ticket.parked',
      'ticket.waiting',
      'ticket.here',
      'ticket.away',
      'ticket.cancelled',
      'ticket.expired',
    ]),
    at: time,
    ticket: name,
  }),
  z.object({ type: z.literal('ticket.transferred'), at: time, ticket: name, series }),
  z.object({
    type: z.literal('ticket.declared'),
    at: time,
    ticket: name,
    class: name,
    anew: z.literal(true).optional(),
  }),
  z.object({
    type: z.literal('desk.opened'),
    at: time,
    counter: z.number().int(),
    officer: name,
    series: z.array(series),
  }),
  z.object({ type: z.literal('desk.closed'), at: time, counter: z.number().int() }),
])
export type HallEvent = z.output<typeof eventSchema>

const headSchema = z.object({ type: z.literal('office'), office: name, policy: policySchema })

/** An office's log: who it is, the rule it calls by, and what happened, in the order of time. */
export interface EventLog {
  office: string
  policy: z.output<typeof policySchema>
  events: HallEvent[]
}

/**
 * Reads logs, one after another in a text; each begins with its `office` line.
 * @throws Error that names the line and what is wrong with it
 */
export function readEventLogs(text: string): EventLog[] {
  const logs: EventLog[] = []
  for (const [at, line] of text.split('\n').entries()) {
    if (!line.trim()) continue
    try {
      const value: unknown = JSON.parse(line)
      const head = headSchema.safeParse(value)
      if (head.success) logs.push({ office: head.data.office, policy: head.data.policy, events: [] })
      else {
        const log = logs.at(-1)
        if (!log) throw new Error('the log begins with a line of type office')
        const event = eventSchema.parse(value)
        if (event.at < (log.events.at(-1)?.at ?? 0)) throw new Error('earlier than the line before')
        log.events.push(event)
      }
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
      throw new Error(`line ${at + 1}: ${why}`)
    }
  }
  return logs
}

/** Writes a log as it is read. */
export function writeEventLog({ office, policy, events }: EventLog): string {
  return [headLine(office, policy), ...events.map(eventLine)].join('')
}

/** The first line of an office's log. */
export function headLine(office: string, policy: EventLog['policy']): string {
  return `${JSON.stringify({ type: 'office', office, policy })}\n`
}

const times = new Set(['at', 'opens', 'closes', 'from', 'to'])

/** One event as a line. */
export function eventLine(event: HallEvent): string {
  const iso = (ms: number) => new Date(ms + 7 * 3_600_000).toISOString().replace('Z', '+07:00')
  return `${JSON.stringify(event, (key, value) => (times.has(key) ? iso(value) : value))}\n`
}
