import { expect, test } from 'vitest'
import { costOf, possibleSaving } from './costs.ts'
import { effectOf } from './effect.ts'
import { type DossierCounts, dossierFigures, type PaperCounts, type ProcedureFigures } from './figures.ts'

const assumed = {
  ...{ wage: 60_000, way: 40, hall: 50, prepare: 30, fare: 10_000, copy: 1000, certified: 4000 },
  ...{ check: 3, lookUp: 1, round: 15 },
}
const dossiers = (more: Partial<DossierCounts>): DossierCounts => ({
  ...(Object.fromEntries(dossierFigures.map((name) => [name, 0])) as DossierCounts),
  ...more,
})
/** 20 dossiers with 30 visits; the paper handed in 20 times with 10 certified copies, asked for alone 4 times, 2 came for it. */
const figures: ProcedureFigures = {
  dossiers: dossiers({ handedIn: 20, trips: 30, returns: 6 }),
  papers: new Map([
    ['c1', { onPaper: 20, copies: 0, certifiedCopies: 10, askedAlone: 4, cameFor: 2 } as PaperCounts],
  ]),
  steps: [
    {
      step: 'process',
      times: 3,
      p50: 60,
      p90: 120,
      spread: [
        { minutes: 60, times: 2 },
        { minutes: 120, times: 1 },
      ],
    },
  ],
}

test('cost of a dossier, by hand', () => {
  const cost = costOf(figures, { fee: { amount: 8000 } }, assumed)!
  // 1.5 visits × 90 min + 1 paper × 30 min = 165 min; 1.5 × 10,000 + 8,000 + 0.5 × 4,000 = 25,000 đồng.
  expect(cost.hours).toBeCloseTo(2.75)
  expect(cost.money).toBe(25_000)
  expect(cost.cost).toBe(2.75 * 60_000 + 25_000)
  expect(cost.isHallKnown).toBe(false)
})

test('time in the hall comes from ten numbers and more', () => {
  const known = { ...figures, dossiers: { ...figures.dossiers, hallKnown: 10, hallMinutes: 300 } }
  expect(costOf(known, { fee: { amount: null } }, assumed)).toMatchObject({
    hallMinutes: 30,
    isHallKnown: true,
  })
  expect(costOf({ ...figures, dossiers: dossiers({}) }, { fee: { amount: 0 } }, assumed)).toBeUndefined()
})

test('effects in a year, by hand, from figures of 73 days', () => {
  const of = (kind: 'remove' | 'look-up' | 'merge') => effectOf(figures, { kind, about: 'c1' }, assumed, 73)
  // Five times: 100 papers × 30 min, 10 visits × 90 min = 65 h; 50 certified copies, 10 fares.
  expect(of('remove')).toEqual({
    ...{ times: 100, trips: 10, citizenHours: 65, officerHours: (100 * 3 + 20 * 15) / 60 },
    ...{ dong: 65 * 60_000 + 50 * 4000 + 10 * 10_000, soonerHours: 0 },
  })
  expect(of('look-up').officerHours).toBeCloseTo((100 * 3 + 20 * 15 - 100) / 60)
  expect(of('merge')).toMatchObject({
    trips: 0,
    citizenHours: 50,
    officerHours: 5,
    dong: 50 * 60_000 + 200_000,
  })
  const shorten = effectOf(figures, { kind: 'shorten', about: 'process', target: 90 }, assumed, 73)
  expect(shorten).toMatchObject({ times: 5, soonerHours: 2.5, dong: 0 })
  const merged = effectOf(figures, { kind: 'merge-step', about: 'process' }, assumed, 73)
  expect(merged).toMatchObject({ times: 15, soonerHours: 20 })
})

test('what could be saved: papers the offices have, and coming again', () => {
  const saving = possibleSaving(
    { dossiers: figures.dossiers, avoidable: { times: 4, copies: 2, certified: 0 } },
    assumed,
    73,
  )
  expect(saving.hours).toBe((5 * (4 * 30 + 6 * 90)) / 60)
  expect(saving.dong).toBe(saving.hours * 60_000 + 5 * (2 * 1000 + 6 * 10_000))
})
