import type { Hub } from '#platform/events'
import type { Deps } from '../deps.ts'
import type { DayPlan } from './day-log.ts'

/** What forecasts of waits are given by the house. */
export interface WaitsHouse {
  hub: Hub
  /**
   * A hall's planned day; undefined when it is not to open.
   * @param now when it is asked on the day itself
   */
  dayOf(place: string, day: Temporal.PlainDate, now?: Temporal.Instant): DayPlan | undefined
  log: { error(about: object, message: string): void }
  /** How long a page waits for a forecast. */
  patienceMs: number
}

export type WaitsDeps = Pick<Deps, 'db' | 'clock' | 'places' | 'policy' | 'key' | 'ledger'> & WaitsHouse
