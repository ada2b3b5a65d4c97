import { describe, expect, test } from 'vitest'
import { at, hanoi, local } from './calendars.fixture.ts'
import { addWorkingHours, workingTimeBetween } from './index.ts'

describe('working hours', () => {
  test.each([
    ['2025-07-14T09:00', 1, '2025-07-14T10:00'],
    ['2025-07-14T08:00', 4, '2025-07-14T12:00'],
    ['2025-07-14T12:15', 1, '2025-07-14T14:30'],
    ['2025-07-14T09:00', 8, '2025-07-15T09:00'],
    ['2025-07-19T09:00', 8, '2025-07-21T17:30'],
    ['2026-02-13T17:00', 1, '2026-02-23T08:30'],
    ['2025-07-19T09:00', 0, '2025-07-21T08:00'],
  ])('from %s, %d hours, is %s', (start, hours, expected) => {
    expect(local(addWorkingHours(hanoi, at(start), hours))).toBe(expected)
  })

  test('cannot be negative', () => {
    expect(() => addWorkingHours(hanoi, at('2025-07-14T09:00'), -1)).toThrow(RangeError)
  })

  test('between two instants', () => {
    const between = (from: string, to: string) => workingTimeBetween(hanoi, at(from), at(to)).toString()
    expect(between('2025-07-14T09:00', '2025-07-14T14:00:30')).toBe('PT3H30M30S')
    expect(between('2025-07-18T17:00', '2025-07-21T08:30')).toBe('PT1H')
    expect(between('2025-07-14T09:00', '2025-07-28T09:00')).toBe('PT80H')
    expect(between('2025-07-21T08:30', '2025-07-18T17:00')).toBe('-PT1H')
    expect(between('2026-02-14T00:00', '2026-02-22T23:59')).toBe('PT0S')
  })
})
