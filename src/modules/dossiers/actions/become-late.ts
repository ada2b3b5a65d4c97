import { z } from 'zod'
import { latenessCauses, NotAllowed } from '../state.ts'
import { defineAction } from './definition.ts'

/** The promised day has passed: noted by the house with the cause that the record itself suggests. */
export const becomeLate = defineAction({
  schema: z.object({ cause: z.enum(latenessCauses), note: z.string().max(500) }),
  rights: () => [],
  afterEnd: true,
  whileSigning: true,
  trial: () => ({ cause: 'staff' as const, note: '' }),
  apply(it, { cause, note }, { at, actorName }) {
    if (it.lateness) throw new NotAllowed('late already')
    return { ...it, lateness: { cause, note, presumed: true, by: actorName, at } }
  },
})
