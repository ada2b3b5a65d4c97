import type { DispatchPolicy } from '../dispatch.ts'
import { normal, stream } from '../forecast/random.ts'
import { between, lognormalOf, oneOf, wholeBetween } from './draws.ts'

/**
 * An invented office: everything that decides how its days go. Minutes unless the name says otherwise; shares are 0 to
 * 1. Forecasters must not look in here: they see the events only.
 */
export interface Office {
  name: string
  policy: DispatchPolicy
  services: ServiceKind[]
  series: string[]
  counters: { counter: number; series: string[] }[]
  /** At home at the counter of the same position; those beyond stand in. */
  officers: Officer[]
  /** Minutes of the day. */
  hours: {
    opens: number
    closes: number
    breaks: [from: number, to: number][]
    numbers: [from: number, until: number][]
  }
  arrivals: {
    perDay: number
    /** How busy each half-hour of the day is, relative to the others. */
    profile: number[]
    /** How much days differ (sigma of a log-normal factor), and what weekdays do, Monday first. */
    daySpread: number
    weekday: number[]
    bursts: { perDay: number; size: [number, number] }
  }
  /** People who bring so many dossiers under one number, of class `bulk`; they take so much longer. */
  lane?: { perDay: number; dossiers: [number, number] }
  priority: { share: number; classes: string[] }
  appointments: { perHour: number; noShow: number; early: number; spread: number }
  seconds: { walk: [number, number]; absence: [number, number]; gap: [number, number] }
  /** Who waits longer than their patience leaves; some give the number back, some of the absent come again. */
  patience: { mean: number; givesBack: number; comesAgain: number }
  park: { share: number; minutes: [number, number] }
  late: { mean: number; absent: number }
  pauses: { perHour: number; minutes: [number, number]; hidden: number }
  /** Officers do not begin with a person so shortly before a break. */
  stopsEarly: number
  outOfOrder: { share: number; manner: 'anybody' | 'near-the-front' | 'the-quick-ones' }
  /** How much whole days differ in speed, and how often a system is slow all day. */
  speed: { daySpread: number; badDays: number; slowness: number }
}

interface ServiceKind {
  code: string
  series: string
  weight: number
  mean: number
  sigma: number
  /** The slow ones: what share, and how many times as long at most. */
  slow: { share: number; times: number }
  exponential: boolean
}

interface Officer {
  name: string
  speed: number
  /** By service: what they are quick or slow at. */
  bent: number[]
}

/** The procedures of an invented city; offices carry out some of them, each a little differently. */
export type City = { code: string; mean: number; sigma: number }[]

export function drawCity(seed: number): City {
  const random = stream(seed)
  return Array.from({ length: 14 }, (_, at) => ({
    code: `1.${String(1001 + at * 37).padStart(6, '0')}`,
    mean: between(random, 3, 18),
    sigma: between(random, 0.4, 0.9),
  }))
}

const text = (name: string) => ({ vi: name, en: name, ar: name })

/** Draws an office within the ranges that the reference names: see docs/event-log.md. */
export function drawOffice(city: City, seed: number): Office {
  const random = stream(seed)
  const series = ['A', 'B', 'C', 'D'].slice(0, wholeBetween(random, 2, 4))
  const kinds = [...city]
    .sort(() => random() - 0.5)
    .slice(0, wholeBetween(random, Math.max(3, series.length), 8))
  const services = kinds.map(({ code, mean, sigma }, at) => ({
    code,
    series: series[at % series.length]!,
    weight: between(random, 0.3, 1.5),
    mean: mean * lognormalOf(random, 0.2),
    sigma: sigma * between(random, 0.85, 1.15),
    slow: { share: between(random, 0.01, 0.06), times: between(random, 2, 4) },
    exponential: false,
  }))
  const work = series.map((name) =>
    services.filter((it) => it.series === name).reduce((sum, it) => sum + it.weight * it.mean, 0),
  )
  const size = wholeBetween(random, Math.max(3, series.length), 8)
  const counters = shareOut(work, size).map((at, counter) => ({
    counter: counter + 1,
    series: series.filter((_, other) => other === at || random() < 0.35),
  }))
  const officers = Array.from({ length: size + 2 }, (_, at) => ({
    name: `officer-${at + 1}`,
    speed: lognormalOf(random, 0.2),
    bent: services.map(() => lognormalOf(random, 0.1)),
  }))
  const rate = oneOf(random, [2, 3, 3, 5])
  const classes = ['aged', 'disabled', 'child', 'merit'].slice(0, wholeBetween(random, 2, 4))
  const policy: DispatchPolicy = {
    version: 'simulated',
    capMinutes: oneOf(random, [45, 60, 60, 90]),
    classes: {
      normal: { rate: 1, name: text('normal') },
      ...Object.fromEntries(classes.map((it) => [it, { rate, name: text(it) }])),
      appointment: { rate: rate + 1, name: text('appointment') },
    },
  }
  const open = 7 * 60
  const each =
    services.reduce((sum, it) => sum + it.weight * it.mean, 0) /
      services.reduce((sum, it) => sum + it.weight, 0) +
    1.2
  const load = between(random, 0.75, 1.02)
  const hall = (load * size * open) / each
  const appointments = { perHour: random() < 0.4 ? 0 : between(random, 0.05, 0.25) * (hall / 7) }
  const peak = between(random, 8.25, 9.75) * 60
  return {
    name: `office-${seed}`,
    policy,
    services,
    series,
    counters,
    officers,
    hours: {
      opens: 8 * 60,
      closes: 17 * 60,
      breaks: [[11.5 * 60, 13.5 * 60]],
      numbers: [
        [7.5 * 60, 11.25 * 60],
        [13 * 60, 16.5 * 60],
      ],
    },
    arrivals: {
      perDay: hall - appointments.perHour * 7 * 0.75,
      profile: Array.from({ length: 48 }, (_, slot) => {
        const minute = slot * 30 + 15
        return (
          0.35 +
          1.3 * Math.exp(-(((minute - peak) / 70) ** 2)) +
          0.7 * Math.exp(-(((minute - 14.25 * 60) / 60) ** 2))
        )
      }),
      daySpread: between(random, 0.08, 0.25),
      weekday: [1.2, 1, 0.95, 0.95, 1].map((it) => it * between(random, 0.9, 1.1)),
      bursts: { perDay: between(random, 0, 3), size: [3, 12] },
    },
    priority: { share: between(random, 0.12, 0.4), classes },
    appointments: {
      ...appointments,
      noShow: between(random, 0.15, 0.33),
      early: between(random, 0, 10),
      spread: between(random, 5, 12),
    },
    seconds: { walk: [20, 50], absence: [60, between(random, 90, 180)], gap: [8, between(random, 30, 90)] },
    patience: { mean: between(random, 120, 400), givesBack: 0.15, comesAgain: 0.2 },
    park: { share: between(random, 0.02, 0.08), minutes: [4, 20] },
    late: { mean: between(random, 1, 8), absent: between(random, 0, 0.05) },
    pauses: { perHour: between(random, 0.05, 0.4), minutes: [4, 20], hidden: 0.5 },
    stopsEarly: between(random, 0, 6),
    outOfOrder: {
      share: between(random, 0, 0.05),
      manner: oneOf(random, ['anybody', 'near-the-front', 'the-quick-ones'] as const),
    },
    speed: {
      daySpread: between(random, 0.04, 0.12) * Math.abs(1 + 0.1 * normal(random)),
      badDays: 0.04,
      slowness: 1,
    },
  }
}

/**
 * The same office where whoever brings many dossiers takes one number and has a lane of their own: in place of the
 * bursts of numbers, as many people a day with as many dossiers.
 * @param atOnce counters at once; undefined: they are called like anybody else
 */
export function withLane(office: Office, atOnce: number | undefined): Office {
  const { bursts } = office.arrivals
  return {
    ...office,
    policy: {
      ...office.policy,
      classes: {
        ...office.policy.classes,
        bulk: { rate: 1, ...(atOnce === undefined ? {} : { atOnce }), dossiersFrom: 3, name: text('bulk') },
      },
    },
    arrivals: {
      ...office.arrivals,
      perDay: office.arrivals.perDay - (bursts.perDay * (bursts.size[0] + bursts.size[1])) / 2,
      bursts: { ...bursts, perDay: 0 },
    },
    lane: { perDay: bursts.perDay, dossiers: bursts.size },
  }
}

/** Which series each counter is there for first: at least one each, the rest by the work there is. */
function shareOut(work: readonly number[], counters: number): number[] {
  const given = work.map((_, at) => at)
  while (given.length < counters) {
    const need = work.map((amount, at) => amount / given.filter((it) => it === at).length)
    given.push(need.indexOf(Math.max(...need)))
  }
  return given
}
