import { z } from 'zod'
import { need, pause } from '../state.ts'
import { status } from '../status.ts'
import { atStep, defineAction, reason } from './definition.ts'

/** A tax or a fee that is set while the dossier is dealt with; until it is paid the clock stands. */
export const askPayment = defineAction({
  schema: z.object({ amount: z.number().int().positive().describe('đồng'), reason }),
  rights: atStep,
  trial: () => ({ amount: 1, reason: '' }),
  apply(it, data, { at }) {
    need(it, status.processing)
    return {
      ...it,
      status: status.payment,
      clock: pause(it.clock, at),
      payment: { ...data, paidAt: undefined },
    }
  },
})
