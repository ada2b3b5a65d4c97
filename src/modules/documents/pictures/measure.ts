/** A picture in grey, one byte a pixel, row by row. */
export interface Grey {
  width: number
  height: number
  grey: Uint8Array
}

/** What can be told of a picture without reading it. */
export interface Measured {
  /** Of the original. Pixels. */
  width: number
  height: number
  /** How hard the edges are: the strongest hundredth of second differences against the picture's own contrast, 0 … about 4. */
  sharpness: number
  /** Mean of the paper: the brightest third of the pixels, 0 … 255. */
  brightness: number
  /** Between the darkest and the brightest twentieth, 0 … 255. */
  contrast: number
  /** The share of the picture's rim, 0 … 1, where there is writing: the page goes on outside. */
  cut: number
}

/** Why a paper may not be readable. */
export type Doubt = 'small' | 'blurred' | 'dark' | 'faint' | 'cut'

/**
 * Calibrated on pages set with typst, then blurred, darkened, bleached, shrunk and cropped (measure.test.ts); a page
 * that people read without effort gives none.
 */
export function doubtsAbout(it: Measured): Doubt[] {
  const doubts: Doubt[] = []
  // A4 at 100 dots an inch is 827 × 1169: below it small print is guessed.
  if (Math.min(it.width, it.height) < 700) doubts.push('small')
  if (it.brightness < 90) doubts.push('dark')
  else if (it.contrast < 45) doubts.push('faint')
  // Edges of what is dark, faint or tiny are soft anyway; the first reason is the one to mend.
  if (doubts.length === 0 && it.sharpness < 0.45) doubts.push('blurred')
  if (it.cut > 0.12) doubts.push('cut')
  return doubts
}

/** Pure. */
export function measure(picture: Grey, original: { width: number; height: number }): Measured {
  const histogram = new Uint32Array(256)
  for (const value of picture.grey) histogram[value]!++
  const total = picture.grey.length
  const [low, high] = [quantile(histogram, total, 0.05), quantile(histogram, total, 0.95)]
  const darkest = quantile(histogram, total, 0.005)
  return {
    ...original,
    sharpness: sharpnessOf(picture, Math.max(16, high - darkest)),
    brightness: meanAbove(histogram, quantile(histogram, total, 0.67)),
    contrast: Math.max(high - low, high - darkest),
    cut: cutOf(picture, (high + darkest) / 2, high - darkest),
  }
}

function quantile(histogram: Uint32Array, total: number, share: number): number {
  let seen = 0
  for (let value = 0; value < 256; value++) {
    seen += histogram[value]!
    if (seen >= total * share) return value
  }
  return 255
}

function meanAbove(histogram: Uint32Array, from: number): number {
  let sum = 0
  let count = 0
  for (let value = from; value < 256; value++) {
    sum += value * histogram[value]!
    count += histogram[value]!
  }
  return count ? sum / count : 0
}

/** Second differences (Laplacian, 4 neighbours); its strongest hundredth, so that the share of empty paper plays no part. */
function sharpnessOf({ width, height, grey }: Grey, contrast: number): number {
  const histogram = new Uint32Array(1021)
  let total = 0
  for (let y = 1; y < height - 1; y++) {
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x
      const value = 4 * grey[at]! - grey[at - 1]! - grey[at + 1]! - grey[at - width]! - grey[at + width]!
      histogram[Math.abs(value)]!++
      total++
    }
  }
  let seen = 0
  for (let value = 1020; value >= 0; value--) {
    seen += histogram[value]!
    if (seen >= total * 0.01) return value / contrast
  }
  return 0
}

/** Writing that touches the rim: of stretches along the four sides, those where dark and bright alternate at the very edge. */
function cutOf({ width, height, grey }: Grey, middle: number, contrast: number): number {
  if (contrast < 40 || width < 64 || height < 64) return 0
  const stretches: boolean[] = []
  const look = (length: number, at: (along: number, depth: number) => number) => {
    const step = Math.max(16, Math.round(length / 32))
    for (let from = 0; from + step <= length; from += step) {
      let changes = 0
      let dark = 0
      for (let along = from + 1; along < from + step; along++) {
        const [before, now] = [grey[at(along - 1, 2)]! < middle, grey[at(along, 2)]! < middle]
        if (before !== now) changes++
        if (now) dark++
      }
      // A table or a dark floor around the page is one stretch of dark; letters come and go.
      stretches.push(changes >= 2 && dark < step * 0.7)
    }
  }
  look(width, (along, depth) => depth * width + along)
  look(width, (along, depth) => (height - 1 - depth) * width + along)
  look(height, (along, depth) => along * width + depth)
  look(height, (along, depth) => along * width + (width - 1 - depth))
  return stretches.filter(Boolean).length / Math.max(1, stretches.length)
}
