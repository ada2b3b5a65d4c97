import { z } from 'zod'
import { otherAmount } from '../refusals.ts'
import { NotAllowed, need, resumeClock } from '../state.ts'
import { status } from '../status.ts'
import { atReceiving, defineAction } from './definition.ts'

export const paid = defineAction({
  schema: z.object({
    amount: z.number().int().positive().describe('đồng, exactly what was asked for'),
    reference: z.string().trim().min(1).max(100).describe('number of the receipt'),
  }),
  rights: atReceiving('dossier.receive'),
  trial: (it) => ({ amount: it.payment?.amount ?? 0, reference: '' }),
  apply(it, { amount }, { at }) {
    need(it, status.payment)
    if (amount !== it.payment!.amount) throw new NotAllowed('paid another amount')
    return {
      ...it,
      status: status.processing,
      clock: resumeClock(it.clock, at),
      payment: { ...it.payment!, paidAt: at },
    }
  },
  check(_deps, it, { amount }) {
    if (it.payment && amount !== it.payment.amount) throw otherAmount()
  },
})
