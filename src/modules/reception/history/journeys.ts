import type { Stage, TicketHistory } from './fold.ts'
import { minutes, quantile, waitAt } from './minutes.ts'

/** One step of a way: how long people waited for it and were at the counter, in minutes. */
export interface JourneyStep {
  queue: string
  wait: number | undefined
  /** Nine of ten waited no longer. */
  waitNinth: number | undefined
  atCounter: number | undefined
}

/** A way through the hall with one number: to the papers, to pay, to fetch the result. Medians. */
export interface Journey {
  steps: JourneyStep[]
  /** Who went it to the end. */
  people: number
  /** From taking the number, or from the hour of an appointment, to the end. */
  total: number | undefined
}

/** Ways of more than one step that were gone to the end, the commonest first. Pure. */
export function journeysOf(histories: Iterable<TicketHistory>): Journey[] {
  const done = [...histories].filter((it) => it.state === 'completed' && it.stages.length > 0)
  const ways = Map.groupBy(done, (it) => [...it.stages, it].map(({ queue }) => queue).join(' '))
  return [...ways.values()]
    .map(journeyOf)
    .sort((a, b) => b.people - a.people || a.steps.length - b.steps.length)
}

function journeyOf(people: readonly TicketHistory[]): Journey {
  const ways = people.map((it) => [...it.stages, it] satisfies Pick<Stage, 'queue'>[])
  return {
    people: people.length,
    total: quantile(
      people.map((it) => minutes(it.stages[0]!.enteredAt, it.endedAt!)),
      0.5,
    ),
    steps: ways[0]!.map(({ queue }, n) => {
      const steps = ways.map((way) => way[n]!)
      const waits = steps.flatMap((step) => waitAt(step) ?? [])
      const times = steps.flatMap(({ calledAt, endedAt }) =>
        calledAt && endedAt ? [minutes(calledAt, endedAt)] : [],
      )
      return {
        queue,
        wait: quantile(waits, 0.5),
        waitNinth: quantile(waits, 0.9),
        atCounter: quantile(times, 0.5),
      }
    }),
  }
}
