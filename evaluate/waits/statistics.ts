import { baselineNames, namedBaselines } from './baselines.ts'
import type { Answer } from './walk.ts'

export const methods = ['forward simulation', ...baselineNames] as const
const levels = [
  ['p10', 0.1],
  ['p20', 0.2],
  ['p50', 0.5],
  ['p80', 0.8],
  ['p90', 0.9],
] as const

export interface Interval {
  value: number
  low: number
  high: number
}

export interface MethodFigures {
  /** Mean absolute error in minutes, over all answers and over those given with the number. */
  error: Interval
  errorWhenTaken: number
  bias: number
  /** Share of answers more than ten minutes too low. */
  tooLow: number
  /** Pinball loss of the point, taken as the quantile that is asked for. */
  pinball50: number
  pinball80: number
}

export interface Figures {
  answers: number
  /** Of people who were called; all errors are theirs. */
  called: number
  days: number
  meanWait: number
  methods: Record<string, MethodFigures>
  best: string
  /** Error of the forecast as a share of the best named baseline's, and of the best of all. */
  ratio: Interval
  ratioToStrongest: number
  coverage: Interval
  below: number
  above: number
  /** Mean pinball loss of the forecast's five quantiles. */
  pinball: number
  meanWidth: number
  /** What was said about being called before closing, in fifths, and what came. */
  closing: { said: number; came: number; answers: number }[]
  /** Share of answers by method. */
  by: Record<string, number>
}

/** Everything the report says of a set of answers. Intervals are 95 %, by drawing days anew. */
export function figuresOf(answers: readonly Answer[], random: () => number): Figures {
  const called = answers.filter((it) => it.actual < Number.POSITIVE_INFINITY)
  const days = byDay(answers)
  const draws = Array.from({ length: 400 }, () => draw(days, random))
  const whole = total(days)
  const error = methods.map((_, method) => whole.errors[method]! / whole.called)
  const named = error.slice(1, 1 + namedBaselines)
  const best = 1 + named.indexOf(Math.min(...named))
  return {
    answers: answers.length,
    called: called.length,
    days: days.length,
    meanWait: mean(called.map((it) => it.actual)),
    methods: Object.fromEntries(
      methods.map((name, method) => [
        name,
        {
          error: around(
            error[method]!,
            draws.map((it) => it.errors[method]! / it.called),
          ),
          errorWhenTaken: mean(
            called.filter((it) => it.fresh).map((it) => Math.abs(it.points[method]! - it.actual)),
          ),
          bias: mean(called.map((it) => it.points[method]! - it.actual)),
          tooLow: mean(called.map((it) => Number(it.points[method]! < it.actual - 10))),
          pinball50: mean(called.map((it) => pinball(it.points[method]!, it.actual, 0.5))),
          pinball80: mean(
            called.map((it) =>
              pinball(method === 0 ? finite(it, it.quantiles.p80) : it.points[method]!, it.actual, 0.8),
            ),
          ),
        },
      ]),
    ),
    best: methods[best]!,
    ratio: around(
      error[0]! / error[best]!,
      draws.map((it) => it.errors[0]! / it.errors[best]!),
    ),
    ratioToStrongest: error[0]! / Math.min(...error.slice(1)),
    coverage: around(
      whole.covered / whole.answers,
      draws.map((it) => it.covered / it.answers),
    ),
    below: mean(answers.map((it) => Number(it.actual < it.quantiles.p10))),
    above: mean(answers.map((it) => Number(it.actual > it.quantiles.p90))),
    pinball: mean(
      levels.map(([name, level]) =>
        mean(called.map((it) => pinball(finite(it, it.quantiles[name]), it.actual, level))),
      ),
    ),
    meanWidth: mean(called.map((it) => finite(it, it.quantiles.p90) - finite(it, it.quantiles.p10))),
    closing: closing(answers),
    by: Object.fromEntries(
      [...new Set(answers.map((it) => it.method))].map((name) => [
        name,
        mean(answers.map((it) => Number(it.method === name))),
      ]),
    ),
  }
}

/** A cell of a table: some answers, the error of the forecast and of the best named baseline among them. */
export interface Cell {
  name: string
  answers: number
  error: number
  best: string
  bestError: number
  coverage: number
}

export function cells(answers: readonly Answer[], nameOf: (answer: Answer) => string): Cell[] {
  const groups = Map.groupBy(answers, nameOf)
  return [...groups]
    .map(([name, all]) => {
      const called = all.filter((it) => it.actual < Number.POSITIVE_INFINITY)
      const error = methods.map((_, method) =>
        mean(called.map((it) => Math.abs(it.points[method]! - it.actual))),
      )
      const named = error.slice(1, 1 + namedBaselines)
      const bestError = Math.min(...named)
      return {
        name,
        answers: called.length,
        error: error[0]!,
        best: methods[1 + named.indexOf(bestError)]!,
        bestError,
        coverage: mean(all.map((it) => Number(isCovered(it)))),
      }
    })
    .filter((it) => it.answers > 0)
    .sort((a, b) => a.name.localeCompare(b.name, 'en', { numeric: true }))
}

export function positionOf({ ahead }: Answer): string {
  return ahead < 3 ? '0–2' : ahead < 6 ? '3–5' : ahead < 11 ? '6–10' : ahead < 21 ? '11–20' : '21 and more'
}

function isCovered({ actual, quantiles }: Answer): boolean {
  return actual >= quantiles.p10 - 1e-9 && actual <= quantiles.p90 + 1e-9
}

/** After closing counts as the longest wait seen at that moment: twice what the point says. */
function finite(answer: Answer, quantile: number): number {
  return quantile < Number.POSITIVE_INFINITY ? quantile : Math.max(answer.points[0]!, 2 * answer.points[0]!)
}

function pinball(said: number, actual: number, level: number): number {
  return actual >= said ? level * (actual - said) : (1 - level) * (said - actual)
}

interface Sums {
  errors: Float64Array
  called: number
  answers: number
  covered: number
}

function byDay(answers: readonly Answer[]): Sums[] {
  return [...Map.groupBy(answers, (it) => it.day).values()].map((all) => {
    const sums = nothing()
    for (const it of all) {
      sums.answers++
      if (isCovered(it)) sums.covered++
      if (it.actual === Number.POSITIVE_INFINITY) continue
      sums.called++
      for (const [method, point] of it.points.entries()) sums.errors[method]! += Math.abs(point - it.actual)
    }
    return sums
  })
}

const nothing = (): Sums => ({ errors: new Float64Array(methods.length), called: 0, answers: 0, covered: 0 })

function total(days: readonly Sums[]): Sums {
  const sum = nothing()
  for (const day of days) {
    sum.called += day.called
    sum.answers += day.answers
    sum.covered += day.covered
    for (const [method, error] of day.errors.entries()) sum.errors[method]! += error
  }
  return sum
}

function draw(days: readonly Sums[], random: () => number): Sums {
  return total(days.map(() => days[Math.floor(random() * days.length)]!))
}

function around(value: number, draws: readonly number[]): Interval {
  const sorted = draws.toSorted((a, b) => a - b)
  return {
    value,
    low: sorted[Math.floor(0.025 * sorted.length)]!,
    high: sorted[Math.ceil(0.975 * sorted.length) - 1]!,
  }
}

function closing(answers: readonly Answer[]): Figures['closing'] {
  const fifths = Map.groupBy(answers, (it) => Math.min(4, Math.floor(it.beforeClosing * 5)))
  return [...fifths]
    .sort(([a], [b]) => a - b)
    .map(([, all]) => ({
      said: mean(all.map((it) => it.beforeClosing)),
      came: mean(all.map((it) => Number(it.actual < Number.POSITIVE_INFINITY))),
      answers: all.length,
    }))
}

function mean(values: readonly number[]): number {
  let sum = 0
  for (const value of values) sum += value
  return values.length > 0 ? sum / values.length : Number.NaN
}
