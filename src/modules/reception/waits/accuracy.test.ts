import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { accuracyOf, isEnough, type ToldForecast } from './accuracy.ts'

const day = Temporal.PlainDate.from('2026-11-16')
const infinite = Number.POSITIVE_INFINITY
const told = (
  p50: number | undefined,
  p80: number | undefined,
  more: Partial<ToldForecast> = {},
): ToldForecast => ({
  day,
  hour: 9,
  class: 'normal',
  p50,
  p80,
  outcome: 'called',
  waited: 20,
  ...more,
})

describe('how good forecasts were', () => {
  test('by hand: errors, shares, who is counted and who is not', () => {
    const accuracy = accuracyOf([
      told(20, 30, { waited: 26 }), // off by 6, within
      told(20, 30, { waited: 30 }), // off by 10, within: the end belongs to the range
      told(20, 30, { waited: 40 }), // off by 20, beyond
      told(20, infinite, { outcome: 'closed', waited: undefined }), // no minutes; the range did not end before closing
      told(20, 30, { outcome: 'closed', waited: undefined }), // no minutes, beyond
      told(infinite, infinite, { waited: 100 }), // called after all: within, and no minutes to be off by
      told(20, 30, { outcome: 'left', waited: undefined }), // nobody knows
      told(undefined, undefined), // was told that nobody knows
    ])
    expect(accuracy).toMatchObject({ days: 1, answered: 7, unanswered: 1 })
    expect(accuracy.all.compared).toBe(6)
    expect(accuracy.all.meanError).toBe((6 + 10 + 20) / 3)
    expect(accuracy.all.within).toBe(4 / 6)
  })

  test('groups of fewer than five people are not told', () => {
    const accuracy = accuracyOf([
      ...Array.from({ length: 5 }, () => told(20, 30)),
      ...Array.from({ length: 4 }, () =>
        told(20, 30, { hour: 10, class: 'aged', day: day.add({ days: 1 }) }),
      ),
      // Five answers, of which one cannot be compared.
      ...Array.from({ length: 5 }, (_, at) =>
        told(20, 30, {
          hour: 11,
          class: 'merit',
          ...(at === 0 ? { outcome: 'left', waited: undefined } : {}),
        }),
      ),
    ])
    expect([...accuracy.byHour.keys()]).toEqual([9])
    expect([...accuracy.byClass.keys()]).toEqual(['normal'])
    expect([...accuracy.byDay.keys()]).toEqual([day.toString()])
  })

  test('a few days, or a few people, are not enough', () => {
    const days = (count: number, each: number) =>
      accuracyOf(
        Array.from({ length: count * each }, (_, at) => told(20, 30, { day: day.add({ days: at % count }) })),
      )
    expect(isEnough(days(2, 50))).toBe(false)
    expect(isEnough(days(3, 6))).toBe(false)
    expect(isEnough(days(3, 7))).toBe(true)
    expect(isEnough(accuracyOf([]))).toBe(false)
  })

  test('the order of what was told changes nothing, and groups add up to no more than all', () => {
    const any = fc.record({
      hour: fc.integer({ min: 7, max: 11 }),
      class: fc.constantFrom('normal', 'aged'),
      p50: fc.integer({ min: 0, max: 90 }),
      spread: fc.integer({ min: 0, max: 60 }),
      waited: fc.option(fc.integer({ min: 0, max: 200 }), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 60 }), (list) => {
        const some = list.map((it) =>
          told(it.p50, it.p50 + it.spread, {
            hour: it.hour,
            class: it.class,
            waited: it.waited,
            outcome: it.waited === undefined ? 'closed' : 'called',
          }),
        )
        const accuracy = accuracyOf(some)
        const { meanError, ...all } = accuracyOf(some.toReversed()).all
        expect(all).toEqual({ compared: accuracy.all.compared, within: accuracy.all.within })
        if (meanError !== undefined) expect(meanError).toBeCloseTo(accuracy.all.meanError!, 9)
        const inGroups = [...accuracy.byHour.values()].reduce((sum, { compared }) => sum + compared, 0)
        expect(inGroups).toBeLessThanOrEqual(accuracy.all.compared)
      }),
    )
  })
})
