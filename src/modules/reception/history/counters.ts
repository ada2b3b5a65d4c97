import type { CounterDay, HallDay, Step } from '../replay/hall-day.ts'

/**
 * What an open counter did. `busy`: with somebody, from the call on. `between`: after somebody while others waited,
 * with papers or a word to a colleague. `idle`: nobody was called although somebody waited whom it calls, in any other
 * moment: a late start, a pause. `free`: nobody waited.
 */
export type Doing = 'busy' | 'between' | 'idle' | 'free'

export interface CounterSpan {
  /** Milliseconds since the epoch. */
  from: number
  to: number
  is: Doing
}

/** Minutes a counter was open, and what it did in them. */
export type CounterMinutes = Record<Doing | 'open', number>

export interface CounterTimes {
  counter: number
  /** One after another, without gaps while it was open. */
  spans: CounterSpan[]
  minutes: CounterMinutes
}

/**
 * What each counter did on a day, out of the hall's events. Pure.
 * @param until whatever has not ended is counted up to this moment, in milliseconds since the epoch
 */
export function counterTimes({ people, counters }: HallDay, until: number): CounterTimes[] {
  const steps = Map.groupBy(
    people.flatMap(({ waits }) => waits.flatMap(({ step }) => step ?? [])),
    (step) => step.counter,
  )
  return [...counters]
    .sort(([a], [b]) => a - b)
    .map(([counter, day]) => timesOf(counter, day, steps.get(counter) ?? [], until))
}

function timesOf(counter: number, day: CounterDay, steps: readonly Step[], until: number): CounterTimes {
  const known: CounterSpan[] = [
    ...steps.flatMap(({ calledAt, releasedAt, afterwards }): CounterSpan[] => {
      const released = releasedAt ?? until
      return [
        { from: calledAt, to: released, is: 'busy' },
        { from: released, to: released + afterwards, is: 'between' },
      ]
    }),
    ...day.idle.map(({ from, to }): CounterSpan => ({ from, to, is: 'idle' })),
  ].sort((a, b) => a.from - b.from || a.to - b.to)
  const spans = openTimes(day, until).flatMap((open) => filled(open, known))
  return { counter, spans, minutes: minutesOf(spans) }
}

/** From when to when it was open. */
function openTimes({ changes }: CounterDay, until: number): { from: number; to: number }[] {
  return changes.flatMap(({ at, queues }, n) => {
    const to = Math.min(changes[n + 1]?.at ?? until, until)
    return queues && to > at ? [{ from: at, to }] : []
  })
}

/** An open time, cut at what is known of it; in the rest there was nobody to call. */
function filled(open: { from: number; to: number }, known: readonly CounterSpan[]): CounterSpan[] {
  const spans: CounterSpan[] = []
  let at = open.from
  for (const span of known) {
    const from = Math.max(span.from, at)
    const to = Math.min(span.to, open.to)
    if (to <= from) continue
    if (from > at) spans.push({ from: at, to: from, is: 'free' })
    spans.push({ from, to, is: span.is })
    at = to
  }
  if (at < open.to) spans.push({ from: at, to: open.to, is: 'free' })
  return spans
}

function minutesOf(spans: readonly CounterSpan[]): CounterMinutes {
  const found = { open: 0, busy: 0, between: 0, idle: 0, free: 0 }
  for (const { from, to, is } of spans) {
    const length = (to - from) / 60_000
    found[is] += length
    found.open += length
  }
  return found
}

/** All counters of a hall together. */
export function sumOf(counters: readonly CounterTimes[]): CounterMinutes {
  return minutesOf(counters.flatMap(({ spans }) => spans))
}
