import { expect, test } from 'vitest'
import { mix, stream } from '#modules/reception'
import { type DossierPast, type LearnedDossier, workingDay } from './past.ts'
import { drawWork, measurePeriod, playPeriod, type Work } from './play.ts'
import { effortOf, playDossiers } from './runs.ts'

const never = Number.POSITIVE_INFINITY

/** Poisson arrivals and exponential work of some minutes. */
function markovWork(officers: number, load: number, mean: number, count: number, seed: number): Work[] {
  const random = stream(seed)
  const exponential = (scale: number) => -scale * Math.log(random())
  let at = 0
  return Array.from({ length: count }, () => {
    at += exponential(mean / (officers * load))
    return { at, dueAt: never, minutes: exponential(mean) }
  })
}

test.each([
  { officers: 1, load: 0.7, wait: 0.7 / 0.3 },
  { officers: 2, load: 0.8, wait: 0.64 / 0.36 },
])('M/M/$officers at load $load: dossiers take as long as the formula says', ({ officers, load, wait }) => {
  const mean = 60
  const took = Array.from({ length: 16 }, (_, seed) => {
    const work = markovWork(officers, load, mean, 5_000, seed + 1)
    const days = Math.ceil((work.at(-1)!.at + 200 * mean) / workingDay)
    return playPeriod(work, officers, days).days * workingDay
  })
  const average = took.reduce((sum, it) => sum + it, 0) / took.length
  const expected = mean * (1 + wait)
  expect(Math.abs(average - expected)).toBeLessThan(0.05 * expected)
})

test('what is due first is taken up first, one dossier an officer', () => {
  const work = [
    { at: 0, dueAt: 900, minutes: 100 },
    { at: 10, dueAt: 800, minutes: 100 },
    { at: 20, dueAt: 250, minutes: 100 },
    { at: 30, dueAt: never, minutes: 100 },
  ]
  // 0–100, then the one due at 250, then the one due at 800: only what has no day is left at the end of 350 minutes.
  const one = playPeriod(work, 1, 1)
  expect(one).toMatchObject({ late: 0, stock: 0, finished: 4, busy: 400 / 480 })
  expect(one.days * workingDay).toBeCloseTo((100 + 180 + 290 + 370) / 4, 9)
  expect(playPeriod(work, 4, 1).days * workingDay).toBe(100)
})

test('nobody to do it: nothing is finished and all that fell due is late', () => {
  const work = [
    { at: 0, dueAt: 100, minutes: 10 },
    { at: 0, dueAt: 900, minutes: 10 },
  ]
  expect(playPeriod(work, 0, 1)).toEqual({
    ...{ late: 1, stock: 2, overdue: 1, days: 0, finished: 0, curve: [2], busy: 1 },
  })
})

/** A unit whose dossiers were worked on by so many officers, half of their time being the work itself. */
function unit(officers: number, load: number): DossierPast {
  const days = 40
  const random = stream(11)
  const dossiers: LearnedDossier[] = []
  const freeAt = new Array<number>(officers).fill(0)
  let at = 0
  while (at < days * workingDay) {
    at += (-120 / (officers * load)) * Math.log(random())
    const first = freeAt.indexOf(Math.min(...freeAt))
    const finishedAt = Math.max(at, freeAt[first]!) - 120 * Math.log(random())
    freeAt[first] = finishedAt
    const dueAt = at + workingDay * (1 + Math.floor(random() * 3))
    const end = days * workingDay
    if (at < end)
      dossiers.push({ receivedAt: at, dueAt, finishedAt: finishedAt < end ? finishedAt : undefined })
  }
  return { dossiers, days, officers, share: 1 }
}

const past = unit(3, 0.85)
const nothing = { arrivals: 1, staff: 0 }
const play = (change: typeof nothing) => playDossiers({ past, change, runs: 40, seed: 5 })

test('the played period takes as long as the real one did, and what was not fitted is close to it, too', () => {
  const answer = play(nothing)
  expect(answer.effort).toBeGreaterThan(0.1)
  expect(answer.effort).toBeLessThan(1)
  const played = Array.from({ length: 30 }, (_, run) =>
    playPeriod(drawWork(past, mix(77, run), 1, answer.effort), past.officers, past.days),
  )
  const mean = played.reduce((sum, { days }) => sum + days, 0) / played.length
  const real = measurePeriod(past.dossiers, past.days).days
  expect(Math.abs(mean / real - 1)).toBeLessThan(0.35)
  expect(answer.scenario).toEqual(answer.baseline)
  expect(answer.difference.late.mean).toBe(0)
  expect(effortOf(past, real, 5)).toBe(answer.effort)
})

test('more work or fewer officers: later, and never the other way', () => {
  const [more, much, fewer, helped] = [
    play({ arrivals: 1.3, staff: 0 }),
    play({ arrivals: 3, staff: 0 }),
    play({ arrivals: 1, staff: -1 }),
    play({ arrivals: 1, staff: 2 }),
  ]
  for (const it of [more, much, fewer]) {
    expect(it.difference.late.mean).toBeGreaterThan(-it.difference.late.error)
    expect(it.difference.stock.mean).toBeGreaterThan(0)
  }
  expect(much.difference.stock.mean).toBeGreaterThan(more.difference.stock.mean)
  expect(helped.difference.stock.mean).toBeLessThan(helped.difference.stock.error)
  expect(fewer.officers).toBe(2)
  expect(play({ arrivals: 1.3, staff: 0 })).toEqual(more)
})

test('nobody left and ten times the work: clear figures', () => {
  const none = play({ arrivals: 1, staff: -9 })
  expect(none).toMatchObject({ officers: 0, scenario: { finished: { middle: 0 }, late: { middle: 1 } } })
  const ten = play({ arrivals: 10, staff: 0 })
  expect(ten.scenario.stock.low).toBeGreaterThan(past.dossiers.length * 3)
  const json = JSON.stringify([none, ten])
  expect(json).not.toContain('null')
})
