import type { Days } from './scenario/days.ts'
import type { PlannedDossier } from './scenario/dossier.ts'
import type { Lateness } from './scenario/late.ts'

/** A dossier under way: what the house says of it, beside what is planned. */
export interface Flight {
  id: string
  code: string
  planned: PlannedDossier
  /** How it becomes late; undefined for one that does not. */
  late: Lateness | undefined
  /** As the house has it: see `dossiers/status`. */
  status: number
  step: string | undefined
  /** Days of the quarter, from 0; undefined before it was received, and while or where the house names none. */
  received: number | undefined
  due: number | undefined
  finished: number | undefined
  /** Whether its clock started or went on since the house was last asked when it is due. */
  isDueAsked: boolean
  /** The result that its applicant has to see first. */
  draft: 'none' | 'sent' | 'answered'
}

export const status = { filed: 1, received: 2, processing: 4, supplement: 5, finished: 9 } as const
const over = new Set([3, 7, 8, 10])
export const isOver = (flight: Flight) => over.has(flight.status)

/** When a dossier without a limit is finished, in working days. */
const withoutLimit = 10

/**
 * The working days, counted from the quarter's first, on which it is worked on and finished, as they follow from its
 * promised day: before or on it, or, where it is to be late, after it. Undefined while the house names no day yet.
 */
export function scheduleOf(flight: Flight, days: Days): { process: number; finish: number } | undefined {
  const { planned, received, due, late, isDueAsked } = flight
  if (received === undefined || !isDueAsked) return undefined
  const begin = planned.fate === 'supplement' ? suppliedOn(flight, days) : days.workIndex(received)
  // The last working day that is not after it.
  const last = due === undefined ? begin + withoutLimit : days.workIndex(due + 1) - 1
  if (late && due !== undefined)
    return {
      process: last,
      finish: late.after === undefined ? Number.POSITIVE_INFINITY : last + 1 + late.after,
    }
  const span = Math.max(0, last - begin)
  return {
    process: begin + Math.floor(span * planned.pace * 0.7),
    finish: begin + Math.floor(span * planned.pace),
  }
}

/** The working day on which papers come that were asked for: always after the one on which they were. */
export function suppliedOn({ received, planned }: Flight, days: Days): number {
  return days.workIndex(received!) + 1 + planned.suppliedAfter
}
