import { z } from 'zod'
import { feeOfCertification } from '../refusals.ts'
import { NotAllowed, need, pause } from '../state.ts'
import { status } from '../status.ts'
import { certifying } from './certify.ts'
import { atStep, defineAction, reason } from './definition.ts'

/** A tax or a fee that is set while the dossier is dealt with; until it is paid the clock stands. */
export const askPayment = defineAction({
  schema: z.object({ amount: z.number().int().positive().describe('đồng'), reason }),
  rights: atStep,
  trial: () => ({ amount: 1, reason: '' }),
  apply(it, data, { at }) {
    need(it, status.processing)
    if (it.step === certifying) throw new NotAllowed('the fee of certification is a part of its request')
    return {
      ...it,
      status: status.payment,
      clock: pause(it.clock, at),
      payment: { ...data, paidAt: undefined },
    }
  },
  // It is taken at the counter on the same day: a clock that stands would only hide that it was not.
  async check(_deps, it) {
    if (it.step === certifying) throw feeOfCertification()
  },
})
