import { z } from 'zod'
import { openShipment, withLast } from '../shipments/shipment.ts'
import { NotAllowed, need } from '../state.ts'
import { status } from '../status.ts'
import { atReceiving, defineAction } from './definition.ts'

/** Where a result is to be sent: mends what the applicant gave, or begins anew after one came back or was lost. */
export const prepareShipment = defineAction({
  schema: z.object({
    name: z.string().trim().min(2).max(200),
    address: z.string().trim().min(5).max(500),
    phone: z.string().trim().max(20).default(''),
  }),
  rights: atReceiving('dossier.hand-over'),
  trial: () => ({ name: '', address: '', phone: '' }),
  apply(it, { name, address, phone }, { at }) {
    need(it, status.finished)
    const last = openShipment(it)
    if (last?.state === 'posted') throw new NotAllowed('it is under way')
    const to = { name, address, phone: phone || undefined }
    if (last?.state === 'prepared') return { ...it, shipments: withLast(it, to) }
    const fresh = { posted: undefined, endedAt: undefined, reason: undefined, preparedAt: at }
    return {
      ...it,
      shipments: [...it.shipments, { n: it.shipments.length + 1, state: 'prepared', ...to, ...fresh }],
    }
  },
})
