/** One measured number. `reach` is what the house wants of it; without one it is told for its own sake. */
export interface Figure {
  /** `dossier-life.rate`: the benchmark, a dot, what was measured. */
  name: string
  measured: number
  /** As printed: `lives/s`, `ms`, `%`. */
  unit: string
  reach?: { atLeast: number } | { atMost: number }
}

/** What a benchmark is given, and what it is called by. */
export interface Settings {
  /** A short run, to see that everything works; its figures say little. */
  quick: boolean
  /** Tells the person who waits what is going on. */
  say(line: string): void
}

export interface Benchmark {
  name: string
  run(settings: Settings): Promise<Figure[]>
}

/** Undefined when nothing was to be reached. */
export function isReached({ measured, reach }: Figure): boolean | undefined {
  if (!reach) return undefined
  return 'atLeast' in reach ? measured >= reach.atLeast : measured <= reach.atMost
}

/** The figures as a table for people. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => [
    figure.name,
    shown(figure.measured),
    figure.unit,
    !figure.reach
      ? ''
      : 'atLeast' in figure.reach
        ? `≥ ${shown(figure.reach.atLeast)}`
        : `≤ ${shown(figure.reach.atMost)}`,
    { true: 'reached', false: 'MISSED' }[String(isReached(figure))] ?? '',
  ])
  const all = [['figure', 'measured', 'unit', 'reach', ''], ...rows]
  const widths = all[0]!.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 || column === 3 ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function shown(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: value < 10 ? 2 : value < 100 ? 1 : 0 })
}
