import { espeakVoice } from '#modules/speech'
import type { Language } from '#platform/text'

/** G.711 μ-law of one sample (ITU-T G.711). */
export function muLaw(sample: number): number {
  const sign = sample < 0 ? 0x80 : 0
  const magnitude = Math.min(Math.abs(sample), 32635) + 132
  const exponent = Math.max(0, 31 - Math.clz32(magnitude) - 7)
  const mantissa = (magnitude >> (exponent + 3)) & 0x0f
  return ~(sign | (exponent << 4) | mantissa) & 0xff
}

/** The sample that a byte of μ-law stands for. */
export function fromMuLaw(byte: number): number {
  const it = ~byte & 0xff
  const magnitude = ((((it & 0x0f) << 3) + 132) << ((it >> 4) & 7)) - 132
  return it & 0x80 ? -magnitude : magnitude
}

/** A WAV of 16 bits and one channel as μ-law at 8 kHz; each sample is the mean of those it stands for. */
export function telephoneSound(wav: Buffer): Buffer {
  const rate = wav.readUInt32LE(24)
  const data = wav.indexOf('data', 12, 'latin1')
  const length = Math.min(wav.readUInt32LE(data + 4), wav.length - data - 8)
  const samples = Math.floor(length / 2)
  const sampleAt = (at: number) => wav.readInt16LE(data + 8 + 2 * Math.min(at, samples - 1))
  const ratio = rate / 8000
  const sound = Buffer.alloc(Math.floor(samples / ratio))
  for (let i = 0; i < sound.length; i++) {
    const [from, to] = [
      Math.floor(i * ratio),
      Math.max(Math.floor((i + 1) * ratio), Math.floor(i * ratio) + 1),
    ]
    let sum = 0
    for (let at = from; at < to; at++) sum += sampleAt(at)
    sound[i] = muLaw(Math.round(sum / (to - from)))
  }
  return sound
}

/** Speaks: by espeak-ng where it is installed, else a tone for each word. What was said once is kept. */
export function createVoice(): (language: Language, text: string) => Promise<Buffer> {
  const said = new Map<string, Promise<Buffer>>()
  const voice = espeakVoice()
  let isMute = false
  const make = async (language: Language, text: string) => {
    if (isMute) return tones(text)
    try {
      return telephoneSound(await voice.say(language, text))
    } catch {
      isMute = true
      return tones(text)
    }
  }
  return (language, text) => {
    const name = `${language} ${text}`
    const sound = said.get(name) ?? make(language, text)
    said.set(name, sound)
    return sound
  }
}

/** 440 Hz for 60 ms a word. */
function tones(text: string): Buffer {
  const sound = Buffer.alloc(480 * text.split(/\s+/).length)
  for (let i = 0; i < sound.length; i++)
    sound[i] = muLaw(Math.round(8000 * Math.sin((2 * Math.PI * 440 * i) / 8000)))
  return sound
}
