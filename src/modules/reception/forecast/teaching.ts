import type { HallEvent } from './event-log.ts'
import type { Forecaster } from './forecaster.ts'

/** How often it is asked. */
const every = 15 * 60_000

/**
 * Tells a forecaster what happened and asks it every quarter of an hour of the day: it learns its intervals from its own
 * answers, so what it has learned follows from the events alone, and not from who looked and when.
 */
export class Teaching {
  readonly #forecaster: Forecaster
  readonly #options: { seed: number; replications: number }
  #next = Number.POSITIVE_INFINITY

  constructor(forecaster: Forecaster, options: { seed: number; replications: number }) {
    this.#forecaster = forecaster
    this.#options = options
  }

  tell(event: HallEvent): void {
    const { seed, replications } = this.#options
    const { hall } = this.#forecaster
    for (; event.at > this.#next && this.#next < hall.plan.closesAt; this.#next += every)
      this.#forecaster.forecast(this.#next, seed ^ (this.#next / every), replications)
    this.#forecaster.tell(event)
    if (event.type === 'day.planned') this.#next = event.opens - 2 * every
  }
}
