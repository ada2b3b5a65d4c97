import { z } from 'zod'
import { consents } from '#modules/documents'
import { may } from '#platform/ledger'
import { nobodyKnown } from '../refusals.ts'
import { NotAllowed, need } from '../state.ts'
import { status } from '../status.ts'
import { atPapers, componentId, requireOnList } from './component.ts'
import { defineAction } from './definition.ts'

const schema = z.object({
  component: componentId,
  kept: z.uuid().describe('the paper in the person’s store'),
  consent: z.enum(consents).describe('how the person agreed that an officer looks into their store'),
})
type Said = z.output<typeof schema>
type Kept = Said & { file: string; origin: 2 | 3 }

/** A paper of the person's own store stands for one of the list: it is not asked for once more. */
export const reuseKept = defineAction<typeof schema, Kept>({
  schema,
  rights: atPapers,
  trial: () => ({ component: 'c1', kept: '', consent: 'spoken' }),
  apply(it, { component, file, origin }) {
    need(it, status.filed, status.received, status.processing, status.supplement, status.payment)
    if (!it.personId) throw new NotAllowed('nobody is known')
    const blank = { id: component, originals: 0, certified: 0, copies: 0, origin, files: [] }
    const had = it.components.find(({ id }) => id === component)
    const reused = { ...(had ?? blank), origin, files: [...(had?.files ?? []), file] }
    const components = had
      ? it.components.map((one) => (one === had ? reused : one))
      : [...it.components, reused]
    return { ...it, components }
  },
  check: (deps, it, { component }) => requireOnList(deps, it, [component]),
  async complete(deps, tx, it, data, { id, secretHash, at, context }) {
    const { personId, receiving, resolving } = it
    if (!personId) throw nobodyKnown()
    const place = may(context, 'dossier.read', receiving) ? receiving : resolving
    const owner = `dossier:${id}` as const
    const { actor } = context
    await deps.documents.store.look(tx, { personId, place, actor, reason: owner, consent: data.consent, at })
    const owning = { owner, place, secretHash, uploadedBy: actor, at }
    const { fileId: file, origin } = await deps.documents.store.reuse(tx, data.kept, owning)
    return { ...data, file, origin }
  },
})
