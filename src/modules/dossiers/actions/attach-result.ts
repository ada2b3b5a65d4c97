import { z } from 'zod'
import { NotAllowed, need } from '../state.ts'
import { status } from '../status.ts'
import { certifying } from './certify.ts'
import { atStep, defineAction, files } from './definition.ts'

export const attachResult = defineAction({
  schema: z.object({ files: files.min(1), summary: z.string().max(2000).default('') }),
  rights: atStep,
  trial: () => ({ files: [], summary: '' }),
  apply(it, data, { at, actorName }) {
    need(it, status.processing)
    // What is certified is finished by its numbers, never past the book.
    if (it.step === certifying) throw new NotAllowed('what is certified has no other result')
    return { ...it, signed: [], result: { ...data, by: actorName, at } }
  },
  files: (data) => data.files,
})
