import { spawnSync } from 'node:child_process'
import { createResampler } from '../../src/platform/sound/index.ts'

/*
 * People and halls to be heard: voices of espeak-ng, noises made of numbers. Always the same.
 */

export const hasVoice = spawnSync('espeak-ng', ['--version']).status === 0

/** What espeak-ng says, at 16 kHz. */
export function spoken(words: string, voice: string, wordsAMinute = 150): Float32Array {
  const args = ['-v', voice, '-s', String(wordsAMinute), '-a', '80', '--stdin', '--stdout']
  const { stdout, status } = spawnSync('espeak-ng', args, { input: words, maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`espeak-ng ended with ${status}`)
  const samples = new Float32Array((stdout.length - 44) / 2)
  for (let at = 0; at < samples.length; at++) samples[at] = stdout.readInt16LE(44 + 2 * at) / 32768
  return createResampler(22_050)(samples)
}

export function silence(seconds: number): Float32Array {
  return new Float32Array(Math.round(seconds * 16_000))
}

/** A vowel for a second as a voice of 130 Hz makes it, between two half seconds of a quiet room: overtones that grow weaker. */
export function vowelInRoom(): Float32Array {
  const vowel = silence(1).map((_, at) => {
    let sum = 0
    for (let overtone = 1; overtone < 12; overtone++)
      sum += Math.sin((2 * Math.PI * 130 * overtone * at) / 16_000) / overtone
    return 0.15 * sum
  })
  const all = joined(silence(0.5), vowel, silence(0.5))
  return together(all, at(-70, pinkNoise(2)))
}

/** Numbers that look drawn, −1 to 1. */
export function draw(seed = 1): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 31 - 1
  }
}

/** A hall without voices: as loud in each octave. */
export function pinkNoise(seconds: number): Float32Array {
  const next = draw()
  let [slow, middle, fast] = [0, 0, 0]
  return silence(seconds).map(() => {
    const white = next()
    slow = 0.99765 * slow + 0.099046 * white
    middle = 0.963 * middle + 0.2965164 * white
    fast = 0.57 * fast + 1.0526913 * white
    return (slow + middle + fast + 0.1848 * white) / 10
  })
}

/** Somebody knocks on the table three times a second. */
export function knocks(seconds: number): Float32Array {
  const next = draw(7)
  return silence(seconds).map((_, at) => 0.8 * next() * Math.exp(-(at % 5333) / 30))
}

/** A loudness in dB below full scale. */
export function at(loudness: number, sound: Float32Array): Float32Array {
  const now = Math.sqrt(sound.reduce((sum, it) => sum + it * it, 0) / sound.length)
  const factor = 10 ** (loudness / 20) / now
  return sound.map((it) => it * factor)
}

/** All at once; as long as the first. */
export function together(first: Float32Array, ...others: Float32Array[]): Float32Array {
  return first.map((it, at) => others.reduce((sum, other) => sum + (other[at] ?? 0), it))
}

/** One after another. */
export function joined(...sounds: Float32Array[]): Float32Array {
  const all = new Float32Array(sounds.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const sound of sounds) {
    all.set(sound, at)
    at += sound.length
  }
  return all
}

const inCrowds = [
  [
    'vi',
    'tôi muốn hỏi giấy khai sinh của con tôi đã xong chưa vì hôm qua tôi đến mà không ai trả lời cho tôi biết',
  ],
  [
    'en-us',
    'I would like to know when my papers are ready because I came here yesterday and nobody could tell me',
  ],
  ['ar', 'أريد أن أعرف متى تكون أوراقي جاهزة لأنني جئت أمس ولم يخبرني أحد وانتظرت وقتا طويلا جدا'],
] as const
const variants = ['+m1', '+f1', '+m3', '', '+f2', '+m5', '+f4', '+m2', '+f3', '+m7', '+f5', '+m4']

/** So many people who speak at once, each as loud as the others. */
export function crowd(people: number, seconds: number): Float32Array {
  const voices = variants.slice(0, people).map((variant, index) => {
    const [voice, words] = inCrowds[index % inCrowds.length]!
    const said = at(-25, spoken(words, voice + variant, 150 + 7 * index))
    const begin = index * 9001
    return silence(seconds).map((_, at) => said[(at + begin) % said.length]!)
  })
  return together(silence(seconds), ...voices)
}
