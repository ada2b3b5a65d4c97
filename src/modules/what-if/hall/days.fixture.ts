import { type DispatchPolicy, type HallDay, mix, type Person, type Step, stream } from '#modules/reception'
import type { HallChange } from '../question.ts'
import type { LearnedDay } from './past.ts'

export const minute = 60_000
const name = { vi: '', en: '', ar: '' }
export const policy: DispatchPolicy = {
  version: 'test',
  capMinutes: 60,
  classes: { normal: { rate: 1, name }, aged: { rate: 3, name } },
}
export const inOrder: DispatchPolicy = {
  version: 'test',
  capMinutes: 1e9,
  classes: { normal: { rate: 1, name } },
}

export const asItWas: HallChange = {
  ...{ arrivals: 1, arrivalsOf: {}, online: {}, skills: [], absent: 1 },
  counters: { morning: 0, afternoon: 0 },
}

export interface Visit {
  /** Minutes since midnight. */
  at: number
  minutes: number
  queue?: string
  class?: string
  counter?: number
  ends?: Step['ends']
}

/** Somebody who was called the moment they came. */
export function person(id: string, visit: Visit, midnight = 0): Person {
  const { at, minutes, queue = 'A', class: called = 'normal', counter = 1, ends = 'completed' } = visit
  const takenAt = midnight + Math.round(at * minute)
  const said = called === 'normal' ? [] : [called]
  return {
    ...{ id, number: 1, series: queue, class: called, channel: 'kiosk', takenAt, countsFrom: takenAt },
    presence: [{ at: takenAt, here: true }],
    waits: [
      {
        ...{ queue, joinedAt: takenAt, later: [], begins: 'taken', movedAt: undefined },
        declared: { said: said[0] ?? 'normal', dossiers: 1 },
        step: {
          ...{ counter, calledAt: takenAt, lastCalledAt: takenAt, picked: false, ends, afterwards: 0 },
          releasedAt: takenAt + Math.round(minutes * minute),
        },
      },
    ],
    goneAt: undefined,
  }
}

/** Counters that call the same queues from one minute of the day until another. */
export function counters(
  count: number,
  hours: readonly (readonly [from: number, to: number])[],
  queues: readonly string[] = ['A'],
  midnight = 0,
): HallDay['counters'] {
  const changes = hours.flatMap(([from, to]) => [
    { at: midnight + from * minute, queues },
    { at: midnight + to * minute, queues: undefined },
  ])
  return new Map(Array.from({ length: count }, (_, at) => [at + 1, { changes, idle: [] }]))
}

/** Poisson arrivals and exponential times: where theory knows the answer. */
export function markovDay(
  servers: number,
  load: number,
  mean: number,
  people: number,
  seed: number,
): LearnedDay {
  const random = stream(seed)
  const exponential = (scale: number) => -scale * Math.log(random())
  let at = 0
  const list = Array.from({ length: people }, (_, number) => {
    at += exponential(mean / (servers * load))
    return person(`${seed}-${number}`, { at, minutes: exponential(mean) })
  })
  // Open until everybody has been served, whatever luck brings.
  const day = { people: list, counters: counters(servers, [[0, Math.ceil(at + 400 * mean)]]) }
  return { date: `day ${seed}`, midnight: 0, policy: inOrder, day }
}

const hours = [
  [8 * 60, 11.5 * 60],
  [13.5 * 60, 17 * 60],
] as const

/** A day of a hall with three counters, two queues, some people of priority and some who are not there when called. */
export function hallDay(seed: number, people = 60): LearnedDay {
  const midnight = 1_000 * 24 * 60 * minute + seed * 24 * 60 * minute
  const random = stream(mix(7, seed))
  const list = Array.from({ length: people }, (_, number) => {
    const [from, to] = hours[Math.floor(random() * 2)]!
    const absent = random() < 0.1
    return person(
      `${number}`,
      {
        at: from - 15 + random() * (to - from),
        minutes: absent ? 1.5 : 4 + random() * 14,
        queue: random() < 0.7 ? 'A' : 'B',
        class: random() < 0.25 ? 'aged' : 'normal',
        counter: 1 + Math.floor(random() * 3),
        ends: absent ? 'absent' : 'completed',
      },
      midnight,
    )
  }).sort((a, b) => a.takenAt - b.takenAt)
  const both = counters(2, hours, ['A', 'B'], midnight)
  both.set(3, counters(1, hours, ['A'], midnight).get(1)!)
  return { date: `day ${seed}`, midnight, policy, day: { people: list, counters: both } }
}

export const month = (people = 110) => Array.from({ length: 12 }, (_, seed) => hallDay(seed, people))
