import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { workClock } from './work-clock.ts'

const minute = 60_000
const plan = {
  opensAt: 480 * minute,
  closesAt: 1020 * minute,
  breaks: [{ from: 690 * minute, to: 810 * minute }],
}

describe('minutes of work', () => {
  test('stand at lunch and before the hall opens', () => {
    const noon = workClock(plan, 720 * minute)
    expect(noon.toWork(90)).toBe(0)
    expect(noon.toWork(100)).toBe(10)
    expect(noon.toClock(10)).toBe(100)
    const early = workClock(plan, 450 * minute)
    expect(early.toClock(5)).toBe(35)
    expect(early.toClock(215)).toBe(365)
    expect(early.toWork(20)).toBe(0)
    expect(workClock(plan, 600 * minute).toWork(30)).toBe(30)
    expect(workClock(plan, 600 * minute).toWork(Number.POSITIVE_INFINITY)).toBe(Number.POSITIVE_INFINITY)
  })
  test('there and back is the same, and both rise', () => {
    const minutes = fc.integer({ min: 0, max: 600 })
    fc.assert(
      fc.property(fc.integer({ min: 400, max: 1000 }), minutes, minutes, (now, one, other) => {
        const { toWork, toClock } = workClock(plan, now * minute)
        expect(toWork(toClock(one))).toBe(one)
        const [low, high] = one < other ? [one, other] : [other, one]
        expect(toWork(high)).toBeGreaterThanOrEqual(toWork(low))
        expect(toClock(high)).toBeGreaterThanOrEqual(toClock(low))
      }),
    )
  })
})
