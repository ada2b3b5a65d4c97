/** Counters of a day as the question wants them: some fewer, some more, some that call other queues. */
import type { CounterDay, HallDay } from '#modules/reception'
import type { HallChange } from '../question.ts'
import type { LearnedDay } from './past.ts'

const minute = 60_000
/** The morning ends here, in the middle of every hall's lunch. */
const noon = 12.5 * 60 * minute
/** Who closes so shortly before the last one stays with those who are left. */
const withTheLast = 15 * minute
/** So long they stay when people are left at closing. */
export const staying = 60 * minute

interface Span {
  from: number
  to: number
  queues: readonly string[]
}

export interface ChangedCounters {
  counters: Map<number, CounterDay>
  /** The last counter closed then; whoever waits at that moment was not served in time. */
  closes: number
  /** Until then those who were there at the end call whoever is left. */
  until: number
  /** When each counter was open, up to closing. */
  open: Map<number, { from: number; to: number }[]>
  /** Numbers of counters that were not there in truth. */
  added: number[]
  /** Queues that people stand in and no counter calls in one half of the day. */
  uncalled: string[]
}

/**
 * @param times what the day has been changed by: `{}`-like changes give the day's own counters back, all of them open until
 *   those who wait at closing are served or an hour is over
 * @param calls what says which counter has the least to do; of many days, so that it is the same counter on each
 */
export function changeCounters(
  { midnight, day }: LearnedDay,
  change: HallChange,
  calls: Calls = callsOf([{ midnight, day }]),
): ChangedCounters {
  const halves = [
    { name: 'morning', from: Number.NEGATIVE_INFINITY, to: midnight + noon },
    { name: 'afternoon', from: midnight + noon, to: Number.POSITIVE_INFINITY },
  ] as const
  const end = lastMoment(day)
  const spans = new Map([...day.counters].map(([number, it]) => [number, spansOf(it, end)]))
  const idle = new Map([...day.counters].map(([number, it]) => [number, it.idle]))
  const closes = Math.max(midnight, ...[...spans.values()].flat().map(({ to }) => to))
  const wanted = new Set([...spans.values()].flat().flatMap(({ queues }) => queues))
  for (const skill of change.skills) train(spans, skill, (number) => sum(calls.get(number)))
  const added = new Set<number>()
  const highest = Math.max(0, ...spans.keys())
  const uncalled = new Set<string>()
  for (const half of halves) {
    const by = change.counters[half.name]
    const called = (number: number) => calls.get(number)?.[half.name] ?? 0
    for (let gone = 0; gone > by; gone--) close(spans, half, called)
    const model = openIn(spans, half).sort((a, b) => called(b) - called(a) || a - b)[0]
    for (let more = 1; more <= by && model !== undefined; more++) {
      const number = highest + more
      added.add(number)
      const copied = cut(spans.get(model)!, half.from, half.to)
      spans.set(number, [...(spans.get(number) ?? []), ...copied])
      const rests = idle.get(model)!.filter(({ from }) => from >= half.from && from < half.to)
      idle.set(number, [...(idle.get(number) ?? []), ...rests])
    }
    const covered = queuesIn(spans, half)
    const wasOpen = openIn(new Map([...day.counters].map(([n, it]) => [n, spansOf(it, end)])), half)
    if (wasOpen.length > 0) for (const queue of wanted) if (!covered.has(queue)) uncalled.add(queue)
  }
  const open = new Map(
    [...spans].map(([number, list]) => [number, list.map(({ from, to }) => ({ from, to }))]),
  )
  const counters = new Map<number, CounterDay>()
  for (const [number, list] of spans) {
    const stayed = list.map((it) => (it.to >= closes - withTheLast ? { ...it, to: closes + staying } : it))
    counters.set(number, { changes: changesOf(stayed), idle: idle.get(number) ?? [] })
  }
  return {
    counters,
    closes,
    until: closes + staying,
    open,
    added: [...added],
    uncalled: [...uncalled].sort(),
  }
}

interface Half {
  from: number
  to: number
}

/** Takes a counter out of one half of the day: the one with the least to do, of those without whom every queue is called. */
function close(spans: Map<number, Span[]>, half: Half, called: (number: number) => number): void {
  const covered = queuesIn(spans, half).size
  const candidates = openIn(spans, half).sort((a, b) => called(a) - called(b) || b - a)
  const without = (number: number) =>
    new Map([...spans].map(([it, list]) => [it, it === number ? outside(list, half) : list]))
  const spared = candidates.find((it) => queuesIn(without(it), half).size === covered) ?? candidates[0]
  if (spared !== undefined) spans.set(spared, outside(spans.get(spared)!, half))
}

/** Lets a counter call a queue besides, or no longer. */
function train(
  spans: Map<number, Span[]>,
  { queue, change, counter }: HallChange['skills'][number],
  called: (number: number) => number,
): void {
  const does = (number: number) => spans.get(number)!.some(({ queues }) => queues.includes(queue))
  const learns = change === 'learns'
  const fitting = [...spans.keys()]
    .filter((it) => spans.get(it)!.length > 0 && does(it) !== learns)
    .sort((a, b) => called(a) - called(b) || a - b)
  const who = counter === undefined ? fitting[0] : fitting.find((it) => it === counter)
  if (who === undefined) return
  const after = (queues: readonly string[]) =>
    learns ? [...queues, queue] : queues.filter((it) => it !== queue)
  spans.set(
    who,
    spans.get(who)!.map((it) => ({ ...it, queues: after(it.queues) })),
  )
}

/** How many people were called to each counter in truth, in each half of the day. */
export type Calls = ReadonlyMap<number, { morning: number; afternoon: number }>

export function callsOf(days: readonly Pick<LearnedDay, 'midnight' | 'day'>[]): Calls {
  const calls = new Map<number, { morning: number; afternoon: number }>()
  for (const { midnight, day } of days)
    for (const { waits } of day.people)
      for (const { step } of waits) {
        if (!step) continue
        const it = calls.get(step.counter) ?? { morning: 0, afternoon: 0 }
        calls.set(step.counter, it)
        it[step.calledAt < midnight + noon ? 'morning' : 'afternoon']++
      }
  return calls
}

const sum = (it: { morning: number; afternoon: number } | undefined) =>
  it === undefined ? 0 : it.morning + it.afternoon

function spansOf({ changes }: CounterDay, end: number): Span[] {
  return changes.flatMap(({ at, queues }, place) => {
    const to = changes[place + 1]?.at ?? Math.max(at, end)
    return queues && queues.length > 0 && to > at ? [{ from: at, to, queues }] : []
  })
}

function changesOf(spans: readonly Span[]): CounterDay['changes'] {
  const inOrder = spans.toSorted((a, b) => a.from - b.from)
  return inOrder.flatMap(({ from, to, queues }, place) => [
    { at: from, queues },
    ...(inOrder[place + 1]?.from === to ? [] : [{ at: to, queues: undefined }]),
  ])
}

const cut = (spans: readonly Span[], from: number, to: number): Span[] =>
  spans.flatMap((it) => {
    const part = { ...it, from: Math.max(it.from, from), to: Math.min(it.to, to) }
    return part.to > part.from ? [part] : []
  })

const outside = (spans: readonly Span[], { from, to }: Half): Span[] => [
  ...cut(spans, Number.NEGATIVE_INFINITY, from),
  ...cut(spans, to, Number.POSITIVE_INFINITY),
]

const openIn = (spans: ReadonlyMap<number, Span[]>, { from, to }: Half): number[] =>
  [...spans].flatMap(([number, list]) => (cut(list, from, to).length > 0 ? [number] : []))

const queuesIn = (spans: ReadonlyMap<number, Span[]>, { from, to }: Half): Set<string> =>
  new Set([...spans.values()].flatMap((list) => cut(list, from, to)).flatMap(({ queues }) => queues))

/** Where the log of a counter ends without a word, so does its day: with the last thing that happened. */
function lastMoment({ people, counters }: HallDay): number {
  let last = 0
  for (const { waits } of people)
    for (const { step } of waits) last = Math.max(last, step?.calledAt ?? 0, step?.releasedAt ?? 0)
  for (const { changes } of counters.values()) for (const { at } of changes) last = Math.max(last, at)
  return last
}
