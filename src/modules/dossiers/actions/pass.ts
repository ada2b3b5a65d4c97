import { z } from 'zod'
import { notAllowedNow } from '../refusals.ts'
import { enter, NotAllowed, need, placeOnRoute, pointOf, unheard } from '../state.ts'
import { status } from '../status.ts'
import { atStep, defineAction, note } from './definition.ts'
import { requireHeard } from './heard.ts'

/** To the next step of its route. Who was asked has answered by then, and so has the citizen. */
export const pass = defineAction({
  schema: z.object({ step: z.string().max(40), note }),
  rights: atStep,
  // Each goes to the next step of its own route.
  forMany: true,
  trial: (it) => ({ step: it.route[it.route.indexOf(pointOf(it)) + 1]?.step ?? '', note: '' }),
  apply(it, { step }, { at }) {
    need(it, status.received, status.processing)
    placeOnRoute(it, step)
    if (unheard(it)) throw new NotAllowed(`awaits ${unheard(it)}`)
    return enter(it, step, at)
  },
  check(_deps, it, { step }) {
    requireHeard(it)
    const here = it.route.indexOf(pointOf(it))
    if (it.route.findIndex((point) => point.step === step) !== here + 1) throw notAllowedNow()
  },
})
