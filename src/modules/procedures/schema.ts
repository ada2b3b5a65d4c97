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
  only: text.optional().describe('in which cases: “only if …”'),
  copies: z.number().int().min(1).max(20).optional().describe('how many; one when absent'),
  register: text.optional().describe('where the state finds it itself'),
  ground: z.string().optional().describe('the article that asks for it'),
})

const timeSchema = z.object({
  amount: z.number().int().nonnegative().nullable().describe('null: no fixed number'),
  unit: z.enum(['same_day', 'working_day', 'calendar_day', 'hour']),
})

/** One step of a route. Steps whose `when` does not fit are left out when a dossier’s way is laid. */
const stepSchema = z.object({
  step: z.string().regex(/^[a-z][a-z-]*$/),
  permission: z.string().describe('what an officer needs to do it'),
  name: text,
  share: z.number().positive().optional().describe('of the whole time, where that is a number'),
  hours: z.number().positive().optional().describe('working hours, instead of a share'),
  when: z
    .object({ cases: z.array(z.string()).optional(), channels: z.array(z.string()).optional() })
    .optional(),
  opinions: z
    .array(z.object({ permission: z.string(), question: z.string() }))
    .optional()
    .describe('who has to be heard at this step, all at once'),
  draft: z.boolean().optional().describe('the citizen confirms the result before it leaves this step'),
})

/** What a file says of a procedure beside its versions; one that was made in the desk has it in each of them. */
const identitySchema = z.object({
  field: text,
  online: z.enum(['full', 'partial', 'none']),
  phrases: text.partial().optional().describe('what people say when they ask for it, a line each'),
})

export const versionSchema = z.object({
  version: z.number().int().positive(),
  from: z.iso.date().describe('first day of effect'),
  name: text,
  plain: text.optional().describe('what ordinary people call it, since this version'),
  who: text.optional().describe('who may ask for it'),
  place: text
    .optional()
    .describe('where it is handed in, where no hall receives it: halls only point the way (decision 0056)'),
  remark: text.optional().describe('what people should know besides'),
  time: timeSchema.extend({
    online: timeSchema.optional().describe('when filed online, where it differs'),
    note: note.optional(),
  }),
  cases: z
    .array(
      z.object({
        id: z.string().regex(/^[a-z][a-z0-9-]*$/),
        name: text,
        time: timeSchema.optional().describe('where it differs from the procedure’s'),
      }),
    )
    .optional()
    .describe('cases whose time or way differ'),
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
    ground: z.string().optional().describe('the resolution or circular that sets it'),
  }),
  components: z.array(componentSchema).min(1),
  results: z.array(z.object({ name: text, code: z.string().optional() })),
  outcome: text.describe('what the person walks away with, in plain words'),
  legalBasis: z.string(),
  unit: text.describe('who resolves it'),
  route: z
    .string()
    .describe('a route of the city that many procedures share; never gone by what no hall receives'),
  steps: z.array(stepSchema).min(1).optional().describe('a way of its own, instead of the shared route'),
  declaration: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .optional()
    .describe('the form it is filed with, where the forms themselves say nothing or another one'),
  identity: identitySchema.optional(),
})

/** Codes of the central government begin with 1 to 3, those of a province with 6. */
export const codePattern = /^\d\.\d{6}$/

export const procedureSchema = z.object({
  code: z.string().regex(codePattern),
  field: text,
  level: z.string().describe('commune, province, ministry, vertical …: whose procedure it is, as published'),
  online: z.enum(['full', 'partial', 'none']),
  confidence,
  confidenceBy: z.record(z.string(), confidence),
  source: z.string(),
  plain: text.describe('what ordinary people call it'),
  who: text.optional().describe('who may ask for it, as long as a version says nothing else'),
  phrases: z.object({ vi: z.array(z.string()), en: z.array(z.string()), ar: z.array(z.string()) }),
  versions: z.array(versionSchema).min(1),
})

export const routesSchema = z.object({ routes: z.record(z.string(), z.array(stepSchema).min(1)) })

export type Procedure = z.infer<typeof procedureSchema>
export type ProcedureVersion = z.infer<typeof versionSchema>
export type Component = z.infer<typeof componentSchema>
export type RouteStep = z.infer<typeof stepSchema>
export type TimeLimit = z.infer<typeof timeSchema>
