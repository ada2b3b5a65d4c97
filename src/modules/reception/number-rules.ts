import { z } from 'zod'

export const numberRulesSchema = z.object({
  note: z.string(),
  perDay: z.number().int().positive().describe('numbers a person may take for one day, over all channels'),
  identify: z.array(z.string()).describe('channels on which a person must say who they are'),
  graceMinutes: z
    .number()
    .nonnegative()
    .describe('how late a remote person may come after their turn without losing anything'),
})
/** Who may take how many numbers, and how long a turn waits for somebody who is on the way. Data of the city. */
export type NumberRules = z.infer<typeof numberRulesSchema>
