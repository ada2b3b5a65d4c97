import { cells, type Table } from './table.ts'

/**
 * What was observed, counted in 60 bins: small, can be kept as JSON, added up over offices and faded over days.
 * Durations lie in logarithmic bins from three seconds to four hours (each 15 % wider than the one before).
 */
export type Histogram = number[]

const bins = 60
const lowest = Math.log(3_000)
const width = (Math.log(4 * 3_600_000) - lowest) / bins

export function emptyHistogram(): Histogram {
  return new Array(bins).fill(0)
}

/** @param duration milliseconds; below and beyond the ends it counts at the ends */
export function observe(histogram: Histogram, duration: number): void {
  histogram[binOf(Math.log(Math.max(1, duration)))]! += 1
}

export function weightOf(histogram: Histogram): number {
  let sum = 0
  for (const weight of histogram) sum += weight
  return sum
}

/** The mean of the logarithms. */
export function meanLog(histogram: Histogram): number {
  let sum = 0
  for (let bin = 0; bin < bins; bin++) sum += histogram[bin]! * (lowest + (bin + 0.5) * width)
  return sum / weightOf(histogram)
}

/** One's own observations with `strength` observations of another's shape beside them. */
export function blend(own: Histogram | undefined, other: Histogram, strength: number): Histogram {
  const scale = strength / Math.max(1e-9, weightOf(other))
  return other.map((weight, bin) => (own?.[bin] ?? 0) + scale * weight)
}

/** Makes every duration `exp(log)` times as long. */
export function shifted(histogram: Histogram, log: number): Histogram {
  const by = log / width
  const whole = Math.floor(by)
  const part = by - whole
  const result = emptyHistogram()
  for (let bin = 0; bin < bins; bin++) {
    result[within(bin + whole)]! += histogram[bin]! * (1 - part)
    result[within(bin + whole + 1)]! += histogram[bin]! * part
  }
  return result
}

/** A bell over the logarithms, for what nobody has observed yet. @param median milliseconds */
export function bell(median: number, sigma: number): Histogram {
  return Array.from({ length: bins }, (_, bin) => {
    const z = (lowest + (bin + 0.5) * width - Math.log(median)) / sigma
    return Math.exp(-(z * z) / 2)
  })
}

/** The quantiles of a histogram; inside a bin, logarithms are spread evenly. */
export function tableFrom(histogram: Histogram): Table {
  const table = new Float64Array(cells + 1)
  const whole = weightOf(histogram)
  let bin = 0
  let before = 0
  while (bin < bins - 1 && histogram[bin] === 0) bin++
  for (let cell = 0; cell <= cells; cell++) {
    const wanted = (cell / cells) * whole
    while (bin < bins - 1 && before + histogram[bin]! < wanted - 1e-9 * whole) before += histogram[bin++]!
    const inside = histogram[bin]! > 0 ? Math.min(1, (wanted - before) / histogram[bin]!) : 0
    table[cell] = Math.exp(lowest + (bin + inside) * width)
  }
  return table
}

function binOf(log: number): number {
  return within(Math.floor((log - lowest) / width))
}

function within(bin: number): number {
  return Math.max(0, Math.min(bins - 1, bin))
}
