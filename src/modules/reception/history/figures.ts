import { type CounterMinutes, type CounterTimes, sumOf } from './counters.ts'
import type { TicketHistory } from './fold.ts'
import { type Journey, journeysOf } from './journeys.ts'
import { mean, minutes, quantile, waitAt } from './minutes.ts'

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
  /** What the counters did while they were open, all together. */
  counters: CounterMinutes
  /** Ways of more than one step that people went with one number, the commonest first. */
  journeys: Journey[]
}

export function figuresOf(
  histories: Iterable<TicketHistory>,
  counters: readonly CounterTimes[],
): HallFigures {
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
    counters: sumOf(counters),
    journeys: journeysOf(all),
  }
}

/** Of fewer people no times are published: whoever stood in the hall could know whose they are. */
export const fewest = 5

/** The figures as anybody may see them. */
export function published(figures: HallFigures): HallFigures {
  const { all, byClass, byChannel, byQueue, served, service, journeys } = figures
  return {
    ...figures,
    all: discreet(all),
    ...{
      byClass: each(byClass, discreet),
      byChannel: each(byChannel, discreet),
      byQueue: each(byQueue, discreet),
    },
    service: served < fewest ? { mean: undefined, median: undefined } : service,
    journeys: journeys.filter(({ people }) => people >= fewest),
  }
}

function discreet(waits: Waits): Waits {
  if (waits.called >= fewest) return waits
  return { ...waits, mean: undefined, median: undefined, ninth: undefined, longest: undefined }
}

const each = (groups: Record<string, Waits>, change: (waits: Waits) => Waits) =>
  Object.fromEntries(Object.entries(groups).map(([key, waits]) => [key, change(waits)]))

/** The steps of a person add up. Undefined for whoever was never called. */
function waitOf(it: TicketHistory): number | undefined {
  const steps = [...it.stages, it]
  if (!steps.some(({ calledAt }) => calledAt)) return undefined
  return steps.reduce((sum, step) => sum + (waitAt(step) ?? 0), 0)
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
