import type { HallEvent } from '../forecast/index.ts'
import { type Change, HallFold, type LedgerEvent, type TicketHistory } from '../history/fold.ts'

/** A hall's planned day: what is known before it begins. */
export interface DayPlan {
  opens: Temporal.Instant
  /** Nobody is called after this. */
  closes: Temporal.Instant
  /** The hall is closed in these, for lunch for example. */
  breaks: { from: Temporal.Instant; to: Temporal.Instant }[]
}

/** An event with what the log of the hall wants and the event does not carry. */
export interface RecordedEvent extends LedgerEvent {
  /** Of a number taken: its procedure. */
  service?: string | undefined
  /** Of a counter opened: who sat down. */
  officer?: string | undefined
  /** Of a number taken: it is for another day, and nobody waits for it yet. */
  otherDay?: boolean | undefined
}

/** Pseudonyms. */
export interface Names {
  ticket(id: string): string
  officer(actor: string): string
}

/**
 * One day of a hall, from the ledger's events to the lines of the event log (docs/event-log.md). The only mapping there
 * is: live forecasts, learning and the export all read what it writes. Pure.
 */
export class DayLog {
  readonly #plan: DayPlan
  readonly #names: Names
  readonly #fold = new HallFold()
  /** Who sits where. */
  readonly #seats = new Map<number, string>()
  #at: number

  constructor(begins: Temporal.Instant, plan: DayPlan, names: Names) {
    this.#plan = plan
    this.#names = names
    this.#at = begins.epochMilliseconds
  }

  /** The first line. */
  planned(counters: readonly { number: number; groups: string[] }[]): HallEvent {
    const { opens, closes, breaks } = this.#plan
    return {
      type: 'day.planned',
      at: this.#at,
      opens: opens.epochMilliseconds,
      closes: closes.epochMilliseconds,
      breaks: breaks.map(({ from, to }) => ({ from: from.epochMilliseconds, to: to.epochMilliseconds })),
      counters: counters.map(({ number, groups }) => ({ counter: number, series: groups })),
      appointments: [],
    }
  }

  /** What one event of the ledger says; nothing for what the log does not tell. */
  tell(event: RecordedEvent): HallEvent[] {
    // Commands that wait for one another are written in their order, with the moments at which they began.
    this.#at = Math.max(this.#at, event.at.epochMilliseconds)
    if (event.otherDay) return []
    if (event.type === 'desk.opened') return this.#opened(event)
    if (event.type === 'desk.closed') return this.#closed(Number(event.data.counter))
    return this.#fold.apply(event).flatMap((change) => this.#step(change, event))
  }

  /** The last lines: who was not called before the hall closed. */
  ended(): HallEvent[] {
    this.#at = Math.max(this.#at, this.#plan.closes.epochMilliseconds)
    return [...this.#fold.tickets.values()]
      .filter(({ state }) => state === 'waiting' || state === 'called' || state === 'parked')
      .map(({ id }) => ({ type: 'ticket.expired', at: this.#at, ticket: this.#names.ticket(id) }))
  }

  #opened({ data, officer }: RecordedEvent): HallEvent[] {
    const counter = Number(data.counter)
    const name = officer ? this.#names.officer(officer) : `counter-${counter}`
    // Whoever sat elsewhere has moved; the ledger tells only where to.
    const left = [...this.#seats].filter(([other, who]) => who === name && other !== counter)
    const moved = left.flatMap(([other]) => this.#closed(other))
    this.#seats.set(counter, name)
    const series = data.queues as string[]
    return [...moved, { type: 'desk.opened', at: this.#at, counter, officer: name, series }]
  }

  #closed(counter: number): HallEvent[] {
    this.#seats.delete(counter)
    return [{ type: 'desk.closed', at: this.#at, counter }]
  }

  #step({ before, after }: Change, { service }: RecordedEvent): HallEvent[] {
    const at = this.#at
    const ticket = this.#names.ticket(after.id)
    if (!before) {
      const { queue: series, class: priority } = after
      const number = Number(after.label.slice(1))
      return [{ type: 'ticket.taken', at, ticket, number, series, service: service ?? '', class: priority }]
    }
    const transferred = before.queue !== after.queue
    const lines: HallEvent[] = transferred
      ? [{ type: 'ticket.transferred', at, ticket, series: after.queue }]
      : []
    return [...lines, ...this.#path(transferred ? 'waiting' : before.state, after, ticket)]
  }

  /** From one state to another by steps that the log knows: an undo may lead anywhere. */
  #path(from: string, after: TicketHistory, ticket: string): HallEvent[] {
    const at = this.#at
    const to = after.state
    if (from === to) return []
    if (to === 'called') {
      const counter = after.counter ?? 0
      const officer = this.#seats.get(counter) ?? `counter-${counter}`
      const back = from === 'waiting' ? [] : this.#path(from, { ...after, state: 'waiting' }, ticket)
      return [...back, { type: 'ticket.called', at, ticket, counter, officer }]
    }
    if (to === 'serving') {
      const call = from === 'called' ? [] : this.#path(from, { ...after, state: 'called' }, ticket)
      return [...call, { type: 'ticket.serving', at, ticket }]
    }
    return isEnd(to) ? [{ type: `ticket.${to}`, at, ticket }] : []
  }
}

const ends = ['waiting', 'completed', 'no_show', 'parked', 'cancelled', 'expired'] as const

function isEnd(state: string): state is (typeof ends)[number] {
  return ends.includes(state as (typeof ends)[number])
}
