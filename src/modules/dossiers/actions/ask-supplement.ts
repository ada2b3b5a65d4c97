import { z } from 'zod'
import { secondSupplement, supplementBeforeAnswer } from '../refusals.ts'
import { need, pause } from '../state.ts'
import { status } from '../status.ts'
import { requireOnList } from './component.ts'
import { defineAction, reason, whereChecked } from './definition.ts'

/**
 * Asks the citizen for papers of the published list, once for everything that is missing. Asking again is possible where
 * it has to be, and makes the dossier late (index 2.1 of Decision 766/QĐ-TTg): it has to be said knowingly.
 */
export const askSupplement = defineAction({
  schema: z.object({
    items: z.array(z.string()).min(1).max(60).describe('component ids of the published list'),
    reason,
    until: z.iso.date().optional(),
    again: z.boolean().optional().describe('asks a second time, knowing that the dossier counts as late'),
  }),
  rights: whereChecked('dossier.supplement'),
  trial: () => ({ items: [], reason: '', again: true }),
  apply(it, { items, reason, until }, { at, actorName }) {
    need(it, status.filed, status.processing)
    const again = { cause: 'staff' as const, note: 'ask-supplement', presumed: true, by: actorName, at }
    return {
      ...it,
      lateness: it.supplements.length > 0 ? (it.lateness ?? again) : it.lateness,
      status: status.supplement,
      clock: pause(it.clock, at),
      supplements: [...it.supplements, { items, reason, until, askedAt: at, suppliedAt: undefined }],
    }
  },
  async check(deps, it, { items, reason, again }) {
    if (items.length === 0 || !reason.trim()) throw supplementBeforeAnswer()
    if (it.supplements.length > 0 && !again) throw secondSupplement()
    await requireOnList(deps, it, items)
  },
})
