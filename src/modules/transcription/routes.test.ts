import { readdir } from 'node:fs/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sql } from '#platform/db'
import { toWav } from '#platform/sound'
import { silence, vowelInRoom } from '../../../sandbox/sound/voices.ts'
import { type TestHouse, testHouse } from '../../../tests/support/house.ts'
import type { Expecting } from './index.ts'

let it: TestHouse
const expected: Expecting[] = []
const says = 'tôi mất căn cước số 001190123456'

beforeAll(async () => {
  const one = {
    name: 'test',
    languages: ['vi', 'en'] as const,
    async transcribe(_sound: Float32Array, expecting: Expecting) {
      expected.push(expecting)
      return { text: says, confidence: 0.8, alternatives: ['căn cước không một hai ba bốn năm'] }
    },
  }
  it = await testHouse({ transcribers: [one] })
  await it.house.transcription.check()
})
afterAll(() => it.close())

const said = vowelInRoom()

function hear(payload: Uint8Array, more: { language?: string; proof?: string; type?: string } = {}) {
  const { language = 'vi', type = 'audio/wav' } = more
  const { proof = it.house.transcription.prove(language as 'vi') } = more
  return it.house.server.inject({
    method: 'POST',
    url: '/api/v1/hear',
    query: { language, proof },
    headers: { host: 'localhost', 'content-type': type },
    payload: Buffer.from(payload),
  })
}

test('a recording comes back as text, and without the numbers of persons for screens', async () => {
  const answer = await hear(toWav(said))
  expect(answer.statusCode).toBe(200)
  expect(answer.headers['cache-control']).toBe('no-store')
  expect(answer.json()).toEqual({
    text: 'tôi mất căn cước số 001190123456',
    shown: 'tôi mất căn cước số ••••••',
    found: 'speech',
    confidence: 0.8,
    alternatives: [{ text: 'căn cước không một hai ba bốn năm', shown: 'căn cước ••••••' }],
  })
})

test('what people ask for is expected, in their language', async () => {
  await hear(toWav(said), { language: 'en' })
  const { language, hints } = expected.at(-1)!
  expect(language).toBe('en')
  expect(hints).toContain('register a marriage')
  expect(hints.length).toBeGreaterThan(100)
})

test('where nobody speaks it says what was there', async () => {
  expect((await hear(toWav(silence(2)))).json()).toEqual({
    ...{ text: '', shown: '', found: 'silence', alternatives: [] },
  })
})

test.each<[name: string, more: { language?: string; proof?: string; type?: string }, status: number]>([
  ['no proof', { proof: 'made-up' }, 404],
  ['an empty proof', { proof: '' }, 404],
  ['the proof of another language', { language: 'en', proof: 'of vi' }, 404],
  ['an unknown language', { language: 'fr' }, 400],
  ['a form', { type: 'application/x-www-form-urlencoded' }, 400],
  ['JSON', { type: 'application/json' }, 400],
  ['another kind of sound', { type: 'audio/webm' }, 415],
])('%s is refused', async (_, more, status) => {
  const proof = it.house.transcription.prove('vi')
  const given = more.proof === 'of vi' ? { ...more, proof } : more
  const answer = await hear(toWav(said), { ...(more.language === 'fr' ? { proof } : {}), ...given })
  expect(answer.statusCode).toBe(status)
})

test('what calls itself a sound and is none, or is too long, is refused', async () => {
  const none = await hear(Buffer.from('RIFF and nothing of it'))
  expect([none.statusCode, none.json().type]).toEqual([415, '/problems/not-a-sound'])
  const long = await hear(toWav(silence(21)))
  expect([long.statusCode, long.json().type]).toEqual([413, '/problems/too-large'])
  expect((await hear(toWav(silence(20)))).statusCode).toBe(200)
})

test('a language that nobody understands is told so', async () => {
  const answer = await hear(toWav(said), { language: 'ar' })
  expect([answer.statusCode, answer.json().type]).toEqual([503, '/problems/cannot-listen'])
})

test('figures say for which languages the house listens', async () => {
  const { body } = await it.house.server.inject({ url: '/metrics', headers: { host: 'localhost' } })
  expect(body).toMatch(/transcription_ready\{language="vi"\} 1/)
  expect(body).toMatch(/transcription_ready\{language="ar"\} 0/)
})

test('nothing is written, neither to a file nor to the database', async () => {
  const state = async () => ({
    files: await readdir(it.house.config.dataDir, { recursive: true }).catch(() => []),
    rows: await it.house.db.direct.get(
      sql`select (select count(*) from ledger.event) as events, (select count(*) from ledger.audit) as audited`,
    ),
  })
  const before = await state()
  expect((await hear(toWav(said))).statusCode).toBe(200)
  expect(await state()).toEqual(before)
})
