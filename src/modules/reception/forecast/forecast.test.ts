import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { forecastIfTaken, forecastWaits } from './forecast.ts'
import type { HallCounter } from './hall.ts'
import { counter, exponential, hall, now, plainModel, policy, waiting } from './model.fixture.ts'
import { noShowClasses } from './model.ts'
import { constantTable, tableOf } from './table.ts'

const minute = 60_000
const options = { seed: 7, replications: 100 }
const fixed = plainModel({ service: () => constantTable(10 * minute) })
const p50 = (list: ReturnType<typeof forecastWaits>) => list.map((it) => it.quantiles!.p50)

describe('what can be reckoned by hand', () => {
  test('one counter, ten minutes each', () => {
    const list = [waiting('a', 9), waiting('b', 8), waiting('c', 7)]
    const answer = forecastWaits(hall({ waiting: list }), fixed, policy, options)
    expect(p50(answer)).toEqual([0, 10, 20])
    expect(answer.map((it) => it.ahead)).toEqual([0, 1, 2])
    expect(answer.every((it) => it.method === 'simulation' && it.beforeClosing === 1)).toBe(true)
  })

  test('the aged go first, a counter with other series does not help, lunch stops everybody', () => {
    const list = [
      waiting('a', 9),
      waiting('old', 8, { priority: 'aged' }),
      waiting('b', 7),
      waiting('other', 1, { series: 'B' }),
    ]
    const counters = [counter(1), counter(2, { series: ['B'] })]
    const plan = {
      opensAt: now - 1,
      closesAt: now + 500 * minute,
      breaks: [{ from: now + 15 * minute, to: now + 90 * minute }],
    }
    const answer = forecastWaits(hall({ waiting: list, counters, plan }), fixed, policy, options)
    expect(p50(answer)).toEqual([10, 0, 90, 0])
    expect(answer.map((it) => it.ahead)).toEqual([1, 0, 2, 0])
  })

  test('whoever is at the counter is done when what is left of ten minutes is over', () => {
    const serving = counter(1, { state: 'serving', since: now - 4 * minute, service: 's' })
    const answer = forecastWaits(
      hall({ waiting: [waiting('a', 1)], counters: [serving] }),
      fixed,
      policy,
      options,
    )
    expect(answer[0]!.quantiles!.p50).toBeCloseTo(6, 3)
  })

  test('a slow officer is slow, today too', () => {
    const model = {
      ...fixed,
      officer: () => ({ log: Math.log(1.5), spread: 0 }),
      today: { log: Math.log(2), spread: 0 },
    }
    const answer = forecastWaits(
      hall({ waiting: [waiting('a', 2), waiting('b', 1)] }),
      model,
      policy,
      options,
    )
    expect(p50(answer)[1]).toBeCloseTo(30, 3)
  })

  test('who is not called before closing is told so', () => {
    const plan = { opensAt: now - 1, closesAt: now + 15 * minute, breaks: [] }
    const answer = forecastWaits(
      hall({ waiting: [waiting('a', 3), waiting('b', 2), waiting('c', 1)], plan }),
      fixed,
      policy,
      options,
    )
    expect(answer.map((it) => it.beforeClosing)).toEqual([1, 1, 0])
    expect(p50(answer)).toEqual([0, 10, Number.POSITIVE_INFINITY])
  })

  test('the parked come back with the time they had waited; appointments come or do not', () => {
    const model = { ...fixed, park: { share: 0, away: constantTable(5 * minute) } }
    const list = [waiting('a', 9), waiting('b', 8)]
    const parked = [{ ...waiting('p', 30), parkedAt: now }]
    expect(p50(forecastWaits(hall({ waiting: list, parked }), model, policy, options))).toEqual([0, 20])
    const appointments = [
      { id: 'x', series: 'A', service: 's', priority: 'aged', at: now + 5 * minute },
      { id: 'y', series: 'A', service: 's', priority: 'aged', at: now + 60 * minute },
    ]
    const after = { show: 1, after: constantTable(0) }
    // After ten minutes x has waited five, which at three times the rate is more than the eleven of b.
    const answer = (show: number) =>
      p50(
        forecastWaits(
          hall({ waiting: [waiting('a', 1), waiting('b', 1, { number: 2 })], appointments }),
          { ...model, appointment: { ...after, show } },
          policy,
          options,
        ),
      )
    expect(answer(0)).toEqual([0, 10])
    expect(answer(1)).toEqual([0, 20])
  })

  test('whoever asks before taking a number gets what the last in the queue gets', () => {
    const list = [waiting('a', 9), waiting('b', 8)]
    const answer = forecastIfTaken(
      hall({ waiting: list }),
      { series: 'A', service: 's', priority: 'normal' },
      fixed,
      policy,
      options,
    )
    expect(answer).toMatchObject({ ahead: 2, method: 'simulation', quantiles: { p50: 20 } })
  })

  test('people of higher rate who are expected lengthen the wait', () => {
    const list = Array.from({ length: 12 }, (_, at) => waiting(String(at), 20 - at))
    const aged = {
      series: 'A',
      priority: 'aged',
      services: [{ code: 's', share: 1 }],
      perHour: new Float64Array(48).fill(2),
    }
    const means = (all: ReturnType<typeof forecastWaits>) => all.map((it) => it.mean!)
    const without = means(forecastWaits(hall({ waiting: list }), fixed, policy, options))
    const withThem = means(
      forecastWaits(hall({ waiting: list }), { ...fixed, arrivals: [aged] }, policy, options),
    )
    expect(withThem.at(-1)!).toBeGreaterThan(without.at(-1)! + 5)
  })
})

describe('when too little is known', () => {
  const model = plainModel({ knows: () => false })
  test('the calls of the last hour and the length of the queue', () => {
    const list = [waiting('a', 9), waiting('b', 8)]
    const answer = forecastWaits(hall({ waiting: list, lately: { A: 12 } }), model, policy, options)
    expect(answer.map((it) => it.method)).toEqual(['throughput', 'throughput'])
    expect(answer.map((it) => it.mean)).toEqual([5, 10])
    const { p10, p50, p90 } = answer[1]!.quantiles!
    expect(p10 < p50 && p50 < p90).toBe(true)
  })
  test('nothing at all: unknown, and no number', () => {
    const [answer] = forecastWaits(hall({ waiting: [waiting('a', 9)] }), model, policy, options)
    expect(answer).toMatchObject({ method: 'unknown', quantiles: undefined, beforeClosing: undefined })
  })
  test('a series that no counter serves', () => {
    const list = [waiting('a', 9, { series: 'Z' }), waiting('b', 9)]
    const answer = forecastWaits(hall({ waiting: list }), plainModel(), policy, options)
    expect(answer.map((it) => it.method)).toEqual(['unknown', 'simulation'])
  })
})

const lognormal = tableOf(
  (share) => 480_000 * Math.exp(0.8 * probit(Math.min(0.998, Math.max(0.002, share)))),
)
/** The normal quantile, roughly (logistic): the shape does not matter here. */
function probit(share: number): number {
  return Math.log(share / (1 - share)) / 1.702
}

const anyCounters: fc.Arbitrary<HallCounter[]> = fc
  .array(
    fc.record({
      state: fc.constantFrom('idle' as const, 'serving' as const, 'called' as const),
      minutes: fc.integer({ min: 0, max: 20 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((list) =>
    list.map(({ state, minutes }, at) =>
      counter(at + 1, {
        state,
        since: now - minutes * minute,
        ...(state === 'idle' ? {} : { service: 's' }),
      }),
    ),
  )
const anyQueue = fc
  .array(fc.integer({ min: 0, max: 55 }), { minLength: 1, maxLength: 40 })
  .map((minutes) => minutes.map((m, at) => waiting(`t${at}`, m, { number: at + 1 })))

describe('whatever the hall', () => {
  const model = plainModel({
    service: () => lognormal,
    walk: tableOf((share) => 20_000 + 30_000 * share),
    gap: exponential(30_000),
    noShow: new Float64Array(noShowClasses).fill(0.05),
    absence: constantTable(90_000),
  })

  test('one more person ahead in the class never lowers a forecast', () => {
    fc.assert(
      fc.property(
        anyCounters,
        anyQueue,
        fc.integer({ min: 0, max: 58 }),
        fc.nat(),
        (counters, list, minutes, seed) => {
          const extra = waiting('extra', minutes, { number: 99 })
          const without = forecastWaits(hall({ waiting: list, counters }), model, policy, {
            seed,
            replications: 60,
          })
          const withOne = forecastWaits(hall({ waiting: [...list, extra], counters }), model, policy, {
            seed,
            replications: 60,
          })
          for (const [at, one] of without.entries()) {
            for (const name of ['p10', 'p50', 'p90'] as const)
              expect(withOne[at]!.quantiles![name]).toBeGreaterThanOrEqual(one.quantiles![name])
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  test('one more counter never raises a forecast', () => {
    let lower = 0
    fc.assert(
      fc.property(anyCounters, anyQueue, fc.nat(), (counters, list, seed) => {
        const more = [...counters, counter(50)]
        const without = forecastWaits(hall({ waiting: list, counters }), model, policy, {
          seed,
          replications: 60,
        })
        const withOne = forecastWaits(hall({ waiting: list, counters: more }), model, policy, {
          seed,
          replications: 60,
        })
        for (const [at, one] of without.entries()) {
          for (const name of ['p10', 'p50', 'p90'] as const) {
            expect(withOne[at]!.quantiles![name]).toBeLessThanOrEqual(one.quantiles![name])
            if (withOne[at]!.quantiles![name] < one.quantiles![name]) lower++
          }
        }
      }),
      { numRuns: 150 },
    )
    expect(lower).toBeGreaterThan(100)
  })

  test('the same seed gives the same answer, another seed another, and quantiles rise', () => {
    const rich = {
      ...model,
      outOfOrder: 0.1,
      today: { log: 0.1, spread: 0.1 },
      park: { share: 0.1, away: exponential(600_000) },
      pause: { share: 0.05, length: exponential(600_000), gone: 0.1 },
    }
    fc.assert(
      fc.property(anyCounters, anyQueue, fc.nat(1e6), (counters, list, seed) => {
        const mixed = list.map((it, at) => ({ ...it, priority: at % 3 ? 'normal' : 'aged' }))
        const ask = (one: number) =>
          forecastWaits(hall({ waiting: mixed, counters }), rich, policy, { seed: one, replications: 60 })
        const answer = ask(seed)
        expect(ask(seed)).toEqual(answer)
        if (list.length > 8) expect(ask(seed + 1)).not.toEqual(answer)
        for (const { quantiles } of answer) {
          const rising = Object.values(quantiles!)
          expect(rising).toEqual(rising.toSorted((a, b) => a - b))
        }
      }),
      { numRuns: 60 },
    )
  })
})
