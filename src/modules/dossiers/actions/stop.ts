import { z } from 'zod'
import { end } from '../state.ts'
import { status } from '../status.ts'
import { atResolving, defineAction, reason } from './definition.ts'

/** Stops dealing with it; form 05 says why. */
export const stop = defineAction({
  schema: z.object({ reason, legalGround: reason }),
  rights: atResolving('dossier.stop'),
  trial: () => ({ reason: '', legalGround: '' }),
  apply: (it, data, { at }) => ({ ...end(it, at), status: status.stopped, ended: data }),
})
