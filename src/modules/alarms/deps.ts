import type { WorkingCalendar } from '#modules/calendar'
import type { Insight } from '#modules/insight'
import type { Places } from '#modules/places'
import type { Clock } from '#platform/clock'
import type { Ledger } from '#platform/ledger'
import type { Rule } from './rules.ts'

/** What the functions of this module share. */
export interface Deps {
  ledger: Ledger
  clock: Clock
  calendar: WorkingCalendar
  places: Places
  insight: Pick<Insight, 'measure' | 'list' | 'find'>
  /** Those of the city's data, each from its day on. */
  rules: readonly Rule[]
}
