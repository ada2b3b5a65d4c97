import { z } from 'zod'
import { notAllowedNow } from '../refusals.ts'
import { enter, need, placeOnRoute, pointOf } from '../state.ts'
import { status } from '../status.ts'
import { atStep, defineAction, reason } from './definition.ts'

/** Back to an earlier step of its route, with a reason. */
export const sendBack = defineAction({
  schema: z.object({ step: z.string().max(40), reason }),
  rights: atStep,
  trial: (it) => ({ step: it.route[it.route.indexOf(pointOf(it)) - 1]?.step ?? '', reason: '' }),
  apply(it, { step }, { at }) {
    need(it, status.processing)
    placeOnRoute(it, step)
    return enter(it, step, at)
  },
  check(_deps, it, { step }) {
    if (it.route.findIndex((point) => point.step === step) >= it.route.indexOf(pointOf(it)))
      throw notAllowedNow()
  },
})
