import { describe, expect, test } from 'vitest'
import { largestRemainder, spread } from './apportion.ts'
import { chanceOf } from './chance.ts'
import { everyDossier, makeQuarter, type Quarter } from './quarter.ts'
import { reportsOn } from './reports.ts'
import { scaled } from './totals.ts'
import { kiosks } from './visits.ts'
import { readWorld } from './world.ts'

const world = await readWorld()

function tally(
  quarter: Quarter,
  name: (dossier: ReturnType<Quarter['dossiersOn']>[number]) => string | number,
) {
  const found = new Map<string | number, number>()
  for (const it of everyDossier(world, quarter.days, quarter.dossiersOn)) {
    const key = name(it)
    found.set(key, (found.get(key) ?? 0) + 1)
  }
  return found
}

test('what is divided adds up, and everybody has their quota within one', () => {
  const random = chanceOf(1, 'weights')
  for (let round = 0; round < 200; round++) {
    const weights = Array.from({ length: 1 + Math.floor(random() * 130) }, () => random() ** 4 + 1e-6)
    const total = Math.floor(random() * 5000)
    const sum = weights.reduce((all, weight) => all + weight, 0)
    for (const parts of [largestRemainder(total, weights), spread(total, weights, random)]) {
      expect(parts.reduce((all, part) => all + part, 0)).toBe(total)
      for (const [index, part] of parts.entries())
        expect(Math.abs(part - (total * weights[index]!) / sum)).toBeLessThan(1 + 1e-6)
    }
  }
})

describe('the whole quarter', () => {
  const quarter = makeQuarter(world, { seed: 2025, totals: scaled(1) })

  test('has the published totals', () => {
    const ways = tally(quarter, ({ way }) => way)
    expect(ways.get('online')).toBe(317_221)
    expect([...ways.values()].reduce((all, count) => all + count, 0)).toBe(531_269)
    expect(tally(quarter, (it) => String(quarter.latenessOf(it) !== undefined)).get('true')).toBe(797)
  })

  test('has wards of very different size and online share, and those of which something is known', () => {
    const shareOf = (slug: string) => {
      const { online, dossiers } = quarter.counts[world.wards.findIndex((ward) => ward.slug === slug)]!
      return online / dossiers
    }
    const kimLien = shareOf('kim-lien')
    expect(kimLien / (1 - kimLien)).toBeGreaterThan(3)
    expect(shareOf('thu-lam')).toBeGreaterThan(0.6)
    const shares = quarter.counts.map(({ online, dossiers }) => online / dossiers).sort((a, b) => a - b)
    expect(shares[12]).toBeLessThan(0.45)
    expect(shares.at(-12)).toBeGreaterThan(0.72)
    const sizes = quarter.counts.map(({ dossiers }) => dossiers).sort((a, b) => a - b)
    expect(sizes.at(-12)! / sizes[12]!).toBeGreaterThan(3)
    expect(Math.min(...quarter.counts.map(({ counter }) => counter))).toBeGreaterThan(0)
  })

  test('has its days: Mondays, holidays, Saturdays, the days after the National Day', () => {
    const byDay = tally(quarter, ({ day, way }) => `${quarter.days.dates[day]} ${way}`)
    const counted = (date: string, way: string) => byDay.get(`${date} ${way}`) ?? 0
    for (const closed of ['2025-08-31', '2025-09-01', '2025-09-02', '2025-08-30'])
      expect(counted(closed, 'counter'), closed).toBe(0)
    expect(counted('2025-09-02', 'online')).toBeGreaterThan(0)
    expect(counted('2025-09-02', 'online')).toBeLessThan(counted('2025-09-03', 'online') / 4)
    expect(counted('2025-09-03', 'counter')).toBeGreaterThan(1.15 * counted('2025-09-10', 'counter'))
    expect(counted('2025-08-04', 'counter')).toBeGreaterThan(1.2 * counted('2025-08-08', 'counter'))
    expect(counted('2025-08-09', 'counter')).toBeGreaterThan(0)
    expect(counted('2025-08-09', 'counter')).toBeLessThan(counted('2025-08-08', 'counter') / 8)
  })

  test('asks online only for what is offered online, on Saturdays only for residence, and codes follow the hours', () => {
    for (const it of everyDossier(world, quarter.days, quarter.dossiersOn)) {
      if (it.way === 'online' && !it.procedure.isOnline) expect.fail(it.procedure.code)
      if (it.way === 'counter' && quarter.days.isSaturday(it.day) && !/cư trú/.test(it.procedure.field))
        expect.fail(it.procedure.code)
    }
    const day = quarter.dossiersOn(30, 40)
    expect(day.map(({ number }) => number)).toEqual(day.map((_, index) => index + 1))
    expect(day.map(({ minute }) => minute)).toEqual(day.map(({ minute }) => minute).sort((a, b) => a - b))
  })

  test('has many kinds of dossier, few of them often', () => {
    const codes = [...tally(quarter, ({ procedure }) => procedure.code).values()].sort((a, b) => b - a)
    expect(codes.length).toBeGreaterThan(120)
    const top = codes.slice(0, 12).reduce((all, count) => all + count, 0)
    expect(top / 531_269).toBeGreaterThan(0.6)
  })
})

test('the same seed gives the same quarter, another one another; small ones have the same shares', () => {
  const make = (seed: number, share: number) => makeQuarter(world, { seed, totals: scaled(share) })
  const shown = (quarter: Quarter) =>
    quarter.dossiersOn(3, 20).map(({ person, ...it }) => ({ ...it, ...person() }))
  expect(shown(make(7, 0.05))).toEqual(shown(make(7, 0.05)))
  expect(shown(make(7, 0.05))).not.toEqual(shown(make(8, 0.05)))
  const small = make(7, 0.02)
  const sum = (name: 'dossiers' | 'online') => small.counts.reduce((all, count) => all + count[name], 0)
  expect([sum('dossiers'), sum('online')]).toEqual([10_625, 6344])
  expect(tally(small, (it) => String(small.latenessOf(it) !== undefined)).get('true')).toBe(16)
})

test('reports of people add up, in their order, about everything and with every fate', () => {
  const quarter = makeQuarter(world, { seed: 2025, totals: scaled(1) })
  const days = Array.from({ length: quarter.days.count }, (_, day) => reportsOn(quarter, day))
  const all = days.flat()
  expect(all).toHaveLength(2656)
  for (const day of days)
    expect(day.map(({ minute }) => minute)).toEqual(day.map(({ minute }) => minute).sort((a, b) => a - b))
  const share = (is: (report: (typeof all)[number]) => boolean) => all.filter(is).length / all.length
  for (const fate of ['answered', 'refused', 'passed-on'] as const)
    expect(share((it) => it.fate === fate)).toBeGreaterThan(0.03)
  expect(new Set(all.map(({ kind }) => kind)).size).toBe(6)
  expect(new Set(all.map(({ ward }) => ward)).size).toBeGreaterThan(110)
  expect(share(({ lateBy }) => lateBy !== undefined)).toBeGreaterThan(0.02)
  expect(share(({ lateBy }) => lateBy !== undefined)).toBeLessThan(0.06)
  expect(share(({ ask }) => ask !== undefined)).toBeGreaterThan(0.05)
  expect(share(({ rating }) => rating !== undefined)).toBeGreaterThan(0.2)
})

test('electronic results are one in a thousand, and some of a small quarter', () => {
  for (const [share, least, most] of [
    [1, 400, 620],
    [0.0005, 2, 20],
  ] as const) {
    const quarter = makeQuarter(world, { seed: 2025, totals: scaled(share) })
    const found = tally(quarter, ({ isElectronic }) => String(isElectronic)).get('true') ?? 0
    expect(found).toBeGreaterThanOrEqual(least)
    expect(found).toBeLessThanOrEqual(most)
  }
})

test('few dossiers are dealt with once a day, in fewer halls with kiosks', () => {
  const [small, large] = [0.02, 1].map((share) => makeQuarter(world, { seed: 1, totals: scaled(share) }))
  expect([small!.rounds.length, large!.rounds.length]).toEqual([1, 2])
  expect([kiosks(small!).size, kiosks(large!).size]).toEqual([5, 24])
  expect(makeQuarter(world, { seed: 1, totals: scaled(0.02), rounds: 2 }).rounds).toEqual(large!.rounds)
})

test('people are invented: no number is of a province, each person has their own', () => {
  const quarter = makeQuarter(world, { seed: 3, totals: scaled(0.01) })
  const names = new Map<string, string>()
  for (const it of everyDossier(world, quarter.days, quarter.dossiersOn)) {
    const { idNumber, fullName } = it.person()
    expect(idNumber).toMatch(/^000\d{9}$/)
    expect(names.get(idNumber) ?? fullName).toBe(fullName)
    names.set(idNumber, fullName)
  }
})
