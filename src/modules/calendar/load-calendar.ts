import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildCalendar, type CalendarOptions, type WorkingCalendar } from './working-calendar.ts'

/**
 * The working calendar kept in a directory as `holidays.json` and `office-hours.json`. Read once, at start.
 * @throws Error naming the directory, the file and every fault in it; the same for a missing file or broken JSON.
 */
export const loadCalendar = (directory: string, options: CalendarOptions = {}): WorkingCalendar => {
  try {
    const holidays = readJson(directory, 'holidays.json')
    const officeHours = readJson(directory, 'office-hours.json')
    return buildCalendar({ holidays, officeHours }, options)
  } catch (cause) {
    throw new Error(`Cannot load the working calendar of ${directory}: ${messageOf(cause)}`, { cause })
  }
}

function readJson(directory: string, file: string): unknown {
  const content = readFileSync(join(directory, file), 'utf8')
  try {
    return JSON.parse(content)
  } catch (cause) {
    throw new Error(`${file} is not JSON: ${messageOf(cause)}`, { cause })
  }
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause)
}
