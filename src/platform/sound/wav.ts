import { soundRate } from './frames.ts'

/** RIFF, `fmt ` and `data`, as a plain file has them. */
const headerBytes = 44

/** Samples (−1 to 1, 16 kHz) as a WAV file: PCM, 16 bit, one channel. */
export function toWav(samples: Float32Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(headerBytes + 2 * samples.length)
  const view = new DataView(bytes.buffer)
  const name = (at: number, letters: string) => {
    for (let index = 0; index < 4; index++) bytes[at + index] = letters.charCodeAt(index)
  }
  name(0, 'RIFF')
  view.setUint32(4, bytes.length - 8, true)
  name(8, 'WAVE')
  name(12, 'fmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true)
  view.setUint16(22, 1, true)
  view.setUint32(24, soundRate, true)
  view.setUint32(28, 2 * soundRate, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  name(36, 'data')
  view.setUint32(40, 2 * samples.length, true)
  for (let at = 0; at < samples.length; at++) {
    const sample = Math.max(-1, Math.min(1, samples[at]!))
    view.setInt16(headerBytes + 2 * at, Math.round(sample * 32767), true)
  }
  return bytes
}

/**
 * The samples of a WAV file: PCM, 16 bit, one channel, 16 kHz. Other pieces before the sound are stepped over.
 * @returns undefined for anything else, however it calls itself
 */
export function fromWav(bytes: Uint8Array): Float32Array | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const name = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4))
  if (bytes.length < headerBytes || name(0) !== 'RIFF' || name(8) !== 'WAVE') return undefined
  let isOurs = false
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = view.getUint32(at + 4, true)
    const body = at + 8
    if (name(at) === 'fmt ' && length >= 16 && body + 16 <= bytes.length) {
      isOurs =
        view.getUint16(body, true) === 1 &&
        view.getUint16(body + 2, true) === 1 &&
        view.getUint32(body + 4, true) === soundRate &&
        view.getUint16(body + 14, true) === 16
    } else if (name(at) === 'data') {
      // A program that writes while it records says too much or nothing: what is there counts.
      const there = Math.min(length === 0 ? Number.POSITIVE_INFINITY : length, bytes.length - body)
      return isOurs ? samplesOf(view, body, Math.floor(there / 2)) : undefined
    }
    at = body + length + (length % 2)
  }
  return undefined
}

function samplesOf(view: DataView, at: number, count: number): Float32Array {
  const samples = new Float32Array(count)
  for (let index = 0; index < count; index++) samples[index] = view.getInt16(at + 2 * index, true) / 32768
  return samples
}
