import type { HallPlan } from './hall.ts'

const minute = 60_000

/**
 * Minutes of the clock and minutes in which the hall works, both counted from `now`: before it opens and in breaks the
 * one goes on and the other stands.
 */
export function workClock(
  plan: HallPlan,
  now: number,
): { toWork(clock: number): number; toClock(work: number): number } {
  const shut = [{ from: Number.NEGATIVE_INFINITY, to: plan.opensAt }, ...plan.breaks]
    .filter((it) => it.to > now)
    .map(({ from, to }) => ({ from: Math.max(0, (from - now) / minute), to: (to - now) / minute }))
  return {
    toWork(clock) {
      let work = clock
      for (const { from, to } of shut) if (clock > from) work -= Math.min(clock, to) - from
      return work
    },
    toClock(work) {
      let clock = work
      for (const { from, to } of shut) if (clock >= from) clock += to - from
      return clock
    },
  }
}
