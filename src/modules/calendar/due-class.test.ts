import { describe, expect, test } from 'vitest'
import { at, hanoi } from './calendars.fixture.ts'
import { dueClass } from './index.ts'

const due = at('2025-09-03T10:00')

describe('finished', () => {
  test.each([
    ['2025-08-29T17:00', 'early'],
    ['2025-09-02T23:59', 'early'],
    ['2025-09-03T00:00', 'on_time'],
    ['2025-09-03T10:00', 'on_time'],
    ['2025-09-03T16:45', 'on_time'],
    ['2025-09-04T00:00', 'late'],
  ])('%s is %s', (finished, expected) => {
    const now = at('2026-01-05T08:00')
    expect(dueClass(hanoi, { due, finished: at(finished), now, soonWorkingDays: 1 })).toBe(expected)
  })
})

describe('open', () => {
  test.each([
    ['2025-08-27T08:00', 1, 'in_time'],
    ['2025-08-28T08:00', 1, 'in_time'],
    ['2025-08-28T08:00', 2, 'soon'],
    // Quốc khánh lies between: Friday is one working day before Wednesday.
    ['2025-08-29T08:00', 1, 'soon'],
    ['2025-08-31T08:00', 1, 'soon'],
    ['2025-09-02T08:00', 0, 'in_time'],
    ['2025-09-03T08:00', 0, 'soon'],
    ['2025-09-03T23:59', 1, 'soon'],
    ['2025-09-04T00:00', 1, 'overdue'],
  ])('at %s with a warning of %d working days is %s', (now, soonWorkingDays, expected) => {
    expect(dueClass(hanoi, { due, now: at(now), soonWorkingDays })).toBe(expected)
  })
})
