import type { WorkingCalendar } from '#modules/calendar'
import type { Typst } from '#modules/documents'
import type { Places } from '#modules/places'
import type { Procedures } from '#modules/procedures'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import type { Ledger } from '#platform/ledger'
import type { Assumptions } from './assumptions.ts'

export interface Deps {
  ledger: Ledger
  db: Database
  clock: Clock
  places: Places
  procedures: Procedures
  calendar: WorkingCalendar
  /** Those of the city's data. */
  assumptions: Assumptions
  typst: Typst
}

/** Whoever edits procedures for the city reads what speaks for cutting them, and proposes it. */
export const editing = 'procedure.edit'
/** Notes what was answered to a proposal: whoever publishes procedures. */
export const answering = 'procedure.publish'
