import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepHealthy, type Surroundings } from './health.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => vi.useRealTimers())

/** 09:00 in Hà Nội. */
const morning = Date.parse('2026-03-02T02:00:00Z')

function hang(options: { memory?: Map<string, string>; at?: number; random?: number } = {}) {
  const memory = options.memory ?? new Map<string, string>()
  const state = { reloads: 0, quiet: true, there: true }
  const openedAt = performance.now()
  const around: Surroundings = {
    steadyMs: () => performance.now(),
    random: () => options.random ?? 0.5,
    memory: {
      getItem: (name) => memory.get(name) ?? null,
      setItem: (name, value) => void memory.set(name, value),
      removeItem: (name) => void memory.delete(name),
    },
    isThere: async () => state.there,
    reload: () => void state.reloads++,
  }
  const nowMs = () => (options.at ?? morning) + performance.now() - openedAt
  const health = keepHealthy({ program: 'old', isQuiet: () => state.quiet, nowMs }, around)
  return { state, memory, health }
}
const pass = (minutes: number) => vi.advanceTimersByTimeAsync(minutes * 60_000)

test('a new program is taken within five minutes, not at once, and not while somebody is called', async () => {
  const { state, health } = hang()
  state.quiet = false
  health.seeProgram('new')
  await pass(10)
  expect(state.reloads).toBe(0)
  state.quiet = true
  await pass(0.1)
  expect(state.reloads).toBeGreaterThan(0)
})

test('each board waits for a moment of its own', async () => {
  const [soon, late] = [hang({ random: 0 }), hang({ random: 0.99 })]
  for (const { health } of [soon, late]) health.seeProgram('new')
  await pass(1)
  expect([soon.state.reloads > 0, late.state.reloads > 0]).toEqual([true, false])
})

test('the same new program is asked for once: two versions behind one address make no loop', async () => {
  const memory = new Map<string, string>()
  const first = hang({ memory })
  first.health.seeProgram('new')
  await pass(6)
  expect(first.state.reloads).toBeGreaterThan(0)
  vi.clearAllTimers()
  // The old page came again.
  const second = hang({ memory })
  second.health.seeProgram('new')
  await pass(60)
  expect(second.state.reloads).toBe(0)
  second.health.seeProgram('newer')
  await pass(6)
  expect(second.state.reloads).toBeGreaterThan(0)
})

test('while the house does not answer, the page stays', async () => {
  const { state, health } = hang()
  state.there = false
  health.seeProgram('new')
  health.fail()
  await pass(60)
  expect(state.reloads).toBe(0)
  state.there = true
  await pass(0.2)
  expect(state.reloads).toBeGreaterThan(0)
})

test('after a fault the page comes back soon, after the next ones later and later, and well again from the start', async () => {
  const memory = new Map<string, string>()
  const waits: number[] = []
  for (let time = 0; time < 4; time++) {
    vi.clearAllTimers()
    const { state, health } = hang({ memory })
    health.fail()
    const since = performance.now()
    while (state.reloads === 0) await vi.advanceTimersByTimeAsync(5000)
    waits.push(Math.round((performance.now() - since) / 1000))
  }
  expect(waits).toEqual([15, 60, 240, 600])
  vi.clearAllTimers()
  hang({ memory })
  await pass(11)
  expect(memory.has('faults')).toBe(false)
})

test('every night once, within its hour, and never by day', async () => {
  const { state } = hang({ random: 0 })
  await pass(18 * 60) // 03:00
  expect(state.reloads).toBe(0)
  await pass(35)
  expect(state.reloads).toBeGreaterThan(0)
  vi.clearAllTimers()
  const again = hang({ at: Date.parse('2026-03-02T20:31:00Z'), random: 0 })
  await pass(23 * 60)
  expect(again.state.reloads).toBe(0)
})
