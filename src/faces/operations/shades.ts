/** How many steps of colour the map has above "none". */
const steps = 5

export interface Shades {
  /** 0 for none, then 1 (light) to 5 (dark); undefined where nothing is known. */
  of(value: number | undefined): number | undefined
  /** First and last value of every step, from the lightest. */
  ranges: { step: number; from: number; to: number }[]
}

/**
 * Up to five steps from 1 to the largest value, each the same factor above the one before (1–2, 3–7, 8–20, 21–57,
 * 58–159): one crowded hall must not make all others look the same. Few values have a step each.
 */
export function shadesFor(values: readonly number[]): Shades {
  const most = Math.max(0, ...values)
  const ranges: Shades['ranges'] = []
  for (let from = 1; from <= most; ) {
    const step = ranges.length + 1
    const to = step === steps ? most : Math.min(most, Math.max(from, Math.round(most ** (step / steps))))
    ranges.push({ step, from, to })
    from = to + 1
  }
  return {
    ranges,
    of: (value) =>
      value === undefined
        ? undefined
        : (ranges.find(({ from, to }) => value >= from && value <= to)?.step ?? 0),
  }
}

/** Shares and means: five steps of the same width between the lowest and the highest; zero is a value like others. */
export function shadesForRates(values: readonly (number | undefined)[]): Shades {
  const known = values.filter((value) => value !== undefined)
  if (known.length === 0) return { ranges: [], of: () => undefined }
  const low = Math.floor(Math.min(...known))
  const high = Math.max(...known)
  const width = Math.max(1, Math.ceil((Math.ceil(high) - low) / steps))
  const stepOf = (value: number) => Math.min(steps, 1 + Math.floor((value - low) / width))
  const last = Math.max(...known.map(stepOf))
  const ranges = Array.from({ length: last }, (_, nth) => ({
    step: nth + 1,
    from: low + nth * width,
    to: Math.min(Math.ceil(high), low + (nth + 1) * width),
  }))
  return { ranges, of: (value) => (value === undefined ? undefined : stepOf(value)) }
}
