import { describe, expect, test } from 'vitest'
import {
  at,
  crowd,
  draw,
  hasVoice,
  joined,
  knocks,
  pinkNoise,
  silence,
  spoken,
  together,
} from '../../../sandbox/sound/voices.ts'
import { createResampler, createVoiceActivity, findVoice, fromWav, type Hearing, toWav } from './index.ts'

const tone = (hertz: number, rate: number, seconds: number) =>
  new Float32Array(rate * seconds).map((_, index) => 0.5 * Math.sin((2 * Math.PI * hertz * index) / rate))
const loudness = (sound: Float32Array) =>
  10 * Math.log10(sound.reduce((sum, it) => sum + it * it, 0) / sound.length)

/** What is told of a sound as it comes in by tenths of a second, and the second of the last word. */
function follow(sound: Float32Array, options = {}) {
  const activity = createVoiceActivity(options)
  let hearing: Hearing = 'waiting'
  let after = 0
  for (let from = 0; from < sound.length && (hearing === 'waiting' || hearing === 'speaking'); from += 1600) {
    hearing = activity.push(sound.subarray(from, from + 1600))
    after = from / 16_000
  }
  return { hearing, after, verdict: activity.verdict(), span: activity.span() }
}

describe('a WAV file', () => {
  test('comes back as it was', () => {
    const next = draw()
    const samples = new Float32Array(1000).map(next)
    const back = fromWav(toWav(samples))!
    expect(back.length).toBe(1000)
    expect(Math.max(...back.map((it, index) => Math.abs(it - samples[index]!)))).toBeLessThan(1e-4)
    expect([...fromWav(toWav(Float32Array.of(7, -7)))!].map(Math.round)).toEqual([1, -1])
  })

  test('with other pieces before the sound, or without its length, is read', () => {
    const plain = Buffer.from(toWav(Float32Array.of(0.5, -0.5)))
    const list = Buffer.from('LIST\x03\0\0\0abc\0', 'latin1')
    const withList = Buffer.concat([plain.subarray(0, 36), list, plain.subarray(36)])
    expect(fromWav(withList)?.length).toBe(2)
    const endless = Buffer.from(plain)
    endless.writeUInt32LE(0xffffffff, 40)
    expect(fromWav(endless)?.length).toBe(2)
    endless.writeUInt32LE(0, 40)
    expect(fromWav(endless)?.length).toBe(2)
  })

  test.each([
    ['nothing', Buffer.alloc(0)],
    ['a page', Buffer.from(`<html>${' '.repeat(100)}</html>`)],
    ['two channels', changed(22, 2)],
    ['eight bits', changed(34, 8)],
    ['another rate', changed(24, 8000)],
    ['packed sound', changed(20, 0x55)],
    ['a piece longer than the file', changed(16, 0xfffffff0)],
    ['no sound', Buffer.from(toWav(silence(0.01))).subarray(0, 40)],
  ])('%s is none', (_, bytes) => {
    expect(fromWav(bytes)).toBeUndefined()
  })

  function changed(at: number, value: number): Buffer {
    const bytes = Buffer.from(toWav(silence(0.01)))
    if (at === 24 || at === 16) bytes.writeUInt32LE(value, at)
    else bytes.writeUInt16LE(value, at)
    return bytes
  }
})

describe('another rate', () => {
  test.each([8000, 22_050, 44_100, 48_000])(
    'from %i Hz voices stay, and what is too high is not folded down',
    (rate) => {
      const resample = createResampler(rate)
      const kept = resample(tone(1000, rate, 1))
      expect(Math.abs(kept.length - 16_000)).toBeLessThan(40)
      expect(loudness(kept.subarray(200, -200))).toBeCloseTo(loudness(tone(1000, 16_000, 1)), 0)
      if (rate < 20_000) return
      const high = createResampler(rate)(tone(9500, rate, 1))
      expect(loudness(high.subarray(200, -200))).toBeLessThan(-40)
    },
  )

  test('in pieces it is the same as whole', () => {
    const sound = tone(440, 48_000, 1)
    const whole = createResampler(48_000)(sound)
    const resample = createResampler(48_000)
    const pieces: Float32Array[] = []
    for (let from = 0; from < sound.length; from += 1013)
      pieces.push(resample(sound.subarray(from, from + 1013)))
    expect(joined(...pieces)).toEqual(whole)
  })
})

describe('no voice', () => {
  test.each<[name: string, sound: () => Float32Array, verdict: string]>([
    ['nothing at all', () => silence(8), 'silence'],
    ['a quiet room', () => at(-70, pinkNoise(8)), 'silence'],
    ['a loud hall', () => at(-25, pinkNoise(8)), 'noise'],
    ['hissing', () => at(-20, silence(8).map(draw())), 'noise'],
    ['knocks', () => together(knocks(8), at(-60, pinkNoise(8))), 'noise'],
    ['a beep', () => tone(1000, 16_000, 8), 'noise'],
    ['the hum of the mains', () => tone(50, 16_000, 8), 'noise'],
    [
      'gusts',
      () => at(-55, pinkNoise(8)).map((it, at) => (Math.floor(at / 8000) % 3 ? it : 30 * it)),
      'noise',
    ],
  ])('%s', (_, sound, verdict) => {
    expect(follow(sound())).toMatchObject({ hearing: 'nothing', verdict, span: undefined })
    expect(findVoice(sound())).toEqual({ verdict, span: undefined })
  })

  test.runIf(hasVoice).each([
    [6, -15],
    [8, -15],
    [8, -30],
    [12, -20],
  ])('a crowd of %i at %i dB', (people, loud) => {
    expect(follow(at(loud, crowd(people, 8)))).toMatchObject({ hearing: 'nothing', verdict: 'noise' })
  })

  test.runIf(hasVoice)('a crowd, at whatever moment one begins to listen', () => {
    const minute = at(-12, crowd(8, 60))
    for (let second = 0; second < 52; second += 2.6)
      expect(findVoice(minute.subarray(second * 16_000, (second + 8) * 16_000)).verdict, `${second}`).toBe(
        'noise',
      )
  })

  test.runIf(hasVoice)('a crowd, and a microphone that has just been switched on', () => {
    const sudden = joined(silence(1), at(-12, crowd(8, 8)))
    expect(follow(sudden)).toMatchObject({ hearing: 'nothing', verdict: 'noise' })
  })

  test('nothing to hear is no speech', () => {
    expect(findVoice(new Float32Array(0))).toEqual({ verdict: 'silence', span: undefined })
  })
})

describe.runIf(hasVoice)('a voice', () => {
  const sentences = [
    ['vi', 'tôi muốn làm giấy khai sinh cho con'],
    ['vi+f3', 'mất hộ khẩu'],
    ['en-us', 'I would like a birth certificate'],
    ['en-us+f4', 'passport'],
    ['ar', 'أريد شهادة ميلاد لابني'],
  ] as const

  test.each(sentences)('%s: %s', (voice, words) => {
    const said = at(-25, spoken(words, voice))
    const all = joined(silence(1), said, silence(3))
    const ends = 1 + said.length / 16_000
    const length = all.length / 16_000
    for (const [name, around] of [
      ['a quiet room', at(-70, pinkNoise(length))],
      ['20 dB above a hall', at(-45, pinkNoise(length))],
      ['10 dB above a hall', at(-35, pinkNoise(length))],
      ['5 dB above a hall', at(-30, pinkNoise(length))],
      ['10 dB above a crowd', at(-35, crowd(8, length))],
    ] as const) {
      const { hearing, after, verdict, span } = follow(together(all, around))
      expect([hearing, verdict], name).toEqual(['ended', 'speech'])
      // Ended after the pause, not in the middle; and all of it lies within what is sent on.
      expect(after, name).toBeGreaterThan(ends + 0.5)
      expect(after, name).toBeLessThan(ends + 2.1)
      expect(span!.from / 16_000, name).toBeLessThan(1.05)
      expect(span!.to / 16_000, name).toBeGreaterThan(ends - 0.15)
    }
  })

  test('that is quiet, or begins at once, is heard as well', () => {
    const [voice, words] = sentences[0]
    const said = spoken(words, voice)
    const quiet = joined(silence(1), at(-45, said), silence(2))
    expect(follow(together(quiet, at(-70, pinkNoise(10)))).hearing).toBe('ended')
    const soon = joined(at(-25, said), silence(2))
    expect(follow(together(soon, at(-45, pinkNoise(10)))).hearing).toBe('ended')
    const alone = joined(silence(1), at(-25, said), silence(2))
    expect(follow(alone).hearing).toBe('ended')
  })

  test('that thinks for a second goes on', () => {
    const thought = joined(
      ...[silence(0.5), at(-25, spoken('tôi muốn', 'vi')), silence(0.8)],
      ...[at(-25, spoken('làm khai sinh', 'vi')), silence(2)],
    )
    const { after, span } = follow(together(thought, at(-60, pinkNoise(10))))
    expect(after).toBeGreaterThan(thought.length / 16_000 - 1.5)
    expect((span!.to - span!.from) / 16_000).toBeGreaterThan(2)
  })

  test('whoever says nothing for six seconds is told so, and may still speak', () => {
    const late = joined(silence(7), at(-25, spoken('giấy khai sinh', 'vi')), silence(1))
    expect(follow(late).hearing).toBe('nothing')
    expect(follow(late, { patienceSeconds: 20 }).verdict).toBe('speech')
  })
})
