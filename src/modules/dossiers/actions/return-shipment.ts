import { z } from 'zod'
import { needShipment, withLast } from '../shipments/shipment.ts'
import { atReceiving, defineAction, reason } from './definition.ts'

/** It came back to the counter, which asks the applicant what to do: another address, or to fetch it. */
export const returnShipment = defineAction({
  schema: z.object({ reason }),
  rights: atReceiving('dossier.hand-over'),
  trial: () => ({ reason: '' }),
  apply(it, { reason }, { at }) {
    needShipment(it, 'posted')
    return { ...it, shipments: withLast(it, { state: 'returned', endedAt: at, reason }) }
  },
})
