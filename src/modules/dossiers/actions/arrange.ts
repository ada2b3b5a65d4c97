import { z } from 'zod'
import { may } from '#platform/ledger'
import { need } from '../state.ts'
import { status } from '../status.ts'
import { atPapers, componentId, requireOnList } from './component.ts'
import { defineAction, files } from './definition.ts'

const schema = z.object({
  component: componentId,
  files,
  scans: files.optional().describe('of the counter’s scanner, to be added behind the files'),
})
type Said = z.output<typeof schema>
type Kept = Omit<Said, 'scans'> & { scans?: undefined }

/** Says which files a paper of the list has, and in which order: scans are added, moved and left out. None is removed. */
export const arrange = defineAction<typeof schema, Kept>({
  schema,
  rights: atPapers,
  isInternal: true,
  trial: (it) => ({ component: it.components[0]?.id ?? 'c1', files: [] }),
  apply(it, { component, files }) {
    need(it, status.filed, status.received, status.processing, status.supplement, status.payment)
    const blank = { id: component, originals: 0, certified: 0, copies: 1, origin: 0 as const, files: [] }
    const had = it.components.find(({ id }) => id === component)
    const paper = had ?? blank
    // A paper that came as a scan is digitised now, unless somebody says otherwise; without files it is not.
    const arranged = { ...paper, files, origin: files.length === 0 ? 0 : paper.origin || 1 } as const
    const components = had
      ? it.components.map((one) => (one === had ? arranged : one))
      : [...it.components, arranged]
    return { ...it, components }
  },
  check: (deps, it, { component }) => requireOnList(deps, it, [component]),
  async complete(deps, tx, it, { component, files, scans = [] }, { id, secretHash, context }) {
    const place = may(context, 'dossier.read', it.receiving) ? it.receiving : it.resolving
    for (const scan of scans)
      await deps.documents.inbox.give(tx, scan, { owner: `dossier:${id}`, place, secretHash })
    return { component, files: [...files, ...scans] }
  },
  files: (data) => data.files,
})
