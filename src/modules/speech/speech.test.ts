import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import type { Language } from '#platform/text'
import { startTranscriptionServer } from '../../../sandbox/transcription/server.ts'
import { createSpeech, endpointVoice, espeakVoice, longest, type Voice } from './index.ts'
import { isSound, withLengths } from './wav.ts'
import { forVoice } from './words.ts'

const key = Buffer.alloc(32, 7)
const folders: string[] = []
const folder = async () => {
  const made = await mkdtemp(join(tmpdir(), 'speech-'))
  folders.push(made)
  return made
}
afterAll(() => Promise.all(folders.map((it) => rm(it, { recursive: true, force: true }))))

/** A sound that is as long as what it says. */
function wav(words: string): Buffer {
  const header = Buffer.alloc(44)
  header.write('RIFF', 0, 'latin1')
  header.write('WAVEfmt ', 8, 'latin1')
  header.write('data', 36, 'latin1')
  return withLengths(Buffer.concat([header, Buffer.from(words)]))
}

function voice(more: Partial<Voice> = {}) {
  const asked: string[] = []
  const it = {
    name: 'test',
    languages: ['vi', 'en'],
    async say(language: Language, words: string) {
      asked.push(`${language} ${words}`)
      return wav(words)
    },
    ...more,
  } satisfies Voice
  return { ...it, asked }
}

async function speechOf(voices: Voice[], more: { directory?: string; keepBytes?: number } = {}) {
  const faults: unknown[] = []
  const speech = createSpeech({
    ...{ voices, key, directory: more.directory ?? (await folder()) },
    ...(more.keepBytes ? { keepBytes: more.keepBytes } : {}),
    log: { warn: (fault: unknown) => faults.push(fault) } as never,
  })
  await speech.check()
  return { speech, faults }
}

describe('speech', () => {
  test('says what the house wrote, and nothing else', async () => {
    const { speech } = await speechOf([voice()])
    const proof = speech.prove('vi', 'Xin chào')
    const { bytes, type } = await speech.say('vi', 'Xin chào', proof)
    expect([isSound(bytes), type]).toEqual([true, 'audio/wav'])
    const refused = { type: 'not-found' }
    await expect(speech.say('vi', 'Xin chào!', proof)).rejects.toMatchObject(refused)
    await expect(speech.say('en', 'Xin chào', proof)).rejects.toMatchObject(refused)
    await expect(speech.say('vi', 'Xin chào', '')).rejects.toMatchObject(refused)
    const long = 'a'.repeat(longest + 1)
    await expect(speech.say('vi', long, speech.prove('vi', long))).rejects.toMatchObject(refused)
    const other = createSpeech({
      voices: [],
      key: Buffer.alloc(32, 8),
      directory: '',
      log: { warn() {} } as never,
    })
    expect(other.prove('vi', 'Xin chào')).not.toBe(proof)
  })

  test('a sentence is made once, also when two ask at once, and kept over a restart', async () => {
    const directory = await folder()
    const one = voice()
    const { speech } = await speechOf([one], { directory })
    one.asked.length = 0
    const say = () => speech.say('en', 'Your number', speech.prove('en', 'Your number'))
    const [a, b] = await Promise.all([say(), say()])
    expect(a.bytes.equals(b.bytes)).toBe(true)
    await say()
    expect(one.asked).toEqual(['en Your number'])
    const two = voice()
    const later = (await speechOf([two], { directory })).speech
    two.asked.length = 0
    await later.say('en', 'Your number', later.prove('en', 'Your number'))
    expect(two.asked).toEqual([])
    // Another voice says it anew.
    const other = voice({ name: 'other' })
    const third = (await speechOf([other], { directory })).speech
    other.asked.length = 0
    await third.say('en', 'Your number', third.prove('en', 'Your number'))
    expect(other.asked).toEqual(['en Your number'])
  })

  test('what is kept stays below its bound, the least used goes first', async () => {
    const directory = await folder()
    const keepBytes = 4000
    const { speech } = await speechOf([voice()], { directory, keepBytes })
    for (let n = 0; n < 40; n++) {
      const words = `${n} ${'a'.repeat(300)}`
      await speech.say('en', words, speech.prove('en', words))
    }
    const names = await readdir(directory)
    const sizes = await Promise.all(names.map(async (name) => (await stat(join(directory, name))).size))
    const all = sizes.reduce((sum, size) => sum + size, 0)
    expect(all).toBeGreaterThan(0)
    // One more piece may lie there until the next look.
    expect(all).toBeLessThanOrEqual(keepBytes + keepBytes / 8 + 400)
  })

  test('a voice is offered only while it works', async () => {
    let works = true
    const fragile = voice({
      async say(_, words) {
        if (!works) throw new Error('gone')
        return wav(words)
      },
    })
    const { speech, faults } = await speechOf([fragile])
    expect([speech.speaks('vi'), speech.speaks('en'), speech.speaks('ar')]).toEqual([true, true, false])
    works = false
    await expect(speech.say('vi', 'Một', speech.prove('vi', 'Một'))).rejects.toMatchObject({
      type: 'not-found',
    })
    expect(faults).toHaveLength(1)
    expect([speech.speaks('vi'), speech.speaks('en')]).toEqual([false, true])
    works = true
    await speech.check()
    expect(speech.speaks('vi')).toBe(true)
  })

  test('a voice that answers with silence, or with something else, is mute', async () => {
    const silent = voice({ name: 'silent', say: async () => wav('\0\0\0') })
    const wrong = voice({ name: 'wrong', say: async () => Buffer.from('<html>') })
    const right = voice({ name: 'right', languages: ['en'] })
    const { speech } = await speechOf([silent, wrong, right])
    expect([speech.speaks('vi'), speech.speaks('en')]).toEqual([false, true])
    const { bytes } = await speech.say('en', 'Two', speech.prove('en', 'Two'))
    expect(bytes.toString('latin1', 44)).toBe('Two')
  })

  test('a folder that cannot be written to keeps nothing, and everything is said', async () => {
    const directory = join(await folder(), 'file')
    await writeFile(directory, '')
    const { speech } = await speechOf([voice()], { directory })
    expect(isSound((await speech.say('en', 'Three', speech.prove('en', 'Three'))).bytes)).toBe(true)
  })
})

describe('an endpoint that speaks', () => {
  test('comes before other voices, and gets our sentences', async () => {
    const service = await startTranscriptionServer({ key: 'ours' })
    const options = { url: service.url, model: 'tts-1', voice: 'alloy', languages: ['vi'] as const }
    try {
      const { speech } = await speechOf([endpointVoice({ ...options, key: 'ours' }), voice()])
      expect([speech.speaks('vi'), speech.speaks('en')]).toEqual([true, true])
      const { bytes } = await speech.say('vi', 'Số A015', speech.prove('vi', 'Số A015'))
      expect(isSound(bytes)).toBe(true)
      const asked = service.asked.at(-1)!
      expect(asked).toMatchObject({ path: '/v1/audio/speech', input: 'Số a, không một năm' })
      expect((await speechOf([endpointVoice({ ...options, key: 'theirs' })])).speech.speaks('vi')).toBe(false)
    } finally {
      await service.close()
    }
  })

  test.each([
    ['an error', { status: 500 }],
    ['a page', { garbage: true }],
    ['silence', { empty: true }],
    ['half a file', { drop: true }],
    ['nothing', { hang: true }],
  ])('that gives %s is mute', async (_, faults) => {
    const service = await startTranscriptionServer()
    Object.assign(service.faults, faults)
    const patienceMs = 'hang' in faults ? 300 : 60_000
    try {
      const endpoint = endpointVoice({
        ...{ url: service.url, model: 'tts-1', voice: 'alloy', languages: ['vi'], patienceMs },
      })
      expect((await speechOf([endpoint])).speech.speaks('vi')).toBe(false)
    } finally {
      await service.close()
    }
  })
})

describe('espeak-ng', () => {
  test('where it is not installed, nothing is offered', async () => {
    const { speech } = await speechOf([espeakVoice('no-such-program')])
    expect(speech.speaks('vi')).toBe(false)
  })

  const isInstalled = spawnSync('espeak-ng', ['--version']).status === 0
  test.runIf(isInstalled)('where it is, it says all languages', async () => {
    const { speech, faults } = await speechOf([espeakVoice()])
    for (const language of ['vi', 'en', 'ar'] as const) {
      const words = { vi: 'Số của bạn: A015', en: 'Your number: A015', ar: 'رقمك: A015' }[language]
      const { bytes } = await speech.say(language, words, speech.prove(language, words))
      expect(isSound(bytes)).toBe(true)
      // A second at least, and the header says how long it is.
      expect(bytes.readUInt32LE(40)).toBe(bytes.length - 44)
      expect((bytes.length - 44) / 2 / bytes.readUInt32LE(24)).toBeGreaterThan(1)
    }
    expect(faults).toEqual([])
  })

  test('a program that fails or says nothing is no voice', async () => {
    for (const command of ['false', 'true']) {
      const { speech } = await speechOf([espeakVoice(command)])
      expect(speech.speaks('vi')).toBe(false)
    }
  })

  test('words that look like options are words', async () => {
    // `cat` gives back what comes in; its options are refused.
    await expect(espeakVoice('cat').say('vi', '-v --help')).rejects.toThrow('cat ended with code 1')
  })
})

describe('words for a voice', () => {
  test.each([
    ['vi', 'Số của bạn: A015', 'Số của bạn: a, không một năm'],
    ['vi', 'Trước bạn còn 15 người', 'Trước bạn còn mười lăm người'],
    ['vi', '21 ngày', 'hai mươi mốt ngày'],
    ['vi', '1.000 đồng mỗi trang', 'một nghìn đồng mỗi trang'],
    ['vi', 'Mở lại lúc 07:30.', 'Mở lại lúc bảy giờ ba mươi phút.'],
    ['vi', 'Còn chờ 10–15 phút (09:05)', 'Còn chờ mười đến mười lăm phút chín giờ năm phút'],
    ['vi', 'ngày 02/09/2026', 'ngày hai tháng chín năm hai nghìn không trăm hai mươi sáu'],
    ['vi', 'Hộ tịch – Chứng thực', 'Hộ tịch, Chứng thực'],
    ['en', 'Number A015 is here', 'Number A, 0 1 5 is here'],
    ['en', 'Wait: 10–15 minutes', 'Wait: 10 to 15 minutes'],
    ['ar', 'رقمك A045', 'رقمك A, 0 4 5'],
  ] as const)('%s: %s', (language, sentence, said) => {
    expect(forVoice(language, sentence)).toBe(said)
  })
})
