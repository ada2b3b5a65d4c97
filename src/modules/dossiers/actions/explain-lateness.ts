import { z } from 'zod'
import { latenessCauses, NotAllowed } from '../state.ts'
import { atResolving, defineAction, reason } from './definition.ts'

/** Whoever is responsible says why it is late; until then the cause is presumed. */
export const explainLateness = defineAction({
  schema: z.object({ cause: z.enum(latenessCauses), note: reason }),
  rights: atResolving('dossier.explain'),
  afterEnd: true,
  isInternal: true,
  whileSigning: true,
  // A system that was down made many late for one reason.
  forMany: true,
  trial: () => ({ cause: 'staff' as const, note: '' }),
  apply(it, { cause, note }, { at, actorName }) {
    if (!it.lateness) throw new NotAllowed('it is not late')
    return { ...it, lateness: { cause, note, presumed: false, by: actorName, at } }
  },
})
