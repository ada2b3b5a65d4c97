import { z } from 'zod'
import { requireMandate } from '../mandates/require.ts'
import { nothingSupplied } from '../refusals.ts'
import { merge, need } from '../state.ts'
import { status } from '../status.ts'
import { componentSchema, requireOnList } from './component.ts'
import { atReceiving, defineAction, note } from './definition.ts'

/** The papers asked for have come, at the counter or from the owner. */
export const supply = defineAction({
  schema: z.object({
    note,
    components: z.array(componentSchema).max(60),
    mandate: z.uuid().optional().describe('of whoever brings them for the applicant'),
  }),
  rights: atReceiving('dossier.receive'),
  byOwner: true,
  byHelper: 'supplement',
  trial: () => ({ note: '', components: [] }),
  apply(it, { components }, { at }) {
    need(it, status.supplement)
    const asked = it.supplements.at(-1)!
    return {
      ...it,
      components: merge(it.components, components),
      supplements: [...it.supplements.slice(0, -1), { ...asked, suppliedAt: at }],
    }
  },
  async check(deps, it, { components, note }) {
    if (components.length === 0 && !note) throw nothingSupplied()
    await requireOnList(
      deps,
      it,
      components.map((component) => component.id),
    )
  },
  async complete(_deps, tx, _it, data, { id, at }) {
    if (data.mandate)
      await requireMandate(tx, { mandate: data.mandate, dossierId: id, power: 'supplement', at })
    return data
  },
  files: ({ components }) => components.flatMap((component) => component.files),
})
