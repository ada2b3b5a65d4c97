import { z } from 'zod'
import { end, need } from '../state.ts'
import { status } from '../status.ts'
import { atReceiving, defineAction, reason } from './definition.ts'

/** The counter does not take it in; form 03 says why. */
export const refuse = defineAction({
  schema: z.object({ reason, legalGround: reason }),
  rights: atReceiving('dossier.receive'),
  trial: () => ({ reason: '', legalGround: '' }),
  apply(it, data, { at }) {
    need(it, status.filed)
    return { ...end(it, at), status: status.refused, ended: data }
  },
})
