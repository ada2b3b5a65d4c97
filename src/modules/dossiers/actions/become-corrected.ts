import { z } from 'zod'
import { NotAllowed, need } from '../state.ts'
import { status } from '../status.ts'
import { defineAction } from './definition.ts'

/** A later dossier corrects this one's result: noted by the house when that one is approved. */
export const becomeCorrected = defineAction({
  schema: z.object({ id: z.uuid(), code: z.string().max(60) }),
  rights: () => [],
  afterEnd: true,
  trial: () => ({ id: '', code: '' }),
  apply(it, by) {
    need(it, status.returned)
    if (it.correctedBy?.id === by.id) throw new NotAllowed('noted already')
    return { ...it, correctedBy: by }
  },
})
