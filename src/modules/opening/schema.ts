/** Rules and days as they travel: dates as `2026-11-24`, times of day as `08:00`. */
import { z } from 'zod'
import type { Span } from './opening-on.ts'
import { clockWords, minuteOf, type RuleDraft, states } from './rule.ts'
import type { Version } from './versions.ts'

const words = (max: number) =>
  z.object({ vi: z.string().max(max), en: z.string().max(max), ar: z.string().max(max) })
const clock = z
  .string()
  .refine((text) => minuteOf(text) !== undefined, 'a time of day such as 08:00, at most 24:00')
const hours = z.object({ open: clock, close: clock })
const recurrence = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('weekly'),
    every: z.number().int().min(1).max(52).describe('every n-th week'),
    anchor: z.iso.date().describe('weeks are counted from the one with this day'),
  }),
  z.object({
    kind: z.literal('monthly'),
    nth: z.literal([1, 2, 3, 4, 5, -1]).describe('the n-th such weekday of the month; -1 the last'),
  }),
  z.object({ kind: z.literal('iso_week'), parity: z.enum(['odd', 'even']) }),
])

export const draftSchema = z.object({
  field: z.string().max(200).optional().describe('Vietnamese name; all fields without it'),
  name: words(120).describe('what people read as the reason'),
  from: z.iso.date(),
  until: z.iso.date().optional().describe('last day; until further notice without it'),
  override: z.boolean().default(false).describe('an exception: beats usual hours, holidays and swapped days'),
  state: z.enum(states),
  weekdays: z
    .array(z.number().int().min(1).max(7))
    .max(7)
    .default([1, 2, 3, 4, 5, 6, 7])
    .describe('1 Monday … 7 Sunday'),
  recurrence: recurrence.optional().describe('every week without it'),
  hours: z.array(hours).max(12).default([]).describe('none: the whole day, for `closed` only'),
  rest: z.enum(['closed', 'usual']).default('closed').describe('what the rest of the day is'),
  message: words(400).optional().describe('to the public; needed when it closes hours of today'),
})

export function draftOf(body: z.infer<typeof draftSchema>): RuleDraft {
  const from = Temporal.PlainDate.from(body.from)
  const { recurrence = { kind: 'weekly', every: 1, anchor: body.from } } = body
  return {
    ...body,
    field: body.field,
    message: body.message,
    from,
    until: body.until ? Temporal.PlainDate.from(body.until) : undefined,
    recurrence:
      recurrence.kind === 'weekly'
        ? { ...recurrence, anchor: Temporal.PlainDate.from(recurrence.anchor) }
        : recurrence,
    hours: body.hours.map(({ open, close }) => ({ open: minuteOf(open)!, close: minuteOf(close)! })),
  }
}

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })

export const spanSchema = z.object({
  from: z.string(),
  to: z.string(),
  state: z.enum(states),
  reason: text.optional().describe('name of the rule that says so; without it the working calendar does'),
  rule: z.uuid().optional(),
})

export const spanOut = ({ from, to, state, rule }: Span): z.infer<typeof spanSchema> => ({
  from: clockWords(from),
  to: clockWords(to),
  state,
  ...(rule ? { reason: rule.name, rule: rule.id } : {}),
})

export const ruleSchema = z.object({
  id: z.uuid(),
  version: z.number().int(),
  place: z.string().describe('a ward, or the city for all its wards'),
  field: z.string().optional(),
  name: text,
  from: z.iso.date(),
  until: z.iso.date().optional(),
  override: z.boolean(),
  state: z.enum(states),
  weekdays: z.array(z.number().int()),
  recurrence,
  hours: z.array(z.object({ open: z.string(), close: z.string() })),
  rest: z.enum(['closed', 'usual']),
  message: text.optional(),
})

export function ruleOut(rule: Version): z.infer<typeof ruleSchema> {
  const { id, version, place, field, name, from, until, override, state, weekdays, rest, message } = rule
  return {
    id,
    version,
    place,
    ...(field === undefined ? {} : { field }),
    name,
    from: from.toString(),
    ...(until ? { until: until.toString() } : {}),
    override,
    state,
    weekdays: [...weekdays],
    recurrence:
      rule.recurrence.kind === 'weekly'
        ? { ...rule.recurrence, anchor: rule.recurrence.anchor.toString() }
        : rule.recurrence,
    hours: rule.hours.map(({ open, close }) => ({ open: clockWords(open), close: clockWords(close) })),
    rest,
    ...(message ? { message } : {}),
  }
}
