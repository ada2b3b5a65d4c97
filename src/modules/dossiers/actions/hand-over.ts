import { z } from 'zod'
import { need } from '../state.ts'
import { status } from '../status.ts'
import { atReceiving, defineAction } from './definition.ts'

export const handOver = defineAction({
  schema: z.object({
    to: z.string().trim().min(1).max(200),
    by: z.enum(['counter', 'post', 'online']),
    acknowledged: z.boolean(),
  }),
  rights: atReceiving('dossier.hand-over'),
  trial: () => ({ to: '', by: 'counter' as const, acknowledged: true }),
  apply(it, { to, by }, { at }) {
    need(it, status.finished)
    return { ...it, status: status.returned, returnedAt: at, handedOver: { to, by } }
  },
})
