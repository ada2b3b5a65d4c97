/** What a replay says: who would have waited how long under one policy and under another. */
import type { HallDay } from './hall-day.ts'
import type { ReplayedDay } from './replay.ts'

/** Waits of some people in minutes; undefined when nobody was called. */
export interface WaitSummary {
  called: number
  mean: number | undefined
  median: number | undefined
  /** Nine of ten waited no longer. */
  ninth: number | undefined
  longest: number | undefined
  /** How many waited longer than the limit that the comparison asks about. */
  over: number
}

/** Share of people called within so many minutes, from 0 on, a step each, until 98 of 100 were called. */
export interface WaitCurve {
  of: 'normal' | 'favoured'
  group: GroupComparison
  stepMinutes: number
  before: number[]
  after: number[]
}

export interface GroupComparison {
  key: string
  people: number
  before: WaitSummary
  after: WaitSummary
  /** People who would wait at least a minute longer, or shorter, and by how many minutes together. */
  longer: { people: number; minutes: number }
  shorter: { people: number; minutes: number }
}

export interface Comparison {
  days: number
  people: number
  limitMinutes: number
  all: GroupComparison
  byClass: GroupComparison[]
  byQueue: GroupComparison[]
  /** Groups of fewer people than may be shown. */
  hidden: number
  /** Of those without and those with a class of priority: who was called within how many minutes. */
  curves: WaitCurve[]
  check: ModelCheck
  notCalled: { truth: number; before: number; after: number }
}

/** How far the day replayed under its own policy is from the day that happened. */
export interface ModelCheck {
  /** Mean wait as it was and as replayed, in minutes. */
  truth: number | undefined
  replayed: number | undefined
  /** Mean distance of a person's two waits, in minutes, and the share within five. */
  distance: number | undefined
  withinFive: number | undefined
  /** Calls out of turn by an officer: they stay what they were in every replay. */
  picks: number
  /** Calls of people whose time at the counter is not known, because nobody called them in truth. */
  assumed: number
}

/** Fewer people than this are not shown: somebody might be recognised. */
export const fewest = 5

interface Sample {
  class: string
  queue: string
  truth: number | undefined
  before: number | undefined
  after: number | undefined
}

/** Collects the days of a replay one by one; only the waits are kept. */
export class Comparing {
  readonly #limit: number
  readonly #lane: string | undefined
  readonly #samples: Sample[] = []
  #days = 0
  #picks = 0
  #assumed = 0

  /**
   * @param limitMinutes those who wait longer are counted
   * @param lane the class for many dossiers: they are neither ordinary nor of priority
   */
  constructor(limitMinutes: number, lane: string | undefined) {
    this.#limit = limitMinutes
    this.#lane = lane
  }

  add(day: HallDay, before: ReplayedDay, after: ReplayedDay): void {
    if (day.people.length === 0) return
    this.#days++
    this.#assumed += before.assumed + after.assumed
    const waitsBefore = waitsOf(before)
    const waitsAfter = waitsOf(after)
    for (const person of day.people) {
      let truth: number | undefined
      for (const { step, joinedAt } of person.waits) {
        if (!step) continue
        const from = joinedAt === person.takenAt ? Math.max(joinedAt, person.countsFrom) : joinedAt
        truth = (truth ?? 0) + Math.max(0, step.calledAt - from) / 60_000
        if (step.picked) this.#picks++
      }
      this.#samples.push({
        class: person.class,
        queue: person.waits[0]!.queue,
        truth,
        before: waitsBefore.get(person.id),
        after: waitsAfter.get(person.id),
      })
    }
  }

  result(): Comparison {
    const samples = this.#samples
    const grouped = (keyOf: (it: Sample) => string) => {
      const groups = [...Map.groupBy(samples, keyOf)].sort(([a], [b]) => (a < b ? -1 : 1))
      const shown = groups.filter(([, some]) => some.length >= fewest)
      return {
        shown: shown.map(([key, some]) => this.#compare(key, some)),
        hidden: groups.length - shown.length,
      }
    }
    const byClass = grouped((it) => it.class)
    const byQueue = grouped((it) => it.queue)
    const missing = (which: 'truth' | 'before' | 'after') =>
      samples.filter((it) => it[which] === undefined).length
    return {
      days: this.#days,
      people: samples.length,
      limitMinutes: this.#limit,
      all: this.#compare('', samples),
      byClass: byClass.shown,
      byQueue: byQueue.shown,
      hidden: byClass.hidden + byQueue.hidden,
      curves: (['normal', 'favoured'] as const).flatMap((of) => {
        const some = samples.filter(
          (it) => it.class !== this.#lane && (it.class === 'normal') === (of === 'normal'),
        )
        return some.length < fewest ? [] : [{ of, group: this.#compare(of, some), ...curveOf(some) }]
      }),
      check: this.#check(),
      notCalled: { truth: missing('truth'), before: missing('before'), after: missing('after') },
    }
  }

  #compare(key: string, some: readonly Sample[]): GroupComparison {
    const longer = { people: 0, minutes: 0 }
    const shorter = { people: 0, minutes: 0 }
    for (const { before, after } of some) {
      if (before === undefined || after === undefined || Math.abs(after - before) < 1) continue
      const side = after > before ? longer : shorter
      side.people++
      side.minutes += Math.abs(after - before)
    }
    return {
      key,
      people: some.length,
      before: this.#summary(some.flatMap(({ before }) => before ?? [])),
      after: this.#summary(some.flatMap(({ after }) => after ?? [])),
      longer,
      shorter,
    }
  }

  #summary(waits: number[]): WaitSummary {
    waits.sort((a, b) => a - b)
    const at = (share: number) => waits[Math.ceil(share * waits.length) - 1]
    return {
      called: waits.length,
      mean: mean(waits),
      median: at(0.5),
      ninth: at(0.9),
      longest: waits.at(-1),
      over: waits.filter((it) => it > this.#limit).length,
    }
  }

  #check(): ModelCheck {
    const both = this.#samples.filter((it) => it.truth !== undefined && it.before !== undefined)
    const distances = both.map(({ truth, before }) => Math.abs(truth! - before!))
    return {
      truth: mean(both.map(({ truth }) => truth!)),
      replayed: mean(both.map(({ before }) => before!)),
      distance: mean(distances),
      withinFive: mean(distances.map((it) => Number(it <= 5))),
      picks: this.#picks,
      assumed: this.#assumed,
    }
  }
}

/** All waits of a person together, in minutes. */
function waitsOf({ calls }: ReplayedDay): Map<string, number> {
  const waits = new Map<string, number>()
  for (const { person, waited } of calls) waits.set(person.id, (waits.get(person.id) ?? 0) + waited / 60_000)
  return waits
}

function curveOf(samples: readonly Sample[]): Pick<WaitCurve, 'stepMinutes' | 'before' | 'after'> {
  const sorted = (which: 'before' | 'after') => samples.flatMap((it) => it[which] ?? []).sort((a, b) => a - b)
  const waits = { before: sorted('before'), after: sorted('after') }
  const nearlyAll = (some: number[]) => some[Math.ceil(some.length * 0.98) - 1] ?? 0
  const most = Math.max(1, nearlyAll(waits.before), nearlyAll(waits.after))
  const stepMinutes = Math.ceil(most / 60)
  const steps = Math.ceil(most / stepMinutes)
  const shares = (some: number[]) => {
    let called = 0
    return Array.from({ length: steps + 1 }, (_, step) => {
      while (called < some.length && some[called]! <= step * stepMinutes) called++
      return some.length === 0 ? 0 : called / some.length
    })
  }
  return { stepMinutes, before: shares(waits.before), after: shares(waits.after) }
}

function mean(values: readonly number[]): number | undefined {
  if (values.length === 0) return undefined
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
