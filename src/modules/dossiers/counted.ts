import type { DossierState } from './state.ts'
import { status } from './status.ts'

/** Against the day that was told: before it, on it, after it; undefined while open, or when no day was set. */
export type Timeliness = 'before' | 'on-time' | 'late'

/**
 * What statistics tell apart of a dossier, beyond what its lists show. Pure, and part of the row: figures count
 * columns, never what is inside a state.
 * @param days when it was finished and when it was due, with extensions and (`term`) without, as ISO dates
 */
export function countedOf(
  state: DossierState,
  days: { finished: string | undefined; due: string | undefined; term: string | undefined },
) {
  const origins = [0, 0, 0, 0]
  for (const { origin } of state.components) origins[origin]!++
  const isGiven = state.status === status.finished || state.status === status.returned
  const results = isGiven ? (state.result?.files ?? []) : []
  return {
    timeliness: timelinessOf(days.finished, days.due),
    // By Decision 766/QĐ-TTg the term of the law counts, not the day it was extended to, and who asked for papers more
    // than once is late whatever the day.
    isIndexLate: timelinessOf(days.finished, days.term) === 'late' || state.supplements.length > 1,
    /** Papers by how they came to be digital (Circular 01/2023/TT-VPCP): 0 not, 1 now, 2 and 3 used again. */
    paperOrigins: origins,
    isElectronic: isGiven && state.signed.length > 0,
    isDigitised:
      results.length > 0 && state.components.every(({ origin, files }) => origin > 0 && files.length > 0),
    isReused: isGiven && origins[2]! + origins[3]! > 0,
    isKept: results.length > 0 && state.personId !== undefined,
  }
}

function timelinessOf(finished: string | undefined, due: string | undefined): Timeliness | undefined {
  if (!finished || !due) return undefined
  if (finished > due) return 'late'
  return finished < due ? 'before' : 'on-time'
}
