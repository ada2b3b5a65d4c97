import type { Counts, WeekCounts } from '#modules/assistant'

/** Fewer are not told: who they were might be guessed. */
const fewest = 5

const nothing: Counts = {
  ...{ talks: 0, questions: 0, direct: 0, offered: 0, lost: 0, persons: 0, confirmed: 0, refused: 0 },
  ...{ rated1: 0, rated2: 0, rated3: 0, timed: 0, tookMs: 0, slow: 0 },
}

export function sumOf(rows: readonly Counts[]): Counts {
  const sum = { ...nothing }
  for (const row of rows) for (const key of Object.keys(nothing) as (keyof Counts)[]) sum[key] += row[key]
  return sum
}

/** Sums of rows that have the same key, in the order in which keys come first. */
export function sumsBy(rows: readonly WeekCounts[], keyOf: (row: WeekCounts) => string): [string, Counts][] {
  const groups = new Map<string, WeekCounts[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups].map(([key, list]) => [key, sumOf(list)])
}

/** Figures as they may be told: undefined where fewer than five people stand behind. Shares are 0 … 1. */
export interface Told {
  talks: number | undefined
  questions: number | undefined
  direct: number | undefined
  offered: number | undefined
  lost: number | undefined
  persons: number | undefined
  confirmed: number | undefined
  satisfied: number | undefined
  rated: number | undefined
  /** Milliseconds, on average. */
  took: number | undefined
}

export function toldOf(counts: Counts): Told {
  const { talks, questions, direct, offered, lost, persons, confirmed, refused, timed, tookMs } = counts
  const rated = counts.rated1 + counts.rated2 + counts.rated3
  const enough = talks >= fewest
  const share = (part: number, whole: number) => (enough && whole >= fewest ? part / whole : undefined)
  return {
    talks: enough ? talks : undefined,
    questions: enough && questions >= fewest ? questions : undefined,
    direct: share(direct, questions),
    offered: share(offered, questions),
    lost: share(lost, questions),
    persons: enough && persons >= fewest ? persons : undefined,
    confirmed: share(confirmed, confirmed + refused),
    satisfied: share(counts.rated2 + counts.rated3, rated),
    rated: enough && rated >= fewest ? rated : undefined,
    took: share(tookMs, timed),
  }
}

/** The Mondays of so many weeks, the last one that of `today`. */
export function mondays(today: Temporal.PlainDate, weeks: number): Temporal.PlainDate[] {
  const last = today.subtract({ days: today.dayOfWeek - 1 })
  return Array.from({ length: weeks }, (_, at) => last.subtract({ days: 7 * (weeks - 1 - at) }))
}
