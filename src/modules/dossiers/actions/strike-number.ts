import { z } from 'zod'
import { enter, NotAllowed } from '../state.ts'
import { status } from '../status.ts'
import { certifying } from './certify.ts'
import { defineAction, reason } from './definition.ts'

/** A number of its certification was struck through in the book: it is with whoever signs again. */
export const strikeNumber = defineAction({
  schema: z.object({ number: z.number().int(), book: z.string().max(60), reason, file: z.uuid().optional() }),
  rights: (it) => [{ permission: 'certification.book', place: it.resolving }],
  isInternal: true,
  trial: () => ({ number: 0, book: '', reason: '' }),
  apply(before, { file }, { at }) {
    if (before.route[0]?.step !== certifying) throw new NotAllowed('nothing of it was certified')
    // An electronic copy is no result any more when its number is struck.
    const files = before.result?.files.filter((id) => id !== file)
    const it = {
      ...before,
      signed: before.signed.filter((one) => one.file !== file),
      result: before.result && files?.length ? { ...before.result, files } : undefined,
    }
    if (it.status === status.processing) return it
    if (it.status !== status.finished) throw new NotAllowed(`strike-number in ${it.status}`)
    return { ...enter(it, certifying, at), approvedBy: undefined, finishedAt: undefined }
  },
})
