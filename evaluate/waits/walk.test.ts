import { describe, expect, test } from 'vitest'
import { drawCity, drawOffice, Forecaster, type HallEvent, simulateDay } from '#modules/reception'
import { Baselines, baselineNames } from './baselines.ts'
import { cells, figuresOf, methods } from './statistics.ts'
import { type Answer, train, walk } from './walk.ts'

const office = drawOffice(drawCity(2), 7)
const day = (date: string) => simulateDay(office, Temporal.PlainDate.from(date), 1)

const run = (events: readonly HallEvent[]) => {
  const forecaster = new Forecaster(office.policy)
  const baselines = new Baselines(office.policy)
  train([...day('2026-03-02'), ...day('2026-03-03')], forecaster, baselines, { seed: 1, replications: 60 })
  return walk('o', events, forecaster, baselines, { seed: 1, replications: 60 })
}

test('nobody knows what comes: another afternoon changes no answer given in the morning', () => {
  const one = day('2026-03-04')
  const noon = one[0]!.at + 4 * 3_600_000
  const told = (answers: readonly Answer[]) =>
    answers
      .filter((it) => it.hour < 11)
      .map((it) => JSON.stringify([it.hour, it.ahead, it.kind, it.fresh, it.points, it.quantiles]))
      .sort()
  const whole = told(run(one))
  // Called at noon, all of them, by a counter of miracles.
  const morning = one.filter((it) => it.at <= noon)
  const gone = new Set(
    morning.flatMap((it) =>
      it.type === 'ticket.called' || it.type === 'ticket.cancelled' ? [it.ticket] : [],
    ),
  )
  const others = morning.flatMap((it) =>
    it.type === 'ticket.taken' && !gone.has(it.ticket) ? [it.ticket] : [],
  )
  const miracle = others.map(
    (ticket) => ({ type: 'ticket.called', at: noon + 1, ticket, counter: 1, officer: 'o' }) as const,
  )
  const cut = new Set(told(run([...morning, ...miracle])))
  expect(whole.length).toBeGreaterThan(30)
  expect(others.length).toBeGreaterThan(0)
  for (const answer of whole) expect(cut).toContain(answer)
})

describe('the figures', () => {
  const answer = (change: Partial<Answer>): Answer => ({
    office: 'o',
    day: 'o 1',
    hour: 9,
    fresh: true,
    kind: 'normal',
    ahead: 1,
    overBreak: false,
    actual: 10,
    points: methods.map(() => 20),
    quantiles: { p10: 5, p20: 6, p50: 10, p80: 12, p90: 15 },
    beforeClosing: 1,
    method: 'simulation',
    ...change,
  })
  const exact = answer({ points: [10, ...baselineNames.map(() => 20)] })
  const low = answer({ actual: 31, points: [20, ...baselineNames.map((_, at) => (at === 3 ? 26 : 16))] })
  const never = answer({ actual: Number.POSITIVE_INFINITY, beforeClosing: 0.1 })

  test('as reckoned by hand', () => {
    const figures = figuresOf([exact, low, never], () => 0.5)
    expect(figures).toMatchObject({ answers: 3, called: 2, days: 1, best: 'LES', meanWait: 20.5 })
    expect(figures.methods['forward simulation']).toMatchObject({
      error: { value: 5.5, low: 5.5, high: 5.5 },
      bias: -5.5,
      tooLow: 0.5,
      pinball50: 2.75,
    })
    expect(figures.methods.LES!.error.value).toBe(7.5)
    expect(figures.ratio.value).toBeCloseTo(5.5 / 7.5, 9)
    expect(figures.coverage.value).toBeCloseTo(1 / 3, 9)
    expect(figures.closing).toEqual([
      { said: 0.1, came: 0, answers: 1 },
      { said: 1, came: 1, answers: 2 },
    ])
  })

  test('where it loses is seen', () => {
    const lost = answer({ hour: 12, points: [50, ...baselineNames.map(() => 11)] })
    const [nine, noon] = cells([exact, low, lost], (it) => String(it.hour))
    expect(nine).toMatchObject({ name: '9', answers: 2, error: 5.5, bestError: 7.5 })
    expect(noon).toMatchObject({ name: '12', error: 40, bestError: 1 })
  })
})
