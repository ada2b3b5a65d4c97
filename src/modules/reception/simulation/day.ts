import type { HallEvent } from '../forecast/event-log.ts'
import { LineNames, Lines } from '../forecast/lines.ts'
import { mix, normal, stream } from '../forecast/random.ts'
import { Agenda } from './agenda.ts'
import { between, exponentialOf, lognormalOf, oneOf, poissonOf, weighted, wholeBetween } from './draws.ts'
import type { Office } from './office.ts'

const minute = 60_000

interface Person {
  at: number
  service: number
  priority: string
  /** One after another at the counter. */
  dossiers: number
  appointment?: string
  patience: number
  id: string
  number: number
  state: 'coming' | 'waiting' | 'called' | 'gone'
  /** Served before, then sent off. */
  again: boolean
}

interface Desk {
  series: readonly string[]
  lines: Int32Array
  officer: number
  open: boolean
  /** Ready to call; otherwise with somebody or away. */
  free: boolean
  since: number
  /** The class of the person who is called or served here. */
  priority: string | undefined
}

/**
 * One day of an office.
 * @param date decides the weekday; `seed` everything else
 * @returns its events in the order of time
 */
export function simulateDay(office: Office, date: Temporal.PlainDate, seed: number): HallEvent[] {
  const midnight = date.toZonedDateTime('Asia/Ho_Chi_Minh').epochMilliseconds
  const clock = (minutes: number) => midnight + Math.round(minutes * minute)
  return new SimulatedDay(office, clock, date, stream(mix(seed, midnight / 86_400_000))).run()
}

class SimulatedDay {
  readonly #office: Office
  readonly #clock: (minutes: number) => number
  readonly #random: () => number
  readonly #date: Temporal.PlainDate
  readonly #events: HallEvent[] = []
  readonly #agenda = new Agenda()
  readonly #names: LineNames
  readonly #slowness: number
  readonly #numbers = new Map<string, number>()
  #people: Person[] = []
  #lines!: Lines
  #desks: Desk[] = []

  constructor(
    office: Office,
    clock: (minutes: number) => number,
    date: Temporal.PlainDate,
    random: () => number,
  ) {
    this.#office = office
    this.#clock = clock
    this.#date = date
    this.#random = random
    this.#names = new LineNames(office.series, office.policy)
    const { daySpread, badDays, slowness } = office.speed
    this.#slowness =
      slowness * lognormalOf(random, daySpread) * (random() < badDays ? between(random, 1.2, 1.4) : 1)
  }

  run(): HallEvent[] {
    const { hours, counters } = this.#office
    const booked = this.#book()
    this.#people = [...this.#walkIns(), ...booked].sort((a, b) => a.at - b.at)
    const size = this.#people.length
    this.#lines = new Lines(
      this.#names,
      this.#office.policy.capMinutes,
      4 * size + 4,
      Float64Array.from(this.#people, (it) => it.at),
      new Float64Array(size),
    )
    this.#plan()
    for (const who of this.#people.keys())
      this.#agenda.add(this.#people[who]!.at, () => this.#takeNumber(who))
    this.#staff()
    for (const [desk] of counters.entries()) {
      if (this.#random() < this.#office.late.absent) continue
      const late = exponentialOf(this.#random, this.#office.late.mean)
      this.#agenda.add(this.#clock(hours.opens + late), (now) => this.#open(desk, now))
    }
    const closes = this.#clock(hours.closes)
    this.#agenda.runUntil(closes)
    for (const person of this.#people) {
      if (person.state !== 'waiting') continue
      person.state = 'gone'
      this.#say({ type: 'ticket.expired', at: closes, ticket: person.id })
    }
    // Whoever is at a counter is seen to the end.
    this.#agenda.runUntil(closes + 6 * 60 * minute)
    return this.#events.sort((a, b) => a.at - b.at)
  }

  #say(event: HallEvent): void {
    this.#events.push(event)
  }

  #plan(): void {
    const { hours, counters } = this.#office
    this.#say({
      type: 'day.planned',
      at: this.#clock(7 * 60),
      opens: this.#clock(hours.opens),
      closes: this.#clock(hours.closes),
      breaks: hours.breaks.map(([from, to]) => ({ from: this.#clock(from), to: this.#clock(to) })),
      counters,
      appointments: this.#appointments,
    })
  }

  readonly #appointments: (HallEvent & { type: 'day.planned' })['appointments'] = []

  /** Appointments of the day, and those of them who come. */
  #book(): Person[] {
    const { appointments, hours } = this.#office
    const coming: Person[] = []
    if (appointments.perHour <= 0) return coming
    const step = 60 / appointments.perHour
    for (let at = hours.opens + step / 2; at < hours.closes - 30; at += step) {
      if (hours.breaks.some(([from, to]) => at >= from - 15 && at < to)) continue
      const service = this.#anyService()
      const id = `appointment-${this.#date}-${this.#appointments.length + 1}`
      const booked = this.#clock(Math.round(at / 5) * 5)
      const kind = this.#office.services[service]!
      this.#appointments.push({
        id,
        series: kind.series,
        service: kind.code,
        class: 'appointment',
        at: booked,
      })
      if (this.#random() < appointments.noShow) continue
      const after = normal(this.#random) * appointments.spread - appointments.early
      const arrives = Math.max(this.#clock(7.5 * 60), booked + Math.round(after * minute))
      coming.push({ ...this.#person(arrives, service), priority: 'appointment', appointment: id })
    }
    return coming
  }

  #walkIns(): Person[] {
    const { arrivals, hours } = this.#office
    const burstSize = (arrivals.bursts.size[0] + arrivals.bursts.size[1]) / 2
    const single = Math.max(0, arrivals.perDay - arrivals.bursts.perDay * burstSize)
    const factor =
      lognormalOf(this.#random, arrivals.daySpread) * (arrivals.weekday[this.#date.dayOfWeek - 1] ?? 1)
    const slots = hours.numbers.flatMap(([from, until]) =>
      Array.from({ length: Math.ceil((until - from) / 30) }, (_, at) => from + at * 30),
    )
    const weight = (from: number) => arrivals.profile[Math.floor(from / 30) % 48]!
    const whole = slots.reduce((sum, from) => sum + weight(from), 0)
    const someTime = (from: number) => this.#clock(from + 30 * this.#random())
    const people: Person[] = []
    for (const from of slots) {
      const expected = (single * factor * weight(from)) / whole
      for (let left = poissonOf(this.#random, expected); left > 0; left--)
        people.push(this.#person(someTime(from), this.#anyService()))
    }
    const { lane } = this.#office
    if (lane)
      for (let left = poissonOf(this.#random, lane.perDay); left > 0; left--) {
        const at = someTime(slots[weighted(this.#random, slots.map(weight))]!)
        const dossiers = wholeBetween(this.#random, ...lane.dossiers)
        people.push({ ...this.#person(at, this.#anyService()), priority: 'bulk', dossiers })
      }
    for (let left = poissonOf(this.#random, arrivals.bursts.perDay); left > 0; left--) {
      const service = this.#anyService()
      const at = someTime(slots[weighted(this.#random, slots.map(weight))]!)
      const size = wholeBetween(this.#random, arrivals.bursts.size[0], arrivals.bursts.size[1])
      for (let one = 0; one < size; one++)
        people.push({ ...this.#person(at + one * 15_000, service), priority: 'normal' })
    }
    return people
  }

  #anyService(): number {
    return weighted(
      this.#random,
      this.#office.services.map((it) => it.weight),
    )
  }

  #person(at: number, service: number): Person {
    const { priority, patience } = this.#office
    const favoured = this.#random() < priority.share
    return {
      at,
      service,
      priority: favoured ? oneOf(this.#random, priority.classes) : 'normal',
      dossiers: 1,
      patience: Math.round(exponentialOf(this.#random, patience.mean) * minute),
      id: '',
      number: 0,
      state: 'coming',
      again: false,
    }
  }

  /** Most sit at their own counter; now and then somebody stands in. */
  #staff(): void {
    const { counters, officers } = this.#office
    const spare = officers.map((_, at) => at).slice(counters.length)
    this.#desks = counters.map(({ series }, at) => ({
      series,
      lines: Int32Array.from(this.#names.linesOf(series)),
      officer: spare.length > 0 && this.#random() < 0.12 ? spare.shift()! : at,
      open: false,
      free: false,
      since: 0,
      priority: undefined,
    }))
  }

  #takeNumber(who: number): void {
    const person = this.#people[who]!
    const { series, code } = this.#office.services[person.service]!
    person.number = (this.#numbers.get(series) ?? 0) + 1
    this.#numbers.set(series, person.number)
    person.id = `${this.#date}-${series}${person.number}`
    this.#lines.number[who] = person.number
    this.#say({
      type: 'ticket.taken',
      at: person.at,
      ticket: person.id,
      number: person.number,
      series,
      service: code,
      class: person.priority,
      ...(person.appointment && { appointment: person.appointment }),
    })
    if (this.#random() < this.#office.patience.givesBack)
      this.#agenda.add(person.at + person.patience, (now) => this.#giveBack(who, now))
    this.#wait(who, person.at)
  }

  #giveBack(who: number, now: number): void {
    const person = this.#people[who]!
    if (person.state !== 'waiting') return
    const line = this.#names.lineOf(this.#office.services[person.service]!.series, person.priority)
    for (let at = 0; at < this.#lines.length(line); at++)
      if (this.#lines.at(line, at) === who) {
        this.#lines.take(line, at)
        person.state = 'gone'
        this.#say({ type: 'ticket.cancelled', at: now, ticket: person.id })
        return
      }
  }

  /** Into the queue; a free counter sees it after a moment. */
  #wait(who: number, now: number): void {
    const person = this.#people[who]!
    const { series } = this.#office.services[person.service]!
    person.state = 'waiting'
    this.#lines.join(this.#names.lineOf(series, person.priority), who)
    let longest: Desk | undefined
    for (const desk of this.#desks)
      if (desk.free && desk.series.includes(series) && (!longest || desk.since < longest.since))
        longest = desk
    if (!longest) return
    longest.free = false
    const at = this.#desks.indexOf(longest)
    this.#agenda.add(now + this.#seconds([0, this.#office.seconds.gap[0]]), (then) =>
      this.#callNext(at, then),
    )
  }

  #seconds([low, high]: readonly [number, number]): number {
    return Math.round(between(this.#random, low, high) * 1000)
  }

  #open(at: number, now: number): void {
    const desk = this.#desks[at]!
    desk.open = true
    this.#say({
      type: 'desk.opened',
      at: now,
      counter: at + 1,
      officer: this.#office.officers[desk.officer]!.name,
      series: [...desk.series],
    })
    this.#callNext(at, now)
  }

  #close(at: number, now: number): void {
    const desk = this.#desks[at]!
    desk.open = false
    desk.free = false
    this.#say({ type: 'desk.closed', at: now, counter: at + 1 })
  }

  #callNext(at: number, now: number): void {
    const desk = this.#desks[at]!
    const { hours, late } = this.#office
    if (now >= this.#clock(hours.closes)) {
      this.#close(at, now)
      return
    }
    const early = this.#office.stopsEarly * this.#random()
    const rest = hours.breaks.find(([from, to]) => now >= this.#clock(from - early) && now < this.#clock(to))
    if (rest) {
      this.#close(at, now)
      const back = this.#clock(rest[1] + exponentialOf(this.#random, late.mean))
      this.#agenda.add(back, (then) => this.#open(at, then))
      return
    }
    const full = this.#names.full(this.#desks.map(({ priority }) => priority))
    const line = this.#lines.pick(desk.lines, 0, desk.lines.length, now, full)
    if (line < 0) {
      desk.free = true
      desk.since = now
      return
    }
    const { share } = this.#office.outOfOrder
    const who = share > 0 && this.#random() < share ? this.#favour(desk) : this.#lines.call(line)
    this.#call(at, who, now)
  }

  /** Staff who do not keep the order: anybody, one of the first few, or the quickest of a handful. */
  #favour(desk: Desk): number {
    const lines = this.#lines
    const full = [...desk.lines].filter((it) => lines.length(it) > 0)
    const spot = () => {
      const line =
        full[
          weighted(
            this.#random,
            full.map((it) => lines.length(it)),
          )
        ]!
      const reach = this.#office.outOfOrder.manner === 'near-the-front' ? 6 : lines.length(line)
      return [line, Math.floor(this.#random() * Math.min(reach, lines.length(line)))] as const
    }
    if (this.#office.outOfOrder.manner !== 'the-quick-ones') return lines.take(...spot())
    const mean = ([line, at]: readonly [number, number]) =>
      this.#office.services[this.#people[lines.at(line, at)]!.service]!.mean
    return lines.take(...Array.from({ length: 5 }, spot).reduce((a, b) => (mean(b) < mean(a) ? b : a)))
  }

  #call(at: number, who: number, now: number): void {
    const { seconds, patience, officers } = this.#office
    const person = this.#people[who]!
    const desk = this.#desks[at]!
    person.state = 'called'
    desk.priority = person.priority
    const officer = officers[desk.officer]!.name
    this.#say({ type: 'ticket.called', at: now, ticket: person.id, counter: at + 1, officer })
    if (!person.again && now - person.at > person.patience) {
      const given = now + this.#seconds(seconds.absence)
      this.#agenda.add(given, (then) => {
        this.#say({ type: 'ticket.no_show', at: then, ticket: person.id })
        person.state = 'gone'
        desk.priority = undefined
        if (this.#random() < patience.comesAgain) {
          person.again = true
          this.#agenda.add(then + this.#seconds([120, 1200]), (back) => this.#comeBack(who, back))
        }
        this.#turnTo(at, then)
      })
      return
    }
    this.#agenda.add(now + this.#seconds(seconds.walk), (then) => this.#serve(at, who, then))
  }

  #serve(at: number, who: number, now: number): void {
    const { park } = this.#office
    const person = this.#people[who]!
    this.#say({ type: 'ticket.serving', at: now, ticket: person.id })
    const parks = !person.again && this.#random() < park.share
    const whole = this.#duration(person, this.#desks[at]!.officer)
    // Half of it before, half after they are back.
    const duration = parks || person.again ? whole / 2 : whole
    this.#agenda.add(now + Math.round(duration), (then) => {
      this.#say({ type: parks ? 'ticket.parked' : 'ticket.completed', at: then, ticket: person.id })
      person.state = 'gone'
      this.#desks[at]!.priority = undefined
      if (parks) {
        person.again = true
        const away = this.#seconds([park.minutes[0] * 60, park.minutes[1] * 60])
        this.#agenda.add(then + away, (back) => this.#comeBack(who, back))
      }
      this.#turnTo(at, then)
    })
  }

  #comeBack(who: number, now: number): void {
    if (now >= this.#clock(this.#office.hours.closes)) return
    this.#say({ type: 'ticket.waiting', at: now, ticket: this.#people[who]!.id })
    this.#wait(who, now)
  }

  #duration({ service, dossiers }: Person, officer: number): number {
    const kind = this.#office.services[service]!
    if (kind.exponential) return dossiers * exponentialOf(this.#random, kind.mean) * minute
    const { speed, bent } = this.#office.officers[officer]!
    const slow = this.#random() < kind.slow.share ? between(this.#random, 1.5, kind.slow.times) : 1
    return (
      dossiers *
      kind.mean *
      minute *
      lognormalOf(this.#random, kind.sigma) *
      slow *
      speed *
      bent[service]! *
      this.#slowness
    )
  }

  /** After one person: papers, a pause now and then, the next. */
  #turnTo(at: number, now: number): void {
    const { pauses, seconds } = this.#office
    const gap = this.#seconds(seconds.gap)
    // About six people an hour.
    if (this.#random() < pauses.perHour / 6) {
      const away = this.#seconds([pauses.minutes[0] * 60, pauses.minutes[1] * 60])
      if (this.#random() < pauses.hidden)
        this.#agenda.add(now + gap + away, (then) => this.#callNext(at, then))
      else {
        this.#close(at, now)
        this.#agenda.add(now + away, (then) => this.#open(at, then))
      }
      return
    }
    this.#agenda.add(now + gap, (then) => this.#callNext(at, then))
  }
}
