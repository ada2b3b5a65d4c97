import { z } from 'zod'
import { NotAllowed } from '../state.ts'
import { atReceiving, defineAction } from './definition.ts'

const schema = z.object({
  agreed: z.boolean(),
  words: z.string().trim().max(2000).default('').describe('what is wrong with it'),
})
type Said = z.output<typeof schema>

/** The citizen's answer to the draft; the counter may note one given there. Silence is the house's to note. */
export const answerDraft = defineAction<typeof schema, Said & { silence?: true }>({
  schema,
  rights: atReceiving('dossier.receive'),
  byOwner: true,
  whileSigning: true,
  trial: () => ({ agreed: true, words: '' }),
  apply(it, { agreed, words, silence }, { at }) {
    if (!it.draft || it.draft.answer) throw new NotAllowed('no draft awaits an answer')
    const by = silence ? ('silence' as const) : ('owner' as const)
    return { ...it, draft: { ...it.draft, answer: { agreed, words, by, at } } }
  },
})
