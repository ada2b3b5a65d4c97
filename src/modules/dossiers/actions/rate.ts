import { z } from 'zod'
import { NotAllowed } from '../state.ts'
import { isFinal } from '../status.ts'
import { atReceiving, defineAction } from './definition.ts'

/** The owner's word, once, when it is over. */
export const rate = defineAction({
  schema: z.object({
    rating: z.union([z.literal(1), z.literal(2), z.literal(3)]),
    reason: z.string().max(1000).optional(),
  }),
  rights: atReceiving('dossier.hand-over'),
  byOwner: true,
  afterEnd: true,
  trial: () => ({ rating: 2 as const }),
  apply(it, { rating }) {
    if (it.rating) throw new NotAllowed('rated already')
    if (!isFinal(it.status)) throw new NotAllowed('rated before the end')
    return { ...it, rating }
  },
})
