import { z } from 'zod'
import { needShipment, withLast } from '../shipments/shipment.ts'
import { atReceiving, defineAction, reason } from './definition.ts'

/** The carrier does not find it. What follows (a second copy, an apology) is for the counter to decide. */
export const loseShipment = defineAction({
  schema: z.object({ reason }),
  rights: atReceiving('dossier.hand-over'),
  trial: () => ({ reason: '' }),
  apply(it, { reason }, { at }) {
    needShipment(it, 'posted')
    return { ...it, shipments: withLast(it, { state: 'lost', endedAt: at, reason }) }
  },
})
