import { z } from 'zod'
import { end } from '../state.ts'
import { status } from '../status.ts'
import { atReceiving, defineAction, reason } from './definition.ts'

export const withdraw = defineAction({
  schema: z.object({ reason }),
  rights: atReceiving('dossier.withdraw'),
  byOwner: true,
  trial: () => ({ reason: '' }),
  apply: (it, { reason }, { at }) => ({
    ...end(it, at),
    status: status.withdrawn,
    ended: { reason, legalGround: '' },
  }),
})
