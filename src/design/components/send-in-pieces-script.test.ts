import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sendInPieces } from './send-in-pieces-script.ts'

/** A house that speaks tus, behind a line that is as bad as a test wants it. */
function badHouse(options: { dropEvery?: number; refuse?: string } = {}) {
  const house = { got: Buffer.alloc(0), asked: 0, made: 0, gone: false }
  const answer = (status: number, headers: Record<string, string> = {}, body: object | null = null) =>
    new Response(body && JSON.stringify(body), { status, headers })
  const fetching = async (_: string, init: RequestInit = {}) => {
    house.asked++
    const { method } = init
    const headers = init.headers as Record<string, string>
    if (method === 'POST') {
      house.made++
      house.gone = false
      return answer(201, { location: '/api/v1/uploads/x' })
    }
    if (house.gone) return answer(404)
    if (method === 'HEAD') return answer(200, { 'upload-offset': String(house.got.length) })
    const piece = Buffer.from(await (init.body as Blob).arrayBuffer())
    if (options.dropEvery && house.asked % options.dropEvery === 0) {
      // Half of it came, and the sender never hears so.
      house.got = Buffer.concat([house.got, piece.subarray(0, piece.length >> 1)])
      throw new TypeError('Failed to fetch')
    }
    if (Number(headers['upload-offset']) !== house.got.length) return answer(409)
    house.got = Buffer.concat([house.got, piece])
    if (options.refuse) return answer(422, {}, { detail: options.refuse })
    return answer(204, { 'upload-offset': String(house.got.length) })
  }
  vi.stubGlobal('fetch', fetching)
  return house
}

const kept = new Map<string, string>()
beforeEach(() => {
  kept.clear()
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  })
  vi.stubGlobal('document', { documentElement: { lang: 'vi' } })
})
afterEach(() => vi.unstubAllGlobals())

const content = Buffer.from(Array.from({ length: 3_000_000 }, (_, n) => (n * 31) % 251))
const file = new File([content], 'Giấy chứng sinh.pdf', { type: 'application/pdf', lastModified: 1 })
const silent = { onProgress: () => {}, onWaiting: () => {} }
const noWait = async () => {}

test('a file goes over in pieces, in order and whole', async () => {
  const house = badHouse()
  const progress: number[] = []
  const telling = { ...silent, onProgress: (sent: number) => progress.push(sent) }
  expect(await sendInPieces('/u', file, telling, noWait)).toEqual({ done: true })
  expect(house.got.equals(content)).toBe(true)
  expect(progress).toEqual([...progress].sort((a, b) => a - b))
  expect(progress.at(-1)).toBe(content.length)
  expect(kept.size).toBe(0)
})

test.each([3, 4, 5])(
  'over a line that breaks at each %ith word, too, and the waiting person is told',
  async (dropEvery) => {
    const house = badHouse({ dropEvery })
    let waited = 0
    const telling = { ...silent, onWaiting: () => void waited++ }
    expect(await sendInPieces('/u', file, telling, noWait)).toEqual({ done: true })
    expect(house.got.equals(content)).toBe(true)
    expect(house.made).toBe(1)
    expect(waited).toBeGreaterThan(0)
  },
)

test('pauses grow, up to half a minute, and end in the end', async () => {
  vi.stubGlobal('fetch', async () => {
    throw new TypeError('Failed to fetch')
  })
  const pauses: number[] = []
  const outcome = await sendInPieces('/u', file, silent, async (ms) => void pauses.push(ms))
  expect(outcome).toEqual({ done: false, why: '' })
  expect(pauses.slice(0, 6)).toEqual([1000, 2000, 4000, 8000, 16_000, 30_000])
  expect(pauses).toHaveLength(40)
})

test('after a reload the same file goes on where it was; one that is gone begins anew', async () => {
  const house = badHouse()
  kept.set(`upload /u ${file.name} ${file.size} ${file.lastModified}`, '/api/v1/uploads/x')
  house.got = content.subarray(0, 1_000_000)
  expect(await sendInPieces('/u', file, silent, noWait)).toEqual({ done: true })
  expect([house.made, house.got.equals(content)]).toEqual([0, true])

  const other = badHouse()
  kept.set(`upload /u ${file.name} ${file.size} ${file.lastModified}`, '/api/v1/uploads/old')
  other.gone = true
  expect(await sendInPieces('/u', file, silent, noWait)).toEqual({ done: true })
  expect([other.made, other.got.equals(content)]).toEqual([1, true])
})

test('what the house refuses is told in its words, and not tried again', async () => {
  const house = badHouse({ refuse: 'Tệp bị hỏng.' })
  const outcome = await sendInPieces('/u', file, silent, noWait)
  expect(outcome).toEqual({ done: false, why: 'Tệp bị hỏng.' })
  expect(house.asked).toBe(3)
})

test('an empty file is not sent at all', async () => {
  const house = badHouse()
  expect((await sendInPieces('/u', new File([], 'a.pdf'), silent, noWait)).done).toBe(false)
  expect(house.asked).toBe(0)
})
