import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { HANOI_DIRECTORY, hanoi, hanoiFiles, type RawFiles } from './calendars.fixture.ts'
import { buildCalendar, loadCalendar } from './index.ts'

const directories: string[] = []
afterAll(() => {
  for (const directory of directories) rmSync(directory, { recursive: true })
})

const write = (files: Record<string, string>) => {
  const directory = mkdtempSync(join(tmpdir(), 'calendar-'))
  directories.push(directory)
  for (const [name, content] of Object.entries(files)) writeFileSync(join(directory, name), content)
  return directory
}

const holiday = (date: string, kind: string) => ({ date, name_vi: 'Thử', kind, confidence: 'low', note: '' })

const office = (from: string, ...windows: [string, string][]) => ({
  from,
  windows: windows.map(([open, close]) => ({ open, close })),
  confidence: 'low',
  source: 'made up',
})

const reception = (fields: string[] | undefined, open: string, close: string) => ({
  ...office('2025-01-01', [open, close]),
  weekdays: ['saturday'],
  ...(fields ? { fields } : {}),
})

/** Builds a calendar of Hà Nội's files after `spoil` has changed them. */
const spoiled = (spoil: (files: RawFiles) => void) => () => {
  const files = hanoiFiles()
  spoil(files)
  return buildCalendar(files)
}

describe('the calendar of Hà Nội', () => {
  test('is loaded with its published years', () => {
    expect(hanoi.publishedYears).toEqual({ first: 2025, last: 2027 })
    expect(hanoi.timeZone).toBe('Asia/Ho_Chi_Minh')
  })

  test('says what is sample data', () => {
    expect(hanoiFiles().officeHours.sample).toBe(true)
  })

  test('has a version that follows the content and nothing else', () => {
    expect(hanoi.version).toMatch(/^[0-9a-f]{16}$/)
    expect(loadCalendar(HANOI_DIRECTORY).version).toBe(hanoi.version)
    expect(spoiled(({ holidays }) => holidays.reverse())().version).toBe(hanoi.version)
    expect(spoiled(({ holidays }) => holidays.pop())().version).not.toBe(hanoi.version)
    expect(
      spoiled(({ officeHours }) => officeHours.office.push(office('2026-01-01', ['07:00', '15:00'])))()
        .version,
    ).not.toBe(hanoi.version)
  })

  test('cannot be changed', () => {
    const calendar = hanoi as unknown as { version: string; reasons: unknown[] }
    expect(() => {
      calendar.version = 'mine'
    }).toThrow(TypeError)
    expect(() => calendar.reasons.push({ kind: 'working' })).toThrow(TypeError)
  })
})

describe('files that cannot be read', () => {
  test('name the directory and the file', () => {
    const empty = write({})
    expect(() => loadCalendar(empty)).toThrow(empty)
    expect(() => loadCalendar(empty)).toThrow('holidays.json')
    const broken = write({ 'holidays.json': '[{', 'office-hours.json': '{}' })
    expect(() => loadCalendar(broken)).toThrow('holidays.json is not JSON')
  })

  test('a file that is wrong is named too', () => {
    const { holidays } = hanoiFiles()
    const directory = write({ 'holidays.json': JSON.stringify(holidays), 'office-hours.json': '{}' })
    expect(() => loadCalendar(directory)).toThrow(/office-hours\.json is wrong:\n {2}- sample:/)
  })
})

describe('holidays that are refused', () => {
  test.each<[string, (files: RawFiles) => void, string]>([
    [
      'a day both holiday and swapped',
      ({ holidays }) => holidays.push(holiday('2025-09-02', 'swapped_day_off')),
      '2025-09-02 is listed 2 times, as public_holiday and swapped_day_off',
    ],
    [
      'an unknown kind',
      ({ holidays }) => holidays.push(holiday('2025-09-04', 'half_day')),
      'unknown kind "half_day"; known are public_holiday, public_holiday_pending',
    ],
    [
      'a date that does not exist',
      ({ holidays }) => holidays.push(holiday('2025-02-30', 'public_holiday')),
      '.date: Invalid ISO date',
    ],
    [
      'a weekday swapped to be a working day',
      ({ holidays }) => holidays.push(holiday('2025-09-04', 'swapped_working_day')),
      '2025-09-04 cannot be a swapped working day',
    ],
    [
      'a Sunday given as a day off',
      ({ holidays }) => holidays.push(holiday('2025-09-07', 'compensatory_day_off')),
      '2025-09-07 cannot be a compensatory_day_off',
    ],
    [
      'a year left out',
      ({ holidays }) => holidays.push(holiday('2029-09-03', 'public_holiday')),
      'the year 2028 has no entry',
    ],
    [
      'an unknown property',
      ({ holidays }) => holidays.push({ ...holiday('2025-09-04', 'public_holiday'), extra: 1 } as never),
      'extra',
    ],
    ['no days at all', ({ holidays }) => holidays.splice(0), 'the whole file'],
  ])('%s', (_, spoil, message) => {
    expect(spoiled(spoil)).toThrow(message)
  })

  test('all faults at once', () => {
    const twoFaults = spoiled(({ holidays }) =>
      holidays.push(holiday('2025-09-04', 'swapped_working_day'), holiday('2025-09-07', 'swapped_day_off')),
    )
    expect(twoFaults).toThrow(/2025-09-04.*\n.*2025-09-07/)
  })
})

describe('office hours that are refused', () => {
  test.each<[string, (hours: RawFiles['officeHours']) => void, string]>([
    [
      'overlapping windows',
      (hours) => hours.office.push(office('2026-01-01', ['13:00', '17:00'], ['08:00', '13:30'])),
      'office from 2026-01-01: windows 08:00–13:30 and 13:00–17:00 overlap',
    ],
    [
      'a window that ends before it opens',
      (hours) => hours.office.push(office('2026-01-01', ['17:00', '08:00'])),
      '17:00–08:00 does not end after it opens',
    ],
    [
      'two entries of one date',
      (hours) => hours.office.push(office('2025-01-01', ['07:00', '15:00'])),
      'office: 2 entries take effect on 2025-01-01',
    ],
    ['no windows', (hours) => hours.office.push(office('2026-01-01')), 'office.1.windows'],
    [
      'a time that does not exist',
      (hours) => hours.office.push(office('2026-01-01', ['08:00', '24:30'])),
      'must be a time of day like 08:00',
    ],
    [
      'two receptions of one field at once',
      (hours) => {
        hours.reception = [reception(['Hộ tịch'], '08:00', '10:00'), reception(undefined, '09:00', '11:00')]
      },
      'reception from 2025-01-01 and from 2025-01-01: windows 08:00–10:00 and 09:00–11:00 overlap',
    ],
    [
      'a reception that ends before it begins',
      (hours) => {
        hours.reception = [{ ...reception(undefined, '08:00', '10:00'), to: '2024-12-31' }]
      },
      'ends on 2024-12-31, before it begins',
    ],
    [
      'a reception on a day that is no weekday',
      (hours) => {
        hours.reception = [{ ...reception(undefined, '08:00', '10:00'), weekdays: ['sat'] }]
      },
      'reception.0.weekdays.0',
    ],
  ])('%s', (_, spoil, message) => {
    expect(spoiled(({ officeHours }) => spoil(officeHours))).toThrow(message)
  })

  test('receptions of different fields may overlap', () => {
    const calendar = spoiled(({ officeHours }) => {
      officeHours.reception = [
        reception(['Hộ tịch'], '08:00', '10:00'),
        reception(['Chứng thực'], '09:00', '11:00'),
      ]
    })
    expect(calendar).not.toThrow()
  })
})
