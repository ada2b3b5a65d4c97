/**
 * How many counters a queue needs (Erlang 1917). People come one by one at a steady rate, each takes a counter for a
 * random time, nobody leaves the line: a number stays in it until it is called, and the absent cost their minute at the
 * counter. That is M/M/c; a model in which people leave the line (Erlang A) would promise counters too few.
 */

/** `share` of people are to be called within so many minutes. */
export interface ServiceLevel {
  withinMinutes: number
  /** 0 to 1, both exclusive. */
  share: number
}

/**
 * The chance that somebody who comes has to wait.
 * @param offered counters' worth of work: arrivals a minute × minutes at the counter
 * @returns 1 when the counters cannot do the work
 */
export function waitingChance(counters: number, offered: number): number {
  if (offered >= counters) return 1
  // Erlang B, counter by counter; then C out of B.
  let blocked = 1
  for (let counter = 1; counter <= counters; counter++)
    blocked = (offered * blocked) / (counter + offered * blocked)
  return (counters * blocked) / (counters - offered * (1 - blocked))
}

/** The share of people who are called within some minutes of coming. */
export function calledWithin(
  counters: number,
  work: { perHour: number; serviceMinutes: number },
  minutes: number,
): number {
  const offered = (work.perHour / 60) * work.serviceMinutes
  if (offered >= counters) return 0
  return (
    1 - waitingChance(counters, offered) * Math.exp((-(counters - offered) * minutes) / work.serviceMinutes)
  )
}

/** The mean wait in minutes; Infinity when the counters cannot do the work. */
export function meanWait(counters: number, work: { perHour: number; serviceMinutes: number }): number {
  const offered = (work.perHour / 60) * work.serviceMinutes
  if (offered >= counters) return Number.POSITIVE_INFINITY
  return (waitingChance(counters, offered) * work.serviceMinutes) / (counters - offered)
}

/** The fewest counters that keep a promise; none where nobody comes. */
export function countersNeeded(
  work: { perHour: number; serviceMinutes: number },
  level: ServiceLevel,
): number {
  if (work.perHour <= 0 || work.serviceMinutes <= 0) return 0
  let counters = Math.floor((work.perHour / 60) * work.serviceMinutes) + 1
  while (calledWithin(counters, work, level.withinMinutes) < level.share) counters++
  return counters
}
