import { sql, type Transaction } from '#platform/db'
import type { HourOfAnswers } from './books.ts'

/** How many days of answers are kept. */
export const keptDays = 90

/** How a thing answered within an hour, in milliseconds. */
export interface AnswerHour {
  hour: Temporal.Instant
  probes: number
  misses: number
  minMs: number | undefined
  averageMs: number | undefined
  maxMs: number | undefined
}

/** Adds one probe to the hour it was made in. */
export function addAnswer(
  hours: Map<string, HourOfAnswers>,
  thing: { id: string; place: string },
  at: Temporal.Instant,
  ms: number | undefined,
): void {
  const hour = at.round({ smallestUnit: 'hour', roundingMode: 'floor' }).toString()
  const key = `${thing.id} ${hour}`
  const known = hours.get(key) ?? {
    ...{ thing: thing.id, place: thing.place, hour },
    ...{ probes: 0, misses: 0, min_ms: null, max_ms: null, sum_ms: 0 },
  }
  known.probes++
  if (ms === undefined) known.misses++
  else {
    known.min_ms = Math.min(known.min_ms ?? ms, ms)
    known.max_ms = Math.max(known.max_ms ?? ms, ms)
    known.sum_ms += ms
  }
  hours.set(key, known)
}

/** The same hour, counted twice apart. */
export function sumOf(one: HourOfAnswers, other: HourOfAnswers | undefined): HourOfAnswers {
  if (!other) return one
  const ends = (pick: (...values: number[]) => number, a: number | null, b: number | null) =>
    a === null || b === null ? (a ?? b) : pick(a, b)
  return {
    ...one,
    probes: one.probes + other.probes,
    misses: one.misses + other.misses,
    min_ms: ends(Math.min, one.min_ms, other.min_ms),
    max_ms: ends(Math.max, one.max_ms, other.max_ms),
    sum_ms: one.sum_ms + other.sum_ms,
  }
}

/** The hours of a thing, oldest first. */
export function readHours(tx: Transaction, thing: string, from: Temporal.Instant): Promise<AnswerHour[]> {
  return tx.many<AnswerHour>(sql`
    select hour, probes, misses, min_ms, sum_ms / nullif(probes - misses, 0) as average_ms, max_ms
    from equipment.hour where thing = ${thing} and hour >= ${from} order by hour`)
}

export function forgetHours(tx: Transaction, before: Temporal.Instant): Promise<number> {
  return tx.run(sql`delete from equipment.hour where hour < ${before}`)
}
