/** What is learned from events alone, against offices whose truth is known. */
import { beforeAll, describe, expect, test } from 'vitest'
import { simulateDay } from '../simulation/day.ts'
import { drawCity, drawOffice, type Office } from '../simulation/office.ts'
import type { HallEvent } from './event-log.ts'
import { Forecaster } from './forecaster.ts'
import { meanLog } from './histogram.ts'
import { corrected, learnInterval } from './intervals.ts'
import { cityOf, nothingLearned } from './learned.ts'
import { modelOf } from './model-of.ts'
import { officerLog, todayLog } from './pace.ts'
import { stream as dice } from './random.ts'

const city = drawCity(4)
const office = drawOffice(city, 41)
const monday = Temporal.PlainDate.from('2026-03-02')
const day = (of: Office, at: number) =>
  simulateDay(of, monday.add({ days: (at % 5) + 7 * Math.floor(at / 5) }), 9)
const days = (of: Office, from: number, count: number): HallEvent[] =>
  Array.from({ length: count }, (_, at) => day(of, from + at)).flat()

describe('after thirty days', () => {
  let it: Forecaster
  beforeAll(() => {
    it = new Forecaster(office.policy)
    for (const event of days(office, 0, 30)) it.tell(event)
  })

  test('service times come in the right order, and officers by their speed', () => {
    const learned = office.services.map(({ code }) => meanLog(it.learned.services[code]!))
    const truth = office.services.map(({ mean, sigma }) => Math.log(mean * 60_000) - sigma ** 2 / 2)
    expect(correlation(learned, truth)).toBeGreaterThan(0.95)
    const seen = office.officers.filter(({ name }) => (it.learned.officers[name]?.weight ?? 0) > 100)
    expect(seen.length).toBeGreaterThan(2)
    const speeds = seen.map(({ name }) => officerLog(it.learned, name).log)
    expect(
      correlation(
        speeds,
        seen.map(({ speed }) => Math.log(speed)),
      ),
    ).toBeGreaterThan(0.8)
  })

  test('shares are near the truth', () => {
    const model = modelOf(it.learned)
    expect(model.park.share).toBeCloseTo(office.park.share, 1)
    expect(Math.abs(model.outOfOrder - office.outOfOrder.share)).toBeLessThan(0.03)
    // Whoever has waited longer is gone more often.
    const [soon, , , hour, , , , hours] = model.noShow
    expect(soon! < hour! && hour! < hours!).toBe(true)
  })

  test('what is learned is small, is JSON, and goes on where it stopped', () => {
    const [planned, ...rest] = day(office, 30)
    it.tell(planned!)
    const text = JSON.stringify(it.learned)
    expect(text.length).toBeLessThan(40_000)
    const twin = new Forecaster(office.policy, { learned: JSON.parse(text) })
    twin.tell(planned!)
    const morning = rest.slice(0, 120)
    for (const event of morning) {
      it.tell(event)
      twin.tell(event)
    }
    const now = morning.at(-1)!.at
    const answer = it.forecast(now, 3)
    expect(answer.length).toBeGreaterThan(3)
    expect(twin.forecast(now, 3)).toEqual(answer)
    const asking = { series: office.series[0]!, service: office.services[0]!.code, priority: 'normal' }
    expect(it.forecastIfTaken(asking, now, 3)).toMatchObject({ method: 'simulation' })
  })
})

test('a slow day shows while it lasts, a slow year is learned', () => {
  const slow = { ...office, speed: { ...office.speed, slowness: 1.5 } }
  const it = new Forecaster(office.policy)
  for (const event of days(office, 0, 15)) it.tell(event)
  const before = todayLog(it.learned).log
  for (const event of day(slow, 15)) it.tell(event)
  expect(todayLog(it.learned).log - before).toBeGreaterThan(0.15)
  for (const event of days(slow, 16, 10)) it.tell(event)
  expect(it.learned.level).toBeGreaterThan(0.2)
})

test('without anything learned: unknown, then the throughput, then the simulation; with a city at once', () => {
  const methods = (forecaster: Forecaster) => {
    const seen: string[] = []
    for (const event of days(office, 0, 2)) {
      forecaster.tell(event)
      if (event.type === 'ticket.taken')
        seen.push(forecaster.forecast(event.at, 1, 60).find((it) => it.id === event.ticket)!.method)
    }
    return [...new Set(seen)]
  }
  expect(methods(new Forecaster(office.policy))).toEqual(['unknown', 'throughput', 'simulation'])
  const other = drawOffice(city, 42)
  const neighbour = new Forecaster(other.policy)
  for (const event of days(other, 0, 8)) neighbour.tell(event)
  const prior = cityOf([neighbour.learned])
  expect(methods(new Forecaster(office.policy, { city: prior }))).toEqual(['simulation'])
})

describe('the corrected interval', () => {
  test.each([
    ['too narrow', 3],
    ['too wide', 0.4],
    ['about right', 1],
  ])('holds 80 % in the long run although the model is %s', (_, scale) => {
    const learned = nothingLearned()
    const random = dice(5)
    let inside = 0
    const rounds = 6_000
    for (let round = 0; round < rounds; round++) {
      const p50 = 30 + 20 * random()
      const raw = { p10: p50 - 10, p20: p50 - 7, p50, p80: p50 + 7, p90: p50 + 10 }
      const told = corrected(learned, raw)
      const actual = p50 + (random() + random() + random() - 1.5) * 14 * scale
      if (round >= rounds / 3 && actual >= told.p10 && actual <= told.p90) inside++
      learnInterval(learned, { raw, told }, actual)
    }
    expect(inside / (rounds * (2 / 3))).toBeCloseTo(0.8, 1)
    expect(Math.abs(inside / (rounds * (2 / 3)) - 0.8)).toBeLessThan(0.02)
  })

  test('after closing stays after closing', () => {
    const late = Number.POSITIVE_INFINITY
    const raw = { p10: 20, p20: 30, p50: 40, p80: late, p90: late }
    expect(corrected(nothingLearned(), raw)).toEqual(raw)
  })
})

function correlation(one: readonly number[], other: readonly number[]): number {
  const mean = (list: readonly number[]) => list.reduce((sum, it) => sum + it, 0) / list.length
  const [a, b] = [mean(one), mean(other)]
  const sum = (value: (at: number) => number) => one.reduce((all, _, at) => all + value(at), 0)
  return (
    sum((at) => (one[at]! - a) * (other[at]! - b)) /
    Math.sqrt(sum((at) => (one[at]! - a) ** 2) * sum((at) => (other[at]! - b) ** 2))
  )
}
