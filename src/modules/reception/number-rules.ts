import { z } from 'zod'

const clock = z
  .string()
  .regex(/^\d\d:\d\d$/)
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)))

export const numberRulesSchema = z.object({
  note: z.string(),
  perDay: z.number().int().positive().describe('numbers a person may take for one day, over all channels'),
  identify: z.array(z.string()).describe('channels on which a person must say who they are'),
  graceMinutes: z
    .number()
    .nonnegative()
    .describe('how late a remote person may come after their turn without losing anything'),
  advance: z.object({
    days: z.number().int().nonnegative().describe('days after today for which numbers are given'),
    perGroup: z.number().int().nonnegative().describe('numbers of a group that are given before the day'),
  }),
  appointments: z.object({
    from: clock.describe('first hour, as minutes since midnight'),
    until: clock.describe('an appointment ends by then'),
    everyMinutes: z.number().int().positive(),
    seatsPerCounter: z.number().positive().describe('of each counter that calls the group'),
    holdMinutes: z.number().positive().describe('how long an hour is kept while it is being confirmed'),
    cooldownMinutes: z
      .tuple([z.number().nonnegative(), z.number().positive()])
      .describe('an hour let go is offered again after some time between these'),
    headStartMinutes: z
      .number()
      .nonnegative()
      .describe('an appointment counts as a number taken this long before its hour'),
  }),
  reminders: z.object({
    eveningAt: clock.describe('on the evening before, as minutes since midnight'),
    beforeMinutes: z.number().positive().describe('before the hour of an appointment'),
    beforeLeavingMinutes: z
      .number()
      .nonnegative()
      .describe('before the holder of a number without an hour should leave home'),
    wayMinutes: z.number().nonnegative().describe('how long the way is taken to be of whoever did not say'),
    aheadWhenUnknown: z
      .number()
      .int()
      .nonnegative()
      .describe('while no wait can be told: when so many are ahead, it is time'),
  }),
})
/** Who may take how many numbers, and how long a turn waits for somebody who is on the way. Data of the city. */
export type NumberRules = z.infer<typeof numberRulesSchema>
