import type { Figures, HourCount } from '#modules/insight'
import type { Board } from '#modules/reception'
import type { Context } from '#platform/ledger'
import type { OperationsHouse } from './house.ts'

export interface Snapshot {
  figures: Figures
  hours: HourCount[]
  board: Board | undefined
}

const tries = 4

/**
 * Reads the figures, the hours and, for one place, the hall of one moment. They are several statements; when somebody
 * took a number in between and the sums differ, they are read again, so that no page contradicts itself.
 */
export async function readSnapshot(
  { insight, reception }: Pick<OperationsHouse, 'insight' | 'reception'>,
  context: Context,
  place?: string,
): Promise<Snapshot> {
  for (let go = 1; ; go++) {
    const [figures, hours, board] = await Promise.all([
      insight.figures(context, place),
      insight.byHour(context, place),
      place ? reception.board(place) : undefined,
    ])
    const filed = hours.reduce((sum, hour) => sum + hour.dossiers, 0)
    const waiting = board?.waiting.reduce((sum, group) => sum + group.count, 0)
    const agree =
      filed === figures.total('received') &&
      (waiting ?? figures.total('waiting')) === figures.total('waiting')
    if (agree || go === tries) return { figures, hours, board }
  }
}
