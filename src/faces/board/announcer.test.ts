import { expect, test } from 'vitest'
import type { Call } from './announcements.ts'
import { createAnnouncer } from './announcer.ts'

const call = (label: string, calledAt = 0): Call => ({ label, counter: 1, language: 'vi', calledAt })

/** An announcer whose words end when the test says so. */
function hall() {
  const said: string[] = []
  let now = 0
  let gone = new Set<string>()
  let finish: (fault?: Error) => void = () => {}
  const announcer = createAnnouncer({
    say: ({ label }) => {
      said.push(label)
      return new Promise((resolve, reject) => {
        finish = (fault) => (fault ? reject(fault) : resolve())
      })
    },
    nowMs: () => now,
    isStillCalled: ({ label }) => !gone.has(label),
  })
  return {
    said,
    isSilent: announcer.isSilent,
    add: (...calls: Call[]) => announcer.add(calls),
    after: (ms: number) => {
      now = ms
    },
    leave: (...labels: string[]) => {
      gone = new Set(labels)
    },
    async next(fault?: Error) {
      finish(fault)
      await new Promise((resolve) => setTimeout(resolve))
    },
  }
}

test('calls are said one after another', async () => {
  const it = hall()
  it.add(call('A1'))
  it.add(call('A2'))
  expect(it.said).toEqual(['A1'])
  await it.next()
  expect(it.said).toEqual(['A1', 'A2'])
})

test('a call that fails does not silence the next', async () => {
  const it = hall()
  it.add(call('A1'), call('A2'))
  await it.next(new Error('no such clip'))
  expect(it.said).toEqual(['A1', 'A2'])
})

test('at most ten wait; the oldest give way', async () => {
  const it = hall()
  it.add(call('first'))
  it.add(...Array.from({ length: 15 }, (_, n) => call(`A${n}`)))
  for (let n = 0; n < 20; n++) await it.next()
  expect(it.said).toEqual(['first', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11', 'A12', 'A13', 'A14'])
})

test('what has waited more than a minute, or whose owner has come, is not said', async () => {
  const it = hall()
  it.add(call('A1'), call('A2'), call('A3', 50_000), call('A4', 50_000))
  it.after(61_000)
  it.leave('A3')
  await it.next()
  expect(it.said).toEqual(['A1', 'A4'])
})

test('a recall takes the place of the call that still waits', async () => {
  const it = hall()
  it.add(call('A1'), call('A2'), call('A3'))
  it.add(call('A2', 5))
  for (let n = 0; n < 5; n++) await it.next()
  expect(it.said).toEqual(['A1', 'A3', 'A2'])
})

test('a call that was taken back before its turn is not said', async () => {
  const it = hall()
  it.add(call('A1'), call('A2'), call('A3'))
  it.leave('A2')
  await it.next()
  await it.next()
  expect(it.said).toEqual(['A1', 'A3'])
})

test('it is silent only when nothing is said and nothing waits', async () => {
  const it = hall()
  expect(it.isSilent()).toBe(true)
  it.add(call('A1'), call('A2'))
  await it.next()
  expect(it.isSilent()).toBe(false)
  await it.next()
  expect(it.isSilent()).toBe(true)
})
