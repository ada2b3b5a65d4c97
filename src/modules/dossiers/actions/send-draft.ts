import { z } from 'zod'
import { deadline } from '#modules/calendar'
import { NotAllowed, need } from '../state.ts'
import { status } from '../status.ts'
import { atStep, defineAction, files, note } from './definition.ts'

const schema = z.object({ files: files.min(1), note })
type Said = z.output<typeof schema>

/**
 * Shows the citizen the result as it will be written, before it is signed. They have one day; who says nothing has
 * agreed (published procedures of civil status filed online, 1.001193 step 3).
 */
export const sendDraft = defineAction<typeof schema, Said & { until?: string }>({
  schema,
  rights: atStep,
  trial: () => ({ files: [], note: '' }),
  apply(it, { files, note, until }, { at }) {
    need(it, status.processing)
    if (it.draft && !it.draft.answer) throw new NotAllowed('a draft is out already')
    return { ...it, draft: { files, note, sentAt: at, until: until ?? at, answer: undefined } }
  },
  // A working day, so that nobody agrees by a Sunday's silence.
  complete: async (deps, _tx, _state, data, { at }) => ({
    ...data,
    until: deadline(deps.calendar, {
      start: at,
      duration: 1,
      unit: 'working_day',
      pauses: [],
      extensions: [],
    }).due!.toString(),
  }),
  files: (data) => data.files,
})
