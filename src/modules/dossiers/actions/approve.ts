import { z } from 'zod'
import { end, NotAllowed, need, unheard } from '../state.ts'
import { status } from '../status.ts'
import { atStep, defineAction, note } from './definition.ts'
import { requireHeard } from './heard.ts'

/** Whoever the last step asks for signs: the result is there. */
export const approve = defineAction({
  schema: z.object({ number: z.string().max(60).optional(), note }),
  rights: atStep,
  trial: () => ({ note: '' }),
  apply(it, { number }, { at, actorName }) {
    need(it, status.processing)
    if (it.step !== it.route.at(-1)!.step) throw new NotAllowed(`approve at ${it.step}`)
    if (!it.result) throw new NotAllowed('approve without a result')
    if (unheard(it)) throw new NotAllowed(`awaits ${unheard(it)}`)
    return { ...end(it, at), status: status.finished, approvedBy: { name: actorName, at, number } }
  },
  check(_deps, it) {
    requireHeard(it)
  },
})
