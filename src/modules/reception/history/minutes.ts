/** Minutes between two moments. */
export const minutes = (from: Temporal.Instant, to: Temporal.Instant) =>
  (to.epochMilliseconds - from.epochMilliseconds) / 60_000

/**
 * Minutes of waiting at one step: from taking the number, from the hour of an appointment, or from joining the next
 * queue, to the call there, or to being sent on from there without one. Called before the hour is no wait.
 */
export function waitAt(step: {
  enteredAt: Temporal.Instant
  calledAt: Temporal.Instant | undefined
  endedAt: Temporal.Instant | undefined
}): number | undefined {
  const until = step.calledAt ?? step.endedAt
  return until && Math.max(0, minutes(step.enteredAt, until))
}

export function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The smallest value that at least this share does not exceed. */
export function quantile(values: readonly number[], share: number): number | undefined {
  if (values.length === 0) return undefined
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1]
}
