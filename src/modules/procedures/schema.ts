import { z } from 'zod'

const text = z.object({ vi: z.string().min(1), en: z.string().min(1), ar: z.string().min(1) })
const confidence = z.enum(['high', 'medium', 'low'])
const note = text.extend({ confidence: confidence.optional() })

/** One paper of the published list; nothing outside the list may be asked for (Decree 63/2010/NĐ-CP). */
export const componentSchema = z.object({
  id: z.string().regex(/^c\d+$/),
  text: text.describe('the published wording'),
  short: text.describe('in plain words, for a screen'),
  form: z
    .enum(['form', 'original', 'copy', 'present', 'held'])
    .describe(
      'fill in · hand in the original · hand in a copy · show the original · the state looks it up itself',
    ),
  optional: z.boolean().describe('needed in some cases only'),
})

export const versionSchema = z.object({
  version: z.number().int().positive(),
  from: z.iso.date().describe('first day of effect'),
  name: text,
  time: z.object({
    amount: z.number().int().nonnegative().nullable().describe('null: no fixed number'),
    unit: z.enum(['same_day', 'working_day', 'calendar_day', 'hour']),
    note: note.optional(),
  }),
  fee: z.object({
    amount: z
      .number()
      .int()
      .nonnegative()
      .nullable()
      .describe('đồng; null: set by the People’s Council or a formula'),
    online: z.number().int().nonnegative().nullable().optional().describe('đồng when filed online'),
    formula: z.enum(['certified-copy']).optional(),
    note: note.optional(),
  }),
  components: z.array(componentSchema).min(1),
  results: z.array(z.object({ name: text, code: z.string().optional() })),
  outcome: text.describe('what the person walks away with, in plain words'),
  legalBasis: z.string(),
  unit: text.describe('who resolves it'),
  route: z.string(),
})

export const procedureSchema = z.object({
  code: z.string().regex(/^\d\.\d{6}$/),
  field: text,
  level: z.string(),
  online: z.enum(['full', 'partial', 'none']),
  confidence,
  confidenceBy: z.record(z.string(), confidence),
  source: z.string(),
  plain: text.describe('what ordinary people call it'),
  phrases: z.object({ vi: z.array(z.string()), en: z.array(z.string()), ar: z.array(z.string()) }),
  versions: z.array(versionSchema).min(1),
})

export const routesSchema = z.object({
  routes: z.record(
    z.string(),
    z
      .array(z.object({ step: z.string(), permission: z.string(), share: z.number().positive(), name: text }))
      .min(1),
  ),
})

export type Procedure = z.infer<typeof procedureSchema>
export type ProcedureVersion = z.infer<typeof versionSchema>
export type Component = z.infer<typeof componentSchema>
export type RouteStep = z.infer<typeof routesSchema>['routes'][string][number]
