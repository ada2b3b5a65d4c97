import { z } from 'zod'
import { NotAllowed } from '../state.ts'
import { defineAction } from './definition.ts'

/** A mandate that covered this dossier is over: ended by somebody, or its time was up. Noted by the house. */
export const endMandate = defineAction({
  schema: z.object({
    mandate: z.uuid(),
    helper: z.string().max(200),
    by: z.enum(['applicant', 'counter', 'time']),
    endedAt: z.iso.datetime(),
  }),
  rights: () => [],
  afterEnd: true,
  whileSigning: true,
  trial: () => ({ mandate: '', helper: '', by: 'time' as const, endedAt: '' }),
  apply(it, { mandate, endedAt }) {
    const open = it.mandates.find((known) => known.mandate === mandate && !known.endedAt)
    if (!open) throw new NotAllowed('no such mandate')
    return {
      ...it,
      mandates: it.mandates.map((known) => (known === open ? { ...known, endedAt } : known)),
    }
  },
})
