import { z } from 'zod'
import { instantSchema } from '#platform/http'

/** A number that was given out, as the API tells it. */
export const takenSchema = z.object({
  id: z.uuid(),
  place: z.string(),
  day: z.iso.date().describe('the day it is for'),
  slot: instantSchema.optional().describe('of an appointment: its hour'),
  label: z.string().describe('what is printed and spoken: A012'),
  secret: z.string().describe('part of the link that follows the queue'),
  takenAt: instantSchema,
  ahead: z.number().int(),
})
