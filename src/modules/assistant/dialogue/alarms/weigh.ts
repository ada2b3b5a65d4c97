/** One letter for a weight: the middle one is nothing, those beside it are a step more or less. */
const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-'
const middle = (letters.length - 1) / 2
/** What a step is worth. */
export const step = 0.08

export function letterOf(weight: number): string {
  const steps = Math.round(weight / step)
  return letters[middle + Math.max(-middle, Math.min(middle, steps))]!
}

/** In steps. */
export const weightOf = (letter: string) => letters.indexOf(letter) - middle

/** Sums as probabilities. */
export function softmax(sums: readonly number[]): number[] {
  const most = Math.max(...sums)
  const powers = sums.map((it) => Math.exp(it - most))
  const all = powers.reduce((one, other) => one + other)
  return powers.map((it) => it / all)
}
