/** A hall's days played many times, as they are and as the question wants them, by the rule that calls people. */
import { mix, replay } from '#modules/reception'
import type { HallChange } from '../question.ts'
import { type Difference, differenceOf } from '../statistics.ts'
import { type ChangedCounters, callsOf, changeCounters } from './counters.ts'
import { dayFigures, figuresOf, type HallFigures } from './figures.ts'
import { type DayMeasure, measure, waitsOfPlay, waitsOfTruth } from './measure.ts'
import { type HallPast, type LearnedDay, learn } from './past.ts'
import { drawPeople, timesOf } from './people.ts'

/** How near the played baseline comes to what really happened. */
export type Trust = 'close' | 'rough' | 'far'

export interface HallAnswer {
  /** Days and people that were learned from. */
  learned: { days: number; people: number }
  truth: HallFigures
  baseline: HallFigures
  scenario: HallFigures
  difference: { within15: Difference; within30: Difference; unserved: Difference }
  /** Share of the runs in which half of the people wait at least a minute longer, and shorter. */
  longer: number
  shorter: number
  /** Counters that are there besides. */
  added: number[]
  /** Queues that nobody calls for half a day or more. */
  uncalled: string[]
  trust: Trust
}

export interface HallTask {
  days: LearnedDay[]
  change: HallChange
  runs: number
  seed: number
  /** How late a person may come after their turn. */
  graceMinutes: number
}

/** The most people that one day is played with. */
export const mostPeople = 6_000

/** Whether the days would become larger than what is played; what that would be. */
export function largestDay(days: readonly LearnedDay[], change: HallChange): number {
  return Math.max(
    0,
    ...days.map(({ day }) =>
      day.people.reduce((sum, { waits }) => sum + timesOf(change, waits[0]!.queue), 0),
    ),
  )
}

const unchanged: HallChange = {
  ...{ arrivals: 1, arrivalsOf: {}, online: {}, skills: [], absent: 1 },
  counters: { morning: 0, afternoon: 0 },
}

/** Takes as long as it takes: work for a thread of its own. @param progress is told a share, 0 … 1 */
export function playHall(task: HallTask, progress: (share: number) => void = () => {}): HallAnswer {
  const { days, change, runs, seed, graceMinutes } = task
  const past = learn(days)
  const calls = callsOf(days)
  const usual = days.map((day) => changeCounters(day, unchanged))
  const changed = days.map((day) => changeCounters(day, change, calls))
  const before: DayMeasure[] = []
  const after: DayMeasure[] = []
  for (let run = 0; run < runs; run++) {
    const base = run % days.length
    const luck = mix(seed, run)
    before.push(playDay(past, base, luck, unchanged, usual[base]!, graceMinutes))
    after.push(playDay(past, base, luck, change, changed[base]!, graceMinutes))
    progress((run + 1) / runs)
  }
  const truth = days.map((it, at) => measure(waitsOfTruth(it.day), usual[at]!, it.midnight))
  return answerOf({ days, truth, before, after, changed })
}

/** One day of one run. */
export function playDay(
  past: HallPast,
  base: number,
  luck: number,
  change: HallChange,
  changed: ChangedCounters,
  graceMinutes: number,
): DayMeasure {
  const { midnight, policy } = past.days[base]!
  const people = drawPeople(past, base, luck, change)
  const played = replay({ people, counters: changed.counters }, policy, graceMinutes, { overtime: false })
  return measure(waitsOfPlay(people.length, played), changed, midnight)
}

function answerOf(played: {
  days: readonly LearnedDay[]
  truth: DayMeasure[]
  before: DayMeasure[]
  after: DayMeasure[]
  changed: ChangedCounters[]
}): HallAnswer {
  const { days, truth, before, after, changed } = played
  const [was, is] = [before.map(dayFigures), after.map(dayFigures)]
  const share = (isSo: (was: number, is: number) => boolean) =>
    was.filter(({ median }, at) => isSo(median, is[at]!.median)).length / Math.max(1, was.length)
  const figures = { truth: figuresOf(truth), baseline: figuresOf(before), scenario: figuresOf(after) }
  return {
    learned: { days: days.length, people: days.reduce((sum, { day }) => sum + day.people.length, 0) },
    ...figures,
    difference: {
      within15: differenceOf(
        was.map((it) => it.within15),
        is.map((it) => it.within15),
      ),
      within30: differenceOf(
        was.map((it) => it.within30),
        is.map((it) => it.within30),
      ),
      unserved: differenceOf(
        before.map((it) => it.unserved),
        after.map((it) => it.unserved),
      ),
    },
    longer: share((from, to) => to >= from + 1),
    shorter: share((from, to) => to <= from - 1),
    added: [...new Set(changed.flatMap((it) => it.added))].sort((a, b) => a - b),
    uncalled: [...new Set(changed.flatMap((it) => it.uncalled))].sort(),
    trust: trustIn(figures.truth, figures.baseline),
  }
}

/**
 * Close: half of the people wait the same within three minutes or a quarter, and the share within fifteen minutes is the
 * same within eight of a hundred. Rough: within twice that.
 */
export function trustIn(truth: HallFigures, baseline: HallFigures): Trust {
  const [was, is] = [truth.median.middle, baseline.median.middle]
  const [wasShare, isShare] = [truth.within15.middle, baseline.within15.middle]
  if (was === undefined || is === undefined || wasShare === undefined || isShare === undefined)
    return was === is && wasShare === isShare ? 'close' : 'far'
  const off = Math.max(Math.abs(is - was) / Math.max(3, was / 4), Math.abs(isShare - wasShare) / 0.08)
  return off <= 1 ? 'close' : off <= 2 ? 'rough' : 'far'
}
