import { expect, test } from 'vitest'
import { adviceFor, bestTenth } from './advice.ts'
import type { Indicator, Version } from './indicator.ts'
import { stretchesOf, versionOn } from './indicator.ts'
import { groupPoints, indicators } from './indicators/index.ts'
import { bandOf, joined, type Part, pointsOf, ranksOf, rateOf, totalOf } from './score.ts'

const day = (text: string) => Temporal.PlainDate.from(text)

test.each([
  // max, target, numerator, denominator, points; worked out on paper from the decision's two rules.
  [20, undefined, 95, 100, 19],
  [20, undefined, 1, 3, 6.67],
  [20, undefined, 2, 3, 13.33],
  [4, 80, 80, 100, 4],
  [4, 80, 79, 100, 3.95],
  [4, 80, 100, 100, 4],
  [4, 80, 40, 100, 2],
  [4, 50, 1, 2, 4],
  [4, 50, 1, 3, 2.67],
  [6, 90, 89, 100, 5.93],
  [6, 90, 90, 100, 6],
  [6, undefined, 0, 7, 0],
  // Late and disliked twice over: never below nothing.
  [6, 90, -3, 5, 0],
  // Halves are rounded up: 0.005 and 0.025.
  [2, undefined, 1, 400, 0.01],
  [2, undefined, 5, 400, 0.03],
  [0, undefined, 14, 3, 0],
  [6, 90, 0, 0, undefined],
  [6, undefined, 3, 0, undefined],
])('%d points, target %s: %d of %d are %s points', (max, target, numerator, denominator, points) => {
  expect(pointsOf({ max, ...(target ? { target } : {}) }, { numerator, denominator })).toBe(points)
})

test('points never fall when one more is so, and all points are reached exactly from the target on', () => {
  for (const target of [undefined, 30, 50, 80, 90])
    for (const denominator of [1, 7, 64, 997]) {
      let before = 0
      for (let numerator = 0; numerator <= denominator; numerator++) {
        const version = { max: 6, ...(target ? { target } : {}) }
        const points = pointsOf(version, { numerator, denominator })!
        expect(points).toBeGreaterThanOrEqual(before)
        if ((100 * numerator) / denominator >= (target ?? 100)) expect(points).toBe(6)
        before = points
      }
    }
})

test('the indicators add up to the points of their groups, and these to 100', () => {
  const sums = Object.fromEntries(Object.keys(groupPoints).map((group) => [group, 0]))
  for (const { group, versions } of indicators) sums[group]! += versions.at(-1)!.max
  expect(sums).toEqual(groupPoints)
  expect(Object.values(sums).reduce((left, right) => left + right)).toBe(100)
  expect(new Set(indicators.map(({ id }) => id)).size).toBe(indicators.length)
})

test('what is entered from outside says for whom, and where it is read; what is counted only has neither', () => {
  for (const { id, entered, outside, versions } of indicators) {
    const isEntered = versions.some((it) =>
      [...it.numerator, ...it.denominator].some((term) => term.of === 'entered'),
    )
    expect([entered !== undefined, outside !== undefined], id).toEqual([isEntered, isEntered])
  }
})

test('what cannot be measured is told twice: of what could be, and as no points at all', () => {
  const told = totalOf([
    { max: 20, points: 19 },
    { max: 6, points: undefined },
    { max: 4, points: 4 },
    { max: 70, points: undefined },
  ])
  expect(told).toEqual({ points: 23, measurable: 24, of: 100, share: 95.83 })
  expect(totalOf([{ max: 100, points: undefined }])).toEqual({
    points: 0,
    measurable: 0,
    of: 100,
    share: undefined,
  })
})

test('bands begin where the Portal says', () => {
  expect([100, 90, 89.99, 80, 79.99, 70, 69.99, 50, 49.99, 0].map(bandOf)).toEqual([
    ...['excellent', 'excellent', 'good', 'good', 'fair', 'fair', 'average', 'average', 'weak', 'weak'],
  ])
})

test('the same points share a rank, and the next is left out', () => {
  const points = new Map([
    ['a', 50],
    ['b', 70.5],
    ['c', 70.5],
    ['d', 20],
    ['e', 50],
  ])
  expect(Object.fromEntries(ranksOf(points))).toEqual({ a: 3, b: 1, c: 1, d: 5, e: 3 })
})

const terms: Pick<Version, 'numerator' | 'denominator'> = {
  numerator: [{ of: 'figure', figure: 'received' }],
  denominator: [{ of: 'figure', figure: 'received' }],
}
const pieces = { numerator: [], denominator: [] }
const toy: Indicator = {
  ...{ id: 't', group: 'progress', sure: 'cited', by: 'agency', unit: 'percent' },
  name: { vi: 't', en: 't', ar: 't' },
  formula: { vi: 't', en: 't', ar: 't' },
  versions: [
    { from: '2022-06-23', max: 10, ...terms },
    { from: '2026-11-11', max: 4, target: 50, ...terms },
  ],
}

test('a period over a change of rules is cut on the day of the change, each part under its own', () => {
  const cut = stretchesOf([toy], { from: day('2026-11-01'), to: day('2026-11-30') })
  expect(cut.map(({ period, days }) => [`${period.from}`, `${period.to}`, days])).toEqual([
    ['2026-11-01', '2026-11-10', 10],
    ['2026-11-11', '2026-11-30', 20],
  ])
  const parts = cut.map(({ period, days }): Part => {
    const version = versionOn(toy, period.from)!
    const value = { numerator: 1, denominator: 4 }
    return { period, days, version, value, pieces, points: pointsOf(version, value) }
  })
  // 10 days at 2.5 of 10, 20 days at 2 of 4.
  expect(joined(toy, parts)).toMatchObject({
    points: 2.17,
    max: 6,
    value: { numerator: 2, denominator: 8 },
  })
  expect(stretchesOf([toy], { from: day('2026-11-11'), to: day('2026-11-30') })).toHaveLength(1)
  expect(stretchesOf([toy], { from: day('2026-10-01'), to: day('2026-11-10') })).toHaveLength(1)
  expect(versionOn(toy, day('2022-06-22'))).toBeUndefined()
})

test('a part of which nothing can be said weighs nothing', () => {
  const [before, after] = toy.versions as [Part['version'], Part['version']]
  const period = { from: day('2026-11-01'), to: day('2026-11-30') }
  const scored = joined(toy, [
    { period, days: 10, version: before, value: { numerator: 0, denominator: 0 }, pieces, points: undefined },
    { period, days: 20, version: after, value: { numerator: 1, denominator: 4 }, pieces, points: 2 },
  ])
  expect(scored).toMatchObject({ points: 2, max: 4 })
})

test('advice says what one more, all points and the best tenth would bring, the most first', () => {
  const ofMax = (
    id: string,
    max: number,
    target: number | undefined,
    numerator: number,
    denominator: number,
  ) => {
    const version: Version = { from: '2022-06-23', max, ...(target ? { target } : {}), ...terms }
    const value = { numerator, denominator }
    const points = pointsOf(version, value)
    const indicator = { ...toy, id, versions: [version] as const }
    const period = { from: day('2026-11-01'), to: day('2026-11-30') }
    return joined(indicator, [{ period, days: 30, version, value, pieces, points }])
  }
  const scored = [
    ofMax('little', 2, undefined, 9, 10),
    ofMax('much', 6, undefined, 63, 100),
    ofMax('reached', 4, 50, 60, 100),
    ofMax('nothing', 4, undefined, 0, 0),
    ofMax('target', 4, 80, 43, 100),
  ]
  const advice = adviceFor(
    scored,
    new Map([
      ['much', 75],
      ['target', 40],
    ]),
  )
  expect(advice.map(({ indicator, one, full, best }) => [indicator.id, one, full, best])).toEqual([
    ['much', { more: 1, gain: 0.06 }, { more: 37, gain: 2.22 }, { more: 12, gain: 0.72 }],
    ['target', { more: 1, gain: 0.05 }, { more: 37, gain: 1.85 }, undefined],
    ['little', { more: 1, gain: 0.2 }, { more: 1, gain: 0.2 }, undefined],
  ])
})

test('the best tenth is spoken of where there are ten wards, and is what all of them reach', () => {
  const rates = Array.from({ length: 20 }, (_, index) => index * 5)
  expect(
    bestTenth(
      new Map([
        ['a', rates],
        ['b', rates.slice(0, 9)],
      ]),
    ),
  ).toEqual(new Map([['a', 90]]))
  expect(bestTenth(new Map([['c', rates.slice(0, 10)]]))).toEqual(new Map([['c', 45]]))
})

test('a rate stays between nothing and all; a mean does not', () => {
  expect(rateOf({ unit: 'percent' }, { numerator: -2, denominator: 4 })).toBe(0)
  expect(rateOf({ unit: 'percent' }, { numerator: 1, denominator: 4 })).toBe(25)
  expect(rateOf({ unit: 'days' }, { numerator: 14, denominator: 4 })).toBe(3.5)
  expect(rateOf({ unit: 'percent' }, { numerator: 1, denominator: 0 })).toBeUndefined()
})
