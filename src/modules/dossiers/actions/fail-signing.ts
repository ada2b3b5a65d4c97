import { z } from 'zod'
import { NotAllowed } from '../state.ts'
import { defineAction } from './definition.ts'

/** A result could not be signed: the dossier is back with whoever approves, and says why. */
export const failSigning = defineAction({
  schema: z.object({
    request: z.uuid(),
    reason: z.string().max(60).describe('what the signing service answered'),
  }),
  rights: () => [],
  isInternal: true,
  whileSigning: true,
  trial: () => ({ request: '', reason: '' }),
  apply(it, { request }) {
    if (!it.signing?.requests.some((one) => one.request === request && !one.file))
      throw new NotAllowed(`${request} is not awaited`)
    return { ...it, signing: undefined }
  },
})
