import { startOf } from '#platform/clock'
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
  /** Of a number: its procedure. */
  service?: string | undefined
  /** Of a counter opened: who sat down. */
  officer?: string | undefined
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
  readonly #fold: HallFold
  readonly #services = new Map<string, string>()
  /** Who sits where. */
  readonly #seats = new Map<number, string>()
  /** Numbers that the log has told of. */
  readonly #told = new Set<string>()
  /** Whose people are not in the hall. */
  readonly #away = new Set<string>()
  /** Appointments of the day's plan. */
  readonly #booked = new Set<string>()
  /** Numbers taken on earlier days, in the order in which they begin to wait. */
  #coming: TicketHistory[] = []
  #at: number

  constructor(day: Temporal.PlainDate, plan: DayPlan, names: Names) {
    this.#plan = plan
    this.#names = names
    this.#fold = new HallFold(day)
    this.#at = startOf(day).epochMilliseconds
  }

  /**
   * The first line.
   * @param foretold what happened on earlier days to numbers of this one
   */
  planned(
    counters: readonly { number: number; groups: string[] }[],
    foretold: readonly RecordedEvent[],
  ): HallEvent {
    for (const event of foretold) this.#apply(event)
    const numbers = [...this.#fold.tickets.values()].filter(({ state }) => state === 'waiting')
    this.#coming = numbers
      .filter(({ slot }) => !slot)
      .sort((a, b) => Temporal.Instant.compare(a.enteredAt, b.enteredAt))
    const booked = numbers.filter(({ slot }) => slot)
    for (const { id } of booked) this.#booked.add(id)
    const { opens, closes, breaks } = this.#plan
    return {
      type: 'day.planned',
      at: this.#at,
      opens: opens.epochMilliseconds,
      closes: closes.epochMilliseconds,
      breaks: breaks.map(({ from, to }) => ({ from: from.epochMilliseconds, to: to.epochMilliseconds })),
      counters: counters.map(({ number, groups }) => ({ counter: number, series: groups })),
      appointments: booked.map(({ id, queue, slot, class: priority }) => ({
        id: this.#names.ticket(id),
        series: queue,
        service: this.#services.get(id) ?? '',
        class: priority,
        at: slot!.epochMilliseconds,
      })),
    }
  }

  /** What has begun by a moment without an event: numbers of earlier days wait from the morning on. */
  until(now: Temporal.Instant): HallEvent[] {
    const lines: HallEvent[] = []
    while (this.#coming[0] && Temporal.Instant.compare(this.#coming[0].enteredAt, now) <= 0) {
      const { id, enteredAt } = this.#coming.shift()!
      this.#at = Math.max(this.#at, enteredAt.epochMilliseconds)
      lines.push(...this.#taken(this.#fold.tickets.get(id)!))
    }
    return lines
  }

  /** What one event of the ledger says; nothing for what the log does not tell. */
  tell(event: RecordedEvent): HallEvent[] {
    const begun = this.until(event.at)
    // Commands that wait for one another are written in their order, with the moments at which they began.
    this.#at = Math.max(this.#at, event.at.epochMilliseconds)
    return [...begun, ...this.#lines(event)]
  }

  #lines(event: RecordedEvent): HallEvent[] {
    if (event.type === 'desk.opened') return this.#opened(event)
    if (event.type === 'desk.closed') return this.#closed(Number(event.data.counter))
    if (event.type === 'ticket.on_site' || event.type === 'ticket.en_route' || event.type === 'ticket.left')
      return this.#presence(event.subject.slice('ticket:'.length), event.type === 'ticket.on_site')
    return this.#apply(event).flatMap((change) => this.#step(change))
  }

  /** Somebody has come to the hall, or gone. */
  #presence(id: string, isHere: boolean): HallEvent[] {
    const was = this.#away.has(id)
    if (isHere) this.#away.delete(id)
    else this.#away.add(id)
    const ticket = this.#fold.tickets.get(id)
    if (ticket?.slot && isHere && !this.#told.has(id)) return this.#taken(ticket)
    if (!ticket || !this.#told.has(id) || was !== isHere) return []
    return [{ type: isHere ? 'ticket.here' : 'ticket.away', at: this.#at, ticket: this.#names.ticket(id) }]
  }

  #apply(event: RecordedEvent): Change[] {
    const changes = this.#fold.apply(event)
    const isNew = event.type === 'ticket.taken' || event.type === 'ticket.moved'
    if (isNew && event.data.presence === 'remote') this.#away.add(event.subject.slice('ticket:'.length))
    for (const { after } of changes) if (after.state === 'called') this.#away.delete(after.id)
    for (const { after } of changes) if (event.service) this.#services.set(after.id, event.service)
    return changes
  }

  /** The last lines: who was not called before the hall closed. */
  ended(): HallEvent[] {
    this.#at = Math.max(this.#at, this.#plan.closes.epochMilliseconds)
    return [...this.#fold.tickets.values()]
      .filter(({ id, state }) => this.#told.has(id) && unfinished.includes(state))
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

  /** A number that begins to wait; once. */
  #taken({ id, label, queue: series, class: priority, state }: TicketHistory): HallEvent[] {
    if (this.#told.has(id) || state !== 'waiting') return []
    this.#told.add(id)
    const ticket = this.#names.ticket(id)
    return [
      {
        type: 'ticket.taken',
        at: this.#at,
        ticket,
        number: Number(label.slice(1)),
        series,
        service: this.#services.get(id) ?? '',
        class: priority,
        ...(this.#booked.has(id) ? { appointment: ticket } : {}),
        ...(this.#away.has(id) ? { remote: true as const } : {}),
      },
    ]
  }

  #step({ before, after }: Change): HallEvent[] {
    // Of an appointment, whoever is not in the hall does not wait yet.
    if (!before || before.state === 'moved') return after.slot ? [] : this.#taken(after)
    const atDesk = after.state === 'called' || after.state === 'serving'
    const begins = atDesk ? this.#taken(before) : []
    if (!this.#told.has(after.id)) return []
    const at = this.#at
    const ticket = this.#names.ticket(after.id)
    const transferred = before.queue !== after.queue
    const lines: HallEvent[] = transferred
      ? [{ type: 'ticket.transferred', at, ticket, series: after.queue }]
      : []
    // A step behind the person in the queue they are in: sent back into the line with what is left.
    const anew = !transferred && after.stages.length > before.stages.length
    if (anew || after.class !== before.class)
      lines.push({ type: 'ticket.declared', at, ticket, class: after.class, ...(anew ? { anew } : {}) })
    return [...begins, ...lines, ...this.#path(transferred || anew ? 'waiting' : before.state, after, ticket)]
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
    // A closure gave it another day.
    if (to === 'moved') return [{ type: 'ticket.cancelled', at, ticket }]
    return isEnd(to) ? [{ type: `ticket.${to}`, at, ticket }] : []
  }
}

/** Nobody was called before the hall closed, or nobody came. */
const unfinished = ['waiting', 'called', 'parked']

const ends = ['waiting', 'completed', 'no_show', 'parked', 'cancelled', 'expired'] as const

function isEnd(state: string): state is (typeof ends)[number] {
  return ends.includes(state as (typeof ends)[number])
}
