import { expect, test } from 'vitest'
import { shadesFor } from './shades.ts'

test('nothing anywhere has no colour and no legend', () => {
  const shades = shadesFor([0, 0])
  expect(shades.of(0)).toBe(0)
  expect(shades.ranges).toEqual([])
})

test('few have a step each', () => {
  const shades = shadesFor([0, 1, 3])
  expect([0, 1, 2, 3].map(shades.of)).toEqual([0, 1, 2, 3])
  expect(shades.ranges).toHaveLength(3)
})

test('many share five steps, and every value lies in the range its step names', () => {
  const values = Array.from({ length: 234 }, (_, value) => value)
  const shades = shadesFor(values)
  for (const value of values.slice(1)) {
    const range = shades.ranges.find(({ step }) => step === shades.of(value))!
    expect(value).toBeGreaterThanOrEqual(range.from)
    expect(value).toBeLessThanOrEqual(range.to)
  }
  expect(shades.ranges).toHaveLength(5)
})
