import type { Table } from './table.ts'

/**
 * What a forecast believes about a hall: learned (learner.ts) or, in tests, given. Tables hold milliseconds; shares
 * are 0 to 1.
 */
export interface WaitModel {
  /** How long a service takes an officer of ordinary speed on an ordinary day, from when the person is there. */
  service(code: string): Table
  /** How much longer an officer takes, as a logarithm, and how unsure that is (standard deviation). */
  officer(name: string | undefined): Uncertain
  /** The same of today. */
  today: Uncertain
  /** From the call until the person is there. */
  walk: Table
  /** From the call until an officer gives up on somebody who does not come. */
  absence: Table
  /** From the end of one person to the call of the next while somebody waits. */
  gap: Table
  /** From the coming of a person to their call by a counter that had nobody. */
  reaction: Table
  /** The share of calls nobody answers, by the minutes waited: see `noShowClass`. */
  noShow: Float64Array
  /** How many of the waiting give their number back, a millisecond. */
  givesBack: number
  /** Counters that close for a while: how likely after each person, for how long, and what share stays away. */
  pause: { share: number; length: Table; gone: number }
  /**
   * After the planned hour, at the start and after breaks: how late counters open, what share does not open at all,
   * and what share does not open again after a break.
   */
  late: { length: Table; absent: number; lost: number }
  /** Sent off during service: what share, and for how long. */
  park: { share: number; away: Table }
  /** The share of calls that do not follow the order. */
  outOfOrder: number
  /** What share of appointments comes, and how long after the hour booked (early is negative). */
  appointment: { show: number; after: Table }
  /** The chance that somebody who took a number from afar is there when their turn comes. */
  remoteShow: number
  /** Arrivals to come that can overtake: by series and class, and by half-hour of the day (0 to 47) an hour's rate. */
  arrivals: readonly Arrivals[]
  /** Are there enough observations of a series to simulate it? */
  knows(series: string): boolean
}

export interface Uncertain {
  log: number
  spread: number
}

export interface Arrivals {
  series: string
  priority: string
  /** The service that stands for all of them, drawn by share. */
  services: readonly { code: string; share: number }[]
  perHour: Float64Array
}

/** The classes of `noShow`: minutes waited, each from one of these on. */
const noShowFrom = [0, 15, 30, 60, 90, 120, 150, 180, 240, 300] as const
export const noShowClasses = noShowFrom.length

/** Which entry of `noShow` a wait falls into. */
export function noShowClass(waitedMinutes: number): number {
  let found = 0
  while (found + 1 < noShowClasses && waitedMinutes >= noShowFrom[found + 1]!) found++
  return found
}

/** A wait in the middle of each class. */
export const noShowMiddle: readonly number[] = noShowFrom.map(
  (from, at) => (from + (noShowFrom[at + 1] ?? 420)) / 2,
)

/** Half-hours of the day in Vietnam, which is at UTC+7 all year. */
export const halfHours = 48

export function halfHourOf(ms: number): number {
  return Math.floor(((ms + 7 * 3_600_000) % 86_400_000) / 1_800_000)
}
