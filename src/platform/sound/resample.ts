import { soundRate } from './frames.ts'

/** So many samples of the new rate go before and after into one: enough that nothing above half of it is folded down. */
const reach = 8

/**
 * Brings what a microphone gives to 16 kHz, piece by piece, so that nothing clicks where two pieces meet (a windowed sinc).
 * @param from rate of what comes in, in samples a second: 8,000 to 192,000
 */
export function createResampler(from: number): (samples: Float32Array) => Float32Array {
  if (from === soundRate) return (samples) => samples
  const step = from / soundRate
  // Of the lower of both rates, a little below its half: what is above it cannot be kept.
  const cut = 0.92 * Math.min(1, soundRate / from)
  const width = Math.ceil(reach * Math.max(1, step))
  let kept = new Float32Array(width)
  let next: number = width
  return (samples) => {
    const all = new Float32Array(kept.length + samples.length)
    all.set(kept)
    all.set(samples, kept.length)
    const made: number[] = []
    for (; next + width < all.length; next += step) {
      const middle = Math.floor(next)
      let sum = 0
      for (let at = middle - width + 1; at <= middle + width; at++) {
        sum += all[at]! * weight(next - at, cut, width)
      }
      made.push(sum)
    }
    const done = Math.max(0, Math.floor(next) - width)
    kept = all.slice(done)
    next -= done
    return Float32Array.from(made)
  }
}

function weight(distance: number, cut: number, width: number): number {
  const angle = Math.PI * cut * distance
  const sinc = Math.abs(angle) < 1e-9 ? 1 : Math.sin(angle) / angle
  const window = 0.5 + 0.5 * Math.cos((Math.PI * distance) / width)
  return cut * sinc * window
}
