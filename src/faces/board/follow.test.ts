import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Board } from '#modules/reception'
import { followBoard } from './follow.ts'

const picture = (seq: number): Board => ({
  place: '00082',
  seq,
  at: '2026-03-02T01:00:00Z',
  calling: [],
  serving: [],
  earlier: [],
  waiting: [],
})

/** A line that the test cuts, freezes and mends. */
class FakeLine {
  static opened: FakeLine[] = []
  closed = false
  onerror: (() => void) | undefined
  tell: (event: { data: string }) => void = () => {}
  constructor() {
    FakeLine.opened.push(this)
  }
  addEventListener(_: string, tell: (event: { data: string }) => void) {
    this.tell = tell
  }
  close() {
    this.closed = true
  }
  send(seq: number) {
    this.tell({ data: JSON.stringify(picture(seq)) })
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  FakeLine.opened = []
})
afterEach(() => vi.useRealTimers())

function follow(options: { random?: () => number; answer?: () => Board | undefined } = {}) {
  const seen: number[] = []
  const asked: number[] = []
  followBoard('00082', (board) => seen.push(board.seq), {
    openStream: () => new FakeLine() as unknown as EventSource,
    ask: async () => {
      asked.push(performance.now())
      return options.answer?.()
    },
    steadyMs: () => performance.now(),
    random: options.random ?? (() => 0.5),
  })
  return { seen, asked, line: () => FakeLine.opened.at(-1)! }
}

test('a line that ends is opened again, and what comes over it is taken', () => {
  const it = follow()
  it.line().send(1)
  it.line().onerror!()
  expect(FakeLine.opened[0]!.closed).toBe(true)
  vi.advanceTimersByTime(9000)
  expect(FakeLine.opened).toHaveLength(2)
  it.line().send(2)
  expect(it.seen).toEqual([1, 2])
})

test('a line that is open and silent (half-open) is given up after 40 seconds', () => {
  const it = follow()
  it.line().send(1)
  vi.advanceTimersByTime(39_000)
  expect(FakeLine.opened).toHaveLength(1)
  vi.advanceTimersByTime(12_000)
  expect(FakeLine.opened).toHaveLength(2)
  expect(FakeLine.opened[0]!.closed).toBe(true)
})

test('a line that speaks every 15 seconds is left alone for a week, and nothing else is asked', () => {
  const it = follow()
  for (let n = 0; n < (7 * 86_400) / 15; n++) {
    it.line().send(n)
    vi.advanceTimersByTime(15_000)
  }
  expect(FakeLine.opened).toHaveLength(1)
  expect(it.asked).toEqual([])
})

test('where streams do not pass, the picture comes by plain requests', async () => {
  let seq = 0
  const it = follow({ answer: () => picture(++seq) })
  await vi.advanceTimersByTimeAsync(120_000)
  expect(it.seen.length).toBeGreaterThanOrEqual(4)
})

test('3,000 boards that lose their server come back one after another', () => {
  const came: number[] = []
  for (let n = 0; n < 3000; n++) follow({ random: () => n / 3000 })
  const before = [...FakeLine.opened]
  FakeLine.opened = []
  for (const line of before) line.onerror!()
  for (let second = 0; second < 10; second++) {
    vi.advanceTimersByTime(1000)
    came.push(FakeLine.opened.length - came.reduce((sum, count) => sum + count, 0))
  }
  expect(came.reduce((sum, count) => sum + count)).toBe(3000)
  expect(Math.max(...came)).toBeLessThanOrEqual(400)
})

test('a server that stays away is asked less and less often, but never given up', () => {
  follow({ random: () => 1 })
  let tries = 0
  for (let minute = 0; minute < 120; minute++) {
    for (let second = 0; second < 60; second++) {
      const line = FakeLine.opened.at(-1)!
      if (!line.closed) line.onerror!()
      vi.advanceTimersByTime(1000)
    }
    if (minute === 59) tries = FakeLine.opened.length
  }
  // Every half minute at least, in the second hour as in the first.
  expect(FakeLine.opened.length - tries).toBeGreaterThanOrEqual(110)
  expect(FakeLine.opened.length - tries).toBeLessThanOrEqual(125)
})

test('an old line that ends late does not end the new one', () => {
  const it = follow()
  it.line().onerror!()
  vi.advanceTimersByTime(9000)
  FakeLine.opened[0]!.onerror!()
  vi.advanceTimersByTime(9000)
  expect(FakeLine.opened).toHaveLength(2)
  expect(it.line().closed).toBe(false)
})
