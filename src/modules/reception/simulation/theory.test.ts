/** Where theory knows the answer, the simulated hall and the forecast give it. */
import { describe, expect, test } from 'vitest'
import { forecastWaits } from '../forecast/forecast.ts'
import { counter, exponential, hall, now, plainModel, policy, waiting } from '../forecast/model.fixture.ts'
import { stream } from '../forecast/random.ts'
import { simulateDay } from './day.ts'
import { bareOffice, erlangC } from './theory.fixture.ts'

const date = Temporal.PlainDate.from('2026-03-02')
const serviceTime = 10
const cases = [
  { counters: 1, load: 0.6 },
  { counters: 1, load: 0.8 },
  { counters: 2, load: 0.8 },
  { counters: 3, load: 0.9 },
  { counters: 5, load: 0.7 },
  { counters: 8, load: 0.9 },
]

test('Erlang’s formula: M/M/1 waits load ÷ (1 − load) services; a published value of M/M/c', () => {
  expect(erlangC(1, 0.8, 10)).toBeCloseTo(40, 9)
  // Two counters: C = 2ρ² ÷ (1 + ρ), so at 0.8 the wait is 16/9 services.
  expect(erlangC(2, 0.8, 9)).toBeCloseTo(16, 9)
})

describe('the simulated hall', () => {
  test.each(cases)('$counters counters, load $load', ({ counters, load }) => {
    // The busier, the longer waits remember: about 60,000 people, and more where it is busiest.
    const people = load > 0.65 ? 160_000 : 60_000
    const minutes = (people * serviceTime) / (counters * load)
    const taken = new Map<string, number>()
    const waits: number[] = []
    for (const event of simulateDay(bareOffice(counters, load, serviceTime, minutes), date, 3)) {
      if (event.type === 'ticket.taken') taken.set(event.ticket, event.at)
      if (event.type === 'ticket.called') waits.push((event.at - taken.get(event.ticket)!) / 60_000)
    }
    const { mean, error } = batches(waits, 40)
    const expected = erlangC(counters, load, serviceTime)
    expect(error).toBeLessThan(expected * 0.06)
    expect(Math.abs(mean - expected)).toBeLessThan(3 * error)
  })
})

describe('the forecast, averaged over what a newcomer finds', () => {
  test.each(cases)('$counters counters, load $load', ({ counters, load }) => {
    const random = stream(11)
    const model = plainModel({ service: () => exponential(serviceTime * 60_000) })
    const means: number[] = []
    for (let newcomer = 0; newcomer < 1_500; newcomer++) {
      const there = peopleInHall(counters, load, random())
      const busy = Math.min(counters, there)
      // For how long somebody has been served says nothing about how long it still takes.
      const desks = Array.from({ length: counters }, (_, at) =>
        at < busy
          ? counter(at + 1, { state: 'serving', service: 's', since: now - random() * 600_000 })
          : counter(at + 1),
      )
      const queue = Array.from({ length: there - busy + 1 }, (_, at) =>
        waiting(`p${newcomer}-${at}`, 50 - at * 0.01),
      )
      const answer = forecastWaits(
        hall({ waiting: queue, counters: desks }),
        model,
        { ...policy, capMinutes: 1e9 },
        {
          seed: newcomer,
          replications: 60,
        },
      )
      means.push(answer.at(-1)!.mean!)
    }
    const { mean, error } = batches(means, 50)
    const expected = erlangC(counters, load, serviceTime)
    expect(error).toBeLessThan(expected * 0.08)
    expect(Math.abs(mean - expected)).toBeLessThan(3 * error)
  })
})

/** Mean and its standard error, by batches: neighbours in a queue wait alike. */
function batches(values: readonly number[], count: number): { mean: number; error: number } {
  const size = Math.floor(values.length / count)
  const means = Array.from({ length: count }, (_, at) => {
    const batch = values.slice(at * size, (at + 1) * size)
    return batch.reduce((sum, value) => sum + value, 0) / size
  })
  const mean = means.reduce((sum, value) => sum + value, 0) / count
  const spread = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (count - 1)
  return { mean, error: Math.sqrt(spread / count) }
}

/** How many a newcomer finds in M/M/c: the quantile of the stationary distribution. */
function peopleInHall(counters: number, load: number, share: number): number {
  const weights = [1]
  for (let people = 1; people < 600; people++)
    weights.push(weights[people - 1]! * ((counters * load) / Math.min(people, counters)))
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  let left = share * whole
  return Math.max(
    0,
    weights.findIndex((weight) => {
      left -= weight
      return left < 0
    }),
  )
}
