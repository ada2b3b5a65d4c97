import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Hub } from '#platform/events'
import { followGrowth } from './growth.ts'

const listeners = new Map<string, () => void>()
const hub = {
  subscribe: (stream: string, onGrown: () => void) => {
    listeners.set(stream, onGrown)
    return () => listeners.delete(stream)
  },
} as unknown as Hub
const commit = (place: string) => listeners.get(place)!()

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const follow = () =>
  followGrowth({ hub, places: ['a', 'b'], nowMs: () => vi.getMockedSystemTime()!.getTime() })

test('tells at once, then gathers, and never forgets the last', () => {
  const growth = follow()
  let told = 0
  growth.follow('*', () => told++)
  commit('a')
  expect(told).toBe(1)
  for (let nth = 0; nth < 20; nth++) commit('b')
  expect(told).toBe(1)
  vi.advanceTimersByTime(700)
  expect(told).toBe(2)
  vi.advanceTimersByTime(10_000)
  expect(told).toBe(2)
  growth.close()
})

test('tells nobody of places that are not theirs, and counts them apart', () => {
  const growth = follow()
  let told = 0
  const stop = growth.follow(['a'], () => told++)
  commit('b')
  expect(told).toBe(0)
  expect([growth.of(['a']), growth.of(['b']), growth.of('*')]).toEqual([0, 1, 1])
  stop()
  commit('a')
  expect(told).toBe(0)
  growth.close()
  expect(listeners.size).toBe(0)
})
