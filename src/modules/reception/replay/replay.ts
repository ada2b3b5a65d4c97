import { type DispatchPolicy, rank, type Waiting } from '../dispatch.ts'
import { classOf, type Declared } from '../dossiers.ts'
import { Agenda } from '../simulation/agenda.ts'
import type { HallDay, Person, Step } from './hall-day.ts'

/** One call of a replayed day. */
export interface ReplayedCall {
  at: number
  person: Person
  queue: string
  counter: number
  /** From joining the queue to this call, in milliseconds. */
  waited: number
  joinedAt: number
  /** From then on the counter could call somebody again. */
  freeAt: number
}

/** A wait that no call ended. */
export interface UncalledWait {
  person: Person
  queue: string
  joinedAt: number
  /** Gave the number back or was sent on; undefined: was still waiting when nothing happened any more. */
  until: number | undefined
}

export interface ReplayedDay {
  /** In the order of calling. */
  calls: ReplayedCall[]
  /** Were never called. */
  left: Person[]
  uncalled: UncalledWait[]
  /** Were not called in truth and are called here: how long they take is the mean of their queue. */
  assumed: number
}

interface Playing extends Waiting {
  person: Person
  /** Which of the person's waits this is. */
  wait: number
  queue: string
  joinedAt: number
  /** `since` in milliseconds. */
  sinceAt: number
  here: boolean
  turnAt: number | undefined
  state: 'coming' | 'waiting' | 'called' | 'gone'
}

interface Counter {
  number: number
  queues: readonly string[] | undefined
  /** What it calls after its last hour: people who in truth were called are not sent home. */
  overtime: readonly string[]
  busy: boolean
  /** Who is called or served there; gone some time before it is free. */
  person: Playing | undefined
  idle: readonly { from: number; to: number }[]
  freeSince: number
  picks: { at: number; person: Person; wait: number }[]
}

export interface ReplayOptions {
  /**
   * Whether those who were called in truth are called after the last counter of their queue has closed. True where the
   * counters are those of the day; false where they were changed and closing is what is asked about.
   */
  overtime?: boolean
}

/**
 * Plays a day again under a policy, by the same function that calls people. Everybody comes, is away and is served for
 * as long as they were; counters are open, and call nobody, when they were; an officer's picks stay picks. Only who is
 * called next is decided anew. Pure: the same day under the same policy gives the same calls; under the policy it
 * happened under, with an order that was kept, exactly those that happened.
 * @param graceMinutes how late a person may come after their turn without losing anything
 */
export function replay(
  day: HallDay,
  policy: DispatchPolicy,
  graceMinutes: number,
  { overtime = true }: ReplayOptions = {},
): ReplayedDay {
  return new Replay(day, policy, graceMinutes, overtime).run()
}

class Replay {
  readonly #day: HallDay
  readonly #policy: DispatchPolicy
  readonly #grace: number
  readonly #overtime: boolean
  readonly #agenda = new Agenda()
  /** Queue → class → those waiting, in the order among themselves: in one class nobody overtakes. */
  readonly #lines = new Map<string, Map<string, Playing[]>>()
  readonly #counters: Counter[]
  readonly #means: Map<string, number>
  readonly #calls: ReplayedCall[] = []
  readonly #uncalled: UncalledWait[] = []
  #assumed = 0

  constructor(day: HallDay, policy: DispatchPolicy, graceMinutes: number, overtime: boolean) {
    this.#day = day
    this.#policy = policy
    this.#grace = graceMinutes * 60_000
    this.#overtime = overtime
    this.#means = meanOccupations(day)
    this.#counters = [...day.counters].map(([number, { idle }]) => ({
      number,
      queues: undefined,
      overtime: [],
      busy: false,
      person: undefined,
      idle,
      freeSince: 0,
      picks: [],
    }))
  }

  run(): ReplayedDay {
    const people = this.#day.people.map((it) => this.#playing(it))
    for (const it of people) this.#announce(it)
    this.#announceCounters()
    this.#agenda.runUntil(Number.POSITIVE_INFINITY)
    const left = people.filter(({ state }) => state === 'waiting')
    for (const it of left) this.#endUncalled(it, undefined)
    return {
      calls: this.#calls,
      left: left.map(({ person }) => person),
      uncalled: this.#uncalled,
      assumed: this.#assumed,
    }
  }

  #playing(person: Person): Playing {
    return {
      id: person.id,
      series: person.series,
      number: person.number,
      priority: classOf(this.#policy, person.waits[0]!.declared).class,
      since: Temporal.Instant.fromEpochMilliseconds(person.countsFrom),
      sinceAt: person.countsFrom,
      person,
      wait: 0,
      queue: person.waits[0]!.queue,
      joinedAt: person.takenAt,
      here: person.presence[0]!.here,
      turnAt: undefined,
      state: 'coming',
    }
  }

  #announce(it: Playing): void {
    const { person } = it
    this.#agenda.add(person.takenAt, (now) => this.#join(it, now))
    for (const { at, here } of person.presence.slice(1))
      this.#agenda.add(at, (now) => this.#move(it, here, now))
    if (person.goneAt !== undefined)
      this.#agenda.add(person.goneAt, (now) => {
        if (it.state !== 'waiting') return
        this.#leave(it, 'gone')
        this.#endUncalled(it, now)
      })
    for (const [at, wait] of person.waits.entries()) {
      // Found out while they waited; at the counter it goes with the step.
      for (const declared of wait.later)
        if (declared.at < (wait.step?.calledAt ?? Number.POSITIVE_INFINITY))
          this.#agenda.add(declared.at, () => {
            if (it.wait === at) this.#reclass(it, declared)
          })
      if (wait.movedAt !== undefined)
        this.#agenda.add(wait.movedAt, (now) => {
          if (it.state !== 'waiting' || it.wait !== at) return
          this.#leave(it, 'coming')
          this.#endUncalled(it, now)
          it.wait++
          it.queue = person.waits[it.wait]!.queue
          this.#join(it, now)
        })
      if (wait.step?.picked) {
        const counter = this.#counters.find(({ number }) => number === wait.step!.counter)
        if (!counter) continue
        counter.picks.push({ at: wait.step.calledAt, person, wait: at })
        this.#agenda.add(wait.step.calledAt, (now) => this.#tryToCall(counter, now))
      }
    }
  }

  #announceCounters(): void {
    const closes = new Map<string, { at: number; counter: Counter }>()
    for (const counter of this.#counters) {
      const { changes, idle } = this.#day.counters.get(counter.number)!
      for (const [place, { at, queues }] of changes.entries()) {
        this.#agenda.add(at, (now) => {
          counter.queues = queues
          this.#tryToCall(counter, now)
        })
        const was = changes[place - 1]?.queues ?? []
        if (!queues)
          for (const queue of was) if (at > (closes.get(queue)?.at ?? 0)) closes.set(queue, { at, counter })
      }
      // Never closed: no need of overtime.
      for (const queue of changes.at(-1)?.queues ?? [])
        closes.set(queue, { at: Number.POSITIVE_INFINITY, counter })
      for (const { to } of idle)
        if (to < Number.POSITIVE_INFINITY) this.#agenda.add(to, (now) => this.#tryToCall(counter, now))
    }
    for (const [queue, { at, counter }] of closes)
      if (this.#overtime && at < Number.POSITIVE_INFINITY)
        this.#agenda.add(at, (now) => {
          counter.overtime = [...counter.overtime, queue]
          this.#tryToCall(counter, now)
        })
  }

  #join(it: Playing, now: number): void {
    it.state = 'waiting'
    it.joinedAt = now
    if (it.wait > 0) it.priority = classOf(this.#policy, it.person.waits[it.wait]!.declared).class
    this.#stand(it)
    this.#lookForCounter(it.queue, now)
  }

  #stand(it: Playing): void {
    const classes = this.#lines.get(it.queue) ?? new Map<string, Playing[]>()
    this.#lines.set(it.queue, classes)
    const line = classes.get(it.priority) ?? []
    classes.set(it.priority, line)
    let at = line.length
    while (at > 0 && isBefore(it, line[at - 1]!)) at--
    line.splice(at, 0, it)
  }

  #reclass(it: Playing, declared: Declared): void {
    const { state } = it
    if (state === 'waiting') this.#leave(it, state)
    it.priority = classOf(this.#policy, declared).class
    if (state === 'waiting') this.#stand(it)
  }

  #endUncalled({ person, queue, joinedAt }: Playing, until: number | undefined): void {
    this.#uncalled.push({ person, queue, joinedAt, until })
  }

  #leave(it: Playing, state: Playing['state']): void {
    const line = this.#lines.get(it.queue)!.get(it.priority)!
    line.splice(line.indexOf(it), 1)
    it.state = state
  }

  /** Whoever comes within the grace after their turn keeps all minutes; of whoever comes later, those beyond do not count. */
  #move(it: Playing, here: boolean, now: number): void {
    if (it.here === here) return
    it.here = here
    if (it.state !== 'waiting' || !here) return
    if (it.turnAt !== undefined) {
      const late = Math.max(0, now - it.turnAt - this.#grace)
      this.#leave(it, 'waiting')
      countFrom(it, Math.min(now, it.sinceAt + late))
      it.turnAt = undefined
      this.#stand(it)
    }
    this.#lookForCounter(it.queue, now)
  }

  #lookForCounter(queue: string, now: number): void {
    const free = this.#counters
      .filter((it) => !it.busy && (it.queues ?? it.overtime).includes(queue))
      .sort((a, b) => a.freeSince - b.freeSince)
    for (const counter of free) this.#tryToCall(counter, now)
  }

  #tryToCall(counter: Counter, now: number): void {
    if (counter.busy) return
    const picked = this.#pickOf(counter, now)
    const resting = counter.idle.some(({ from, to }) => now >= from && now < to)
    const it = picked ?? (resting ? undefined : this.#next(counter, now))
    if (it) this.#call(counter, it, now)
  }

  #pickOf(counter: Counter, now: number): Playing | undefined {
    for (const pick of counter.picks) {
      if (pick.at > now) continue
      const wait = pick.person.waits[pick.wait]!
      for (const line of this.#lines.get(wait.queue)?.values() ?? []) {
        const it = line.find(({ person, wait: at }) => person === pick.person && at === pick.wait)
        if (it) return it
      }
    }
    return undefined
  }

  /** Of each line only who stands first can be called, and whoever stands before the first that is here. */
  #next(counter: Counter, now: number): Playing | undefined {
    const overtime = !counter.queues
    const candidates: Playing[] = []
    for (const queue of counter.queues ?? counter.overtime)
      for (const line of this.#lines.get(queue)?.values() ?? [])
        for (const it of line) {
          if (overtime && !it.person.waits[it.wait]?.step) continue
          candidates.push(it)
          if (it.here) break
        }
    if (!candidates.some(({ here }) => here)) return undefined
    const atCounters = this.#counters.flatMap(({ person }) => person?.priority ?? [])
    const moment = Temporal.Instant.fromEpochMilliseconds(now)
    for (const { ticket } of rank(candidates, this.#policy, moment, atCounters)) {
      if (ticket.here) return ticket
      // Their turn has come and they are not here.
      ticket.turnAt ??= now
    }
    return undefined
  }

  #call(counter: Counter, it: Playing, now: number): void {
    this.#leave(it, 'called')
    it.here = true
    it.turnAt = undefined
    const from = it.wait === 0 ? Math.max(it.joinedAt, it.person.countsFrom) : it.joinedAt
    counter.busy = true
    counter.person = it
    const step = this.#stepOf(it)
    const released =
      now + (step?.releasedAt === undefined ? this.#meanOf(it.queue) : step.releasedAt - step.calledAt)
    const free = released + (step?.afterwards ?? 0)
    this.#calls.push({
      at: now,
      person: it.person,
      queue: it.queue,
      counter: counter.number,
      waited: Math.max(0, now - from),
      joinedAt: it.joinedAt,
      freeAt: free,
    })
    if (!step) this.#assumed++
    else
      for (const declared of it.person.waits[it.wait]!.later)
        if (declared.at >= step.calledAt)
          this.#agenda.add(now + declared.at - step.calledAt, () => {
            if (counter.person === it) this.#reclass(it, declared)
          })
    this.#agenda.add(released, (then) => {
      counter.person = undefined
      this.#release(it, step, now, then)
    })
    this.#agenda.add(free, (then) => {
      counter.busy = false
      counter.freeSince = then
      this.#tryToCall(counter, then)
    })
  }

  /** The step at a counter that ended this wait; after one who was sent on unseen, that of the wait that followed. */
  #stepOf(it: Playing): Step | undefined {
    const { waits } = it.person
    while (!waits[it.wait]!.step && it.wait < waits.length - 1) it.wait++
    return waits[it.wait]!.step
  }

  #meanOf(queue: string): number {
    return this.#means.get(queue) ?? this.#means.get('') ?? 600_000
  }

  #release(it: Playing, step: Step | undefined, calledAt: number, now: number): void {
    const next = it.person.waits[it.wait + 1]
    if (!step || step.releasedAt === undefined || !next) {
      it.state = 'gone'
      return
    }
    it.state = 'coming'
    it.wait++
    it.queue = next.queue
    if (next.begins === 'transferred') {
      // The minutes waited go along; those at the counter do not.
      const waited = calledAt + (step.lastCalledAt - step.calledAt) - it.sinceAt
      countFrom(it, now - waited)
      this.#join(it, now)
    } else if (next.begins === 'anew') {
      countFrom(it, now)
      this.#join(it, now)
    } else this.#agenda.add(now + (next.joinedAt - step.releasedAt), (then) => this.#join(it, then))
  }
}

function countFrom(it: Playing, at: number): void {
  it.sinceAt = at
  it.since = Temporal.Instant.fromEpochMilliseconds(at)
}

function isBefore(one: Playing, other: Playing): boolean {
  return one.sinceAt < other.sinceAt || (one.sinceAt === other.sinceAt && one.number < other.number)
}

/** How long a counter is taken by one person, by queue; `''` for all. */
function meanOccupations({ people }: HallDay): Map<string, number> {
  const sums = new Map<string, { sum: number; count: number }>()
  for (const { waits } of people)
    for (const { queue, step } of waits) {
      if (step?.releasedAt === undefined || step.ends === 'absent') continue
      for (const key of [queue, '']) {
        const it = sums.get(key) ?? { sum: 0, count: 0 }
        it.sum += step.releasedAt - step.calledAt + step.afterwards
        it.count++
        sums.set(key, it)
      }
    }
  return new Map([...sums].map(([key, { sum, count }]) => [key, Math.round(sum / count)]))
}
