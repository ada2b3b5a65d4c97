import type { HallEvent } from './event-log.ts'
import {
  type ExpectedAppointment,
  type Hall,
  type HallCounter,
  type HallPlan,
  latelyMs,
  type WaitingTicket,
} from './hall.ts'

/** A ticket on its way through the hall. */
export interface LiveTicket extends WaitingTicket {
  state: 'waiting' | 'called' | 'serving' | 'parked' | 'gone'
  since: number
  /** The first call; what a forecast is about. */
  firstCalledAt?: number
  /** The latest call. */
  calledAt?: number
  /** Not called before the hall closed. */
  expired?: boolean
  counter?: number
}

export interface LiveCounter {
  counter: number
  series: readonly string[]
  officer?: string
  open: boolean
  openedToday: boolean
  since: number
  ticket?: LiveTicket
  /** Has it had a person since it opened last? Until then there is no gap after one. */
  after: boolean
}

const farAhead: HallPlan = { opensAt: 0, closesAt: Number.MAX_SAFE_INTEGER, breaks: [] }

/** The hall as its events have left it: what the live system knows at any moment, and nothing else. */
export class LiveHall {
  plan: HallPlan = farAhead
  readonly tickets = new Map<string, LiveTicket>()
  readonly waiting = new Map<string, LiveTicket>()
  readonly counters = new Map<number, LiveCounter>()
  readonly appointments = new Map<string, ExpectedAppointment>()
  readonly #calls = new Map<string, number[]>()

  apply(event: HallEvent): void {
    if (event.type === 'day.planned') this.#newDay(event)
    else if (event.type === 'ticket.taken') this.#take(event)
    else if (event.type === 'desk.opened' || event.type === 'desk.closed') this.#desk(event)
    else this.#step(event)
  }

  /** Nobody here: what a day begins with. */
  clear(): void {
    for (const map of [this.tickets, this.waiting, this.counters, this.appointments, this.#calls]) map.clear()
  }

  /** As a forecast wants it. */
  at(now: number): Hall {
    const waiting = [...this.waiting.values()]
    return {
      now,
      plan: this.plan,
      waiting,
      parked: [...this.tickets.values()]
        .filter((it) => it.state === 'parked')
        .map((it) => ({ ...it, parkedAt: it.since })),
      counters: [...this.counters.values()].map((it) => stateOf(it, waiting, now)),
      appointments: [...this.appointments.values()],
      lately: Object.fromEntries(
        [...this.#calls].map(([series, times]) => [series, times.filter((at) => at > now - latelyMs).length]),
      ),
    }
  }

  /** When the last calls of a series were made, oldest first. */
  callsOf(series: string): readonly number[] {
    return this.#calls.get(series) ?? []
  }

  #newDay({ opens, closes, breaks, counters, appointments }: HallEvent & { type: 'day.planned' }): void {
    this.plan = { opensAt: opens, closesAt: closes, breaks }
    this.clear()
    for (const { counter, series } of counters)
      this.counters.set(counter, {
        counter,
        series,
        open: false,
        openedToday: false,
        since: opens,
        after: false,
      })
    for (const { class: priority, ...it } of appointments) this.appointments.set(it.id, { ...it, priority })
  }

  #take(event: HallEvent & { type: 'ticket.taken' }): void {
    const ticket: LiveTicket = {
      id: event.ticket,
      series: event.series,
      number: event.number,
      service: event.service,
      priority: event.class,
      takenAt: event.at,
      state: 'waiting',
      since: event.at,
      ...(event.remote ? { away: true } : {}),
    }
    if (event.appointment) this.appointments.delete(event.appointment)
    this.tickets.set(ticket.id, ticket)
    this.waiting.set(ticket.id, ticket)
  }

  #desk(event: HallEvent & { type: 'desk.opened' | 'desk.closed' }): void {
    const before = this.counters.get(event.counter)
    const opened = event.type === 'desk.opened'
    // Only calls other series from now on, whoever is in front of it.
    if (before?.open && event.type === 'desk.opened' && before.officer === event.officer) {
      before.series = event.series
      return
    }
    this.counters.set(event.counter, {
      counter: event.counter,
      series: opened ? event.series : (before?.series ?? []),
      ...(opened ? { officer: event.officer } : before?.officer ? { officer: before.officer } : {}),
      open: opened,
      openedToday: opened || (before?.openedToday ?? false),
      since: event.at,
      after: false,
    })
  }

  #step(
    event: Exclude<HallEvent, { type: 'day.planned' | 'ticket.taken' | 'desk.opened' | 'desk.closed' }>,
  ): void {
    const ticket = this.tickets.get(event.ticket)
    if (!ticket) return
    const { type, at } = event
    if (type === 'ticket.here' || type === 'ticket.away') {
      ticket.away = type === 'ticket.away'
      // Nobody could call them before.
      ticket.since = at
      return
    }
    if (type === 'ticket.declared') {
      ticket.priority = event.class
      if (!event.anew) return
      ticket.takenAt = at
    }
    const desk = this.counters.get(type === 'ticket.called' ? event.counter : (ticket.counter ?? -1))
    this.waiting.delete(ticket.id)
    ticket.since = at
    if (type === 'ticket.called') {
      ticket.state = 'called'
      ticket.away = false
      ticket.firstCalledAt ??= at
      ticket.calledAt = at
      ticket.counter = event.counter
      const times = this.#calls.get(ticket.series) ?? []
      times.push(at)
      if (times.length > 200) times.shift()
      this.#calls.set(ticket.series, times)
      if (desk) Object.assign(desk, { ticket, officer: event.officer, since: at })
    } else if (type === 'ticket.serving') {
      ticket.state = 'serving'
      if (desk) desk.since = at
    } else {
      if (event.type === 'ticket.transferred') {
        // The time at the counter is not waiting.
        if (ticket.state !== 'waiting') ticket.takenAt += at - (ticket.calledAt ?? at)
        ticket.series = event.series
      }
      const waits = type === 'ticket.waiting' || type === 'ticket.transferred' || type === 'ticket.declared'
      if (type === 'ticket.expired') ticket.expired = true
      ticket.state = waits ? 'waiting' : type === 'ticket.parked' ? 'parked' : 'gone'
      if (ticket.state === 'waiting') this.waiting.set(ticket.id, ticket)
      if (desk?.ticket === ticket) {
        delete desk.ticket
        desk.since = at
        desk.after = true
      }
      delete ticket.counter
    }
  }
}

/** Since when somebody whom a counter could call has been waiting in the hall; Infinity when nobody has. */
export function eligibleSince(series: readonly string[], waiting: Iterable<LiveTicket>): number {
  let since = Number.POSITIVE_INFINITY
  for (const ticket of waiting)
    if (!ticket.away && series.includes(ticket.series) && ticket.since < since) since = ticket.since
  return since
}

function stateOf(it: LiveCounter, waiting: readonly LiveTicket[], now: number): HallCounter {
  const { counter, series, officer, openedToday: opened } = it
  const base = { counter, series, officer, opened }
  if (!it.open) return { ...base, state: 'closed', since: it.since }
  if (it.ticket)
    return {
      ...base,
      state: it.ticket.state === 'serving' ? 'serving' : 'called',
      since: it.since,
      service: it.ticket.service,
      priority: it.ticket.priority,
    }
  const work = eligibleSince(series, waiting)
  return work <= it.since && it.after
    ? { ...base, state: 'idle', since: it.since }
    : { ...base, state: 'ready', since: Math.max(it.since, Math.min(work, now)) }
}
