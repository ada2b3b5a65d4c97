import { z } from 'zod'
import { withLast } from '../shipments/shipment.ts'
import { NotAllowed, need } from '../state.ts'
import { status } from '../status.ts'
import { atReceiving, defineAction, reason } from './definition.ts'

/** For how long a hand-over that was noted by mistake can be taken back, in minutes. */
export const undoMinutes = 15

/** The wrong dossier, the wrong person: within minutes, with a reason; both stay in the history. */
export const undoHandOver = defineAction({
  schema: z.object({ reason }),
  rights: atReceiving('dossier.hand-over'),
  afterEnd: true,
  trial: () => ({ reason: '' }),
  apply(it, _data, { at }) {
    need(it, status.returned)
    const since = Temporal.Instant.from(it.returnedAt!).until(Temporal.Instant.from(at))
    if (since.total('minutes') > undoMinutes) throw new NotAllowed('too late to undo')
    const shipments =
      it.handedOver?.by === 'post' ? withLast(it, { state: 'posted', endedAt: undefined }) : it.shipments
    return { ...it, status: status.finished, returnedAt: undefined, handedOver: undefined, shipments }
  },
})
