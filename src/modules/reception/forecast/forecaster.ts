import type { DispatchPolicy } from '../dispatch.ts'
import type { HallEvent } from './event-log.ts'
import { type Asking, forecastIfTaken, forecastWaits, type Quantiles, type WaitForecast } from './forecast.ts'
import { corrected, learnInterval } from './intervals.ts'
import { learn } from './learn.ts'
import { type Learned, nothingLearned } from './learned.ts'
import { LiveHall } from './live-hall.ts'
import type { WaitModel } from './model.ts'
import { modelOf } from './model-of.ts'

/** How far apart the forecasts of one person are that it learns its intervals from. */
const apart = 10 * 60_000

/**
 * The forecaster of one office: is told every event in the order of time, answers at any moment, and learns from
 * nothing but what it was told.
 */
export class Forecaster {
  readonly policy: DispatchPolicy
  readonly hall = new LiveHall()
  /** Can be kept as JSON and given to the next. */
  readonly learned: Learned
  readonly #city: Learned | undefined
  #model: { at: number; model: WaitModel } | undefined
  /** What was told to whom and has not come to an end. */
  readonly #told = new Map<string, { at: number; raw: Quantiles }[]>()

  constructor(
    policy: DispatchPolicy,
    { learned = nothingLearned(), city }: { learned?: Learned; city?: Learned } = {},
  ) {
    this.policy = policy
    this.learned = learned
    this.#city = city
  }

  /** Something happened. */
  tell(event: HallEvent): void {
    learn(this.learned, this.hall, this.policy, event)
    if (event.type === 'ticket.called') this.#settle(event.ticket, event.at)
    else if (event.type === 'ticket.expired') this.#settle(event.ticket, Number.POSITIVE_INFINITY)
    else if (event.type === 'day.planned') this.#told.clear()
    this.hall.apply(event)
  }

  /** Forecasts for everybody who waits, in the order of their numbers being taken. */
  forecast(now: number, seed: number, replications?: number): WaitForecast[] {
    const raw = forecastWaits(this.hall.at(now), this.#modelAt(now), this.policy, {
      seed,
      ...(replications && { replications }),
    })
    return raw.map((it) => {
      if (it.method === 'simulation') this.#remember(it.id, now, it.quantiles!)
      return this.#correct(it)
    })
  }

  /** What somebody would wait who took a number now. */
  forecastIfTaken(asking: Asking, now: number, seed: number): WaitForecast {
    const hall = this.hall.at(now)
    return this.#correct(forecastIfTaken(hall, asking, this.#modelAt(now), this.policy, { seed }))
  }

  /** Three minutes old at most: it costs more than the forecast of a small hall. */
  #modelAt(now: number): WaitModel {
    if (!this.#model || Math.abs(now - this.#model.at) > 180_000)
      this.#model = { at: now, model: modelOf(this.learned, this.#city) }
    return this.#model.model
  }

  #correct(it: WaitForecast): WaitForecast {
    return it.method === 'simulation' ? { ...it, quantiles: corrected(this.learned, it.quantiles!) } : it
  }

  #remember(ticket: string, at: number, raw: Quantiles): void {
    const told = this.#told.get(ticket) ?? []
    if (told.length > 0 && at - told.at(-1)!.at < apart) return
    told.push({ at, raw })
    this.#told.set(ticket, told)
  }

  #settle(ticket: string, called: number): void {
    for (const { at, raw } of this.#told.get(ticket) ?? [])
      learnInterval(this.learned, raw, (called - at) / 60_000)
    this.#told.delete(ticket)
  }
}
