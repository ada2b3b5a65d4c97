import { z } from 'zod'
import { personalIn } from '../personal.ts'
import { publicationPersonal } from '../refusals.ts'
import { findSender } from '../sender.ts'
import { NotAllowed, need } from '../state.ts'
import { define, only, reason, text } from './definition.ts'

/** Question and answer for everybody, in words that name nobody. */
export const publish = define({
  schema: z.object({ title: text(200), words: text(4000), answer: text(8000) }),
  rights: only('feedback.publish'),
  async complete(_deps, tx, _state, data, { id }) {
    const found = personalIn(Object.values(data).join('\n'), (await findSender(tx, id))?.name ?? '')
    if (found) throw publicationPersonal(found)
    return data
  },
  apply(state, { title, words, answer }, { at }) {
    need(state, 'answered')
    if (state.isPrivate) throw new NotAllowed('the sender wants nothing of it published')
    return { ...state, status: 'published', withheld: undefined, published: { title, words, answer, at } }
  },
})

/** It is not published, or no longer. */
export const withhold = define({
  schema: z.object({ reason }),
  rights: only('feedback.publish'),
  isInternal: true,
  apply(state, { reason }, { at }) {
    need(state, 'answered', 'published')
    if (state.withheld) throw new NotAllowed('it is withheld already')
    return { ...state, status: 'answered', published: undefined, withheld: { reason, at } }
  },
})

/** How satisfied the sender is with the answer: 4 very, 3 satisfied, 2 neither, 1 not. Once. */
export const rate = define({
  schema: z.object({
    rating: z
      .union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
      .describe('4 very satisfied, 1 not'),
    reason: z.string().trim().max(1000).default(''),
  }),
  rights: () => [],
  bySender: true,
  apply(state, { rating, reason }, { at }) {
    need(state, 'answered', 'published')
    if (state.rating) throw new NotAllowed('rated already')
    return { ...state, rating: { rating, reason, at } }
  },
})
