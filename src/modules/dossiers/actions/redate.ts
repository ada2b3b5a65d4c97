import { z } from 'zod'
import { defineAction } from './definition.ts'

/** The calendar was corrected after a date had been told: both dates are kept. */
export const redate = defineAction({
  schema: z.object({
    from: z.iso.datetime(),
    to: z.iso.datetime().optional(),
    calendar: z.string().max(80).describe('the calendar it is counted by now'),
  }),
  rights: () => [],
  whileSigning: true,
  trial: () => ({ from: '', to: '', calendar: '' }),
  apply: (it, { from, to, calendar }, { at }) => ({
    ...it,
    redated: [...it.redated, { from, to, at, calendar }],
  }),
})
