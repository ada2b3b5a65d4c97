import { expect, test } from 'vitest'
import { deviationOf, expectationOf } from './pattern.ts'

/** A generator of the same numbers for the same seed. */
function dice(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state + 0.5) / 2 ** 32
  }
}

/** Bell-shaped, which counts of this size nearly are. */
const around = (random: () => number, mean: number, deviation: number) =>
  mean + deviation * Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())

const weekdays = [1.5, 0.9, 1, 0.8, 1.2]
const parts = [1.3, 1, 0.8]
const seasonal = (day: Temporal.PlainDate, base: number) =>
  base * weekdays[day.dayOfWeek - 1]! * parts[Math.min(2, Math.floor((day.day - 1) / 10))]!
const last = Temporal.PlainDate.from('2026-11-18')
const workdays = (until: Temporal.PlainDate) =>
  Array.from({ length: 91 }, (_, ago) => until.subtract({ days: 91 - ago })).filter(
    (day) => day.dayOfWeek < 6,
  )

/** Thirteen weeks of a ward with its own rhythm, and the day after them. */
function ward(seed: number) {
  const random = dice(seed)
  const base = 5 + random() * 150
  const day = last.add({ days: [0, 1, 2, 5, 6, 7, 8, 9, 12, 13, 14, 15, 16][seed % 13]! })
  const drawn = (of: Temporal.PlainDate) => {
    const mean = seasonal(of, base)
    // More than chance alone: days differ by a tenth for reasons nobody sees.
    return Math.max(0, Math.round(around(random, mean, Math.hypot(Math.sqrt(mean), 0.1 * mean))))
  }
  const past = workdays(day).map((of) => ({ day: of, value: drawn(of) }))
  return { day, past, seen: drawn(day), mean: seasonal(day, base) }
}

test('of ordinary days fewer than one in five hundred is called unusual', () => {
  const wards = Array.from({ length: 4000 }, (_, seed) => ward(seed + 1))
  const alarmed = wards.filter(
    ({ day, past, seen }) => deviationOf(expectationOf(past, day, 'count')!, seen) >= 5,
  )
  expect(alarmed.length / wards.length).toBeLessThan(1 / 500)
})

test('a day with three times as many people, or with nobody, is found in a ward with enough of them', () => {
  const wards = Array.from({ length: 500 }, (_, seed) => ward(seed + 1)).filter(({ mean }) => mean > 60)
  expect(wards.length).toBeGreaterThan(100)
  for (const wrong of [3, 0]) {
    const found = wards.filter(
      ({ day, past, mean }) => deviationOf(expectationOf(past, day, 'count')!, wrong * mean) >= 5,
    )
    const least = wrong === 3 ? 0.99 : 0.7
    expect(found.length / wards.length).toBeGreaterThan(least)
  }
})

test('one strange day of the past moves nothing; too little past says nothing', () => {
  const { day, past } = ward(7)
  const before = expectationOf(past, day, 'count')!
  const strange = past.map((it, at) => (at === 10 ? { ...it, value: 10_000 } : it))
  const after = expectationOf(strange, day, 'count')!
  expect(Math.abs(after.expected - before.expected)).toBeLessThan(before.spread)
  expect(after.spread).toBeLessThan(2 * before.spread)
  expect(expectationOf(past.slice(-35), day, 'count')).toBeUndefined()
})
