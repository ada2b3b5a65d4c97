import { z } from 'zod'
import { atReceiving, atResolving, defineAction } from './definition.ts'

/** A word to colleagues; the citizen does not see it. */
export const remark = defineAction({
  schema: z.object({ text: z.string().trim().min(1).max(2000) }),
  rights: (it) => [...atResolving('dossier.remark')(it), ...atReceiving('dossier.remark')(it)],
  isInternal: true,
  whileSigning: true,
  // The same word on all of them.
  forMany: true,
  trial: () => ({ text: '' }),
  apply: (it) => it,
})
