import { localDate } from '#platform/clock'
import { sql } from '#platform/db'
import type { Context } from '#platform/ledger'
import type { Deps } from '../deps.ts'
import type { Shipment } from '../state.ts'

/** A parcel of a counter: of which dossier, and whether somebody should have looked by now. */
export interface ListedShipment {
  id: string
  code: string
  procedureCode: string
  shipment: Shipment
  /** It should have gone, have arrived, or be dealt with at the counter. */
  isOverdue: boolean
}

/** At most so many: what lies longest stands first. */
const most = 1000

/** The open parcels of a counter, the most pressing first. For whoever hands over there (`dossier.hand-over`). */
export async function shipmentsAt(deps: Deps, context: Context, place: string): Promise<ListedShipment[]> {
  const rows = await deps.ledger.read(context, 'dossier.hand-over', (tx) =>
    tx.many<Omit<ListedShipment, 'isOverdue'> & { dueOn: Temporal.PlainDate }>(sql`
      select id, code, procedure_code, state->'shipments'->-1 as shipment, shipment_due_on as due_on
      from dossiers.dossier where receiving = ${place} and shipment is not null
      order by shipment_due_on, id limit ${most}`),
  )
  const today = localDate(deps.clock.now())
  return rows.map(({ dueOn, ...row }) => ({
    ...row,
    isOverdue:
      ['returned', 'lost'].includes(row.shipment.state) || Temporal.PlainDate.compare(dueOn, today) < 0,
  }))
}
