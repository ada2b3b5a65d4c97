import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { day, hanoi, hanoiFiles } from './calendars.fixture.ts'
import {
  addWorkingDays,
  buildCalendar,
  isPublished,
  isWorkingDay,
  nextWorkingDay,
  workingDayReason,
} from './index.ts'

describe('a day', () => {
  test.each([
    ['2025-07-14', true, { kind: 'working' }],
    ['2025-07-19', false, { kind: 'weekend' }],
    ['2025-09-02', false, { kind: 'public_holiday', name: 'Quốc khánh', confidence: 'high' }],
    ['2025-05-02', false, { kind: 'swapped_day_off', name: 'Nghỉ hoán đổi', confidence: 'high' }],
    ['2025-04-26', true, { kind: 'swapped_working_day', name: 'Làm bù cho 02/5', confidence: 'high' }],
    [
      '2026-04-26',
      false,
      { kind: 'public_holiday', name: 'Giỗ Tổ Hùng Vương (10/3 âl)', confidence: 'high' },
    ],
    ['2026-04-27', false, { kind: 'compensatory_day_off', name: 'Nghỉ bù Giỗ Tổ', confidence: 'high' }],
    ['2027-02-05', false, { kind: 'public_holiday', name: 'Tết Nguyên đán Đinh Mùi', confidence: 'low' }],
    ['2026-11-24', true, { kind: 'working', pendingHoliday: 'Ngày Văn hóa Việt Nam' }],
  ])('%s', (date, working, reason) => {
    expect(isWorkingDay(hanoi, day(date))).toBe(working)
    expect(workingDayReason(hanoi, day(date))).toEqual(reason)
  })

  test('of a year that is not published knows weekends and fixed dates only', () => {
    expect(isPublished(hanoi, day('2024-04-30'))).toBe(false)
    expect(isPublished(hanoi, day('2025-01-01'))).toBe(true)
    expect(isPublished(hanoi, day('2028-01-01'))).toBe(false)
    for (const fixed of ['2024-01-01', '2024-04-30', '2024-05-01', '2024-09-02', '2030-05-01'])
      expect(workingDayReason(hanoi, day(fixed)).kind).toBe('public_holiday')
    // Tết 2024: known to everyone, but not to this calendar.
    expect(isWorkingDay(hanoi, day('2024-02-12'))).toBe(true)
    expect(isWorkingDay(hanoi, day('2024-02-11'))).toBe(false)
  })

  test('of another century is a mistake', () => {
    expect(() => isWorkingDay(hanoi, day('1999-12-31'))).toThrow(RangeError)
    expect(() => isWorkingDay(hanoi, day('2100-01-01'))).toThrow(RangeError)
  })

  test('24/11 is a holiday once it is brought into force', () => {
    const adopted = buildCalendar(hanoiFiles(), { pendingHolidaysInForce: [day('2026-11-24')] })
    expect(workingDayReason(adopted, day('2026-11-24')).kind).toBe('public_holiday')
    expect(adopted.version).not.toBe(hanoi.version)
    expect(() => buildCalendar(hanoiFiles(), { pendingHolidaysInForce: [day('2026-11-25')] })).toThrow(
      'no pending holiday on 2026-11-25',
    )
  })
})

describe('counting working days', () => {
  test('skips days off', () => {
    expect(nextWorkingDay(hanoi, day('2026-02-13')).toString()).toBe('2026-02-23')
    expect(nextWorkingDay(hanoi, day('2025-04-25')).toString()).toBe('2025-04-26')
    expect(addWorkingDays(hanoi, day('2025-08-27'), 3).toString()).toBe('2025-09-03')
  })

  test('from a day off starts with the next working day', () => {
    expect(addWorkingDays(hanoi, day('2025-07-19'), 1).toString()).toBe('2025-07-21')
    expect(addWorkingDays(hanoi, day('2025-07-19'), 0).toString()).toBe('2025-07-21')
    expect(addWorkingDays(hanoi, day('2025-07-18'), 0).toString()).toBe('2025-07-18')
  })

  test('goes backwards', () => {
    expect(addWorkingDays(hanoi, day('2025-09-03'), -1).toString()).toBe('2025-08-29')
    expect(addWorkingDays(hanoi, day('2025-09-01'), -1).toString()).toBe('2025-08-29')
  })

  test('refuses parts of days', () => {
    expect(() => addWorkingDays(hanoi, day('2025-07-18'), 0.5)).toThrow('not a whole number')
  })

  test('agrees with walking from day to day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 1_500 }), fc.integer({ min: 1, max: 40 }), (offset, count) => {
        const start = day('2025-01-01').add({ days: offset })
        let forward = start
        for (let left = count; left > 0; ) {
          forward = forward.add({ days: 1 })
          if (isWorkingDay(hanoi, forward)) left--
        }
        expect(addWorkingDays(hanoi, start, count).toString()).toBe(forward.toString())
        let backward = start
        for (let left = count; left > 0; ) {
          backward = backward.subtract({ days: 1 })
          if (isWorkingDay(hanoi, backward)) left--
        }
        expect(addWorkingDays(hanoi, start, -count).toString()).toBe(backward.toString())
      }),
      { numRuns: 300 },
    )
  })
})
