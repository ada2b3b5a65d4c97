import { describe, expect, test } from 'vitest'
import { at, hanoi, hanoiFiles, local, seasonal } from './calendars.fixture.ts'
import { buildCalendar, type DeadlineRequest, deadline, receptionDeadline } from './index.ts'

const ask = (start: string, term: Partial<DeadlineRequest>, calendar = hanoi) =>
  deadline(calendar, {
    start: at(start),
    duration: 1,
    unit: 'working_day',
    pauses: [],
    extensions: [],
    ...term,
  })

const due = (...question: Parameters<typeof ask>) => local(ask(...question).due)

const days = (duration: number) => ({ duration, unit: 'working_day' }) as const
const calendarDays = (duration: number) => ({ duration, unit: 'calendar_day' }) as const
const hours = (duration: number) => ({ duration, unit: 'hour' }) as const
const sameDay = { duration: 0, unit: 'same_day' } as const
const pause = (from: string, to?: string) => ({ from: at(from), ...(to ? { to: at(to) } : {}) })

describe('worked cases of domain.md §2.4', () => {
  test('3 working days over Quốc khánh 2025', () => {
    expect(due('2025-08-27T10:00', days(3))).toBe('2025-09-03T10:00')
  })
  test('same day, received after 15:00 on the eve of Quốc khánh 2025', () => {
    expect(due('2025-08-29T15:05', sameDay)).toBe('2025-09-03T17:30')
  })
  test('a swapped Saturday is a working day', () => {
    expect(due('2025-04-25T09:00', days(2))).toBe('2025-04-28T09:00')
  })
  test('1 working day over Tết 2026', () => {
    expect(due('2026-02-13T09:00', days(1))).toBe('2026-02-23T09:00')
  })
  test('2 working days over the compensatory day off of Giỗ Tổ 2026', () => {
    expect(due('2026-04-23T09:00', days(2))).toBe('2026-04-28T09:00')
  })
  test('10 calendar days ending on Tết Dương lịch 2026, with and without the swap', () => {
    expect(ask('2025-12-22T09:00', calendarDays(10)).due).toEqual(at('2026-01-05T08:00'))

    const files = hanoiFiles()
    const holidays = files.holidays.filter(({ date }) => date !== '2026-01-02' && date !== '2026-01-10')
    const withoutSwap = buildCalendar({ ...files, holidays })
    expect(due('2025-12-22T09:00', calendarDays(10), withoutSwap)).toBe('2026-01-02T08:00')
  })
})

describe('when the clock starts', () => {
  test.each([
    ['in office hours', '2025-07-14T09:17', '2025-07-15T09:17'],
    ['before opening', '2025-07-14T06:00', '2025-07-15T08:00'],
    ['at the lunch bell', '2025-07-14T12:00', '2025-07-15T13:30'],
    ['during lunch', '2025-07-14T12:45', '2025-07-15T13:30'],
    ['one second before closing', '2025-07-14T17:29:59', '2025-07-15T17:29:59'],
    ['at closing', '2025-07-14T17:30', '2025-07-16T08:00'],
    ['after closing', '2025-07-14T20:00', '2025-07-16T08:00'],
    ['after closing on Friday', '2025-07-18T18:00', '2025-07-22T08:00'],
    ['in the Saturday reception window', '2025-07-19T09:00', '2025-07-22T08:00'],
    ['on Sunday', '2025-07-20T09:00', '2025-07-22T08:00'],
    ['on a holiday', '2025-09-01T09:00', '2025-09-04T08:00'],
  ])('%s', (_, received, expected) => {
    expect(due(received, days(1))).toBe(expected)
  })

  test.each([
    ['2025-07-14T09:17', 'received'],
    ['2025-07-14T06:00', 'before_opening'],
    ['2025-07-14T12:45', 'during_lunch'],
    ['2025-07-14T17:30', 'after_closing'],
    ['2025-07-19T09:00', 'reception_window_only'],
    ['2025-07-19T11:30', 'day_off'],
  ])('%s is explained as %s', (received, because) => {
    const [started] = ask(received, {}).explanation.filter((step) => step.step === 'clock_started')
    expect(started).toMatchObject({ because, received: at(received) })
  })
})

describe('units', () => {
  test('the 15:00 rule', () => {
    expect(due('2025-07-14T09:00', sameDay)).toBe('2025-07-14T17:30')
    expect(due('2025-07-14T12:30', sameDay)).toBe('2025-07-14T17:30')
    expect(due('2025-07-14T14:59:59', sameDay)).toBe('2025-07-14T17:30')
    expect(due('2025-07-14T15:00', sameDay)).toBe('2025-07-15T17:30')
    expect(due('2025-07-18T19:00', sameDay)).toBe('2025-07-21T17:30')
    expect(due('2025-07-19T09:00', sameDay)).toBe('2025-07-21T17:30')
  })

  test('hours count inside office windows only', () => {
    expect(due('2025-07-14T11:30', hours(1))).toBe('2025-07-14T14:00')
    expect(due('2025-07-14T08:00', hours(8))).toBe('2025-07-14T17:30')
    expect(due('2025-07-18T16:30', hours(2))).toBe('2025-07-21T09:00')
    expect(due('2025-07-14T09:00', hours(0.5))).toBe('2025-07-14T09:30')
  })

  test('half a working day is 4 hours', () => {
    expect(due('2025-07-14T09:00', days(0.5))).toBe('2025-07-14T14:30')
    expect(due('2025-07-14T09:00', days(1.5))).toBe('2025-07-15T14:30')
  })

  test('calendar days count days off, and keep the clock time when the last day is worked', () => {
    expect(due('2025-07-14T10:15', calendarDays(7))).toBe('2025-07-21T10:15')
  })

  test('calendar days ending on a day off go to the next opening, never before what was filed earlier', () => {
    expect(due('2025-07-17T10:00', calendarDays(2))).toBe('2025-07-21T08:00')
    expect(due('2025-07-18T09:00', calendarDays(2))).toBe('2025-07-21T08:00')
    expect(due('2025-07-18T09:00', calendarDays(3))).toBe('2025-07-21T09:00')
  })

  test('29 February is a day like any other', () => {
    expect(due('2028-02-28T09:00', days(1))).toBe('2028-02-29T09:00')
    expect(due('2028-02-28T09:00', calendarDays(2))).toBe('2028-03-01T09:00')
  })

  test('a change of season moves the kept clock time into the new hours', () => {
    // The office of the 28th opens from 16:00 to 17:00 only.
    expect(due('2026-04-24T09:00', days(1), seasonal)).toBe('2026-04-28T16:00')
    expect(due('2026-04-24T17:30', days(1), seasonal)).toBe('2026-04-29T08:00')
    expect(ask('2026-04-24T17:30', days(1), seasonal).explanation.at(-1)).toMatchObject({
      step: 'moved_into_office_hours',
      from: at('2026-04-28T17:30'),
      to: at('2026-04-29T08:00'),
    })
  })

  test.each([
    days(0),
    days(-1),
    days(Number.NaN),
    days(Number.POSITIVE_INFINITY),
    calendarDays(1.5),
    hours(0),
    { duration: 2, unit: 'same_day' } as const,
  ])('$duration $unit makes no sense', (term) => {
    expect(() => ask('2025-07-14T09:00', term)).toThrow(RangeError)
  })

  test('dates of another century are mistakes', () => {
    expect(() => ask('1999-12-31T09:00', days(1))).toThrow('outside the years 2000–2099')
    expect(() => ask('2099-12-30T09:00', days(5))).toThrow(RangeError)
    expect(() => ask('2099-12-30T09:00', calendarDays(5))).toThrow(RangeError)
    expect(() => ask('2099-12-30T09:00', hours(50))).toThrow(RangeError)
  })
})

describe('pauses', () => {
  test('move the due date by the working time between asking and back', () => {
    const pauses = [pause('2025-07-15T10:00', '2025-07-17T14:30')]
    // 2 whole days, and from 10:00 to 14:30 without lunch: 19 working hours.
    expect(due('2025-07-14T09:00', { ...days(3), pauses })).toBe('2025-07-21T12:00')
  })

  test('a pause over Tết adds none of its nine days off', () => {
    const pauses = [pause('2026-02-13T16:30', '2026-02-23T09:00')]
    // Friday 16:30–17:30 and Monday 08:00–09:00.
    expect(due('2026-02-12T09:00', { ...days(3), pauses })).toBe('2026-02-24T11:00')
  })

  test('a pause takes no working time from the office: a due date moved over a weekend loses no hour', () => {
    const pauses = [pause('2025-07-17T10:00', '2025-07-18T10:00')]
    expect(due('2025-07-17T10:00', { ...days(1), pauses })).toBe('2025-07-21T10:00')
  })

  test('a pause outside office hours changes nothing', () => {
    const night = [
      pause('2025-07-14T18:00', '2025-07-15T07:00'),
      pause('2025-07-19T00:00', '2025-07-21T08:00'),
    ]
    expect(due('2025-07-14T09:00', { ...days(10), pauses: night })).toBe('2025-07-28T09:00')
  })

  test('overlapping pauses stop the clock once', () => {
    const pauses = [
      pause('2025-07-15T10:00', '2025-07-15T11:00'),
      pause('2025-07-15T09:00', '2025-07-15T10:30'),
      pause('2025-07-15T09:15', '2025-07-15T09:45'),
    ]
    expect(due('2025-07-14T09:00', { ...days(3), pauses })).toBe('2025-07-17T11:00')
  })

  test('a pause written down in two halves is one pause, even where they meet at closing on the due day', () => {
    const halves = [
      pause('2025-07-17T14:00', '2025-07-17T17:30'),
      pause('2025-07-17T17:30', '2025-07-18T10:00'),
    ]
    expect(due('2025-07-14T09:00', { ...days(3), pauses: halves })).toBe('2025-07-18T10:00')
  })

  test('while one is open nothing is due, and the rest of the clock is shown', () => {
    const answer = ask('2025-07-14T09:00', { ...days(3), pauses: [pause('2025-07-15T10:00')] })
    expect(answer.due).toBeUndefined()
    expect(answer.remaining?.toString()).toBe('PT15H')
    expect(answer.explanation.at(-1)).toMatchObject({ step: 'pause_open', dueBefore: at('2025-07-17T09:00') })
  })

  test('a supplement may be asked until closing on the due day; nothing is due before the papers are back', () => {
    const asked = (from: string, to: string) =>
      due('2025-07-14T09:00', { ...days(3), pauses: [pause(from, to)] })
    expect(asked('2025-07-17T09:00', '2025-07-21T10:00')).toBe('2025-07-21T10:00')
    expect(asked('2025-07-17T14:00', '2025-07-21T10:00')).toBe('2025-07-21T10:00')
    expect(asked('2025-07-17T14:00', '2025-07-21T20:00')).toBe('2025-07-22T08:00')
    expect(asked('2025-07-17T12:10', '2025-07-17T12:40')).toBe('2025-07-17T09:00')

    const open = ask('2025-07-14T09:00', { ...days(3), pauses: [pause('2025-07-17T14:00')] })
    expect(open.remaining?.toString()).toBe('PT0S')
    const late = ask('2025-07-14T09:00', {
      ...days(3),
      pauses: [pause('2025-07-17T14:00', '2025-07-21T10:00')],
    })
    expect(late.explanation.at(-1)).toEqual({
      step: 'due_when_back',
      from: at('2025-07-18T16:00'),
      to: at('2025-07-21T10:00'),
    })
  })

  test('a supplement asked after the due day does not make a late dossier punctual', () => {
    const pauses = [pause('2025-07-17T17:30', '2025-07-18T09:00'), pause('2025-07-21T09:00')]
    const answer = ask('2025-07-14T09:00', { ...days(3), pauses })
    expect(local(answer.due)).toBe('2025-07-17T09:00')
    expect(answer.explanation.filter((step) => step.step === 'pause_ignored')).toMatchObject([
      { because: 'began_after_due_day', from: at('2025-07-17T17:30'), to: at('2025-07-18T09:00') },
      { because: 'began_after_due_day', from: at('2025-07-21T09:00') },
    ])
  })

  test('a clock that does not run yet cannot be stopped', () => {
    const before = [pause('2025-07-11T09:00', '2025-07-14T09:00')]
    expect(due('2025-07-14T09:00', { ...days(1), pauses: before })).toBe('2025-07-15T09:00')
    const across = [pause('2025-07-11T09:00', '2025-07-14T10:00')]
    expect(due('2025-07-14T09:00', { ...days(1), pauses: across })).toBe('2025-07-15T10:00')
  })

  test('a same-day dossier asked for a supplement in the afternoon', () => {
    const pauses = [pause('2025-07-14T15:30', '2025-07-15T09:30')]
    expect(due('2025-07-14T09:00', { ...sameDay, pauses })).toBe('2025-07-15T11:30')
  })

  test('cannot end before they begin', () => {
    const pauses = [pause('2025-07-15T10:00', '2025-07-15T09:00')]
    expect(() => ask('2025-07-14T09:00', { pauses })).toThrow('before it begins')
  })
})

describe('extensions', () => {
  test('lengthen the term from its due date', () => {
    expect(due('2025-07-14T09:00', { ...sameDay, extensions: [days(2)] })).toBe('2025-07-16T17:30')
    expect(due('2025-07-14T09:00', { ...days(3), extensions: [calendarDays(2)] })).toBe('2025-07-21T08:00')
    expect(due('2025-07-14T09:00', { ...days(1), extensions: [hours(4), days(1)] })).toBe('2025-07-16T14:30')
  })

  test('let a pause count that began after the first due day', () => {
    const pauses = [pause('2025-07-16T08:00', '2025-07-16T08:30')]
    expect(due('2025-07-14T09:00', { ...days(1), pauses })).toBe('2025-07-15T09:00')
    expect(due('2025-07-14T09:00', { ...days(1), extensions: [days(1)], pauses })).toBe('2025-07-16T09:30')
  })

  test('hand their ground on to the explanation', () => {
    const { explanation } = ask('2025-07-14T09:00', { extensions: [{ ...days(2), ground: 'many copies' }] })
    expect(explanation).toContainEqual({
      step: 'extended',
      duration: 2,
      unit: 'working_day',
      ground: 'many copies',
      dueBefore: at('2025-07-15T09:00'),
      due: at('2025-07-17T09:00'),
    })
  })
})

describe('checking an online filing', () => {
  test.each([
    ['2025-07-14T08:00', '2025-07-14T17:30'],
    ['2025-07-14T10:00', '2025-07-15T10:00'],
    ['2025-07-14T23:00', '2025-07-15T17:30'],
    ['2025-07-19T09:00', '2025-07-21T17:30'],
    ['2026-02-14T09:00', '2026-02-23T17:30'],
  ])('filed %s: until %s', (filed, until) => {
    expect(local(receptionDeadline(hanoi, at(filed)).due)).toBe(until)
  })
})
