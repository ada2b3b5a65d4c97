import type { DispatchPolicy } from '../dispatch.ts'
import type { HallEvent } from './event-log.ts'
import { type Asking, forecastIfTaken, forecastWaits, type Quantiles, type WaitForecast } from './forecast.ts'
import { corrected, learnInterval, type Told } from './intervals.ts'
import { endDay, learn } from './learn.ts'
import { type Learned, nothingLearned } from './learned.ts'
import { LiveHall } from './live-hall.ts'
import type { WaitModel } from './model.ts'
import { modelOf } from './model-of.ts'
import { workClock } from './work-clock.ts'

/** How far apart the forecasts of one person are that it learns its intervals from. */
const apart = 10 * 60_000

/**
 * The forecaster of one office: is told every event in the order of time, answers at any moment, and learns from
 * nothing but what it was told.
 */
export class Forecaster {
  readonly policy: DispatchPolicy
  readonly hall = new LiveHall()
  /**
   * Can be kept as JSON and given to the next. Keep it when a day begins; after a restart, tell the events of the day
   * again.
   */
  readonly learned: Learned
  readonly #city: Learned | undefined
  /** Apart, so that who looks changes nothing of what is learned. */
  readonly #models: Partial<Record<'kept' | 'looked', { at: number; model: WaitModel }>> = {}
  /** What was told to whom and has not come to an end. */
  readonly #told = new Map<string, (Told & { at: number })[]>()

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

  /** The day is over: what can only be said then is learned now, and not with the plan of the next day. */
  endDay(): void {
    endDay(this.learned, this.hall)
    this.#told.clear()
    this.hall.clear()
  }

  /**
   * Forecasts for everybody who waits, in the order of their numbers being taken. They are kept, and teach the intervals
   * when it is known what came.
   */
  forecast(now: number, seed: number, replications?: number): WaitForecast[] {
    return this.#forecast(now, seed, true, replications)
  }

  /** The same without a trace: what is learned does not depend on how often somebody looked. */
  look(now: number, seed: number): WaitForecast[] {
    return this.#forecast(now, seed, false)
  }

  /** What somebody would wait who took a number now. */
  forecastIfTaken(asking: Asking, now: number, seed: number, replications?: number): WaitForecast {
    const raw = forecastIfTaken(this.hall.at(now), asking, this.#modelAt(now, 'looked'), this.policy, {
      seed,
      ...(replications && { replications }),
    })
    return this.#tell(raw, now, false)
  }

  #forecast(now: number, seed: number, keep: boolean, replications?: number): WaitForecast[] {
    const model = this.#modelAt(now, keep ? 'kept' : 'looked')
    const raw = forecastWaits(this.hall.at(now), model, this.policy, {
      seed,
      ...(replications && { replications }),
    })
    return raw.map((it) => this.#tell(it, now, keep))
  }

  /** Three minutes old at most: it costs more than the forecast of a small hall. */
  #modelAt(now: number, whose: 'kept' | 'looked'): WaitModel {
    const before = this.#models[whose]
    if (before && Math.abs(now - before.at) <= 180_000) return before.model
    const model = modelOf(this.learned, this.#city)
    this.#models[whose] = { at: now, model }
    return model
  }

  /** As it is told, in minutes of the clock; kept until it is known what came. */
  #tell(it: WaitForecast, now: number, keep: boolean): WaitForecast {
    if (it.method !== 'simulation') return it
    const { toWork, toClock } = workClock(this.hall.plan, now)
    const raw = each(it.quantiles!, toWork)
    const told = corrected(this.learned, raw)
    if (keep) {
      const before = this.#told.get(it.id) ?? []
      if (before.length === 0 || now - before.at(-1)!.at >= apart) before.push({ at: now, raw, told })
      this.#told.set(it.id, before)
    }
    return { ...it, quantiles: each(told, toClock) }
  }

  #settle(ticket: string, called: number): void {
    for (const told of this.#told.get(ticket) ?? [])
      learnInterval(
        this.learned,
        told,
        workClock(this.hall.plan, told.at).toWork((called - told.at) / 60_000),
      )
    this.#told.delete(ticket)
  }
}

function each({ p10, p20, p50, p80, p90 }: Quantiles, change: (minutes: number) => number): Quantiles {
  return { p10: change(p10), p20: change(p20), p50: change(p50), p80: change(p80), p90: change(p90) }
}
