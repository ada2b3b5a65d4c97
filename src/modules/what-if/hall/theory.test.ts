/** Where theory knows the answer, the played hall gives it. */
import { expect, test } from 'vitest'
import { changeCounters } from './counters.ts'
import { asItWas, counters, inOrder, markovDay, person } from './days.fixture.ts'
import { type LearnedDay, learn } from './past.ts'
import { playDay, playHall } from './runs.ts'

const service = 10

/** Mean waits of M/M/1, M/M/2 and M/M/3 in closed form (Erlang 1917). */
const waitOf: Record<number, (load: number) => number> = {
  1: (load) => (service * load) / (1 - load),
  2: (load) => (service * load ** 2) / (1 - load ** 2),
  3: (load) => {
    const a = 3 * load
    const blocked = a ** 3 / 6 / (1 - load)
    return ((blocked / (1 + a + a ** 2 / 2 + blocked)) * service) / (3 * (1 - load))
  },
}

function meanWait(days: LearnedDay[], change: typeof asItWas, runs: number) {
  const past = learn(days)
  const means = Array.from({ length: runs }, (_, run) => {
    const base = run % days.length
    const { waited } = playDay(past, base, run, change, changeCounters(days[base]!, change), 10)
    return waited.reduce((sum, { minutes }) => sum + minutes, 0) / waited.length
  })
  const mean = means.reduce((sum, it) => sum + it, 0) / runs
  const spread = means.reduce((sum, it) => sum + (it - mean) ** 2, 0) / (runs - 1)
  return { mean, error: Math.sqrt(spread / runs) }
}

test.each([
  { servers: 1, load: 0.6 },
  { servers: 1, load: 0.8 },
  { servers: 2, load: 0.8 },
  { servers: 3, load: 0.75 },
])('M/M/$servers at load $load: the mean wait is that of the formula', ({ servers, load }) => {
  const days = Array.from({ length: 12 }, (_, seed) => markovDay(servers, load, service, 4_000, seed + 1))
  const { mean, error } = meanWait(days, asItWas, 24)
  const expected = waitOf[servers]!(load)
  expect(error).toBeLessThan(expected * 0.08)
  expect(Math.abs(mean - expected)).toBeLessThan(3 * error + 0.02 * expected)
})

test('a quarter more people than at load 0.64 are those of load 0.8', () => {
  const days = Array.from({ length: 12 }, (_, seed) => markovDay(2, 0.64, service, 3_000, seed + 1))
  const { mean, error } = meanWait(days, { ...asItWas, arrivals: 1.25 }, 24)
  expect(Math.abs(mean - waitOf[2]!(0.8))).toBeLessThan(3 * error + 0.02 * waitOf[2]!(0.8))
})

test('half of the people online: those of load 0.8 wait as at 0.4', () => {
  const days = Array.from({ length: 6 }, (_, seed) => markovDay(1, 0.8, service, 4_000, seed + 1))
  const { mean, error } = meanWait(days, { ...asItWas, online: { A: 0.5 } }, 12)
  expect(Math.abs(mean - waitOf[1]!(0.4))).toBeLessThan(3 * error + 0.02 * waitOf[1]!(0.4))
})

test('everybody like clockwork: one comes every ten minutes and takes fifteen', () => {
  const people = Array.from({ length: 12 }, (_, at) => person(`${at}`, { at: 480 + 10 * at, minutes: 15 }))
  const day = { people, counters: counters(1, [[480, 720]]) }
  const days = [{ date: 'd', midnight: 0, policy: inOrder, day }]
  const played = (change: typeof asItWas) =>
    playDay(learn(days), 0, 1, change, changeCounters(days[0]!, change), 10)
  // Each waits five minutes longer than whoever came before.
  expect(played(asItWas).waited.map(({ minutes }) => minutes)).toEqual(people.map((_, at) => 5 * at))
  // The last is called at 480 + 110 + 55 and served in time.
  expect(played(asItWas).unserved).toBe(0)
  expect(played(asItWas).counters).toEqual([{ counter: 1, open: 240, busy: 180 }])
  const two = played({ ...asItWas, counters: { morning: 1, afternoon: 0 } })
  expect(two.waited.every(({ minutes }) => minutes === 0)).toBe(true)
  expect(two.counters.map(({ busy }) => busy)).toEqual([90, 90])
})

test('closing at noon with four left: so many are counted, and served within the hour that officers stay', () => {
  const people = Array.from({ length: 20 }, (_, at) => person(`${at}`, { at: 480 + 10 * at, minutes: 15 }))
  const days = [
    { date: 'd', midnight: 0, policy: inOrder, day: { people, counters: counters(1, [[480, 720]]) } },
  ]
  const { truth, baseline } = playHall({ days, change: asItWas, runs: 3, seed: 1, graceMinutes: 10 })
  // Called at 480, 495 … 720: seventeen, the seventeenth in the very minute of closing.
  expect(baseline.unserved.middle).toBe(3)
  expect(baseline.ninth.middle).toBe(5 * 17)
  expect(truth.unserved.middle).toBe(0)
})
