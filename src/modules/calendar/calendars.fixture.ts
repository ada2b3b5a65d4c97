/** Calendars for tests: the one of Hà Nội, and a made-up office that changes its hours with the season. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCalendar, loadCalendar } from './index.ts'

export const HANOI_DIRECTORY = join(import.meta.dirname, '../../../places/hanoi/calendar')

export type RawHoliday = { date: string; name_vi: string; kind: string; confidence: string; note: string }
export type RawFiles = {
  holidays: RawHoliday[]
  officeHours: {
    office: { from: string; windows: { open: string; close: string }[] }[]
    [other: string]: unknown
  }
}

const read = (file: string) => JSON.parse(readFileSync(join(HANOI_DIRECTORY, file), 'utf8'))

/** A fresh copy of Hà Nội's two files, free to be spoiled by a test. */
export const hanoiFiles = (): RawFiles => ({
  holidays: read('holidays.json'),
  officeHours: read('office-hours.json'),
})

export const hanoi = loadCalendar(HANOI_DIRECTORY)

const hours = (from: string, ...windows: string[]) => ({
  from,
  confidence: 'low',
  source: 'made up',
  windows: windows.map((window) => ({ open: window.slice(0, 5), close: window.slice(6) })),
})

export const seasonalFiles = (): RawFiles => {
  const { holidays, officeHours } = hanoiFiles()
  const office = [
    hours('2025-01-01', '08:00-12:00', '13:30-17:30'),
    hours('2025-04-15', '07:00-11:30', '13:30-17:00'),
    hours('2025-08-29', '08:00-12:00'),
    hours('2025-08-30', '07:30-11:30', '13:00-17:00'),
    hours('2026-02-13', '08:00-11:00'),
    hours('2026-02-23', '07:00-09:00', '09:30-11:30', '14:00-18:00'),
    hours('2026-04-28', '16:00-17:00'),
    hours('2026-04-29', '08:00-12:00', '13:30-17:30'),
    hours('2027-02-04', '00:00-06:00', '18:00-23:59'),
    hours('2027-02-12', '09:00-18:00'),
  ]
  return { holidays, officeHours: { ...officeHours, office } }
}

export const seasonal = buildCalendar(seasonalFiles())

/** The instant of a Vietnamese wall-clock time such as '2025-08-27T10:00'. */
export const at = (text: string): Temporal.Instant =>
  Temporal.PlainDateTime.from(text).toZonedDateTime('Asia/Ho_Chi_Minh').toInstant()

/** The Vietnamese wall-clock time of an instant, to the minute unless there are seconds. */
export const local = (instant: Temporal.Instant | undefined): string | undefined =>
  instant?.toZonedDateTimeISO('Asia/Ho_Chi_Minh').toPlainDateTime().toString().replace(/:00$/, '')

export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text)
