import { expect, test } from 'vitest'
import type { Board } from '#modules/reception'
import { clockWords, createServerTime, dayOf, isNewer, ofToday } from './picture.ts'

const picture = (seq: number, at: string): Board => ({
  place: '00082',
  seq,
  at: `2026-03-02T${at}Z`,
  calling: [],
  serving: [],
  earlier: [],
  waiting: [],
})

test('a higher number wins, a lower one that comes late is left aside', () => {
  expect(isNewer(picture(4, '01:00:00'), picture(5, '01:00:00'))).toBe(true)
  expect(isNewer(picture(5, '01:00:00'), picture(4, '01:00:01'))).toBe(false)
})

test('the same number read later only renews the age', () => {
  expect(isNewer(picture(5, '01:00:00'), picture(5, '01:00:15'))).toBe(true)
  expect(isNewer(picture(5, '01:00:15'), picture(5, '01:00:00'))).toBe(false)
})

test('a house that was set up anew is followed, though its numbers begin at one', () => {
  expect(isNewer(picture(900, '01:00:00'), picture(1, '01:05:00'))).toBe(true)
})

test('the server’s time comes from the fastest picture and goes on by itself', () => {
  let steady = 1000
  const time = createServerTime(() => steady)
  time.learn('1970-01-01T00:10:00Z')
  steady = 3000
  time.learn('1970-01-01T00:10:01Z')
  expect(time.nowMs()).toBe(602_000)
  time.learn('1970-01-01T00:10:02.5Z')
  expect(time.nowMs()).toBe(602_500)
})

test('an old picture does not turn the clock back', () => {
  const time = createServerTime(() => 0)
  time.learn('2026-03-02T09:00:00Z')
  time.learn('2026-03-02T02:30:00Z')
  expect(clockWords(time.nowMs())).toBe('16:00')
})

test('a server whose clock was set back is followed, though its pictures say they are older', () => {
  expect(isNewer(picture(5, '01:10:00'), picture(5, '01:00:00'))).toBe(true)
})

test('a machine whose steady clock runs away is off for minutes only', () => {
  let steady = 0
  const time = createServerTime(() => steady)
  const start = Date.parse('2026-03-02T01:00:00Z')
  // One second too fast in a hundred, for a day.
  for (let real = 0; real < 86_400; real += 15) {
    steady = real * 1010
    time.learn(new Date(start + real * 1000).toISOString())
    expect(Math.abs(time.nowMs() - start - real * 1000)).toBeLessThan(7000)
  }
})

test('yesterday’s numbers are gone at midnight, whether the line is cut or not', () => {
  const call = { label: 'A001', counter: 1, calls: 1, calledAt: '2026-03-02T16:59:00Z', language: 'vi' }
  const waiting = [{ series: 'A', count: 3 }]
  const late = { ...picture(9, '16:59:50'), calling: [call], serving: [call], earlier: [call], waiting }
  const before = Date.parse('2026-03-02T16:59:59Z')
  expect(ofToday(late, before)).toBe(late)
  expect(ofToday(late, before + 1000)).toMatchObject({ calling: [], serving: [], earlier: [], waiting: [] })
  expect(dayOf(before + 1000)).toBe(dayOf(before) + 1)
})
