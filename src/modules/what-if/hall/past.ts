import type { DispatchPolicy, HallDay } from '#modules/reception'
import { mean } from '../statistics.ts'

/** A day gone by, as it travels to a thread. */
export interface LearnedDay {
  date: string
  /** Its midnight in Vietnam, in milliseconds since the epoch, as all times of a day. */
  midnight: number
  policy: DispatchPolicy
  day: HallDay
}

/** How long a counter was taken by somebody, in milliseconds. */
export interface Taken {
  atCounter: number
  /** Papers, a word with a colleague, before the counter called again. */
  afterwards: number
}

/** What is drawn from: the days as they were, and how long steps took. */
export interface HallPast {
  days: LearnedDay[]
  /** Queue and how the step ended → the steps; `''` in place of the queue: all of them. */
  steps: Map<string, Taken[]>
  /** Of those who were called, how many were not there. */
  absentShare: number
  /** Of each day: how much longer than usual everything took; 1 is as usual. */
  pace: number[]
}

/** So many steps of an ordinary day stand behind the pace of each day, so that few steps do not make a slow one. */
const paceWeight = 20

/** Fewer days or people than this say nothing about a hall. */
export const fewest = { days: 5, people: 100 } as const

export function isEnough(days: readonly LearnedDay[]): boolean {
  const people = days.reduce((sum, { day }) => sum + day.people.length, 0)
  return days.length >= fewest.days && people >= fewest.people
}

export function learn(days: LearnedDay[]): HallPast {
  const steps = new Map<string, Taken[]>()
  const put = (key: string, it: Taken) => {
    const list = steps.get(key)
    if (list) list.push(it)
    else steps.set(key, [it])
  }
  let called = 0
  let absent = 0
  for (const { day } of days)
    for (const { waits } of day.people) {
      const first = waits[0]!.step
      if (first) called++
      if (first?.ends === 'absent') absent++
      for (const { queue, step } of waits) {
        if (step?.releasedAt === undefined || !step.ends) continue
        const it = { atCounter: step.releasedAt - step.calledAt, afterwards: step.afterwards }
        put(stepsKey(queue, step.ends), it)
        put(stepsKey('', step.ends), it)
      }
    }
  return {
    days,
    steps,
    absentShare: called === 0 ? 0 : absent / called,
    pace: days.map(({ day }) => paceOf(day, steps)),
  }
}

/** How long the steps of a day took against the mean of all days, each against its own kind. */
function paceOf({ people }: HallDay, steps: ReadonlyMap<string, readonly Taken[]>): number {
  const means = new Map([...steps].map(([key, list]) => [key, mean(list.map(({ atCounter }) => atCounter))]))
  let took = 0
  let usual = 0
  let count = 0
  for (const { waits } of people)
    for (const { queue, step } of waits) {
      if (step?.releasedAt === undefined || !step.ends || step.ends === 'absent') continue
      took += step.releasedAt - step.calledAt
      usual += means.get(stepsKey(queue, step.ends))!
      count++
    }
  if (count === 0 || usual === 0) return 1
  const behind = (usual / count) * paceWeight
  return (took + behind) / (usual + behind)
}

export const stepsKey = (queue: string, ends: string) => `${queue} ${ends}`
