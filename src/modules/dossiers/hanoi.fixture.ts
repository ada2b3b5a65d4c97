import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCalendar, loadCalendar, type WorkingCalendar } from '#modules/calendar'
import { root } from '#platform/config'

const directory = join(root, 'places/hanoi/calendar')

export const hanoi = loadCalendar(directory)

/** The calendar of Hà Nội with one more day off. */
export function hanoiWithDayOff(date: string): WorkingCalendar {
  const read = (file: string) => JSON.parse(readFileSync(join(directory, file), 'utf8'))
  const day = { date, name_vi: 'Nghỉ đột xuất', kind: 'public_holiday', confidence: 'high', note: '' }
  const holidays: { date: string }[] = [...read('holidays.json'), day]
  return buildCalendar({
    holidays: holidays.toSorted((a, b) => a.date.localeCompare(b.date)),
    officeHours: read('office-hours.json'),
  })
}
