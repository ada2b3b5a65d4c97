import type { TicketHistory } from './fold.ts'

/** Waits of some people, in minutes; undefined when nobody was called. */
export interface Waits {
  taken: number
  called: number
  absent: number
  mean: number | undefined
  median: number | undefined
  /** Nine of ten waited no longer. */
  ninth: number | undefined
  longest: number | undefined
}

/** What a hall's day was like, out of its histories. */
export interface HallFigures {
  all: Waits
  byClass: Record<string, Waits>
  byChannel: Record<string, Waits>
  byQueue: Record<string, Waits>
  served: number
  /** Minutes at the counter, of those who were served to the end. */
  service: { mean: number | undefined; median: number | undefined }
  /** Numbers an officer called out of the order, and how many people they passed over together. */
  overtakes: { picked: number; passedOver: number }
  cancelled: number
  expired: number
}

export function figuresOf(histories: Iterable<TicketHistory>): HallFigures {
  const all = [...histories]
  const served = all.filter((it) => it.state === 'completed')
  const service = served.flatMap((it) =>
    it.servingAt && it.endedAt ? [minutes(it.servingAt, it.endedAt)] : [],
  )
  return {
    all: waitsOf(all),
    byClass: grouped(all, (it) => it.class),
    byChannel: grouped(all, (it) => it.channel),
    byQueue: grouped(all, (it) => it.stages[0]?.queue ?? it.queue),
    served: served.length,
    service: { mean: mean(service), median: quantile(service, 0.5) },
    overtakes: {
      picked: all.filter((it) => it.picked).length,
      passedOver: all.reduce((sum, it) => sum + it.passedOver, 0),
    },
    cancelled: all.filter((it) => it.state === 'cancelled').length,
    expired: all.filter((it) => it.state === 'expired').length,
  }
}

/**
 * From taking the number, from the hour of an appointment, or from joining the next queue, to being called there: the
 * steps of a person add up. Called before the hour is no wait.
 */
function waitOf(it: TicketHistory): number | undefined {
  const steps = [...it.stages, it]
  const waits = steps.flatMap((step) =>
    step.calledAt ? [Math.max(0, minutes(step.enteredAt, step.calledAt))] : [],
  )
  return waits.length > 0 ? waits.reduce((sum, wait) => sum + wait, 0) : undefined
}

function waitsOf(some: readonly TicketHistory[]): Waits {
  const waits = some.flatMap((it) => waitOf(it) ?? [])
  return {
    taken: some.length,
    called: waits.length,
    absent: some.filter((it) => it.state === 'no_show').length,
    mean: mean(waits),
    median: quantile(waits, 0.5),
    ninth: quantile(waits, 0.9),
    longest: waits.length > 0 ? Math.max(...waits) : undefined,
  }
}

function grouped(all: readonly TicketHistory[], keyOf: (it: TicketHistory) => string): Record<string, Waits> {
  const groups = Map.groupBy(all, keyOf)
  return Object.fromEntries([...groups].sort().map(([key, some]) => [key, waitsOf(some)]))
}

const minutes = (from: Temporal.Instant, to: Temporal.Instant) =>
  (to.epochMilliseconds - from.epochMilliseconds) / 60_000

function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** The smallest value that at least this share does not exceed. */
function quantile(values: readonly number[], share: number): number | undefined {
  if (values.length === 0) return undefined
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.ceil(share * sorted.length) - 1]
}
