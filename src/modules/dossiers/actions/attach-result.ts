import { z } from 'zod'
import { NotAllowed, need } from '../state.ts'
import { status } from '../status.ts'
import { certifying } from './certify.ts'
import { atStep, defineAction, files } from './definition.ts'

export const attachResult = defineAction({
  schema: z
    .object({
      files: files.default([]),
      summary: z.string().max(2000).default(''),
      onPaper: z
        .literal(true)
        .optional()
        .describe('the result is a paper that was not scanned: it does not count as digitised'),
    })
    .refine((said) => said.files.length > 0 || said.onPaper, {
      path: ['files'],
      error: 'a file, or said to be on paper',
    }),
  rights: atStep,
  trial: () => ({ files: [], summary: '', onPaper: true as const }),
  apply(it, data, { at, actorName }) {
    need(it, status.processing)
    // What is certified is finished by its numbers, never past the book.
    if (it.step === certifying) throw new NotAllowed('what is certified has no other result')
    const { files, summary } = data
    return { ...it, signed: [], result: { files, summary, by: actorName, at } }
  },
  files: (data) => data.files,
})
