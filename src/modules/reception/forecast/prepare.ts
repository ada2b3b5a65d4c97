import type { DispatchPolicy } from '../dispatch.ts'
import type { Hall, HallCounter } from './hall.ts'
import { LineNames, Lines } from './lines.ts'
import { type Arrivals, halfHourOf, halfHours, type WaitModel } from './model.ts'
import { hashOf } from './random.ts'
import { quantile, residual, shareBelow, type Table } from './table.ts'
import { workOf } from './work.ts'

/** People who may come while a forecast looks ahead, at most; a hall takes some hundred a day. */
const strangers = 1_024

/**
 * A hall and what is known of it as flat arrays, made once for all replications. Times are milliseconds from now.
 * People are positions: first those waiting, then the parked, the appointments, and room for strangers.
 */
export interface Prepared {
  waiting: number
  parked: number
  appointments: number
  capMinutes: number
  takenAt: Float64Array
  number: Float64Array
  line: Int32Array
  service: Int32Array
  /** Who somebody is, for the common random numbers. */
  key: Int32Array
  /** 1: waits somewhere else and may not be there when their turn comes. */
  away: Uint8Array
  /** The lines as they stand now. */
  lines: Lines
  /** A second set of the same size, in which replications happen. */
  scratch: Lines
  services: Table[]
  /** Of each line its limited class, -1 for none; and at how many counters each may be at once. */
  lanes: Int32Array
  limits: readonly number[]
  counters: PreparedCounter[]
  /** Each counter's lines: those of counter c from `counterFrom[c]` to `counterFrom[c + 1]`. */
  counterLines: Int32Array
  counterFrom: Int32Array
  /** Appointment times; the share of those who come that would be here already; the chance to come at all still. */
  bookedAt: Float64Array
  bookedGone: Float64Array
  bookedShow: Float64Array
  /** Strangers who can overtake: a rate a millisecond for each span that ends at `until`. */
  arrivalUntil: Float64Array
  arrivalRate: Float64Array
  arrivalShare: Float64Array
  arrivalLine: Int32Array
  arrivalService: Int32Array
  breakFrom: Float64Array
  breakTo: Float64Array
  closes: number
}

interface PreparedCounter {
  key: number
  log: number
  spread: number
  state: HallCounter['state']
  /** How long it has been in its state. */
  elapsed: number
  /** What the person at it came for; -1 for nobody. */
  service: number
  /** When it may open at the earliest (its planned hour or the end of a break); only of the closed. */
  dueAt: number
  /** The limited class of the person at it; -1 for none. */
  lane: number
  /** The chance that a closed counter stays so. */
  gone: number
  /** A counter that paused: its time away began then. Otherwise it is late. */
  paused: boolean
}

export function prepare(hall: Hall, model: WaitModel, policy: DispatchPolicy): Prepared {
  const { now, plan } = hall
  const series = [
    ...new Set([
      ...hall.counters.flatMap((it) => it.series),
      ...hall.waiting.map((it) => it.series),
      ...hall.parked.map((it) => it.series),
    ]),
  ]
  const names = new LineNames(series, policy)
  const codes = new Map<string, number>()
  const services: Table[] = []
  const serviceOf = (person: { service: string; priority: string }) => {
    const code = workOf(policy, person)
    const known = codes.get(code)
    if (known !== undefined) return known
    codes.set(code, services.length)
    return services.push(model.service(code)) - 1
  }

  const expected = hall.appointments.filter((it) => series.includes(it.series))
  const people = [
    ...hall.waiting,
    ...hall.parked,
    ...expected.map((it) => ({ ...it, takenAt: it.at, number: 0 })),
  ]
  const size = people.length + strangers
  const takenAt = new Float64Array(size)
  const number = new Float64Array(size)
  const line = new Int32Array(size)
  const service = new Int32Array(size)
  const key = new Int32Array(size)
  const away = new Uint8Array(size)
  for (const [at, one] of people.entries()) {
    takenAt[at] = one.takenAt - now
    number[at] = one.number
    line[at] = names.lineOf(one.series, one.priority)
    service[at] = serviceOf(one)
    key[at] = hashOf(one.id)
    away[at] = 'away' in one && one.away ? 1 : 0
  }

  const room = size
  const lines = new Lines(names, policy.capMinutes, room, takenAt, number)
  const byTime = Array.from(hall.waiting, (_, at) => at).sort((a, b) => takenAt[a]! - takenAt[b]!)
  for (const at of byTime) lines.join(line[at]!, at)

  const mine = hall.counters.map((it) => names.linesOf(it.series))
  const counterFrom = new Int32Array(mine.length + 1)
  for (const [at, list] of mine.entries()) counterFrom[at + 1] = counterFrom[at]! + list.length

  // Somebody who comes later overtakes only with a higher rate: with the same or a lower one, no counter that could
  // call an earlier person would call the later. While somebody of a limited class waits, everybody can.
  const lowest = Math.min(...hall.waiting.map((it) => names.rateOf(it.priority)))
  const canBeHeld = hall.waiting.some((it) => names.laneOf(it.priority) >= 0)
  const overtaking = model.arrivals.filter(
    (it) => (canBeHeld || names.rateOf(it.priority) > lowest) && series.includes(it.series),
  )
  const bookedGone = Float64Array.from(expected, (it) => shareBelow(model.appointment.after, now - it.at))
  const arrivals = spread(overtaking, now, plan.closesAt)

  return {
    waiting: hall.waiting.length,
    parked: hall.parked.length,
    appointments: expected.length,
    capMinutes: policy.capMinutes,
    takenAt,
    number,
    line,
    service,
    key,
    away,
    lines,
    scratch: new Lines(names, policy.capMinutes, room, takenAt, number),
    counters: hall.counters.map((it) => ({
      ...prepareCounter(it, hall, model, serviceOf),
      lane: names.laneOf(it.priority),
    })),
    counterLines: Int32Array.from(mine.flat()),
    counterFrom,
    bookedAt: Float64Array.from(expected, (it) => it.at - now),
    bookedGone,
    bookedShow: bookedGone.map((gone) => {
      const here = model.appointment.show * (1 - gone)
      return here / (here + 1 - model.appointment.show || 1)
    }),
    ...arrivals,
    arrivalLine: Int32Array.from(arrivals.kinds, (it) => names.lineOf(it.series, it.priority)),
    arrivalService: Int32Array.from(arrivals.kinds, (it) => serviceOf(it)),
    services,
    lanes: names.lanes,
    limits: names.limits,
    breakFrom: Float64Array.from(plan.breaks, (it) => it.from - now),
    breakTo: Float64Array.from(plan.breaks, (it) => it.to - now),
    closes: plan.closesAt - now,
  }
}

function prepareCounter(
  it: HallCounter,
  { now, plan }: Hall,
  model: WaitModel,
  serviceOf: (person: { service: string; priority: string }) => number,
): Omit<PreparedCounter, 'lane'> {
  const { log, spread } = model.officer(it.officer)
  const elapsed = Math.max(0, now - it.since)
  // Closed since before a break that is over or going on: it is due when the break ends.
  const pausedFor = plan.breaks.find((rest) => it.since < rest.to && now > rest.from - 900_000)
  const dueAt = !it.opened ? Math.max(it.since, plan.opensAt) : pausedFor ? pausedFor.to : it.since
  const paused = it.opened && !pausedFor
  const away = Math.max(0, now - dueAt)
  const chance = paused ? model.pause.gone : it.opened ? model.late.lost : model.late.absent
  const stillAway = 1 - shareBelow(paused ? model.pause.length : model.late.length, away)
  return {
    key: hashOf(`counter ${it.counter}`),
    log,
    spread,
    state: it.state,
    elapsed,
    service:
      it.service === undefined ? -1 : serviceOf({ service: it.service, priority: it.priority ?? 'normal' }),
    dueAt: dueAt - now,
    gone: chance === 0 ? 0 : chance / (chance + (1 - chance) * stillAway),
    paused,
  }
}

/** When a counter can call for the first time, in one replication. */
export function firstFree(
  counter: PreparedCounter,
  model: WaitModel,
  services: readonly Table[],
  slowness: number,
  random: () => number,
): number {
  const luck = random()
  const gap = random()
  if (counter.state === 'idle') return residual(model.gap, counter.elapsed, luck)
  if (counter.state === 'ready') return residual(model.reaction, counter.elapsed, luck)
  if (counter.state === 'closed') {
    if (random() < counter.gone) return Number.POSITIVE_INFINITY
    const table = counter.paused ? model.pause.length : model.late.length
    const late = residual(table, Math.max(0, -counter.dueAt), luck)
    return Math.max(0, counter.dueAt) + late
  }
  const table = services[counter.service] ?? services[0]!
  const after = quantile(model.gap, gap)
  if (counter.state === 'serving') return residual(table, counter.elapsed / slowness, luck) * slowness + after
  // Called: they come, or they do not.
  const walk = random()
  return random() < model.noShow[1]!
    ? residual(model.absence, counter.elapsed, walk) + after
    : residual(model.walk, counter.elapsed, walk) + quantile(table, luck) * slowness + after
}

/** Rates of arrival by half-hours from now on, and of whom they are. */
function spread(kinds: readonly Arrivals[], now: number, until: number) {
  const flat = kinds.flatMap((kind) => {
    const day = kind.perHour.reduce((sum, rate) => sum + rate, 0)
    return kind.services.map((it) => ({ ...kind, service: it.code, weight: it.share * day }))
  })
  const whole = flat.reduce((sum, it) => sum + it.weight, 0)
  const ends: number[] = []
  const rates: number[] = []
  for (let from = now; from < until; ) {
    const to = Math.min(until, (Math.floor(from / 1_800_000) + 1) * 1_800_000)
    const slot = halfHourOf(from) % halfHours
    ends.push(to - now)
    rates.push(kinds.reduce((sum, it) => sum + it.perHour[slot]!, 0) / 3_600_000)
    from = to
  }
  let sum = 0
  return {
    kinds: flat,
    arrivalUntil: Float64Array.from(ends),
    arrivalRate: Float64Array.from(rates),
    arrivalShare: Float64Array.from(flat, (it) => {
      sum += it.weight
      return whole > 0 ? sum / whole : 1
    }),
  }
}
