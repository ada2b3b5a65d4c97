/** How many steps of colour the map has above "none". */
export const steps = 5

export interface Shades {
  /** 0 for none, then 1 (light) to 5 (dark). */
  of(value: number): number
  /** First and last value of every step that can occur, from the lightest. */
  ranges: { step: number; from: number; to: number }[]
}

/**
 * Five even steps up to the largest value, with whole numbers as borders: 1–4, 5–8 … When the largest is below five,
 * every number has its own step.
 */
export function shadesFor(values: number[]): Shades {
  const most = Math.max(0, ...values)
  const width = Math.max(1, Math.ceil(most / steps))
  const of = (value: number) => (value <= 0 ? 0 : Math.min(steps, Math.ceil(value / width)))
  const ranges = Array.from({ length: of(most) }, (_, index) => ({
    step: index + 1,
    from: index * width + 1,
    to: (index + 1) * width,
  }))
  return { of, ranges }
}
