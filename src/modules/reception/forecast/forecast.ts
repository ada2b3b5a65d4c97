import type { DispatchPolicy } from '../dispatch.ts'
import { type Hall, latelyMs, type WaitingTicket } from './hall.ts'
import { callingOrder } from './lines.ts'
import type { WaitModel } from './model.ts'
import { prepare } from './prepare.ts'
import { replicate } from './replicate.ts'

/** One person's wait, in minutes from now until the call. */
export interface WaitForecast {
  id: string
  /** People of the same series who would be called before. */
  ahead: number
  /**
   * What the answer rests on: the hall played forward; the length of the queue and the calls of the last hour; or
   * nothing, because too little is known.
   */
  method: 'simulation' | 'throughput' | 'unknown'
  /** Quantiles of the wait; Infinity when the hall closes before. Undefined with `unknown`. */
  quantiles: Quantiles | undefined
  /** The mean over those futures in which the person is called. */
  mean: number | undefined
  /** The chance to be called before the hall closes, 0 to 1. */
  beforeClosing: number | undefined
}

export interface Quantiles {
  p10: number
  p20: number
  p50: number
  p80: number
  p90: number
}

export interface ForecastOptions {
  /** The same hall, model and seed give the same forecast. */
  seed: number
  /** 60 to 200; by default as many as a hall of that size affords. */
  replications?: number
}

/** The person who asks before taking a number. */
export type Asking = Pick<WaitingTicket, 'series' | 'service' | 'priority'>

/**
 * When everybody who waits will be called: the hall is played forward many times by the rule that calls people
 * (`rank`), from what it is now and what is known of it.
 * @returns one forecast for each of `hall.waiting`, in their order
 */
export function forecastWaits(
  hall: Hall,
  model: WaitModel,
  policy: DispatchPolicy,
  { seed, replications = affordable(hall.waiting.length) }: ForecastOptions,
): WaitForecast[] {
  if (hall.waiting.length === 0) return []
  const ahead = aheadOf(hall, policy)
  const served = new Set(hall.counters.flatMap((it) => it.series))
  const sure = (series: string) => served.has(series) && model.knows(series)
  const simulated = hall.waiting.some((it) => sure(it.series))
  const waits = simulated
    ? replicate(prepare(hall, model, policy), model, { seed: seed | 0, replications })
    : new Float32Array()
  return hall.waiting.map((ticket, at) =>
    sure(ticket.series)
      ? summary(ticket.id, ahead[at]!, waits.subarray(at * replications, (at + 1) * replications))
      : byThroughput(hall, ticket, ahead[at]!),
  )
}

/** What somebody would have to wait who took a number at this moment. */
export function forecastIfTaken(
  hall: Hall,
  asking: Asking,
  model: WaitModel,
  policy: DispatchPolicy,
  options: ForecastOptions,
): WaitForecast {
  const newcomer = { ...asking, id: 'newcomer', number: Number.MAX_SAFE_INTEGER, takenAt: hall.now }
  return forecastWaits({ ...hall, waiting: [...hall.waiting, newcomer] }, model, policy, options).at(-1)!
}

function affordable(waiting: number): number {
  return Math.max(60, Math.min(200, Math.floor(30_000 / Math.max(1, waiting))))
}

/** By position in `hall.waiting`: how many of the same series stand before. */
function aheadOf(hall: Hall, policy: DispatchPolicy): Int32Array {
  const ahead = new Int32Array(hall.waiting.length)
  const called = new Map<string, number>()
  const atCounters = hall.counters.flatMap(({ priority }) => priority ?? [])
  for (const at of callingOrder(hall.waiting, policy, hall.now, atCounters)) {
    const { series } = hall.waiting[at]!
    const before = called.get(series) ?? 0
    ahead[at] = before
    called.set(series, before + 1)
  }
  return ahead
}

/** @param waits this person's, sorted here in place */
function summary(id: string, ahead: number, waits: Float32Array): WaitForecast {
  waits.sort()
  const last = waits.length - 1
  const at = (share: number) => {
    const position = share * last
    const low = Math.floor(position)
    const one = waits[low]!
    const other = waits[Math.min(last, low + 1)]!
    return other === Number.POSITIVE_INFINITY && position > low
      ? other
      : one + (position - low) * (other - one || 0)
  }
  let called = 0
  let sum = 0
  while (called < waits.length && waits[called]! < Number.POSITIVE_INFINITY) sum += waits[called++]!
  return {
    id,
    ahead,
    method: 'simulation',
    quantiles: { p10: at(0.1), p20: at(0.2), p50: at(0.5), p80: at(0.8), p90: at(0.9) },
    mean: called > 0 ? sum / called : Number.POSITIVE_INFINITY,
    beforeClosing: called / waits.length,
  }
}

/**
 * Queue length by observed throughput. The spread is that of as many independent calls as there are people ahead and
 * one more: a gamma distribution, by the approximation of Wilson and Hilferty.
 */
function byThroughput(hall: Hall, ticket: WaitingTicket, ahead: number): WaitForecast {
  const calls = hall.lately[ticket.series] ?? 0
  const open = Math.min(latelyMs, hall.now - hall.plan.opensAt)
  if (calls < 3 || open < 600_000)
    return {
      id: ticket.id,
      ahead,
      method: 'unknown',
      quantiles: undefined,
      mean: undefined,
      beforeClosing: undefined,
    }
  const each = open / 60_000 / calls
  const shape = ahead + 1
  const at = (z: number) => each * shape * Math.max(0, 1 - 1 / (9 * shape) + z / (3 * Math.sqrt(shape))) ** 3
  const left = (hall.plan.closesAt - hall.now) / 60_000
  const z = ((left / (each * shape)) ** (1 / 3) - 1 + 1 / (9 * shape)) * 3 * Math.sqrt(shape)
  return {
    id: ticket.id,
    ahead,
    method: 'throughput',
    quantiles: { p10: at(-1.2816), p20: at(-0.8416), p50: at(0), p80: at(0.8416), p90: at(1.2816) },
    mean: each * shape,
    beforeClosing: left <= 0 ? 0 : 1 / (1 + Math.exp(-1.702 * z)),
  }
}
