import { describe, expect, test } from 'vitest'
import { at, day, hanoi, hanoiFiles, seasonal } from './calendars.fixture.ts'
import { buildCalendar, isOpenForReception, isWorkingDay, officeWindows, queueWindows } from './index.ts'

const RESIDENCE = 'Đăng ký, quản lý cư trú'

const show = (windows: ReturnType<typeof officeWindows>) =>
  windows.map(({ open, close }) => `${open}-${close}`.replaceAll(':00-', '-').replace(/:00$/, ''))

describe('office windows', () => {
  test('of a working day, a swapped Saturday and days off', () => {
    expect(show(officeWindows(hanoi, day('2025-07-14')))).toEqual(['08:00-12:00', '13:30-17:30'])
    expect(show(officeWindows(hanoi, day('2025-04-26')))).toEqual(['08:00-12:00', '13:30-17:30'])
    expect(officeWindows(hanoi, day('2025-07-19'))).toEqual([])
    expect(officeWindows(hanoi, day('2025-09-02'))).toEqual([])
  })

  test('change on their date of effect', () => {
    expect(show(officeWindows(seasonal, day('2025-04-14')))).toEqual(['08:00-12:00', '13:30-17:30'])
    expect(show(officeWindows(seasonal, day('2025-04-15')))).toEqual(['07:00-11:30', '13:30-17:00'])
  })
})

describe('reception', () => {
  test('is open in office hours, from opening until just before closing', () => {
    expect(isOpenForReception(hanoi, at('2025-07-14T08:00'))).toBe(true)
    expect(isOpenForReception(hanoi, at('2025-07-14T07:59:59'))).toBe(false)
    expect(isOpenForReception(hanoi, at('2025-07-14T12:00'))).toBe(false)
    expect(isOpenForReception(hanoi, at('2025-07-14T17:29:59'), 'Hộ tịch')).toBe(true)
    expect(isOpenForReception(hanoi, at('2025-07-14T17:30'))).toBe(false)
  })

  test('is open on Saturday morning for residence only, and Saturday stays a day off', () => {
    expect(isOpenForReception(hanoi, at('2025-07-19T09:00'), RESIDENCE)).toBe(true)
    expect(isOpenForReception(hanoi, at('2025-07-19T11:30'), RESIDENCE)).toBe(false)
    expect(isOpenForReception(hanoi, at('2025-07-19T09:00'), 'Hộ tịch')).toBe(false)
    expect(isOpenForReception(hanoi, at('2025-07-19T09:00'))).toBe(false)
    expect(isWorkingDay(hanoi, day('2025-07-19'))).toBe(false)
  })

  test('is closed on a Saturday that is a holiday', () => {
    expect(isOpenForReception(hanoi, at('2027-05-01T09:00'), RESIDENCE)).toBe(false)
  })

  test('of every field, and until a date, when the file says so', () => {
    const { holidays, officeHours } = hanoiFiles()
    const evening = {
      ...template,
      from: '2025-07-01',
      to: '2025-08-31',
      windows: [{ open: '17:00', close: '19:00' }],
    }
    const calendar = buildCalendar({ holidays, officeHours: { ...officeHours, reception: [evening] } })
    expect(isOpenForReception(calendar, at('2025-07-14T18:30'))).toBe(true)
    expect(isOpenForReception(calendar, at('2025-07-14T18:30'), 'Hộ tịch')).toBe(true)
    expect(isOpenForReception(calendar, at('2025-09-08T18:30'))).toBe(false)
    expect(isOpenForReception(calendar, at('2025-06-30T18:30'))).toBe(false)
  })

  const template = { weekdays: ['monday'], confidence: 'low', source: 'made up' }
})

describe('the queue gives numbers', () => {
  test('in reception windows until the hour of the last number', () => {
    expect(show(queueWindows(hanoi, day('2025-07-14')))).toEqual(['08:00-12:00', '13:30-16:00'])
    expect(show(queueWindows(hanoi, day('2025-07-19'), RESIDENCE))).toEqual(['08:00-11:30'])
    expect(queueWindows(hanoi, day('2025-07-19'))).toEqual([])
  })
})
