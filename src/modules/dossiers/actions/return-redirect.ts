import { z } from 'zod'
import { opinionsOpen } from '../refusals.ts'
import { NotAllowed, need, openOpinions } from '../state.ts'
import { status } from '../status.ts'
import { atResolving, defineAction, reason } from './definition.ts'
import { arrive } from './redirect.ts'

/** It is not theirs either: back to the unit that sent it, which decides. Never twice to the same unit. */
export const returnRedirect = defineAction({
  schema: z.object({ reason }),
  rights: atResolving('dossier.redirect'),
  trial: () => ({ reason: '' }),
  apply(it, { reason }, { at, actorName: by }) {
    need(it, status.received, status.processing)
    const last = it.redirects.at(-1)
    if (!last || last.back) throw new NotAllowed('nobody sent it here')
    if (openOpinions(it).length > 0) throw new NotAllowed('somebody is being asked')
    const redirects = [...it.redirects.slice(0, -1), { ...last, back: { reason, by, at } }]
    return arrive({ ...it, redirects }, last.from, at)
  },
  check(_deps, it) {
    if (openOpinions(it).length > 0) throw opinionsOpen()
  },
})
