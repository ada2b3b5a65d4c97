import { emptyHistogram, type Histogram } from './histogram.ts'
import { halfHours, noShowClasses } from './model.ts'

/** A mean that is being learned. */
export interface Mean {
  weight: number
  sum: number
}

/** A share that is being learned. */
export interface Share {
  of: number
  hits: number
}

/**
 * All that a forecaster has learned of one office: counts, no persons; a few kilobytes of JSON. Old days fade.
 */
export interface Learned {
  /** Service times by procedure, as of an ordinary officer on an ordinary day. */
  services: Record<string, Histogram>
  /** All of them together, each relative to its procedure's mean, which stands at ten minutes. */
  shape: Histogram
  /** How many were seen of each series. */
  seen: Record<string, number>
  officers: Record<string, Mean>
  /** How slow the office is at the moment (log): follows lasting changes from day to day. */
  level: number
  /** Variance of the log of one service time, and of whole days. */
  variance: { one: Mean; day: Mean }
  today: { pace: Mean; calls: Share; expected: number; arrived: number }
  walk: Histogram
  absence: Histogram
  gap: Histogram
  reaction: Histogram
  noShow: Share[]
  /** Numbers given back, of so many minutes waited. */
  givesBack: Share
  pause: { length: Histogram; share: Share; gone: Share }
  late: { length: Histogram; absent: Share; lost: Share }
  park: { away: Histogram; share: Share }
  outOfOrder: Share
  appointment: { show: Share; after: number[] }
  /** Of numbers taken from afar: whose people came. */
  remote: Share
  days: number
  /** By series: numbers taken in each half-hour; of which class; for what. */
  arrivals: Record<
    string,
    { slots: number[]; classes: Record<string, number>; services: Record<string, number> }
  >
  /** Corrections of the interval, by how long the wait is expected to be. */
  intervals: Correction[]
}

/** Logarithms of factors on the lower and on the upper half of the interval. */
export interface Correction {
  low: number
  high: number
}

/** Five-minute steps from an hour too early to an hour too late. */
export const appointmentSteps = 24

export function nothingLearned(): Learned {
  const share = (): Share => ({ of: 0, hits: 0 })
  const mean = (): Mean => ({ weight: 0, sum: 0 })
  return {
    services: {},
    shape: emptyHistogram(),
    seen: {},
    officers: {},
    level: 0,
    variance: { one: mean(), day: mean() },
    today: { pace: mean(), calls: share(), expected: 0, arrived: 0 },
    walk: emptyHistogram(),
    absence: emptyHistogram(),
    gap: emptyHistogram(),
    reaction: emptyHistogram(),
    noShow: Array.from({ length: noShowClasses }, share),
    givesBack: share(),
    pause: { length: emptyHistogram(), share: share(), gone: share() },
    late: { length: emptyHistogram(), absent: share(), lost: share() },
    park: { away: emptyHistogram(), share: share() },
    outOfOrder: share(),
    appointment: { show: share(), after: new Array(appointmentSteps).fill(0) },
    remote: share(),
    days: 0,
    arrivals: {},
    intervals: [],
  }
}

/** Kept of yesterday when a day begins: half is gone after five weeks of five days. */
const kept = 0.972

/** Counts fade; what is no count (level, corrections, today) is left alone. */
export function fade(learned: Learned): void {
  const { level, today, intervals, ...counts } = learned
  Object.assign(learned, scaled(counts, kept), { level, today, intervals })
}

/** The city: what its offices have learned, added up. */
export function cityOf(offices: readonly Learned[]): Learned {
  const sum = nothingLearned()
  for (const { level, today, intervals, officers, ...counts } of offices) add(sum, structuredClone(counts))
  return sum
}

function scaled<Value>(value: Value, by: number): Value {
  if (typeof value === 'number') return (value * by) as Value
  if (Array.isArray(value)) return value.map((it) => scaled(it, by)) as Value
  return Object.fromEntries(
    Object.entries(value as object).map(([name, it]) => [name, scaled(it, by)]),
  ) as Value
}

type Counts = { [name: string]: number | Counts }

function add(sum: object, other: object): void {
  const into = sum as Counts
  for (const [name, value] of Object.entries(other) as [string, number | Counts][]) {
    if (typeof value === 'number') into[name] = ((into[name] as number | undefined) ?? 0) + value
    else if (into[name] === undefined) into[name] = value
    else add(into[name] as Counts, value)
  }
}

/** Classes and slots that a series has at most. */
export function arrivalsOf(learned: Learned, series: string): Learned['arrivals'][string] {
  learned.arrivals[series] ??= { slots: new Array(halfHours).fill(0), classes: {}, services: {} }
  return learned.arrivals[series]
}

/** A share with `strength` cases of a believed one beside it. */
export function shareOf(share: Share, believed: number, strength: number): number {
  return (share.hits + believed * strength) / (share.of + strength)
}

export function hit(share: Share, yes: boolean): void {
  share.of++
  if (yes) share.hits++
}
