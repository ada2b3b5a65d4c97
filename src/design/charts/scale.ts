/** A round number at or above the largest, with a half that is round as well: 2, 4, 10, 20, 40, 100 … */
export function roundTop(largest: number): number {
  for (let ten = 1; ; ten *= 10) {
    for (const top of [2 * ten, 4 * ten, 10 * ten]) if (top >= largest) return top
  }
}

/** Which of so many labels are written when only some find room: evenly apart, the last one always among them. */
export function shownLabels(count: number, most: number): Set<number> {
  const step = Math.max(1, Math.ceil(count / most))
  return new Set(
    Array.from({ length: count }, (_, place) => place).filter((it) => (count - 1 - it) % step === 0),
  )
}

/** Runs of neighbours that have a value: a line is not drawn across what nobody knows. */
export function runsOf(values: readonly (number | undefined)[]): { place: number; value: number }[][] {
  const runs: { place: number; value: number }[][] = []
  let before = -2
  for (const [place, value] of values.entries()) {
    if (value === undefined) continue
    if (before === place - 1) runs.at(-1)!.push({ place, value })
    else runs.push([{ place, value }])
    before = place
  }
  return runs
}

export const round = (value: number) => Math.round(value * 100) / 100
