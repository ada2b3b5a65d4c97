import { z } from 'zod'
import { enter, need } from '../state.ts'
import { status } from '../status.ts'
import { atResolving, defineAction, reason } from './definition.ts'

/** Takes a signed result back before it was handed over. */
export const recallResult = defineAction({
  schema: z.object({ reason }),
  rights: atResolving('dossier.approve'),
  trial: () => ({ reason: '' }),
  apply(it, _data, { at }) {
    need(it, status.finished)
    return {
      ...enter(it, it.route.at(-1)!.step, at),
      approvedBy: undefined,
      signed: [],
      finishedAt: undefined,
    }
  },
})
