import type { LiveCounter, WaitForecast } from '../forecast/index.ts'
import type { DayPlan } from './day-log.ts'

/** What people are told about a wait: a range with its chance, or that nobody knows, and why. */
export type ExpectedWait = KnownWait | UnknownWait

export interface KnownWait {
  known: true
  /** The quantiles count from here. */
  at: Temporal.Instant
  /** People of the same queue who would be called before. */
  ahead: number
  /** Minutes; Infinity when the hall closes before. */
  p10: number
  p50: number
  p80: number
  /** The chance to be called before the hall closes, 0 to 1. */
  beforeClosing: number
}

export interface UnknownWait {
  known: false
  /**
   * `nobody-calls`: no open counter calls this queue now; `too-new`: too little was seen of it; `closed`: nobody is
   * called any more today; `not-now`: the answer did not come in time.
   */
  why: 'nobody-calls' | 'too-new' | 'closed' | 'not-now'
}

/** What somebody who comes now would wait in one of the hall's queues. */
export interface QueueWait {
  series: string
  wait: ExpectedWait
}

/** After opening and after a break counters open within minutes; until then nobody sits there, and that says nothing. */
const graceMinutes = 10

/** Why a queue's wait cannot be said, if it cannot; from the plan and the counters alone. */
export function obstacle(
  plan: DayPlan | undefined,
  counters: Iterable<LiveCounter>,
  series: string,
  now: Temporal.Instant,
): UnknownWait | undefined {
  if (!plan || Temporal.Instant.compare(now, plan.closes) >= 0) return { known: false, why: 'closed' }
  for (const { open, series: called } of counters) if (open && called.includes(series)) return undefined
  const after = (from: Temporal.Instant, to: Temporal.Instant) =>
    Temporal.Instant.compare(from, now) <= 0 &&
    Temporal.Instant.compare(now, to.add({ minutes: graceMinutes })) < 0
  // At the end of the morning counters close a little before the hour.
  const pausing = plan.breaks.some(({ from, to }) => after(from.subtract({ minutes: graceMinutes }), to))
  const begins = Temporal.Instant.compare(now, plan.opens.add({ minutes: graceMinutes })) < 0
  return begins || pausing ? undefined : { known: false, why: 'nobody-calls' }
}

export function expectedWait(forecast: WaitForecast, at: Temporal.Instant): ExpectedWait {
  const { quantiles, beforeClosing, ahead } = forecast
  if (!quantiles || beforeClosing === undefined) return { known: false, why: 'too-new' }
  const { p10, p50, p80 } = quantiles
  return { known: true, at, ahead, p10, p50, p80, beforeClosing }
}
