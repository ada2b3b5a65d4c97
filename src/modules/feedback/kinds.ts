import { readFile } from 'node:fs/promises'
import { z } from 'zod'

const textSchema = z.object({ vi: z.string().min(1), en: z.string().min(1), ar: z.string().min(1) })

const limitSchema = z.object({
  amount: z.number().positive(),
  unit: z.enum(['working_day', 'hour']).describe('hours are working hours'),
  source: z.string().min(1),
  sure: z.enum(['read', 'presumed', 'suggested']),
})
/** How long something may take, who says so, and how sure that is. */
export type Limit = z.infer<typeof limitSchema>

const streamSchema = z.object({
  /** What the time to answer counts from: the report's coming to the unit, or the unit's taking it on. */
  clock: z.enum(['arrival', 'receipt']),
  /** Until when a unit takes it on, turns it down or sends it on. */
  classify: limitSchema,
  /** Until when the sender may be asked for more, counted as the answer is. */
  ask: limitSchema,
  /** How long the clock stands while the sender does not answer. */
  supply: limitSchema,
  /** How long an answer may take, by how urgent it is. */
  levels: z.object({
    normal: limitSchema,
    urgent: limitSchema.optional(),
    complex: limitSchema.optional(),
  }),
  publish: limitSchema,
})
/** The limits of a report. It keeps those it began with. */
export type Limits = z.infer<typeof streamSchema>

export const levels = ['normal', 'urgent', 'complex'] as const
export type Level = (typeof levels)[number]

export const streams = ['administrative', 'field'] as const
export type Stream = (typeof streams)[number]

const rulesSchema = z.object({
  /** How long a sender’s name and telephone number are kept after the end. */
  senderKeptDays: z.object({ amount: z.number().int().min(1), source: z.string(), sure: z.string() }),
  streams: z.object({ administrative: streamSchema, field: streamSchema }),
  kinds: z
    .array(
      z.object({
        id: z.string().regex(/^[a-z-]{2,20}$/),
        stream: z.enum(streams),
        name: textSchema,
        about: textSchema,
      }),
    )
    .min(1),
})
/** What people may report, and how long each step may take. */
export type FeedbackRules = z.infer<typeof rulesSchema>
export type Kind = FeedbackRules['kinds'][number]

/** The city's kinds of reports: data. @throws Error naming what is wrong with the file */
export async function loadFeedbackRules(file: string): Promise<FeedbackRules> {
  const rules = rulesSchema.parse(JSON.parse(await readFile(file, 'utf8')))
  if (new Set(rules.kinds.map(({ id }) => id)).size < rules.kinds.length)
    throw new Error(`${file}: a kind stands there twice`)
  return rules
}
