import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { manualClock } from '#platform/clock'
import type { Language } from '#platform/text'
import {
  at,
  crowd,
  hasVoice,
  joined,
  pinkNoise,
  silence,
  spoken,
  together,
  vowelInRoom,
} from '../../../sandbox/sound/voices.ts'
import { startTranscriptionServer, type TranscriptionStandIn } from '../../../sandbox/transcription/server.ts'
import {
  createTranscription,
  endpointTranscriber,
  type Heard,
  ListenError,
  pocketsphinxTranscriber,
  sherpaTranscriber,
  type Transcriber,
} from './index.ts'

const key = Buffer.alloc(32, 7)
const folders: string[] = []
const folder = async () => {
  const made = await mkdtemp(join(tmpdir(), 'transcription-'))
  folders.push(made)
  return made
}
afterAll(() => Promise.all(folders.map((it) => rm(it, { recursive: true, force: true }))))

const said = vowelInRoom()

function listener(more: Partial<Transcriber> = {}) {
  const heard: number[] = []
  const it = {
    name: 'test',
    languages: ['vi', 'en'] as Language[],
    async transcribe(sound: Float32Array): Promise<Heard> {
      heard.push(sound.length)
      return { text: 'khai sinh' }
    },
    ...more,
  } satisfies Transcriber
  return { ...it, heard }
}

async function transcriptionOf(providers: Transcriber[]) {
  const faults: object[] = []
  let milliseconds = 0
  const clock = manualClock('2026-11-18T02:00:00Z')
  const transcription = createTranscription({
    ...{ providers, key, clock, now: () => milliseconds },
    log: { warn: (fault: object) => faults.push(fault) } as never,
  })
  const pass = (more: number) => {
    milliseconds += more
  }
  await transcription.check()
  return { transcription, faults, clock, pass }
}
const vi = { language: 'vi', hints: [] } as const

describe('transcription', () => {
  test('offers a language that a provider has proved, and gives it what is spoken alone', async () => {
    const one = listener()
    const { transcription } = await transcriptionOf([one])
    expect(['vi', 'en', 'ar'].map((it) => transcription.hears(it as Language))).toEqual([true, true, false])
    one.heard.length = 0
    expect(await transcription.transcribe(said, vi)).toEqual({ text: 'khai sinh', found: 'speech' })
    expect(one.heard[0]).toBeLessThan(said.length)
    expect(one.heard[0]).toBeGreaterThan(16_000)
    await expect(transcription.transcribe(said, { language: 'ar', hints: [] })).rejects.toMatchObject({
      type: 'cannot-listen',
    })
  })

  test('asks nobody where nobody speaks', async () => {
    const one = listener()
    const { transcription } = await transcriptionOf([one])
    one.heard.length = 0
    expect(await transcription.transcribe(silence(3), vi)).toEqual({ text: '', found: 'silence' })
    expect(await transcription.transcribe(at(-25, pinkNoise(3)), vi)).toEqual({ text: '', found: 'noise' })
    expect(one.heard).toEqual([])
  })

  test('one that fails is followed by the next, left alone after three times, and tried again later', async () => {
    let fails = false
    let asked = 0
    const first = listener({
      async transcribe() {
        asked++
        if (fails) throw new ListenError('gone')
        return { text: 'một' }
      },
    })
    const { transcription, faults, pass } = await transcriptionOf([first, listener({ name: 'second' })])
    expect((await transcription.transcribe(said, vi)).text).toBe('một')
    fails = true
    asked = 0
    for (let turn = 0; turn < 5; turn++) {
      expect((await transcription.transcribe(said, vi)).text).toBe('khai sinh')
    }
    expect(asked).toBe(3)
    expect(faults).toHaveLength(3)
    // A single failure is forgotten when the next question is answered.
    fails = false
    pass(30_000)
    expect(transcription.hears('vi')).toBe(true)
    await expect.poll(async () => (await transcription.transcribe(said, vi)).text).toBe('một')
    fails = true
    asked = 0
    await transcription.transcribe(said, vi)
    fails = false
    expect((await transcription.transcribe(said, vi)).text).toBe('một')
  })

  test('where all fail, it says so in time, and is offered again when one works', async () => {
    let fails = false
    const only = listener({
      languages: ['vi'],
      async transcribe() {
        if (fails) throw new TypeError('my number is 001190123456')
        return { text: 'một' }
      },
    })
    const { transcription, faults, pass } = await transcriptionOf([only])
    fails = true
    for (let turn = 0; turn < 3; turn++)
      await expect(transcription.transcribe(said, vi)).rejects.toMatchObject({ status: 503 })
    expect(transcription.hears('vi')).toBe(false)
    // What somebody else's program says about it may be what was said.
    expect(JSON.stringify(faults)).not.toContain('001190123456')
    pass(29_000)
    fails = false
    expect(transcription.hears('vi')).toBe(false)
    pass(1000)
    transcription.hears('vi')
    await expect.poll(() => transcription.hears('vi')).toBe(true)
  })

  test('listens to two at once, and sends away whom it would keep waiting too long', async () => {
    let most = 0
    let now = 0
    const release: (() => void)[] = []
    let blocks = false
    const slow = listener({
      async transcribe() {
        most = Math.max(most, ++now)
        if (blocks) await new Promise<void>((resolve) => release.push(resolve))
        now--
        return { text: 'một' }
      },
    })
    const { transcription } = await transcriptionOf([slow])
    most = 0
    blocks = true
    const all = Array.from({ length: 14 }, () =>
      transcription.transcribe(said, vi).then(
        () => 'heard',
        () => 'sent away',
      ),
    )
    await expect.poll(() => release.length).toBe(2)
    blocks = false
    for (const go of release) go()
    const ends = await Promise.all(all)
    expect(most).toBe(2)
    expect(ends.filter((it) => it === 'heard')).toHaveLength(12)
  })

  test('shows a line of words, whatever a program writes', async () => {
    const write = async (heard: Heard) =>
      (await transcriptionOf([listener({ transcribe: async () => heard })])).transcription.transcribe(
        said,
        vi,
      )
    expect(await write({ text: ' \u202Ekhai\n sinh\u0000 [BLANK_AUDIO] (music) *cough* ♪ ' })).toMatchObject({
      text: 'khai sinh',
    })
    expect(await write({ text: '[MUSIC]', alternatives: ['a'] })).toEqual({ text: '', found: 'speech' })
    expect(await write({ text: ' … ' })).toMatchObject({ text: '' })
    expect((await write({ text: 'a'.repeat(10_000) })).text).toHaveLength(500)
    expect(
      await write({ text: 'a', confidence: 7, alternatives: ['a', 'b', 'b', 'c', ' ', 'd', 'e'] }),
    ).toEqual({
      ...{ text: 'a', confidence: 1, alternatives: ['b', 'c', 'd'], found: 'speech' },
    })
    expect(await write({ text: 'a', confidence: Number.NaN })).toEqual({ text: 'a', found: 'speech' })
  })

  test('a proof is for one language, for today and the day after', async () => {
    const { transcription, clock } = await transcriptionOf([])
    const proof = transcription.prove('vi')
    expect(transcription.isProven('vi', proof)).toBe(true)
    for (const [language, wrong] of [
      ['en', proof],
      ['vi', ''],
      ['vi', `${proof}x`],
      ['vi', proof.toLowerCase()],
    ] as const)
      expect(transcription.isProven(language, wrong)).toBe(false)
    clock.set('2026-11-19T16:59:00Z')
    expect(transcription.isProven('vi', proof)).toBe(true)
    clock.set('2026-11-19T17:00:00Z')
    expect(transcription.isProven('vi', proof)).toBe(false)
  })
})

describe('an endpoint', () => {
  let service: TranscriptionStandIn
  const languages = ['vi', 'en', 'ar'] as const
  const open = (more: object = {}) =>
    endpointTranscriber({
      url: service.url,
      model: 'large',
      key: 'ours',
      languages,
      patienceMs: 400,
      ...more,
    })
  beforeAll(async () => {
    service = await startTranscriptionServer({ key: 'ours' })
  })
  afterEach(() => {
    service.mend()
    service.asked.length = 0
  })
  afterAll(() => service.close())

  test.each([
    ['vi', 'làm giấy khai sinh'],
    ['en', 'birth certificate'],
    ['ar', 'شهادة ميلاد'],
  ] as const)('understands %s, and gets what it needs and no more', async (language, text) => {
    const hints = ['khai sinh', ...Array.from({ length: 100 }, (_, at) => `câu hỏi thứ ${at}`)]
    expect(await open().transcribe(said, { language, hints })).toEqual({ text, confidence: Math.exp(-0.2) })
    const [asked] = service.asked
    expect(asked).toMatchObject({
      ...{ path: '/v1/audio/transcriptions', language, model: 'large', authorization: 'Bearer ours' },
      bytes: 44 + 2 * said.length,
    })
    expect(asked!.prompt).toMatch(/^khai sinh, câu hỏi thứ 0, /)
    expect(asked!.prompt!.length).toBeLessThanOrEqual(400)
  })

  test('that knows plain answers only is asked for those from then on', async () => {
    service.faults.plainOnly = true
    const it = open()
    expect(await it.transcribe(said, vi)).toEqual({ text: 'làm giấy khai sinh' })
    await it.transcribe(said, vi)
    expect(service.asked.map(({ format }) => format)).toEqual(['verbose_json', 'json', 'json'])
  })

  test.each([
    ['an error', { status: 500 }, 'the service answers 500'],
    ['too many questions', { status: 429 }, 'the service answers 429'],
    ['an unknown model', { status: 404 }, 'the service answers 404'],
    ['a page', { garbage: true }, 'something else than JSON'],
    ['JSON without a text', { wrongJson: true }, 'without a text'],
    ['no answer', { hang: true }, 'no answer within 400 ms'],
    ['a late answer', { slow: 5000 }, 'no answer within 400 ms'],
    ['half an answer', { drop: true }, 'cannot be reached'],
    ['an answer without end', { endless: true }, 'too long'],
  ])('that gives %s is not believed', async (_, faults, message) => {
    Object.assign(service.faults, faults)
    // Only those that would never end are given up soon.
    const isSlow = 'hang' in faults || 'slow' in faults
    const failed = await open(isSlow ? { patienceMs: 400 } : {})
      .transcribe(said, vi)
      .catch((error) => error)
    expect(failed).toBeInstanceOf(ListenError)
    expect(failed.message).toMatch(message)
  })

  test('that is not there, or does not know us, is no provider', async () => {
    const nowhere = endpointTranscriber({ url: 'http://127.0.0.1:9/v1', model: 'x', languages })
    const stranger = open({ key: 'theirs' })
    const { transcription } = await transcriptionOf([nowhere, stranger])
    expect(transcription.hears('vi')).toBe(false)
    await expect(stranger.transcribe(said, vi)).rejects.toThrow('the service answers 401')
  })

  test('an empty text is nothing understood; words about silence are none', async () => {
    service.faults.empty = true
    expect(await open().transcribe(said, vi)).toMatchObject({ text: '' })
    service.mend()
    service.faults.hallucinate = true
    expect(await open().transcribe(said, vi)).toEqual({ text: '' })
  })
})

const model = '/usr/share/pocketsphinx/model/en-us'
const hasPocketsphinx = existsSync(model) && spawnSync('pocketsphinx_continuous').error === undefined

describe('pocketsphinx', () => {
  const sentences = ['birth certificate', 'marriage certificate', 'death certificate', 'business household']
  const hints = [...sentences, 'giấy khai sinh', 'Lost ID-card?']
  const open = async (more: object = {}) =>
    pocketsphinxTranscriber({ model, directory: await folder(), patienceMs: 60_000, ...more })

  test.runIf(hasPocketsphinx && hasVoice)('hears what a voice says, in a hall too', async () => {
    const { transcription } = await transcriptionOf([await open()])
    expect(['vi', 'en', 'ar'].map((it) => transcription.hears(it as Language))).toEqual([false, true, false])
    for (const words of sentences) {
      const said = joined(silence(0.5), at(-25, spoken(words, 'en-us', 130)), silence(0.5))
      for (const sound of [said, together(said, at(-50, pinkNoise(10)))]) {
        expect(await transcription.transcribe(sound, { language: 'en', hints })).toEqual({
          ...{ text: words, found: 'speech' },
        })
      }
    }
  })

  test.runIf(hasPocketsphinx && hasVoice)(
    'hears one of the expected sentences or nothing, whatever is said',
    async () => {
      const it = await open()
      const other = at(-25, spoken('good morning how are you', 'en-us', 130))
      const { text } = await it.transcribe(other, { language: 'en', hints })
      expect(['', ...sentences, 'lost id card']).toContain(text)
      await expect(it.transcribe(said, { language: 'en', hints: ['giấy khai sinh'] })).rejects.toThrow(
        'none of',
      )
    },
  )

  test.runIf(hasPocketsphinx)(
    'keeps what is expected, within bounds, and nothing that was said',
    async () => {
      const directory = await folder()
      for (let other = 0; other < 20; other++) await writeFile(join(directory, `${other}.gram`), '')
      const it = pocketsphinxTranscriber({ model, directory, patienceMs: 60_000 })
      await it.transcribe(said, { language: 'en', hints: ['hello'] })
      await it.transcribe(said, { language: 'en', hints: ['hello', 'Hello!'] })
      await it.transcribe(said, { language: 'en', hints: ['hello', 'good morning'] })
      const kept = await readdir(directory)
      expect(kept).toHaveLength(2)
      expect(kept.every((name) => name.endsWith('.gram'))).toBe(true)
    },
  )

  test.runIf(hasPocketsphinx)('a program that is not there, fails or hangs is told', async () => {
    const expecting = { language: 'en', hints: ['hello'] } as const
    await expect((await open({ command: 'no-such-program' })).transcribe(said, expecting)).rejects.toThrow(
      '127',
    )
    await expect((await open({ command: 'false' })).transcribe(said, expecting)).rejects.toThrow('code 1')
    const hanging = join(await folder(), 'hang')
    await writeFile(hanging, '#!/bin/sh\nsleep 60\n', { mode: 0o755 })
    const slow = await open({ command: hanging, patienceMs: 200 })
    await expect(slow.transcribe(said, expecting)).rejects.toThrow('longer than 200 ms')
  })

  test('a model that is not there says so', async () => {
    const it = await open({ model: '/nowhere' })
    await expect(it.transcribe(said, { language: 'en', hints: ['hello'] })).rejects.toThrow(
      'no model of pocketsphinx in /nowhere',
    )
  })
})

describe('sherpa-onnx', () => {
  const log = { error() {} }
  const reasonOf = async (model: string) => {
    const it = sherpaTranscriber({ model, languages: ['vi'], log })
    try {
      return await it.transcribe(said, vi).catch((error: Error) => error.message)
    } finally {
      await it.close?.()
    }
  }

  test('says what is missing: the folder, the model, the package', async () => {
    expect(await reasonOf('/nowhere')).toContain('there is no folder /nowhere')
    const empty = await folder()
    expect(await reasonOf(empty)).toContain('no model that is known')
    for (const name of ['tokens.txt', 'encoder.int8.onnx', 'decoder.onnx', 'joiner.onnx'])
      await writeFile(join(empty, name), '')
    expect(await reasonOf(empty)).toContain('the package sherpa-onnx-node is not installed')
  })

  test('a package that kills its process takes nobody along', async () => {
    const broken = await folder()
    for (const name of ['tokens.txt', 'encoder.onnx', 'decoder.onnx', 'joiner.onnx'])
      await writeFile(join(broken, name), '')
    const at = join(broken, 'node_modules/sherpa-onnx-node')
    await mkdir(at, { recursive: true })
    await writeFile(join(at, 'index.js'), 'process.kill(process.pid, "SIGSEGV"); while (true) {}')
    const { transcription } = await transcriptionOf([
      sherpaTranscriber({ model: broken, languages: ['vi'], log }),
      listener({ name: 'second' }),
    ])
    expect((await transcription.transcribe(said, vi)).text).toBe('khai sinh')
    await transcription.close()
  })
})

describe.runIf(hasVoice)('a crowd', () => {
  test('is sent to nobody', async () => {
    const one = listener()
    const { transcription } = await transcriptionOf([one])
    one.heard.length = 0
    expect(await transcription.transcribe(at(-15, crowd(8, 5)), vi)).toEqual({ text: '', found: 'noise' })
    expect(one.heard).toEqual([])
  })
})
