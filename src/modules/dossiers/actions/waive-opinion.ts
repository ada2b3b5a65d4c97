import { z } from 'zod'
import { NotAllowed, need, openOpinions } from '../state.ts'
import { status } from '../status.ts'
import { atStep, defineAction, reason } from './definition.ts'

/** Goes on without an answer, with a reason: nothing waits for ever. */
export const waiveOpinion = defineAction({
  schema: z.object({ n: z.number().int().positive(), reason }),
  rights: atStep,
  isInternal: true,
  trial: (it) => ({ n: openOpinions(it)[0]?.n ?? 0, reason: '' }),
  apply(it, { n, reason }, { at, actorName }) {
    need(it, status.processing)
    if (!openOpinions(it).some((opinion) => opinion.n === n)) throw new NotAllowed(`opinion ${n} is not open`)
    const given = { waived: reason, by: actorName, at }
    return {
      ...it,
      opinions: it.opinions.map((opinion) => (opinion.n === n ? { ...opinion, given } : opinion)),
    }
  },
})
