import { z } from 'zod'
import { openShipment } from '../shipments/shipment.ts'
import { enter, NotAllowed, need } from '../state.ts'
import { status } from '../status.ts'
import { certifying } from './certify.ts'
import { atResolving, defineAction, reason } from './definition.ts'

/** Takes a signed result back before it was handed over. */
export const recallResult = defineAction({
  schema: z.object({ reason }),
  rights: atResolving('dossier.approve'),
  trial: () => ({ reason: '' }),
  apply(it, _data, { at }) {
    need(it, status.finished)
    if (openShipment(it)?.state === 'posted') throw new NotAllowed('it is under way by post')
    // What was certified is taken back by striking its number through.
    if (it.route[0]?.step === certifying) throw new NotAllowed('strike the number')
    return {
      ...enter(it, it.route.at(-1)!.step, at),
      approvedBy: undefined,
      signed: [],
      finishedAt: undefined,
    }
  },
})
