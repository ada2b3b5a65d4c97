import { z } from 'zod'
import { addWorkingDays } from '#modules/calendar'
import { localDate } from '#platform/clock'
import { notFound } from '#platform/ledger'
import { addressMissing } from '../refusals.ts'
import { feeOn } from '../shipments/carriers.ts'
import { needShipment, openShipment, withLast } from '../shipments/shipment.ts'
import { atReceiving, defineAction } from './definition.ts'

const schema = z.object({
  carrier: z.string().max(20),
  tracking: z.string().trim().min(4).max(40).describe('the number on the carrier’s label'),
})
type Said = z.output<typeof schema>

/** The parcel is handed to the carrier: what it costs the citizen and when it should arrive follow from the carrier's data. */
export const postShipment = defineAction<typeof schema, Said & { fee?: number; expectedOn?: string }>({
  schema,
  rights: atReceiving('dossier.hand-over'),
  trial: () => ({ carrier: '', tracking: '' }),
  apply(it, { carrier, tracking, fee = 0, expectedOn = '' }, { at }) {
    needShipment(it, 'prepared')
    return {
      ...it,
      shipments: withLast(it, { state: 'posted', posted: { carrier, tracking, fee, expectedOn, at } }),
    }
  },
  check({ carriers }, it, { carrier }) {
    if (!carriers.some(({ id }) => id === carrier)) throw notFound()
    const parcel = openShipment(it)
    if (parcel && !parcel.address) throw addressMissing()
  },
  async complete({ carriers, calendar }, _tx, _it, data, { at }) {
    const carrier = carriers.find(({ id }) => id === data.carrier)!
    const day = localDate(at)
    return {
      ...data,
      fee: feeOn(carrier, day),
      expectedOn: addWorkingDays(calendar, day, carrier.days).toString(),
    }
  },
})
