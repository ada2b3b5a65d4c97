import { z } from 'zod'
import { instantSchema } from '#platform/http'
import { languages } from '#platform/text'
import { longestWords } from './file.ts'
import { mostPhotos } from './most-photos.ts'
import { statuses } from './state.ts'

const text = z.object({ vi: z.string(), en: z.string(), ar: z.string() })
const status = z.enum(statuses)
export const kindSchema = z.object({
  id: z.string(),
  name: text,
  about: text,
  limits: z.looseObject({}).describe('how long each step may take, with the source and how sure it is'),
})
export const doorSchema = z.object({ code: z.string().max(60), secret: z.string().max(40) })
export const newSchema = z.object({
  place: z.string().describe('code or short name of the ward or commune'),
  kind: z.string().max(20),
  words: z.string().max(2 * longestWords),
  procedure: z.string().max(40).optional().describe('code of the procedure it is about'),
  dossierCode: z.string().max(60).optional(),
  name: z.string().max(200).optional(),
  phone: z.string().max(30).optional(),
  email: z.string().max(200).optional().describe('to be told what becomes of it'),
  isPrivate: z.boolean().optional().describe('nothing of it may be published'),
  photos: z
    .array(z.string().max(4000))
    .max(mostPhotos)
    .optional()
    .describe('the notes that photos became which were sent in pieces (createPhotoUpload)'),
})
/** What somebody told an officer, who writes it down at their own unit. */
export const recordSchema = newSchema
  .pick({
    kind: true,
    words: true,
    procedure: true,
    dossierCode: true,
    name: true,
    phone: true,
    isPrivate: true,
  })
  .extend({ language: z.enum(languages).default('vi').describe('which the person reads') })
export const filedSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  secret: z.string().describe('with the code it opens the report to its sender; told once'),
})
const stateSchema = z.looseObject({ code: z.string(), place: z.string(), status })
const stepSchema = z.object({ type: z.string(), at: instantSchema })
export const followedSchema = z.object({
  id: z.uuid(),
  dueAt: instantSchema.optional(),
  state: stateSchema,
  steps: z.array(stepSchema),
})
export const reportSchema = z.object({
  id: z.uuid(),
  dueAt: instantSchema.optional(),
  nextDueAt: instantSchema.optional(),
  state: stateSchema,
  sender: z.object({ name: z.string(), phone: z.string() }).optional(),
  actions: z.array(stepSchema.extend({ seq: z.number(), actorName: z.string(), data: z.unknown() })),
})
export const rowSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  place: z.string(),
  kind: z.string(),
  level: z.string().optional(),
  status,
  filedAt: instantSchema,
  nextDueAt: instantSchema.optional().describe('late from then on'),
  ownerPermission: z.string().optional().describe('whose turn it is: who holds this at the unit'),
  ownerOfficer: z.string().optional().describe('or the officer it was given to'),
  words: z.string(),
})
export const actedSchema = z.object({ id: z.uuid(), code: z.string(), status, version: z.number().int() })
export const publicationSchema = z.object({
  id: z.uuid(),
  place: z.string(),
  kind: z.string(),
  filedOn: z.iso.date(),
  publishedAt: instantSchema,
  title: z.string(),
  words: z.string(),
  answer: z.string(),
})
export const page = z.coerce.number().int().min(1).max(1000).default(1)

export const photoSchema = z.object({
  id: z.uuid(),
  name: z.string(),
  size: z.number().int().describe('bytes'),
  scan: z.enum(['pending', 'clean', 'infected', 'unscannable']),
})
