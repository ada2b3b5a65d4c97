import {
  type Forecaster,
  type HallEvent,
  type LiveTicket,
  type Quantiles,
  Teaching,
} from '#modules/reception'
import type { Baselines } from './baselines.ts'

/** One answer to one person, and how it came. */
export interface Answer {
  office: string
  day: string
  hour: number
  /** Asked when the number was taken, or later. */
  fresh: boolean
  kind: 'normal' | 'priority' | 'appointment' | 'many dossiers'
  ahead: number
  /** Did a planned break lie between the question and the call? */
  overBreak: boolean
  /** Minutes from the question to the call; Infinity when the hall closed before. */
  actual: number
  /** The forecaster's point, then the baselines'. */
  points: number[]
  quantiles: Quantiles
  beforeClosing: number
  method: string
}

const minute = 60_000
/** How often everybody who waits asks again. */
const every = 15 * minute

/**
 * Tells a forecaster and the baselines the events of some days, one after the other, and asks for everybody when they
 * take their number and every quarter of an hour after. Nobody knows an event before it happened.
 */
export function walk(
  office: string,
  events: readonly HallEvent[],
  forecaster: Forecaster,
  baselines: Baselines,
  options: { seed: number; replications: number },
): Answer[] {
  const { hall } = forecaster
  const answers: Answer[] = []
  let open = new Map<string, { at: number; answer: Answer }[]>()
  let nextUpdate = Number.POSITIVE_INFINITY
  let asked = 0

  const ask = (now: number, only: string | undefined) => {
    const forecasts = forecaster.forecast(now, (options.seed + asked++) | 0, options.replications)
    const others = baselines.ask(hall, now)
    for (const it of forecasts) {
      if (only !== undefined && it.id !== only) continue
      const ticket = hall.tickets.get(it.id)!
      if (ticket.firstCalledAt !== undefined || !it.quantiles) continue
      const answer = answerFor(office, ticket, now, only !== undefined, it.ahead)
      answer.points = [point(it.quantiles.p50, now, hall.plan.closesAt), ...others.get(ticket)!]
      answer.quantiles = it.quantiles
      answer.beforeClosing = it.beforeClosing!
      answer.method = it.method
      const list = open.get(it.id) ?? []
      list.push({ at: now, answer })
      open.set(it.id, list)
    }
  }
  const settle = (id: string, at: number) => {
    for (const one of open.get(id) ?? []) {
      one.answer.actual = (at - one.at) / minute
      one.answer.overBreak = hall.plan.breaks.some((it) => one.at < it.to && at > it.from)
      answers.push(one.answer)
    }
    open.delete(id)
  }

  for (const event of events) {
    while (event.at > nextUpdate) {
      if (hall.waiting.size > 0) ask(nextUpdate, undefined)
      nextUpdate += every
    }
    if (event.type === 'ticket.called') settle(event.ticket, event.at)
    else if (event.type === 'ticket.expired') settle(event.ticket, Number.POSITIVE_INFINITY)
    else if (event.type === 'ticket.cancelled') open.delete(event.ticket)
    baselines.tell(event, hall)
    forecaster.tell(event)
    if (event.type === 'day.planned') {
      open = new Map()
      nextUpdate = event.opens
    } else if (event.type === 'ticket.taken') ask(event.at, event.ticket)
    if (event.at >= hall.plan.closesAt) nextUpdate = Number.POSITIVE_INFINITY
  }
  return answers
}

/** The same without answers: the questions are those that the forecaster needs to learn its intervals. */
export function train(
  events: readonly HallEvent[],
  forecaster: Forecaster,
  baselines: Baselines,
  { seed, replications }: { seed: number; replications: number },
): void {
  const teaching = new Teaching(forecaster, { seed, replications })
  for (const event of events) {
    baselines.tell(event, forecaster.hall)
    teaching.tell(event)
  }
}

/** Who will not be called before closing is told closing time. */
function point(p50: number, now: number, closes: number): number {
  return Math.min(p50, Math.max(0, (closes - now) / minute))
}

function answerFor(office: string, it: LiveTicket, now: number, fresh: boolean, ahead: number): Answer {
  const local = new Date(now + 7 * 3_600_000).toISOString()
  return {
    office,
    day: `${office} ${local.slice(0, 10)}`,
    hour: Number(local.slice(11, 13)),
    fresh,
    kind: kinds[it.priority] ?? 'priority',
    ahead,
    overBreak: false,
    actual: Number.POSITIVE_INFINITY,
    points: [],
    quantiles: { p10: 0, p20: 0, p50: 0, p80: 0, p90: 0 },
    beforeClosing: 0,
    method: 'unknown',
  }
}

/** What an answer is told apart by; every other class is one of priority. */
const kinds: Record<string, Answer['kind']> = {
  normal: 'normal',
  appointment: 'appointment',
  bulk: 'many dossiers',
}
