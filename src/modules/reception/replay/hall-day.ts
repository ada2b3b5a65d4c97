/**
 * A hall's day as it happened, taken apart so that it can be played again in another order: what belongs to the person
 * (when they came, how long each step at a counter took, how long they were away) and what belongs to the clock (when
 * counters were open, when a free counter called nobody). All times in milliseconds since the epoch.
 */
import { startOf } from '#platform/clock'
import { classIn, type Declared } from '../dossiers.ts'
import type { LedgerEvent } from '../history/fold.ts'

export interface HallDay {
  /** In the order of taking. */
  people: Person[]
  /** By number of the counter. */
  counters: Map<number, CounterDay>
}

export interface Person {
  id: string
  number: number
  series: string
  /** The class by which they were called in the end. */
  class: string
  channel: string
  takenAt: number
  /** The wait is counted from here: for an appointment from its hour, though the number stands in the line before. */
  countsFrom: number
  /** Where the person was, from each moment on. */
  presence: { at: number; here: boolean }[]
  /** Each wait with the step at a counter that ended it. */
  waits: Wait[]
  /** Gave the number back while waiting. */
  goneAt: number | undefined
}

export interface Wait {
  queue: string
  joinedAt: number
  /** What was known of the person when it began, and what an officer found out since. */
  declared: Declared
  later: (Declared & { at: number })[]
  /** How it began: a new number, sent on from the step before, anew with what was left, or back after being away. */
  begins: 'taken' | 'transferred' | 'anew' | 'returned'
  step: Step | undefined
  /** Sent on to another queue while waiting. */
  movedAt: number | undefined
}

/** From the call to the moment the counter was done with the person. */
export interface Step {
  counter: number
  calledAt: number
  /** The last call of this step: what the time already waited is counted up to. */
  lastCalledAt: number
  picked: boolean
  /** Undefined when it never ended: the day did. */
  releasedAt: number | undefined
  ends: 'completed' | 'absent' | 'parked' | 'transferred' | undefined
  /** After the release the counter called nobody for so long although somebody waited: papers, a word with a colleague. */
  afterwards: number
}

export interface CounterDay {
  /** From each moment on: what is called there, or that nobody is. */
  changes: { at: number; queues: readonly string[] | undefined }[]
  /** Free, open, somebody waited, and yet nobody was called: a late start, a pause. They stay where they were. */
  idle: { from: number; to: number }[]
}

/** Something that changed who could be called by whom, in the order of the log. */
interface Move {
  order: number
  at: number
  kind: 'join' | 'call' | 'release' | 'gone' | 'here' | 'away' | 'desk'
  person?: Building
  wait?: number
  counter?: number
  queues?: readonly string[] | undefined
}

interface Ordered {
  order: number
}

type BuildingWait = Wait &
  Ordered & { step: (Step & Ordered & { releaseOrder?: number }) | undefined; movedOrder?: number }
interface Building extends Omit<Person, 'waits'> {
  waits: BuildingWait[]
  goneOrder: number | undefined
  presence: (Person['presence'][number] & Ordered)[]
}

/**
 * Rebuilds a day from its events. Steps that were taken back leave no trace but the minutes they cost.
 * @param events of one hall, in the order of the log, those of earlier days that are about this one among them
 * @param day numbers for other days are left out
 */
export function hallDay(events: Iterable<LedgerEvent>, day?: Temporal.PlainDate): HallDay {
  const people = new Map<string, Building>()
  const before = new Map<string, Building>()
  const moves: Move[] = []
  const counters = new Map<number, CounterDay>()
  const counterOf = (counter: number) => {
    const it = counters.get(counter) ?? { changes: [], idle: [] }
    counters.set(counter, it)
    return it
  }
  let order = 0
  for (const event of events) {
    order++
    const at = event.at.epochMilliseconds
    const { data } = event
    if (event.type === 'desk.opened' || event.type === 'desk.closed') {
      const queues = event.type === 'desk.opened' ? (data.queues as string[]) : undefined
      counterOf(Number(data.counter)).changes.push({ at, queues })
      moves.push({ order, at, kind: 'desk', counter: Number(data.counter), queues })
      continue
    }
    if (!event.type.startsWith('ticket.')) continue
    const id = event.subject.slice('ticket:'.length)
    const known = people.get(id)
    if (isOfOtherDay(data, day)) continue
    if (event.type === 'ticket.taken' || (event.type === 'ticket.moved' && data.from !== day?.toString()))
      people.set(id, taken(id, event, order, day))
    else if (!known) continue
    else if (event.type === 'ticket.undone')
      people.set(id, { ...(before.get(id) ?? known), presence: known.presence })
    else if (places.has(event.type)) known.presence.push({ at, here: event.type === 'ticket.on_site', order })
    else {
      before.set(id, known)
      people.set(id, stepped(known, event, order))
    }
  }
  const all = [...people.values()]
  for (const person of all) moves.push(...movesOf(person))
  moves.sort((a, b) => a.order - b.order)
  findIdleTimes(moves, counterOf)
  return { people: all, counters }
}

const places = new Set(['ticket.on_site', 'ticket.en_route', 'ticket.left'])

/** Told on this day about another one. */
const isOfOtherDay = (data: LedgerEvent['data'], day: Temporal.PlainDate | undefined) =>
  day !== undefined &&
  (data.day !== undefined || data.from !== undefined) &&
  data.day !== day.toString() &&
  data.from !== day.toString()

function taken(
  id: string,
  { at, data }: LedgerEvent,
  order: number,
  day: Temporal.PlainDate | undefined,
): Building {
  const label = String(data.label)
  const { class: called, ...declared } = classIn(data)
  const timeOf = (value: unknown) =>
    typeof value === 'string' ? Temporal.Instant.from(value).epochMilliseconds : undefined
  // Of an earlier day, or told later by a kiosk that was alone.
  const told = Math.max(at.epochMilliseconds, day ? startOf(day).epochMilliseconds : 0)
  const takenAt = timeOf(data.takenAt) ?? told
  const countsFrom = timeOf(data.slot) ?? timeOf(data.since) ?? takenAt
  return {
    id,
    number: Number(label.slice(1)),
    series: label.slice(0, 1),
    class: called,
    channel: String(data.channel),
    takenAt,
    countsFrom,
    presence: [{ at: takenAt, here: (data.presence ?? 'on_site') === 'on_site', order }],
    waits: [
      {
        queue: String(data.queue),
        joinedAt: takenAt,
        declared,
        later: [],
        begins: 'taken',
        step: undefined,
        movedAt: undefined,
        order,
      },
    ],
    goneAt: undefined,
    goneOrder: undefined,
  }
}

function stepped(person: Building, { at, type, data }: LedgerEvent, order: number): Building {
  const when = at.epochMilliseconds
  const last = person.waits.at(-1)!
  const withLast = (change: Partial<BuildingWait>): BuildingWait[] => [
    ...person.waits.slice(0, -1),
    { ...last, ...change },
  ]
  const released = (ends: Step['ends']) =>
    withLast({ step: last.step && { ...last.step, releasedAt: when, releaseOrder: order, ends } })
  const again = (begins: Wait['begins']): BuildingWait => ({
    queue: String(data.queue),
    joinedAt: when,
    declared: lastDeclared(last),
    later: [],
    begins,
    step: undefined,
    movedAt: undefined,
    order,
  })
  switch (type) {
    case 'ticket.called': {
      const step = {
        counter: Number(data.counter),
        calledAt: when,
        lastCalledAt: when,
        picked: data.picked === true,
        releasedAt: undefined,
        ends: undefined,
        afterwards: 0,
        order,
      }
      return { ...person, waits: withLast({ step }) }
    }
    case 'ticket.recalled':
      return { ...person, waits: withLast({ step: last.step && { ...last.step, lastCalledAt: when } }) }
    case 'ticket.completed':
      return { ...person, waits: released('completed') }
    case 'ticket.absent':
      return { ...person, waits: released('absent') }
    case 'ticket.parked':
      return { ...person, waits: released('parked') }
    case 'ticket.waiting':
      return { ...person, waits: [...person.waits, again('returned')] }
    case 'ticket.transferred': {
      const behind = last.step ? released('transferred') : withLast({ movedAt: when, movedOrder: order })
      return { ...person, waits: [...behind, again('transferred')] }
    }
    case 'ticket.declared': {
      const { class: called, ...declared } = classIn(data)
      if (last.step?.releasedAt === undefined && last.step && data.state === 'waiting')
        return {
          ...person,
          class: called,
          waits: [...released('transferred'), { ...again('anew'), declared }],
        }
      return {
        ...person,
        class: called,
        waits: withLast({ later: [...last.later, { at: when, ...declared }] }),
      }
    }
    case 'ticket.moved':
    case 'ticket.cancelled':
      return { ...person, goneAt: when, goneOrder: order }
    default:
      return person
  }
}

/** What is known of a person by the end of a wait and its step. */
const lastDeclared = ({ declared, later }: Wait): Declared => {
  const { said, dossiers } = later.at(-1) ?? declared
  return { said, dossiers }
}

function movesOf(person: Building): Move[] {
  const moves: Move[] = []
  const { presence, goneAt, goneOrder } = person
  for (const { at, here, order } of presence.slice(1))
    moves.push({ order, at, kind: here ? 'here' : 'away', person })
  for (const [wait, it] of person.waits.entries()) {
    moves.push({ order: it.order, at: it.joinedAt, kind: 'join', person, wait })
    const { step } = it
    if (step)
      moves.push({ order: step.order, at: step.calledAt, kind: 'call', person, wait, counter: step.counter })
    if (step?.releasedAt !== undefined)
      moves.push({
        order: step.releaseOrder!,
        at: step.releasedAt,
        kind: 'release',
        person,
        wait,
        counter: step.counter,
      })
    if (it.movedAt !== undefined)
      // Out of the old queue just before they join the new one, by the same line of the log.
      moves.push({ order: it.movedOrder! - 0.5, at: it.movedAt, kind: 'gone', person, wait })
  }
  if (goneAt !== undefined)
    moves.push({ order: goneOrder!, at: goneAt, kind: 'gone', person, wait: person.waits.length - 1 })
  return moves
}

interface Standing {
  queues: readonly string[] | undefined
  /** Since when somebody is there. */
  busySince: number | undefined
  /** Since when the counter could have called somebody. */
  could: number | undefined
  /** The step after whose end this began. */
  after: Step | undefined
}

/** Goes through the day once and finds for each counter when it could have called somebody and did not. */
function findIdleTimes(moves: readonly Move[], counterOf: (counter: number) => CounterDay): void {
  const standing = new Map<number, Standing>()
  const callable = new Map<string, number>()
  const waiting = new Map<Building, string>()
  const here = new Map<Building, boolean>()
  const count = (queue: string, by: number) => callable.set(queue, (callable.get(queue) ?? 0) + by)
  const deskOf = (counter: number) => {
    const fresh = { queues: undefined, busySince: undefined, could: undefined, after: undefined }
    const it = standing.get(counter) ?? fresh
    standing.set(counter, it)
    return it
  }
  const stop = (person: Building) => {
    const queue = waiting.get(person)
    if (queue === undefined) return
    waiting.delete(person)
    if (here.get(person)) count(queue, -1)
  }
  for (const { at, kind, person, wait, counter, queues } of moves) {
    let called: Standing | undefined
    let released: Standing | undefined
    let closed: Standing | undefined
    if (kind === 'desk') {
      const desk = deskOf(counter!)
      desk.queues = queues
      if (!queues) closed = desk
    } else if (kind === 'join') {
      if (!here.has(person!)) here.set(person!, person!.presence[0]!.here)
      const { queue } = person!.waits[wait!]!
      waiting.set(person!, queue)
      if (here.get(person!)) count(queue, 1)
    } else if (kind === 'here' || kind === 'away') {
      const queue = waiting.get(person!)
      const is = kind === 'here'
      if (queue !== undefined && here.get(person!) !== is) count(queue, is ? 1 : -1)
      here.set(person!, is)
    } else if (kind === 'gone') stop(person!)
    else if (kind === 'call') {
      stop(person!)
      here.set(person!, true)
      called = deskOf(counter!)
      called.busySince = at
    } else {
      released = deskOf(counter!)
      released.busySince = undefined
    }
    for (const [number, desk] of standing) {
      const can =
        desk.busySince === undefined &&
        (desk.queues?.some((queue) => (callable.get(queue) ?? 0) > 0) ?? false)
      if (can === (desk.could !== undefined)) continue
      if (can) {
        desk.could = at
        desk.after = desk === released ? person!.waits[wait!]!.step : undefined
        continue
      }
      // Somebody else was quicker: at that very moment this counter still called nobody.
      const until = desk === called ? at : at + 1
      // What follows a service goes with the person, wherever they are served; the end of a shift does not.
      if (desk.after && desk !== closed) desk.after.afterwards = until - desk.could!
      else if (until > desk.could!) counterOf(number).idle.push({ from: desk.could!, to: until })
      desk.could = undefined
    }
  }
  for (const [number, { could, busySince }] of standing) {
    // Somebody was left at the counter when the log ends: it calls nobody any more.
    const from = could ?? (busySince === undefined ? undefined : busySince + 1)
    if (from !== undefined) counterOf(number).idle.push({ from, to: Number.POSITIVE_INFINITY })
  }
}
