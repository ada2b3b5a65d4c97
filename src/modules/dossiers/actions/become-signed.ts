import { z } from 'zod'
import { end, NotAllowed } from '../state.ts'
import { status } from '../status.ts'
import { defineAction } from './definition.ts'

/** One of the results carries its signature now; with the last of them the dossier is finished. */
export const becomeSigned = defineAction({
  schema: z.object({ request: z.uuid(), file: z.uuid() }),
  rights: () => [],
  whileSigning: true,
  trial: () => ({ request: '', file: '' }),
  apply(it, { request, file }, { at }) {
    const asked = it.signing?.requests.find((one) => one.request === request)
    if (!it.signing || !it.result || !asked || asked.file) throw new NotAllowed(`${request} is not awaited`)
    const requests = it.signing.requests.map((one) => (one === asked ? { ...one, file } : one))
    const files = it.result.files.map((id) => (id === asked.source ? file : id))
    const after = { ...it, result: { ...it.result, files }, signed: [...it.signed, { file, request }] }
    if (requests.some((one) => !one.file)) return { ...after, signing: { ...it.signing, requests } }
    const { name, number } = it.signing
    return {
      ...end(after, at),
      status: status.finished,
      signing: undefined,
      approvedBy: { name, at: it.signing.at, number },
    }
  },
})
