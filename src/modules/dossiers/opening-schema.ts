import { z } from 'zod'
import { componentSchema } from './actions/component.ts'

export const applicantSchema = z.object({
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
  caseId: z
    .string()
    .max(40)
    .optional()
    .describe('case of the procedure, where its time or way differ by case'),
  resolving: z.string().optional().describe('place that resolves it, when not the receiving one'),
  channel: z.enum(['counter', 'post']).default('counter'),
  applicant: applicantSchema,
  components: z.array(componentSchema).max(60).default([]),
  request: z.string().max(1000).default(''),
  returnBy: z.enum(['counter', 'post', 'online']).default('counter'),
  ticketId: z.uuid().optional(),
  corrects: z
    .object({ code: z.string().max(60), reason: z.string().trim().min(3).max(2000) })
    .optional()
    .describe('the returned dossier whose result this one corrects'),
})
