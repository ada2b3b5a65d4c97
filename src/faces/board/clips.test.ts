import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { root } from '#platform/config'
import { audioSeconds } from './audio-length.ts'
import { createClips } from './clips.ts'

/** Silence of so many seconds. */
function wav(seconds: number, hertz = 8000): Buffer {
  const data = Buffer.alloc(Math.round(seconds * hertz) * 2)
  const head = Buffer.alloc(44)
  head.write('RIFF', 0)
  head.writeUInt32LE(36 + data.length, 4)
  head.write('WAVEfmt ', 8)
  head.writeUInt32LE(16, 16)
  head.writeUInt16LE(1, 20)
  head.writeUInt16LE(1, 22)
  head.writeUInt32LE(hertz, 24)
  head.writeUInt32LE(hertz * 2, 28)
  head.writeUInt16LE(2, 32)
  head.writeUInt16LE(16, 34)
  head.write('data', 36)
  head.writeUInt32LE(data.length, 40)
  return Buffer.concat([head, data])
}

/** First and last page of an Ogg file, with what is read of them. */
function ogg(kind: 'opus' | 'vorbis', samples: number, hertz = 44_100): Buffer {
  const page = (granule: number, packet: Buffer) => {
    const head = Buffer.alloc(28)
    head.write('OggS', 0)
    head.writeBigInt64LE(BigInt(granule), 6)
    head[26] = 1
    head[27] = packet.length
    return Buffer.concat([head, packet])
  }
  const first = Buffer.alloc(30)
  first.write(kind === 'opus' ? 'OpusHead' : '\x01vorbis', 0, 'latin1')
  if (kind === 'opus') first.writeUInt16LE(312, 10)
  else first.writeUInt32LE(hertz, 12)
  return Buffer.concat([page(0, first), page(samples, Buffer.from('…'))])
}

test('the length of a sound is read from the file itself', async () => {
  expect(audioSeconds(wav(1.5))).toBeCloseTo(1.5)
  expect(audioSeconds(wav(0.8, 44_100))).toBeCloseTo(0.8)
  expect(audioSeconds(ogg('opus', 48_000 + 312))).toBeCloseTo(1)
  expect(audioSeconds(ogg('vorbis', 66_150))).toBeCloseTo(1.5)
})

test('the length of every clip that is shipped agrees with the list that other tools made', async () => {
  const folder = join(root, 'assets/clips')
  const lengths = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  for (const [language, clips] of Object.entries<Record<string, number>>(lengths))
    for (const [name, seconds] of Object.entries(clips)) {
      const file = await readFile(join(folder, language, `${name}.mp3`))
      // A frame of padding at either end is in the file and not in the list.
      expect(Math.abs(audioSeconds(file)! - seconds), `${language}/${name}`).toBeLessThan(0.12)
    }
})

test.each([
  ['a picture', Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJ', 'base64')],
  ['a text', Buffer.from('ghi âm sau')],
  ['nothing', Buffer.alloc(0)],
  ['a WAV without sound', wav(0)],
  ['a WAV that ends in its header', wav(1).subarray(0, 30)],
  ['an Ogg that ends after its first page', ogg('opus', 1).subarray(0, 58)],
  [
    'bytes that begin like one frame of MP3',
    Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0]), Buffer.alloc(900)]),
  ],
])('%s is no sound', (_, file) => {
  expect(audioSeconds(file)).toBeUndefined()
})

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'clips-'))
})
afterEach(() => rm(folder, { recursive: true }))

const lay = async (files: Record<string, Buffer>) => {
  for (const [name, bytes] of Object.entries(files)) {
    await mkdir(join(folder, name, '..'), { recursive: true })
    await writeFile(join(folder, name), bytes)
  }
}
const voice = () => createClips(folder, (name) => `/assets/x/${name}.mp3`)
const of = (clips: ReturnType<typeof voice>, name: string) => clips.list().find((clip) => clip.name === name)!

test('a recording is played in place of the synthetic clip, until it is taken away', async () => {
  const clips = voice()
  await clips.refresh()
  expect(clips.addresses()['vi/invite']).toBe('/assets/x/vi/invite.mp3')
  await lay({ 'vi/invite.wav': wav(1), 'chime.wav': wav(0.9) })
  await clips.refresh()
  const address = clips.addresses()['vi/invite']!
  const [, hash] = /^\/board\/clips\/([\w-]{10})\/vi\/invite$/.exec(address)!
  expect(clips.recording('vi/invite', hash!)).toEqual({ bytes: wav(1), type: 'audio/wav' })
  expect(clips.recording('vi/invite', 'other')).toBeUndefined()
  expect(of(clips, 'vi/invite').recorded).toMatchObject({ file: 'vi/invite.wav', seconds: 1 })
  expect(clips.addresses().chime).toMatch(/^\/board\/clips\//)
  expect(clips.addresses()['vi/0']).toBe('/assets/x/vi/0.mp3')

  // Recorded anew: another address, so that no board keeps the old one.
  await lay({ 'vi/invite.wav': wav(1.2) })
  await clips.refresh()
  expect(clips.addresses()['vi/invite']).not.toBe(address)
  await rm(join(folder, 'vi/invite.wav'))
  await clips.refresh()
  expect(clips.addresses()['vi/invite']).toBe('/assets/x/vi/invite.mp3')
})

test('a recording that cannot be used is told and not played; names that no call needs are left alone', async () => {
  const clips = voice()
  await lay({
    'vi/1.mp3': Buffer.from('not a sound'),
    'vi/2.wav': wav(0.05),
    'vi/3.wav': wav(6),
    'vi/4.wav': wav(1, 600_000),
    'vi/hello.wav': wav(1),
    '../outside.wav': wav(1),
    'fr/1.wav': wav(1),
  })
  await clips.refresh()
  const faults = clips.list().flatMap(({ name, recorded }) => (recorded ? [[name, recorded.fault]] : []))
  expect(faults).toEqual([
    ['vi/1', 'not-audio'],
    ['vi/2', 'too-short'],
    ['vi/3', 'too-long'],
    ['vi/4', 'too-large'],
  ])
  for (const address of Object.values(clips.addresses())) expect(address).toMatch(/^\/assets\//)
  await rm(join(folder, '../outside.wav'))
})

test('of two recordings of one word the one that can be played is played', async () => {
  const clips = voice()
  await lay({ 'ar/5.mp3': Buffer.from('broken'), 'ar/5.wav': wav(1) })
  await clips.refresh()
  expect(of(clips, 'ar/5').recorded).toMatchObject({ file: 'ar/5.wav', seconds: 1 })
})
