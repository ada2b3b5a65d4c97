import { expect, test } from 'vitest'
import type { Board } from '#modules/reception'
import { clockWords, createServerTime, isNewer } from './picture.ts'

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
