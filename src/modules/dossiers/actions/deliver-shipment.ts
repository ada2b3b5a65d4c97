import { z } from 'zod'
import { needShipment, withLast } from '../shipments/shipment.ts'
import { status } from '../status.ts'
import { atReceiving, defineAction } from './definition.ts'

/** The carrier brought it: only now has the applicant their result. */
export const deliverShipment = defineAction({
  schema: z.object({
    to: z.string().trim().max(200).default('').describe('who took it, as the carrier says'),
  }),
  rights: atReceiving('dossier.hand-over'),
  // The same for many parcels of a day.
  forMany: true,
  trial: () => ({ to: '' }),
  apply(it, { to }, { at }) {
    const { name } = needShipment(it, 'posted')
    return {
      ...it,
      status: status.returned,
      returnedAt: at,
      handedOver: { to: to || name, by: 'post', receipt: undefined },
      shipments: withLast(it, { state: 'delivered', endedAt: at }),
    }
  },
})
