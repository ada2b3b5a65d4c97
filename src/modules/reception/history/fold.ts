import { localDate } from '#platform/clock'
import type { StoredEvent } from '#platform/events'
import { classIn } from '../dossiers.ts'

/** What the ledger keeps of something that happened in a hall. */
export type LedgerEvent = Pick<StoredEvent, 'at' | 'type' | 'subject' | 'data'>

/** One number from the moment it was taken, as its events tell it. */
export interface TicketHistory {
  id: string
  label: string
  /** By which they are called. */
  class: string
  dossiers: number
  channel: string
  queue: string
  state: string
  counter: number | undefined
  calls: number
  takenAt: Temporal.Instant
  /** The hour of an appointment. */
  slot: Temporal.Instant | undefined
  /** Joined the present queue: of a number for another day, when numbers began there; of an appointment, its hour. */
  enteredAt: Temporal.Instant
  calledAt: Temporal.Instant | undefined
  servingAt: Temporal.Instant | undefined
  endedAt: Temporal.Instant | undefined
  /** Called out of the order by an officer's choice, and how many people were passed over. */
  picked: boolean
  passedOver: number
  /** The steps behind: each with its queue and its times. */
  stages: Stage[]
}

export interface Stage {
  queue: string
  enteredAt: Temporal.Instant
  calledAt: Temporal.Instant | undefined
  servingAt: Temporal.Instant | undefined
  endedAt: Temporal.Instant
  counter: number | undefined
}

/**
 * The numbers of a hall's day out of its events alone, in the order of taking; those that were taken before for this
 * day, too. Pure: the same events always give the same histories, however often they are read; the tables hold nothing
 * that this could not rebuild.
 */
export function foldHall(events: Iterable<LedgerEvent>, day: Temporal.PlainDate): Map<string, TicketHistory> {
  const fold = new HallFold(day)
  for (const event of events) fold.apply(event)
  return fold.tickets
}

/** A number before and after an event. */
export interface Change {
  before: TicketHistory | undefined
  after: TicketHistory
}

/** The same, event by event. */
export class HallFold {
  readonly tickets = new Map<string, TicketHistory>()
  readonly #day: string
  /** What an undo goes back to: how it stood before the last step. */
  readonly #before = new Map<string, TicketHistory>()

  constructor(day: Temporal.PlainDate) {
    this.#day = day.toString()
  }

  /** @returns the numbers that the event changed; most events change one, some none */
  apply(event: LedgerEvent): Change[] {
    if (event.type === 'day.ended') return this.#endDay(event)
    if (!event.type.startsWith('ticket.') || presence.has(event.type)) return []
    const id = event.subject.slice('ticket:'.length)
    const before = this.tickets.get(id)
    const after = this.#next(id, before, event)
    if (!after) return []
    this.tickets.set(id, after)
    return [{ before, after }]
  }

  #next(id: string, known: TicketHistory | undefined, event: LedgerEvent): TicketHistory | undefined {
    if (event.type === 'ticket.taken' || event.type === 'ticket.moved') {
      if (dayOf(event) === this.#day) return taken(id, event, known)
      return known && { ...known, state: 'moved', endedAt: event.at }
    }
    if (!known) return undefined
    const earlier = this.#before.get(id)
    if (event.type === 'ticket.undone' && earlier) return earlier
    this.#before.set(id, known)
    return step(known, event)
  }

  #endDay({ at, data }: LedgerEvent): Change[] {
    return ['expired', 'completed'].flatMap((state) =>
      ((data[state] ?? []) as string[]).flatMap((id) => {
        const before = this.tickets.get(id)
        if (!before) return []
        const after = { ...before, state, endedAt: at }
        this.tickets.set(id, after)
        return [{ before, after }]
      }),
    )
  }
}

/** Where a person is does not change where their number stands. */
const presence = new Set(['ticket.on_site', 'ticket.en_route', 'ticket.left'])

/** The day a ticket is for; most events speak of their own day and do not say so. */
function dayOf({ at, data }: LedgerEvent): string {
  return typeof data.day === 'string' ? data.day : localDate(at).toString()
}

function taken(
  id: string,
  { at: toldAt, data }: LedgerEvent,
  before: TicketHistory | undefined,
): TicketHistory {
  // A kiosk that was alone tells of it later.
  const at = typeof data.takenAt === 'string' ? Temporal.Instant.from(data.takenAt) : toldAt
  const slot = typeof data.slot === 'string' ? Temporal.Instant.from(data.slot) : undefined
  const counted = typeof data.since === 'string' ? Temporal.Instant.from(data.since) : at
  return {
    id,
    label: String(data.label),
    class: classIn(data).class,
    dossiers: classIn(data).dossiers,
    channel: String(data.channel),
    queue: String(data.queue),
    state: 'waiting',
    counter: undefined,
    calls: 0,
    takenAt: before?.takenAt ?? at,
    slot,
    enteredAt: slot ?? counted,
    calledAt: undefined,
    servingAt: undefined,
    endedAt: undefined,
    picked: false,
    passedOver: 0,
    stages: [],
  }
}

function step(it: TicketHistory, { at, type, data }: LedgerEvent): TicketHistory {
  const next = {
    ...it,
    state: String(data.state),
    queue: String(data.queue),
    counter: typeof data.counter === 'number' ? data.counter : undefined,
    calls: Number(data.calls),
  }
  switch (type) {
    case 'ticket.called':
      return {
        ...next,
        calledAt: at,
        picked: it.picked || data.picked === true,
        passedOver: it.passedOver + Number(data.passedOver ?? 0),
      }
    case 'ticket.recalled':
      return { ...next, calledAt: at }
    case 'ticket.serving':
      return { ...next, servingAt: at }
    case 'ticket.completed':
      return { ...next, endedAt: at, servingAt: it.servingAt ?? it.calledAt }
    case 'ticket.absent':
    case 'ticket.cancelled':
    case 'ticket.expired':
      return { ...next, endedAt: at }
    case 'ticket.waiting':
      return { ...next, endedAt: undefined }
    case 'ticket.transferred':
      return { ...next, ...behind(it, at) }
    case 'ticket.declared': {
      const { class: called, dossiers } = classIn(data)
      const isSentBack = it.state !== 'waiting' && next.state === 'waiting'
      return { ...next, class: called, dossiers, ...(isSentBack ? behind(it, at) : {}) }
    }
    default:
      return next
  }
}

/** The step at this queue is over and another wait begins. */
function behind(it: TicketHistory, at: Temporal.Instant) {
  const { queue, enteredAt, calledAt, servingAt, counter } = it
  const stages = [...it.stages, { queue, enteredAt, calledAt, servingAt, endedAt: at, counter }]
  return { stages, enteredAt: at, calledAt: undefined, servingAt: undefined }
}
