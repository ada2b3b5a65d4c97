import { z } from 'zod'

const reason = z.string().trim().min(3).max(2000)
const component = z.object({
  id: z.string().regex(/^c\d+$/),
  originals: z.number().int().min(0).max(99).default(0),
  certified: z.number().int().min(0).max(99).default(0),
  copies: z.number().int().min(0).max(99).default(0),
  origin: z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]).default(0),
  files: z.array(z.uuid()).max(20).default([]),
})

const applicantSchema = z.object({
  fullName: z.string().max(200),
  idNumber: z.string().max(30).optional(),
  birthDate: z.string().max(20).optional(),
  sex: z.string().max(10).optional(),
  phone: z.string().max(40).optional(),
  email: z.string().max(200).optional(),
  address: z.string().max(500).optional(),
  onBehalfOf: z.string().max(200).optional(),
})

export const newDossierSchema = z.object({
  procedureCode: z.string(),
  resolving: z.string().optional().describe('place that resolves it, when not the receiving one'),
  channel: z.enum(['counter', 'post']).default('counter'),
  applicant: applicantSchema,
  components: z.array(component).max(60).default([]),
  request: z.string().max(1000).default(''),
  returnBy: z.enum(['counter', 'post', 'online']).default('counter'),
  form: z
    .object({
      id: z.string().max(40),
      version: z.number().int().positive(),
      typed: z.record(z.string().max(120), z.string().max(10_000)),
    })
    .optional()
    .describe('the declaration, box by box, when it was filled in at the counter'),
  ticketId: z.uuid().optional(),
})

const action = <Type extends string, Shape extends z.ZodRawShape>(type: Type, data: Shape) =>
  z.object({ type: z.literal(type), data: z.object(data) })

/** One action on a dossier. */
export const actSchema = z.discriminatedUnion('type', [
  action('accept', { components: z.array(component).max(60).optional() }),
  action('refuse', { reason, legalGround: reason }),
  action('assign', { officer: z.string().max(100), name: z.string().max(200) }),
  action('pass', { step: z.string().max(40), note: z.string().max(2000).default('') }),
  action('send-back', { step: z.string().max(40), reason }),
  action('attach-result', {
    files: z.array(z.uuid()).min(1).max(20),
    summary: z.string().max(2000).default(''),
  }),
  action('approve', { number: z.string().max(60).optional(), note: z.string().max(2000).default('') }),
  action('ask-supplement', {
    items: z.array(z.string()).min(1).max(60).describe('component ids of the published list'),
    reason,
    until: z.iso.date().optional(),
  }),
  action('supply', { note: z.string().max(2000).default(''), components: z.array(component).max(60) }),
  action('resume', { note: z.string().max(2000).default('') }),
  action('ask-payment', { amount: z.number().int().positive(), reason }),
  action('paid', {
    amount: z.number().int().positive().describe('đồng, exactly what was asked for'),
    reference: z.string().trim().min(1).max(100).describe('number of the receipt'),
  }),
  action('withdraw', { reason }),
  action('stop', { reason, legalGround: reason }),
  action('hand-over', {
    to: z.string().trim().min(1).max(200),
    by: z.enum(['counter', 'post', 'online']),
    acknowledged: z.boolean(),
  }),
  action('recall-result', { reason }),
  action('rate', {
    rating: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    reason: z.string().max(1000).optional(),
  }),
])
