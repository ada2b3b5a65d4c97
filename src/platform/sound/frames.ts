/** What is heard is looked at in pieces of 20 ms, at the rate that programs which understand speech expect. */
export const soundRate = 16_000
export const frameSamples = 320
export const framesPerSecond = soundRate / frameSamples

/** What one frame sounds like. */
export interface Frame {
  /** Loudness, dB below full scale: 0 is as loud as it can be, a quiet room is about −60. */
  level: number
  /** How often the wave goes through nought, per sample: voices below 0.3, hissing and rustling above. */
  crossings: number
  /** How much the wave repeats itself at the pitch of a voice (70–400 Hz): vowels come near 1, noise stays below 0.4. */
  pitch: number
}

const quietest = -96
/** The pitch is looked for at half the rate, in the last 40 ms. */
const half = soundRate / 2
const shortestLag = Math.floor(half / 400)
const longestLag = Math.ceil(half / 70)

/** Describes one frame after another; rumble below voices (doors, fans, steps) is taken out first. */
export function createFrameReader(): (samples: Float32Array) => Frame {
  let last = 0
  let passed = 0
  let before = new Float32Array(frameSamples / 2)
  const clean = new Float32Array(frameSamples)
  return (samples) => {
    let energy = 0
    let crossings = 0
    for (let at = 0; at < frameSamples; at++) {
      const sample = samples[at] ?? 0
      // A high-pass of the first order, about 80 Hz.
      const next = 0.97 * (passed + sample - last)
      if (next >= 0 !== passed >= 0) crossings++
      last = sample
      passed = next
      clean[at] = next
      energy += next * next
    }
    const now = new Float32Array(frameSamples / 2)
    for (let at = 0; at < now.length; at++) now[at] = (clean[2 * at]! + clean[2 * at + 1]!) / 2
    const both = new Float32Array(frameSamples)
    both.set(before)
    both.set(now, before.length)
    before = now
    return {
      level: Math.max(quietest, 10 * Math.log10(energy / frameSamples + 1e-12)),
      crossings: crossings / frameSamples,
      pitch: pitchOf(both),
    }
  }
}

/** The best likeness of a wave with itself one period of a voice later; none for whistles, beeps and chimes. */
function pitchOf(wave: Float32Array): number {
  const length = wave.length - longestLag
  const energyUpTo = new Float64Array(wave.length + 1)
  for (let at = 0; at < wave.length; at++) energyUpTo[at + 1] = energyUpTo[at]! + wave[at]! * wave[at]!
  const own = energyUpTo[length]!
  if (own < 1e-7) return 0
  /** −1 to 1: how alike the wave is to itself so many samples later. */
  const likeness = (lag: number) => {
    let both = 0
    for (let at = 0; at < length; at++) both += wave[at]! * wave[at + lag]!
    return both / Math.sqrt(own * (energyUpTo[lag + length]! - energyUpTo[lag]!) + 1e-12)
  }
  let best = 0
  for (let lag = shortestLag; lag <= longestLag; lag++) best = Math.max(best, likeness(lag))
  if (best < 0.5) return best
  // A tone above voices repeats itself much earlier, and just as well; a vowel has its overtones and does not.
  let lag = 1
  while (lag < shortestLag && likeness(lag) > 0) lag++
  for (; lag < shortestLag; lag++) if (likeness(lag) > 0.95 * best) return 0
  return best
}
