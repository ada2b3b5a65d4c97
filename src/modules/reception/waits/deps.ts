import type { Places } from '#modules/places'
import type { Clock } from '#platform/clock'
import type { Database } from '#platform/db'
import type { Hub } from '#platform/events'
import type { Ledger } from '#platform/ledger'
import type { DispatchPolicy } from '../dispatch.ts'
import type { DayPlan } from './day-log.ts'

/** What forecasts of waits are given by the house, beside what the module has anyway. */
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

export interface WaitsDeps extends WaitsHouse {
  ledger: Ledger
  db: Database
  clock: Clock
  places: Places
  /** By which rule a place calls on a day. */
  policyOn(place: string, day: Temporal.PlainDate): DispatchPolicy
  /** The installation's own key: for the marks of officers. */
  key: Buffer
}
