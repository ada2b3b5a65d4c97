import type { DispatchPolicy, HallEvent, LiveHall, LiveTicket } from '#modules/reception'
import { callingOrder, workClock } from '#modules/reception'

/**
 * What other systems tell people (docs/decisions/0011). All of them see the
 * events and the plan of the day, as the forecaster does, and their averages are those of the office itself.
 */
export const baselineNames = [
  '3 min × position',
  'ZMS rule, 12 min',
  'ZMS rule, correct average',
  'LES',
  'HOL',
  'average of last 30',
  'EWMA ½',
  'QL, observed throughput',
  'QL, throughput, knows lunch',
] as const
/** The last one is stronger than what is in use anywhere; it is told beside the others. */
export const namedBaselines = baselineNames.length - 1

const minute = 60_000

export class Baselines {
  readonly #policy: DispatchPolicy
  /** By series, in minutes: waits of those called today; EWMA. */
  #waits = new Map<string, number[]>()
  #ewma = new Map<string, number>()
  #occupied = { sum: 0, of: 0 }

  constructor(policy: DispatchPolicy) {
    this.#policy = policy
  }

  /** Before the hall changes by it. */
  tell(event: HallEvent, hall: LiveHall): void {
    if (event.type === 'day.planned') {
      this.#waits.clear()
      this.#ewma.clear()
    } else if (event.type === 'ticket.called') {
      const ticket = hall.tickets.get(event.ticket)
      if (!ticket || ticket.firstCalledAt !== undefined) return
      const waited = (event.at - ticket.takenAt) / minute
      const waits = this.#waits.get(ticket.series) ?? []
      waits.push(waited)
      this.#waits.set(ticket.series, waits)
      const before = this.#ewma.get(ticket.series)
      this.#ewma.set(ticket.series, before === undefined ? waited : (before + waited) / 2)
    } else if (event.type === 'ticket.completed' || event.type === 'ticket.parked') {
      // The time a person takes a counter: half a minute for walking and papers beside the service.
      const ticket = hall.tickets.get(event.ticket)
      if (!ticket) return
      this.#occupied.sum += (event.at - ticket.since) / minute + 1
      this.#occupied.of++
    }
  }

  /** For each of the waiting, in the hall's order: minutes from now, by each baseline. */
  ask(hall: LiveHall, now: number): Map<LiveTicket, number[]> {
    const waiting = [...hall.waiting.values()]
    const counters = [...hall.counters.values()]
    const atCounters = counters.flatMap((it) => it.ticket?.priority ?? [])
    const order = callingOrder(waiting, this.#policy, now, atCounters).map((at) => waiting[at]!)
    // Before opening and at lunch all are closed: then those that are planned.
    const open = counters.filter((it) => it.open).length || counters.length || 1
    const average = this.#occupied.of > 0 ? this.#occupied.sum / this.#occupied.of : 12
    const bySeries = new Map<string, LiveTicket[]>()
    const answers = new Map<LiveTicket, number[]>()
    for (const [aheadInHall, ticket] of order.entries()) {
      const mine = bySeries.get(ticket.series) ?? []
      const ahead = mine.push(ticket) - 1
      bySeries.set(ticket.series, mine)
      const elapsed = (now - ticket.takenAt) / minute
      const left = (wait: number) => Math.max(0, wait - elapsed)
      const zms = (each: number) => ((aheadInHall + 1) * each) / open
      const guess = zms(average)
      const waits = this.#waits.get(ticket.series) ?? []
      const lately = waits.slice(-30)
      const throughput = this.#throughput(hall, ticket.series, ahead, now) ?? guess
      answers.set(ticket, [
        (ahead + 1) * 3,
        zms(12),
        guess,
        waits.length > 0 ? left(waits.at(-1)!) : guess,
        left((now - mine[0]!.takenAt) / minute),
        lately.length > 0 ? left(lately.reduce((sum, it) => sum + it, 0) / lately.length) : guess,
        this.#ewma.has(ticket.series) ? left(this.#ewma.get(ticket.series)!) : guess,
        throughput,
        workClock(hall.plan, now).toClock(throughput),
      ])
    }
    return answers
  }

  /** Calls of the last hour in which the hall was open. */
  #throughput(hall: LiveHall, series: string, ahead: number, now: number): number | undefined {
    let from = now - 60 * minute
    for (const rest of [...hall.plan.breaks].reverse()) {
      if (rest.from >= now || rest.to <= from) continue
      from -= Math.min(rest.to, now) - rest.from
    }
    from = Math.max(from, hall.plan.opensAt)
    const shut = hall.plan.breaks.reduce(
      (sum, it) => sum + Math.max(0, Math.min(it.to, now) - Math.max(it.from, from)),
      0,
    )
    const calls = hall.callsOf(series).filter((at) => at > from).length
    const open = (now - from - shut) / minute
    return calls < 2 || open < 10 ? undefined : ((ahead + 1) * open) / calls
  }
}
