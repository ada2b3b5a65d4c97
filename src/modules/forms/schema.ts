import { z } from 'zod'

const text = z.strictObject({ vi: z.string().min(1), en: z.string().min(1), ar: z.string().min(1) })

/** Field ids are names in pages and paths of answers: never changed once published. */
const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/)
  .max(40)
  .refine((it) => !/-(day|month|year)$/.test(it), 'the three boxes of a date end like this')
const day = z.iso.date()

/**
 * When something is asked. Data, no code: an editor can draw it and a browser can decide it. `field` is the id of a
 * question that stands before; inside a repeated group a question of the same group is meant first.
 */
export type Condition =
  | { field: string; is: string | number | boolean }
  | { field: string; in: string[] }
  | { field: string; has: string }
  | { field: string; known: boolean }
  | { field: string; atLeast: number }
  | { field: string; atMost: number }
  | { field: string; since: string }
  | { field: string; before: string }
  | { field: string; ageAtLeast: number; on?: string | undefined }
  | { field: string; ageBelow: number; on?: string | undefined }
  | { all: Condition[] }
  | { any: Condition[] }
  | { not: Condition }

const years = z.number().int().min(0).max(150)
const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ field: id, is: z.union([z.string(), z.number(), z.boolean()]) }),
    z.strictObject({ field: id, in: z.array(z.string()).min(1) }),
    z.strictObject({ field: id, has: z.string() }).describe('several choices: this one is among them'),
    z.strictObject({ field: id, known: z.boolean() }),
    z.strictObject({ field: id, atLeast: z.number() }),
    z.strictObject({ field: id, atMost: z.number() }),
    z.strictObject({ field: id, since: day }).describe('a date on this day or after it'),
    z.strictObject({ field: id, before: day }),
    z.strictObject({ field: id, ageAtLeast: years, on: id.optional() }).describe('today, or on another date'),
    z.strictObject({ field: id, ageBelow: years, on: id.optional() }),
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
    z.strictObject({ not: condition }),
  ]),
)

const common = {
  id,
  label: text,
  paper: z.string().optional().describe('wording on the printed declaration, when it differs from the label'),
  help: text.optional().describe('one or two plain sentences under the label'),
  required: z.boolean().default(true),
  when: condition.optional(),
  only: text
    .optional()
    .describe('“fill in only if …”: for conditions that are decided on the same page, where no script runs'),
  meaning: z
    .string()
    .regex(/^[a-z]+(-[a-z]+)*\.[a-z]+(-[a-z]+)*$/)
    .optional()
    .describe('the universal question this is: its answer is reused in other forms'),
  fresh: z.boolean().default(false).describe('never filled in from earlier dossiers'),
  keeps: z
    .number()
    .int()
    .min(1)
    .max(600)
    .optional()
    .describe('months after which an earlier answer is marked as old: people move, numbers change'),
  initial: z.string().optional().describe('chosen already when the page is first shown'),
  copies: z
    .strictObject({ field: id, when: condition.optional() })
    .optional()
    .describe('begins with the answer to an earlier question of the same type: the mother is who files'),
}
const options = z
  .array(z.strictObject({ id, label: text, hint: text.optional() }))
  .min(2)
  .max(40)

const simple = [
  z.strictObject({
    ...common,
    type: z.literal('text'),
    maxLength: z.number().int().min(1).max(1000).default(200),
  }),
  z.strictObject({
    ...common,
    type: z.literal('long-text'),
    maxLength: z.number().int().min(1).max(5000).default(2000),
  }),
  z.strictObject({ ...common, type: z.literal('name') }).describe('a person’s name: letters only'),
  z.strictObject({
    ...common,
    type: z.literal('number'),
    min: z.number().default(0),
    max: z.number().default(1_000_000),
    decimals: z.number().int().min(0).max(2).default(0),
    unit: text.optional(),
  }),
  z.strictObject({
    ...common,
    type: z.literal('money'),
    min: z.number().int().default(0),
    max: z.number().int().default(1_000_000_000_000),
  }),
  z.strictObject({
    ...common,
    type: z.literal('date'),
    partial: z.boolean().default(false).describe('the year, or month and year, will do'),
    notAfter: z.union([z.literal('today'), day]).optional(),
    notBefore: z.union([z.literal('today'), day]).optional(),
  }),
  z.strictObject({ ...common, type: z.literal('choice'), options }),
  z.strictObject({ ...common, type: z.literal('several'), options }),
  z.strictObject({ ...common, type: z.literal('yes-no') }),
  z.strictObject({
    ...common,
    type: z.literal('id-number'),
    holder: z
      .strictObject({
        birth: id.optional(),
        sex: id.optional(),
        isSex: z.enum(['male', 'female']).optional(),
      })
      .optional()
      .describe('the fields the number is compared with; what does not fit is a warning'),
  }),
  z.strictObject({ ...common, type: z.literal('phone') }),
  z.strictObject({ ...common, type: z.literal('email') }),
  z.strictObject({ ...common, type: z.literal('address') }),
  z.strictObject({ ...common, type: z.literal('sex') }),
  z.strictObject({ ...common, type: z.literal('ethnicity') }),
  z.strictObject({ ...common, type: z.literal('nationality') }),
  z.strictObject({ ...common, type: z.literal('relation') }),
  z
    .strictObject({ ...common, type: z.literal('declaration') })
    .describe('a box to tick; the label is the sentence that is declared'),
] as const

const simpleField = z.discriminatedUnion('type', simple)
const group = z
  .strictObject({
    ...common,
    type: z.literal('group'),
    item: text.describe('one of them: “Person”'),
    min: z.number().int().min(0).max(30).default(0),
    max: z.number().int().min(1).max(30),
    fields: z.array(simpleField).min(1).max(20),
  })
  .describe('questions that repeat')
const field = z.discriminatedUnion('type', [...simple, group])

const page = z.strictObject({
  id,
  title: text,
  paper: z.string().optional().describe('heading on the printed declaration, when it differs from the title'),
  intro: text.optional(),
  when: condition.optional(),
  fields: z.array(field).min(1).max(30),
})

export const versionSchema = z.strictObject({
  version: z.number().int().positive(),
  from: day.describe('first day of effect'),
  title: text.describe('of the declaration, as it is printed'),
  source: z.strictObject({
    paper: z.string().describe('the circular or decree and the appendix whose form this follows'),
    confidence: z.enum(['high', 'medium', 'low']),
    note: z.string().optional(),
  }),
  addressee: z.string().optional().describe('kính gửi; by default the people’s committee of the ward'),
  replaces: z
    .array(z.string().regex(/^c\d+$/))
    .default([])
    .describe('papers of the published list that it is'),
  pages: z.array(page).min(1).max(20),
})

export const formSchema = z.strictObject({
  id,
  procedures: z.array(z.string()).describe('codes; the form with none is for all others'),
  versions: z.array(versionSchema).min(1),
})

/** The properties that a question of a kind may have. */
export function fieldKeys(type: string): ReadonlySet<string> {
  const kind = [...simple, group].find((it) => it.shape.type.value === type)
  return new Set(Object.keys(kind?.shape ?? common))
}

export type SimpleField = z.infer<typeof simpleField>
export type GroupField = z.infer<typeof group>
export type Field = SimpleField | GroupField
export type FormPage = z.infer<typeof page>
export type FormVersion = z.infer<typeof versionSchema>
export type FormFile = z.infer<typeof formSchema>
