import { type Cell, cells, type Figures, type Interval, methods, positionOf } from './statistics.ts'
import type { Answer } from './walk.ts'

/** What was to be reached, and whether it was. */
export interface Verdict {
  what: string
  measured: string
  wanted: string
  reached: boolean
}

export function verdicts(normal: Figures, stressed: { name: string; figures: Figures }[]): Verdict[] {
  const share = ({ value, low, high }: Interval) => `${percent(value)} (${percent(low)}–${percent(high)})`
  return [
    {
      what: `error, as a share of the best baseline’s (${normal.best})`,
      measured: share(normal.ratio),
      wanted: '≤ 50 %',
      reached: normal.ratio.value <= 0.5,
    },
    {
      what: 'waits inside the 80 % interval, normal days',
      measured: share(normal.coverage),
      wanted: '78–82 %',
      reached: normal.coverage.value >= 0.78 && normal.coverage.value <= 0.82,
    },
    ...stressed.map(({ name, figures }) => ({
      what: `waits inside the 80 % interval, ${name}`,
      measured: share(figures.coverage),
      wanted: '75–85 %',
      reached: figures.coverage.value >= 0.75 && figures.coverage.value <= 0.85,
    })),
  ]
}

export function methodTable(figures: Figures): string {
  const rows = methods.map((name) => {
    const it = figures.methods[name]!
    return [
      name,
      one(it.error.value),
      `${one(it.error.low)}–${one(it.error.high)}`,
      one(it.errorWhenTaken),
      signed(it.bias),
      percent(it.tooLow),
      two(it.pinball50),
      two(it.pinball80),
    ]
  })
  const head = ['minutes', 'error', '95 %', 'when taken', 'bias', '>10 too low', 'pinball 50', 'pinball 80']
  return grid([head, ...rows])
}

export function summaryLines(figures: Figures): string {
  return [
    `${figures.answers} answers on ${figures.days} days; ${figures.called} of people who were called, after ${one(figures.meanWait)} min on average.`,
    `80 % interval: ${percent(figures.coverage.value)} inside (${percent(figures.coverage.low)}–${percent(figures.coverage.high)}), ${percent(figures.below)} called earlier, ${percent(figures.above)} later; ${one(figures.meanWidth)} min wide on average. Pinball loss over five quantiles ${two(figures.pinball)}.`,
    `Chance of being called before closing, said → came: ${figures.closing.map((it) => `${percent(it.said)} → ${percent(it.came)} (${it.answers})`).join(', ')}.`,
    `Error: ${percent(figures.ratio.value)} of the best baseline in use (${figures.best}), ${percent(figures.ratioToStrongest)} of the best of all.`,
    `Method: ${Object.entries(figures.by)
      .map(([name, share]) => `${name} ${percent(share)}`)
      .join(', ')}.`,
  ].join('\n')
}

export interface Breakdown {
  class: Cell[]
  hour: Cell[]
  position: Cell[]
  lunch: Cell[]
  office: Cell[]
  /** Cells of office, class and position with some answers in which a named baseline errs less. */
  losses: Cell[]
}

export function breakdownOf(answers: readonly Answer[]): Breakdown {
  const crossed = [
    ...cells(answers, (it) => `${it.office}, ${it.kind}, ${positionOf(it)} ahead`),
    ...cells(answers, (it) => `${it.kind}, ${positionOf(it)} ahead, asked at ${it.hour}`),
  ]
  return {
    class: cells(answers, (it) => it.kind),
    hour: cells(answers, (it) => `${it.hour}:00`),
    position: cells(answers, positionOf),
    lunch: cells(answers, (it) => (it.overBreak ? 'lunch before the call' : 'no lunch before the call')),
    office: cells(answers, (it) => it.office),
    losses: crossed.filter((it) => it.answers >= 50 && it.error > it.bestError),
  }
}

export function breakdownText({ losses, ...tables }: Breakdown): string {
  const parts = Object.entries(tables).map(([by, list]) => `By ${by}\n${cellTable(by, list)}`)
  const lost =
    losses.length === 0
      ? 'Nowhere with at least 50 answers.'
      : cellTable(
          'where',
          losses.toSorted((a, b) => b.error - b.bestError - (a.error - a.bestError)).slice(0, 20),
        )
  return `${parts.join('\n\n')}\n\nWhere it loses to a baseline (${losses.length} cells; the worst)\n${lost}`
}

export function verdictText(list: readonly Verdict[]): string {
  return grid([
    ['wanted', 'measured', 'target', ''],
    ...list.map((it) => [it.what, it.measured, it.wanted, it.reached ? 'reached' : 'MISSED']),
  ])
}

function cellTable(head: string, list: readonly Cell[]): string {
  return grid([
    [head, 'answers', 'error', 'best baseline', '', 'share', 'inside 80 %'],
    ...list.map((it) => [
      it.name,
      String(it.answers),
      one(it.error),
      one(it.bestError),
      it.best,
      percent(it.error / it.bestError),
      percent(it.coverage),
    ]),
  ])
}

function grid(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const isNumber = (text: string) => /^[−+\d]/.test(text)
  return rows
    .map((row, at) =>
      row
        .map((cell, column) =>
          column > 0 && (at === 0 ? isNumber(rows[1]?.[column] ?? '') : isNumber(cell))
            ? cell.padStart(widths[column]!)
            : cell.padEnd(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

const one = (value: number) => value.toFixed(1)
const two = (value: number) => value.toFixed(2)
const signed = (value: number) => (value < 0 ? '−' : '+') + Math.abs(value).toFixed(1)
const percent = (share: number) => `${(share * 100).toFixed(1)} %`
