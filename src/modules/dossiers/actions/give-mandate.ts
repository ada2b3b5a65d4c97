import { z } from 'zod'
import { powers } from '../state.ts'
import { atReceiving, defineAction } from './definition.ts'

/** Somebody may act for the applicant: noted by the mandate itself, in the transaction that gives it. */
export const giveMandate = defineAction({
  schema: z.object({
    mandate: z.uuid(),
    helper: z.string().max(200),
    powers: z.array(z.enum(powers)),
    from: z.iso.datetime(),
    until: z.iso.datetime(),
    consent: z.enum(['paper', 'link', 'oral']),
    /** The helper handed this dossier in. */
    filed: z.boolean(),
  }),
  rights: atReceiving('dossier.mandate'),
  byOwner: true,
  afterEnd: true,
  whileSigning: true,
  trial: () => ({
    ...{ mandate: '', helper: '', powers: [], from: '', until: '', consent: 'paper' as const, filed: false },
  }),
  apply: (it, { mandate, helper, powers, from, until }) => ({
    ...it,
    mandates: [
      ...it.mandates.filter((known) => known.mandate !== mandate),
      { mandate, helper, powers, from, until, endedAt: undefined },
    ],
  }),
})
